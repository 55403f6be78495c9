import { gsmName, safeSenderName, shortPhone, type Channel, type Sender } from '@sextant/domain';
import type { RenderedMessage } from './render-message.js';
import { fill, wordsOf } from './words.js';
import { LANGUAGES, type Language } from './words.types.js';

/** What is said back to somebody who wrote, besides "stopped". */
export type AnswerKind = 'OPT_IN_CONFIRMATION' | 'HELP_ANSWER' | 'CRISIS_LIFE' | 'CRISIS_SUICIDE';

/** Without á, í, ó, ú, which would turn 160 letters a part into 70. */
const ANSWERS: Record<Language, Record<AnswerKind, string>> = {
  en: {
    OPT_IN_CONFIRMATION: '{sender} {phone}: You will get our messages again. STOP to end.',
    HELP_ANSWER: '{sender}: For help, call {phone}. Nobody reads this at night. STOP to end.',
    CRISIS_LIFE: '{sender}: Nobody watches these messages. If this is an emergency, call 911 now.',
    CRISIS_SUICIDE:
      '{sender}: Nobody watches these messages. Call or text 988 now. If you are in danger, call 911.',
  },
  es: {
    OPT_IN_CONFIRMATION: '{sender} {phone}: Le mandamos mensajes otra vez. STOP para terminar.',
    HELP_ANSWER:
      '{sender}: Si necesita ayuda, llame al {phone}. Nadie lee esto de noche. STOP para terminar.',
    CRISIS_LIFE: '{sender}: Nadie vigila estos mensajes. Si es una emergencia, llame ya al 911.',
    CRISIS_SUICIDE:
      '{sender}: Nadie vigila estos mensajes. Llame ya al 988 o mande un texto. Si hay peligro, llame al 911.',
  },
};

/** The one answer to what somebody wrote: in an emergency where help is, never whether we think it is one. */
export function renderAnswer(
  kind: AnswerKind,
  { channel, language, sender }: { channel: Channel; language: Language; sender: Sender },
): RenderedMessage {
  const name = safeSenderName(sender.name, language);
  const values = { sender: channel === 'SMS' ? gsmName(name) : name, phone: shortPhone(sender.phone) };
  const text = fill(ANSWERS[language][kind], values);
  if (channel === 'SMS') return { text };
  const { email } = wordsOf(language);
  return { subject: fill(email.stoppedSubject, values), text: `${email.hello}\n\n${text}` };
}

/**
 * The answer to somebody who belongs to no case, in every language we have: which one is theirs nobody knows. As a text
 * message never more than two parts.
 */
export function renderStrangerAnswer(
  kind: Extract<AnswerKind, `CRISIS_${string}`>,
  to: { channel: Channel; sender: Sender },
): RenderedMessage {
  const all = LANGUAGES.map((language) => renderAnswer(kind, { ...to, language }));
  const text = all.map((one) => one.text).join(to.channel === 'SMS' ? '\n' : '\n\n');
  const subject = all.flatMap((one) => one.subject ?? []).join(' · ');
  return to.channel === 'SMS' ? { text } : { subject, text };
}
