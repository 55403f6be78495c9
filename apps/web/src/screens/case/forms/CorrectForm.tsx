import { notify } from '../../../components/notices.js';
import { useWords } from '../../../i18n/i18n.js';
import { ActFormFrame } from '../acts/ActFormFrame.js';
import { useActForm } from '../acts/use-act-form.js';
import { TextField } from '../fields/bound.js';
import type { OpenForm } from './open-form.js';

/** Takes one entry of the timeline back, with the reason; the entry stays readable. */
export function CorrectForm({ actionId, focus, onDone, onCancel }: OpenForm & { actionId: string }) {
  const t = useWords('case');
  const form = useActForm({
    name: `correct-${actionId}`,
    initial: { reason: '' },
    check: ({ reason }) => (reason.trim() ? {} : { reason: t('form.text') }),
    acts: ({ reason }) => [{ correct: { actionId, reason } }],
    onRecorded: () => {
      notify(t('timeline.correctedSaid'));
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('timeline.correctTitle')}
      lead={t('timeline.correctLead')}
      submit={t('timeline.correctSubmit')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <TextField form={form} field="reason" label={t('timeline.correctReason')} maxLength={1000} />
    </ActFormFrame>
  );
}
