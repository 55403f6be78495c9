/** Whole messages that mean "no more messages" (decisions.md, "Opt-out words"), and their Spanish sisters. */
export const OPT_OUT_WORDS = [
  'STOP',
  'STOPALL',
  'STOP ALL',
  'QUIT',
  'END',
  'REVOKE',
  'OPT OUT',
  'OPTOUT',
  'CANCEL',
  'UNSUBSCRIBE',
  'PARAR',
  'PARE',
  'ALTO',
  'BASTA',
  'CANCELAR',
  'TERMINAR',
  'SALIR',
  'BAJA',
] as const;

const OPT_IN_WORDS = ['START', 'UNSTOP', 'EMPEZAR', 'COMENZAR'] as const;
const HELP_WORDS = ['HELP', 'INFO', 'AYUDA'] as const;

/** "Any reasonable wording": requests to stop the messages themselves, not to stop or cancel something else. */
const WORDINGS: readonly RegExp[] = [
  /(?<!\b(?:don t|dont|do not|never) )\b(stop(?! (by|in|over)\b)|quit|no more|enough)\b.{0,20}\b(text|texts|texting|messag\w*|sms|e-?mails?|e-?mailing|remind\w*|contacting|writing)\b/u,
  /\b(don t|dont|do not|never)\b.{0,10}\b(text|message|e-?mail|write|contact)\b.{0,12}\b(me|us|again|anymore|this)\b/u,
  /\b(don t|dont|do not|never)\b (want|need|wish|send)\b.{0,30}\b(texts?|messag\w*|e-?mails?|remind\w*)\b/u,
  /^stop (now|it|this)$/u,
  /\b(take|remove)\b.{0,6}\b(me|my number|my e-?mail|us)\b.{0,20}\b(off|from|list)\b/u,
  /\b(remove me|leave me alone|opt me out|unsubscribe me|i want out|i revoke)\b/u,
  /\bno (me|nos) (mandes?|manden|envies?|envien|escribas?|escriban|contactes?|contacten|molestes?|molesten)\b/u,
  /\b(no quiero|no mas|dejen?|deja|paren?|para de)\b.{0,20}\b(mensaj\w*|textos?|correos?|recordatorios?|mandar\w*|enviar\w*|escribir\w*)\b/u,
];

/**
 * Whether an inbound message asks us to stop messaging. One of the words alone, with or without
 * punctuation and "please", or a plain wording of the same wish, in English or Spanish.
 */
export function isOptOut(text: string): boolean {
  const plain = plainTextOf(text);
  const bare = withoutCourtesy(plain);
  if (OPT_OUT_WORDS.some((word) => word.toLowerCase() === bare)) return true;
  return WORDINGS.some((wording) => wording.test(plain));
}

/** Whether an inbound message re-enables messages (START). */
export function isOptIn(text: string): boolean {
  return isOneOf(OPT_IN_WORDS, text);
}

/** Whether an inbound message is the carriers' HELP keyword, answered with sender and phone. */
export function isHelpKeyword(text: string): boolean {
  return isOneOf(HELP_WORDS, text);
}

/** Lower case, without accents and punctuation, single spaces: what people type on a phone, made comparable. */
export function plainTextOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim();
}

function isOneOf(words: readonly string[], text: string): boolean {
  const bare = withoutCourtesy(plainTextOf(text));
  return words.some((word) => word.toLowerCase() === bare);
}

function withoutCourtesy(plain: string): string {
  return plain
    .replace(/\b(please|pls|plz|por favor|thanks|thank you|gracias)\b/gu, ' ')
    .replace(/-/gu, ' ')
    .replace(/ +/gu, ' ')
    .trim();
}
