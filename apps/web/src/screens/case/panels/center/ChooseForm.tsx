import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { CandidateView } from '../../case.types.js';
import { TextField } from '../../fields/bound.js';
import type { OpenForm } from '../../forms/open-form.js';

/** One is chosen, with the reason; the others are kept. */
export function ChooseForm({ candidate, focus, onDone, onCancel }: OpenForm & { candidate: CandidateView }) {
  const t = useWords('caseCenter');
  const say = useSay();
  const { id, name } = candidate;
  const form = useActForm({
    name: `choose-${id}`,
    initial: { reason: '' },
    acts: ({ reason }) => [{ chooseCandidate: { candidateId: id, reason: reason || null } }],
    onRecorded: ({ actionIds }) => {
      say({ text: t('chooseSaid', { name }), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('chooseTitle', { name })}
      submit={t('chooseSubmit')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <TextField
        form={form}
        field="reason"
        label={t('chooseReason')}
        hint={t('chooseReasonHint')}
        maxLength={1000}
      />
    </ActFormFrame>
  );
}
