import { REASONS, type Reason } from '@sextant/domain';
import { may } from '../../acts/may.js';
import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { CaseView } from '../../case.types.js';
import { ChecksField, ChoiceField, DateField, LongField, TextField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import panels from '../panels.module.css';
import { triageActs, triageValues, type TriageValues } from './triage-values.js';

interface TriageFormProps {
  view: CaseView;
  focus?: number | string | undefined;
  onDone?: () => void;
}

/** The reasons and the diagnosis as its own typed fields. */
export function TriageForm({ view, focus, onDone }: TriageFormProps) {
  const t = useWords('caseTriage');
  const common = useWords('case');
  const say = useSay();
  const form = useActForm<TriageValues>({
    name: 'triage',
    initial: triageValues(view),
    check: ({ diagnosedOn }) => (diagnosedOn > view.today ? { diagnosedOn: common('form.past') } : {}),
    acts: (_values, changed) => triageActs(changed),
    onRecorded: ({ actionIds }) => {
      say({ text: t('saved'), actionIds });
      onDone?.();
    },
    onUnchanged: () => say({ text: common('form.unchanged') }),
  });
  const yesNo = [
    { value: 'YES', label: common('yes') },
    { value: 'NO', label: common('no') },
  ];
  const showValue = (field: keyof TriageValues): string => {
    const value = form.initial[field];
    return typeof value === 'string'
      ? value
      : value.map((reason) => t(`reasons.${reason as Reason}`)).join(', ');
  };
  if (!may(view, 'UPDATE_TRIAGE')) return null;
  return (
    <section className={panels.section}>
      <ActFormFrame
        form={form}
        title={t('form')}
        submit={t('submit')}
        focus={focus}
        labelOf={(field) => t(`field.${field}`)}
        shownOf={showValue}
      >
        <ChecksField
          form={form}
          field="reasons"
          label={t('reasonsLabel')}
          hint={t('reasonsHint')}
          isFirst={form.values.reasons.length === 0}
          options={REASONS.map((value) => ({ value, label: t(`reasons.${value}`) }))}
        />
        <div className={fields.grid}>
          <TextField
            form={form}
            field="cancerType"
            label={t('field.cancerType')}
            isFirst={form.values.reasons.length > 0}
          />
          <TextField form={form} field="stage" label={t('field.stage')} />
          <TextField
            form={form}
            field="diagnosisCode"
            label={t('field.diagnosisCode')}
            maxLength={50}
            placeholder="C25.9"
          />
          <DateField
            form={form}
            field="diagnosedOn"
            label={t('field.diagnosedOn')}
            max={view.today}
            min="1900-01-01"
          />
          <TextField form={form} field="currentDoctor" label={t('field.currentDoctor')} />
          <TextField form={form} field="currentPlace" label={t('field.currentPlace')} />
          <LongField
            form={form}
            field="recommendedTreatment"
            label={t('field.recommendedTreatment')}
            isWide
          />
          <DateField form={form} field="treatmentPlannedOn" label={t('field.treatmentPlannedOn')} />
          <ChoiceField
            form={form}
            field="treatmentStarted"
            label={t('field.treatmentStarted')}
            hint={t('startedHint')}
            options={yesNo}
          />
          <TextField
            form={form}
            field="supportPerson"
            label={t('field.supportPerson')}
            hint={t('supportHint')}
          />
        </div>
      </ActFormFrame>
    </section>
  );
}
