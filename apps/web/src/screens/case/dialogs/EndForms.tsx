import { CLOSE_REASONS, type CloseReason } from '@sextant/domain';
import { useWords } from '../../../i18n/i18n.js';
import { ActFormFrame } from '../acts/ActFormFrame.js';
import { useActForm } from '../acts/use-act-form.js';
import { useSay } from '../acts/use-say.js';
import type { CaseView } from '../case.types.js';
import { CheckField, ChoiceField, DateField, LongField } from '../fields/bound.js';
import fields from '../fields/fields.module.css';
import { isStepOver } from '../step-status.js';
import type { OpenForm } from '../forms/open-form.js';

export type DialogFormProps = OpenForm & { view: CaseView };

export function CloseForm({ view, focus, onDone, onCancel }: DialogFormProps) {
  const t = useWords('case');
  const say = useSay();
  const form = useActForm({
    name: 'close',
    initial: { reason: suggestedReason(view), on: view.today, note: '' },
    check: ({ reason }) => (reason ? {} : { reason: t('form.choose') }),
    acts: ({ reason, on, note }) => [
      { closeCase: { reason: reason as CloseReason, on: on || null, note: note || null } },
    ],
    onRecorded: ({ actionIds }) => {
      say({ text: t('close.said'), actionIds });
      onDone();
    },
  });
  const reasons = CLOSE_REASONS.filter(
    (value) => value !== 'DECEASED' && (value !== 'DECIDED' || isStepOver(view, 'DECIDE')),
  );
  return (
    <ActFormFrame
      form={form}
      title={t('close.title')}
      lead={t('close.lead')}
      submit={t('close.submit')}
      focus={focus}
      onCancel={onCancel}
    >
      <ChoiceField
        form={form}
        field="reason"
        label={t('close.reason')}
        options={reasons.map((value) => ({ value, label: t(`close.reasons.${value}`) }))}
      />
      <div className={fields.grid}>
        <DateField form={form} field="on" label={t('close.on')} max={view.today} />
        <LongField form={form} field="note" label={t('close.note')} isWide />
      </div>
    </ActFormFrame>
  );
}

function suggestedReason(view: CaseView): string {
  if (view.reported?.fact === 'TRANSFERRED') return 'TRANSFERRED';
  return isStepOver(view, 'DECIDE') ? 'DECIDED' : '';
}

/** Its own form, apart from closing: nobody shall meet the word among other reasons, or record it by a slip. */
export function DeceasedForm({ view, focus, onDone, onCancel }: DialogFormProps) {
  const t = useWords('case');
  const say = useSay();
  const form = useActForm({
    name: 'deceased',
    initial: { on: '', note: '', isConfirmed: false },
    check: ({ isConfirmed }) => (isConfirmed ? {} : { isConfirmed: t('deceased.confirmNeeded') }),
    acts: ({ on, note }) => [{ closeCase: { reason: 'DECEASED', on: on || null, note: note || null } }],
    onRecorded: () => {
      say({ text: t('deceased.said') });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('deceased.title', { name: view.patient.name })}
      lead={t('deceased.lead')}
      submit={t('deceased.submit')}
      focus={focus}
      onCancel={onCancel}
    >
      <div className={fields.grid}>
        <DateField form={form} field="on" label={t('deceased.on')} max={view.today} />
        <LongField form={form} field="note" label={t('deceased.note')} isWide />
      </div>
      <CheckField form={form} field="isConfirmed" label={t('deceased.confirm')} />
    </ActFormFrame>
  );
}
