import { recordingRule, US_STATES, type VisitMode } from '@sextant/domain';
import { useWords } from '../../../../i18n/i18n.js';
import type { ActForm } from '../../acts/use-act-form.js';
import type { FormValues } from '../../acts/edits.js';
import { PickField } from '../../fields/bound.js';
import type { CaseView } from '../../case.types.js';
import { RecordingCard } from '../RecordingCard.js';
import fields from '../../fields/fields.module.css';

interface StateFieldProps<V extends FormValues> {
  view: CaseView;
  form: ActForm<V>;
  mode: VisitMode;
}

/** The state the visit is in, with what usually holds there for recording it. */
export function StateField<V extends FormValues & { usState: string }>({
  view,
  form,
  mode,
}: StateFieldProps<V>) {
  const t = useWords('caseVisit');
  const usState = US_STATES.find((one) => one === form.values.usState);
  const rule = recordingRule({ usState, mode }, view.today);
  return (
    <>
      <PickField
        form={form}
        field="usState"
        label={t('field.usState')}
        hint={t('usStateHint')}
        empty={t('usStateNone')}
        options={US_STATES.map((value) => ({ value, label: value }))}
      />
      {rule && (
        <div className={fields.wide}>
          <RecordingCard rule={rule} />
        </div>
      )}
    </>
  );
}
