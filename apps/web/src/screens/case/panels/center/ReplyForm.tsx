import { CENTER_REPLIES, type CenterReply } from '@sextant/domain';
import { useWords } from '../../../../i18n/i18n.js';
import { ActFormFrame } from '../../acts/ActFormFrame.js';
import { useActForm } from '../../acts/use-act-form.js';
import { useSay } from '../../acts/use-say.js';
import type { CandidateView } from '../../case.types.js';
import { ChoiceField, LongField, TextField } from '../../fields/bound.js';
import fields from '../../fields/fields.module.css';
import type { OpenForm } from '../../forms/open-form.js';

type Said = Exclude<CenterReply, 'NOT_ASKED'>;
const SAID = CENTER_REPLIES.filter((reply): reply is Said => reply !== 'NOT_ASKED');

/** Asked, accepted or declined; with whom, and what they want. */
export function ReplyForm({ candidate, focus, onDone, onCancel }: OpenForm & { candidate: CandidateView }) {
  const t = useWords('caseCenter');
  const say = useSay();
  const { id, name } = candidate;
  const form = useActForm({
    name: `reply-${id}`,
    initial: {
      reply: candidate.reply === 'NOT_ASKED' ? 'ASKED' : 'ACCEPTED',
      contactName: candidate.replyContact ?? '',
      note: '',
    },
    acts: ({ reply, contactName, note }) => [
      {
        recordCenterReply: {
          candidateId: id,
          reply: SAID.find((one) => one === reply) ?? 'ASKED',
          contactName: contactName || null,
          note: note || null,
        },
      },
    ],
    onRecorded: ({ actionIds, values }) => {
      say({ text: t('replySaid', { name, reply: t(`replies.${values.reply as Said}`) }), actionIds });
      onDone();
    },
  });
  return (
    <ActFormFrame
      form={form}
      title={t('replyTitle', { name })}
      lead={candidate.phone}
      submit={t('replySubmit')}
      focus={focus}
      onCancel={onCancel}
      isBoxed
    >
      <ChoiceField
        form={form}
        field="reply"
        label={t('replyField')}
        options={SAID.map((value) => ({ value, label: t(`replyActs.${value}`) }))}
      />
      <div className={fields.grid}>
        <TextField form={form} field="contactName" label={t('replyContact')} />
        <LongField form={form} field="note" label={t('replyNote')} isWide />
      </div>
    </ActFormFrame>
  );
}
