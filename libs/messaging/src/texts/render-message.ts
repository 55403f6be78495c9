import type { Channel } from '@sextant/domain';
import { findBannedWord } from './banned-words.js';
import { htmlOf } from './email-html.js';
import { askOf, fill, wordsOf, type AskedTask } from './words.js';
import type { Language } from './words.types.js';

export interface Sender {
  /** The organization's own short name: patients do not know ours. */
  name: string;
  phone: string;
}

export interface MessageFacts {
  channel: Channel;
  language: Language;
  sender: Sender;
  /** Most urgent first: the first is "the one next thing", the others wait on the page. */
  tasks: readonly [AskedTask, ...AskedTask[]];
  link: string;
}

export interface RenderedMessage {
  subject?: string;
  text: string;
  html?: string;
}

/** Said instead of a sender's name that would tell too much. */
const CARE_TEAM: Record<Language, string> = { en: 'Your care team', es: 'Su equipo' };

/** The name a patient sees; one with a word that may not stand on a phone is replaced. */
export function safeSenderName(name: string, language: Language): string {
  return findBannedWord(name) ? CARE_TEAM[language] : name;
}

/** A US number as it is dialed, twelve characters; any other as it stands. */
export function shortPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  return digits.length === 10
    ? `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`
    : phone.trim();
}

/** A reminder of named tasks. */
export function renderReminder(facts: MessageFacts): RenderedMessage {
  const words = wordsOf(facts.language);
  const values = senderValues(facts.sender, facts.language);
  const [first, ...rest] = facts.tasks;
  if (facts.channel === 'SMS') {
    const ask = askOf(facts.language, first, { isShort: true });
    return { text: fill(words.sms.reminder, { ...values, ask, link: facts.link }) };
  }
  const { email, emergency, tasks } = words;
  const also =
    rest.length === 0
      ? []
      : [rest.length === 1 ? email.oneMore : fill(email.more, { count: String(rest.length) })];
  const parts = {
    hello: email.hello,
    ask: askOf(facts.language, first),
    paragraphs: [tasks[first.kind].how, ...also],
    open: email.open,
    after: [email.tap, fill(email.questions, values)],
    emergency: `${emergency.title}. ${emergency.text}`,
    stop: email.stop,
    stopLink: email.stopLink,
    link: facts.link,
  };
  const text = [
    parts.hello,
    [parts.ask, ...parts.paragraphs].join('\n'),
    `${parts.open}: ${facts.link}`,
    parts.after.join('\n'),
    parts.emergency,
    `${parts.stop} ${parts.stopLink}: ${facts.link}#stop`,
  ].join('\n\n');
  return { subject: fill(email.subject, values), text, html: htmlOf(facts.language, parts) };
}

/** The one answer to "stop": that it was understood, and nothing else (64.1200(a)(12)). */
export function renderStopped(facts: {
  channel: Channel;
  language: Language;
  sender: Sender;
}): RenderedMessage {
  const words = wordsOf(facts.language);
  const values = senderValues(facts.sender, facts.language);
  if (facts.channel === 'SMS') return { text: fill(words.sms.stopped, values) };
  return {
    subject: fill(words.email.stoppedSubject, values),
    text: `${words.email.hello}\n\n${fill(words.email.stopped, values)}`,
  };
}

function senderValues(sender: Sender, language: Language): { sender: string; phone: string } {
  return { sender: safeSenderName(sender.name, language), phone: shortPhone(sender.phone) };
}
