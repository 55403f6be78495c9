import type { ClaimFacts, ClaimItem } from '@sextant/data';
import {
  languageOf,
  renderReminder,
  renderStopped,
  safeSenderName,
  shortPhone,
  type AskedTask,
  type Language,
  type OutgoingMessage,
} from '@sextant/messaging';
import type { ClaimVerdict } from './claim-verdict.js';

type Parts = Omit<OutgoingMessage, 'key' | 'deliveryId' | 'to' | 'at'>;

/** The words of a claimed message, in the patient's language, with this link in it. */
export function messageOf(
  facts: ClaimFacts,
  verdict: Extract<ClaimVerdict, { kind: 'SEND' }>,
  link: string,
): { language: Language; parts: Parts } {
  const language = languageOf(facts.language);
  const { channel } = verdict;
  const sender = { name: facts.senderName, phone: facts.senderPhone };
  const shown = { name: safeSenderName(sender.name, language), phone: shortPhone(sender.phone) };
  const [first, ...rest] = verdict.items.map((item) => askedTask(item, facts));
  if (!first) {
    const stopped = renderStopped({ channel, language, sender });
    return { language, parts: { ...stopped, channel, language, sender: shown, link: '' } };
  }
  const reminder = renderReminder({ channel, language, sender, tasks: [first, ...rest], link });
  const unsubscribe = channel === 'EMAIL' ? { unsubscribeUrl: `${link}/unsubscribe` } : {};
  return { language, parts: { ...reminder, ...unsubscribe, channel, language, sender: shown, link } };
}

function askedTask(item: ClaimItem, facts: ClaimFacts): AskedTask {
  return item.kind === 'CONFIRM_VISIT' && facts.visit
    ? { kind: item.kind, visit: facts.visit }
    : { kind: item.kind };
}
