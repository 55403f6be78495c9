import type { ClaimFacts, ClaimItem } from '@sextant/data';
import { safeSenderName, shortPhone, type MessageTemplate, type TemplatePlace } from '@sextant/domain';
import {
  languageOf,
  renderAnswer,
  renderReminder,
  renderStopped,
  shippedTemplate,
  type AskedTask,
  type Language,
  type OutgoingMessage,
} from '@sextant/messaging';
import type { ClaimVerdict } from './claim-verdict.js';

type Parts = Omit<OutgoingMessage, 'key' | 'deliveryId' | 'to' | 'at'>;

export interface ClaimedMessage {
  language: Language;
  parts: Parts;
  /** Which version of the words it has; null where there is no template. */
  templateVersion: number | null;
}

/** The words of a claimed message, in the patient's language, with this link in it. */
export function messageOf(
  facts: ClaimFacts,
  verdict: Extract<ClaimVerdict, { kind: 'SEND' }>,
  link: string,
): ClaimedMessage {
  const language = languageOf(facts.language);
  const { channel } = verdict;
  const sender = { name: facts.senderName, phone: facts.senderPhone };
  const shown = { name: safeSenderName(sender.name, language), phone: shortPhone(sender.phone) };
  const [first, ...rest] = verdict.items.map((item) => askedTask(item, facts));
  if (!first) {
    const parts = {
      ...answerOf(facts.purpose, { channel, language, sender }),
      channel,
      language,
      sender: shown,
      link: '',
    };
    return { language, parts, templateVersion: null };
  }
  const template = templateFor(facts, { kind: first.kind, channel, language });
  const { givenName } = facts;
  const reminder = renderReminder(template, { sender, givenName, tasks: [first, ...rest], link });
  const unsubscribe = channel === 'EMAIL' ? { unsubscribeUrl: `${link}/unsubscribe` } : {};
  const parts = { ...reminder, ...unsubscribe, channel, language, sender: shown, link };
  return { language, parts, templateVersion: template.version };
}

function answerOf(
  purpose: ClaimFacts['purpose'],
  to: Parameters<typeof renderStopped>[0],
): ReturnType<typeof renderStopped> {
  return purpose === 'TASKS' || purpose === 'OPT_OUT_CONFIRMATION'
    ? renderStopped(to)
    : renderAnswer(purpose, to);
}

/** The organization's own words where somebody read and published them in this language, else the ones as delivered. */
function templateFor({ templates }: ClaimFacts, place: TemplatePlace): MessageTemplate {
  const { kind, channel, language } = place;
  const own = templates.find(
    (each) => each.kind === kind && each.channel === channel && each.language === language,
  );
  return own ?? shippedTemplate(place);
}

function askedTask(item: ClaimItem, facts: ClaimFacts): AskedTask {
  return item.kind === 'CONFIRM_VISIT' && facts.visit
    ? { kind: item.kind, visit: facts.visit }
    : { kind: item.kind };
}
