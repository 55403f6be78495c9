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

const SIGNATURE = /^--\s*$/;
const GREETING =
  /^(hi|hello|hey|dear|good (morning|afternoon|evening)|hola|buen[oa]s (dias|tardes|noches)|estimad[oa]s?|querid[oa]s?)\b.{0,40}$/u;
const CLOSING =
  /^((many |kind |best |warm )?(thanks|thank you|regards|wishes|best|sincerely|love)( so much| very much)?|(muchas )?gracias|saludos( cordiales)?|atentamente|cordialmente|atte|un abrazo)$/u;
/** Whatever the phone or its owner puts there: "Sent from my own planet". */
const ANY_FOOTER =
  /^\s*(sent (from|via|with)|enviado (desde|con|por)|get outlook|obt[eé]n(er)? outlook)\b.{0,60}$/iu;
/** A name, with or without a number or a street: what stands below a STOP does not unsay it. */
const MOST_WORDS_BELOW_STOP = 8;
const NAME = /^\p{Lu}[\p{L}'’.-]*( (de|del|la|las|los|y|\p{Lu}[\p{L}'’.-]*)){0,4}$/u;

/**
 * What a person wants who answers a message, in English or Spanish. An emergency goes before everything, then the wish
 * for no more messages. `asksForYes`: what they were asked last is a question that "yes" answers.
 */
export function classifyInbound(
  text: string,
  { asksForYes = false, crisisWords = CRISIS_WORDS }: InboundHints = {},
): InboundUnderstood {
  const crisis = findCrisis(text, crisisWords);
  const said = partsOf(text);
  const stops = isOptOut(said.whole) || (said.isBriefBelow && isOptOut(said.first));
  if (crisis) return { meaning: `CRISIS_${crisis}`, alsoStops: stops };
  if (stops) return { meaning: 'STOP', alsoStops: false };
  const words = said.isNameBelow ? said.first : said.whole;
  return { meaning: plainMeaning(words, asksForYes), alsoStops: false };
}

interface Parts {
  /** Without greeting, closing, footer and signature. */
  whole: string;
  first: string;
  isBriefBelow: boolean;
  isNameBelow: boolean;
}

/** The first line says it, and people sign what they write. Everything is kept that could be all there is. */
function partsOf(text: string): Parts {
  const lines = text.split('\n').map((line) => line.trim());
  const signature = lines.findIndex((line) => SIGNATURE.test(line));
  const unsigned = lines.slice(0, signature === -1 ? undefined : signature);
  const [opening = '', ...others] = unsigned.filter((line) => line !== '');
  const closed = others.filter((line) => !CLOSING.test(plainTextOf(line)) && !ANY_FOOTER.test(line));
  const words = [afterGreeting(opening), ...closed].filter((line) => line !== '');
  const [first = opening, ...below] = words;
  const rest = below.join(' ');
  const isBrief = rest.split(/\s+/u).length <= MOST_WORDS_BELOW_STOP;
  // Below an empty line stands something of its own: the address block of an office, however long.
  const isApart = unsigned[unsigned.indexOf(opening) + 1] === '';
  return {
    whole: words.length > 0 ? words.join('\n') : opening,
    first,
    isBriefBelow: !/[?¿]/u.test(rest) && (isBrief || isApart),
    isNameBelow: below.length === 1 && NAME.test(rest),
  };
}

/** What a first line says after "Hello Riverside,"; the line itself without a greeting, nothing when it only greets. */
function afterGreeting(line: string): string {
  if (!GREETING.test(plainTextOf(line))) return line;
  const says = (part: string): boolean => isOptOut(part) || plainMeaning(part, true) !== 'TEXT';
  const parts = line.split(/[,:;.!]+/u).map((part) => part.trim());
  return [...parts, plainTextOf(line).replace(/^\S+ /u, '')].find(says) ?? '';
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
