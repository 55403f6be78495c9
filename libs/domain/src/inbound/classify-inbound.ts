import { CRISIS_WORDS, findCrisis, type CrisisWords } from '../consent/crisis-words.js';
import { isHelpKeyword, isOptIn, isOptOut, plainTextOf } from '../consent/opt-out-words.js';

export const INBOUND_MEANINGS = [
  'STOP',
  'START',
  'HELP',
  'DONE',
  'CRISIS_LIFE',
  'CRISIS_SUICIDE',
  'TEXT',
] as const;
export type InboundMeaning = (typeof INBOUND_MEANINGS)[number];

export interface InboundUnderstood {
  meaning: InboundMeaning;
  /** Also asks for no more messages: said together with something graver. */
  alsoStops: boolean;
}

const DONE_WORDS: readonly string[] = [
  'done',
  'i did it',
  'did it',
  'all done',
  'it is done',
  'finished',
  'completed',
  'i signed it',
  'signed',
  'i sent it',
  'sent',
  'i have it',
  'listo',
  'lista',
  'hecho',
  'hecha',
  'ya',
  'ya lo hice',
  'ya esta',
  'ya esta listo',
  'ya lo firme',
  'ya lo mande',
  'ya lo tengo',
  'terminado',
];
const YES_WORDS: readonly string[] = [
  'yes',
  'y',
  'yes i will come',
  'i will come',
  'confirm',
  'confirmed',
  'si',
  'si voy',
  'si voy a ir',
  'confirmo',
];

/**
 * What a person wants who answers a message, in English or Spanish. An emergency goes before everything, then the wish
 * for no more messages. `asksForYes`: the newest open task is a question that "yes" answers.
 */
export function classifyInbound(
  text: string,
  { asksForYes = false, crisisWords = CRISIS_WORDS }: InboundHints = {},
): InboundUnderstood {
  const crisis = findCrisis(text, crisisWords);
  const stops = isOptOut(text);
  if (crisis) return { meaning: `CRISIS_${crisis}`, alsoStops: stops };
  return { meaning: stops ? 'STOP' : plainMeaning(text, asksForYes), alsoStops: false };
}

export interface InboundHints {
  asksForYes?: boolean;
  crisisWords?: CrisisWords;
}

function plainMeaning(text: string, asksForYes: boolean): InboundMeaning {
  if (isOptIn(text)) return 'START';
  if (isHelpKeyword(text)) return 'HELP';
  const bare = plainTextOf(text)
    .replace(/\b(thanks|thank you|gracias|please|por favor)\b/gu, ' ')
    .replace(/ +/gu, ' ')
    .trim();
  if (DONE_WORDS.includes(bare)) return 'DONE';
  return asksForYes && YES_WORDS.includes(bare) ? 'DONE' : 'TEXT';
}

const QUOTE_STARTS: readonly RegExp[] = [
  /^\s*>/,
  /^\s*(on|el|a las)\b.{0,200}\b(wrote|escribio|escribió)\s*:\s*$/i,
  /^\s*-{2,}\s*(original message|mensaje original|forwarded message)/i,
  /^\s*(from|de):\s.*@/i,
  /^_{10,}\s*$/,
];

/** What the person wrote in an e-mail, without our own message below it. */
export function replyTextOf(mail: string): string {
  const lines = mail.replace(/\r\n?/g, '\n').split('\n');
  const end = lines.findIndex((line) => QUOTE_STARTS.some((start) => start.test(line)));
  return (end === -1 ? lines : lines.slice(0, end)).join('\n').trim();
}
