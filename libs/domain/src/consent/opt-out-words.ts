/** Whole messages that mean "no more messages" (decisions.md, "Opt-out words"), and their Spanish sisters. */
export const OPT_OUT_WORDS = [
  'STOP',
  'STOPALL',
  'STOP ALL',
  'S T O P',
  'STOPP',
  'STPO',
  'SOTP',
  'STP',
  'GO AWAY',
  'QUIT',
  'END',
  'REVOKE',
  'OPT OUT',
  'OPTOUT',
  'CANCEL',
  'UNSUBSCRIBE',
  'UNSUB',
  'REMOVE',
  'ENOUGH',
  'NO MORE',
  'PARA',
  'PARAR',
  'PARE',
  'PAREN',
  'PARA YA',
  'YA PARA',
  'YA PARE',
  'YA PAREN',
  'ALTO',
  'BASTA',
  'BASTA YA',
  'YA BASTA',
  'YA NO',
  'YA NO MAS',
  'NO MAS',
  'CANCELAR',
  'TERMINAR',
  'SALIR',
  'BAJA',
  'DAR DE BAJA',
  'DETENER',
  'DETENGA',
  'DETENGAN',
  'DETENTE',
] as const;

const OPT_IN_WORDS = ['START', 'UNSTOP', 'EMPEZAR', 'COMENZAR'] as const;
const HELP_WORDS = ['HELP', 'INFO', 'AYUDA'] as const;

const MESSAGES = String.raw`(?:txts?|texts?|texting|msgs?|messag\w*|sms|e-?mails?|e-?mailing|remind\w*|notifications?|alerts?)`;
const MENSAJES = String.raw`(?:mensaj\w*|textos?|sms|correos?|recordatorios?|avisos?|notificaci\w*)`;
const WRITING = String.raw`(?:texting|txting|messaging|writing|contacting|e-?mailing|bothering|harassing|spamming|pestering|reminding)`;
const ESCRIBIR = String.raw`(?:mandar\w*|enviar\w*|escribir\w*|molestar\w*|contactar\w*)`;
/** Said of somebody else's stopping, asked about, or the very opposite. */
const NOT_ASKED = String.raw`(?<!\b(?:don t|dont|do not|never|cannot|can not|can t|cant|should i|do i|to not|not to) )`;
const NOT = String.raw`(?<!\b(?:why|they|you|we) )\b(?:don t|dont|do not|never)\b(?! (?:forget|hesitate|you)\b)`;

/** "Any reasonable wording": requests to stop the messages themselves, not to stop or cancel something else. */
const WORDINGS: readonly RegExp[] = [
  String.raw`${NOT_ASKED}\b(stop(?! (by|in|over)\b)|quit|(?<!\b(?:have|has|got|are) )no more|enough)\b.{0,20}\b(${MESSAGES}|contacting|writing)\b`,
  String.raw`${NOT_ASKED}\b(stop|quit) ${WRITING}\b`,
  String.raw`${NOT_ASKED}\b(stop|quit) (sending|receiving|getting)( (me|us|it|this|these|those|them|any|anything|everything|stuff|so many)\b|$)`,
  String.raw`${NOT_ASKED}\bstop (all )?(of )?(these|those)$`,
  String.raw`^(i said|i (?:want|need|would like) you to|you (?:can|may|should|must)|(?:can|could|would|will) you) stop( now| it| this| that)?$`,
  String.raw`\bno longer (want|wish|need)( to)?( get| receive| have)?( any| any more| more)?( of)? (these|those|them|${MESSAGES})\b`,
  String.raw`^no ${MESSAGES}$`,
  String.raw`\b(lose|delete|erase) (my|this) (number|e-?mail|address)\b`,
  String.raw`^(no more|enough)( of)? (this|these|those|already)$`,
  String.raw`(?<!\bi )${NOT} (text|txt|message|e-?mail|write|contact|bother)$`,
  String.raw`${NOT} (want|need|wish|send)\b.{0,30}\b${MESSAGES}\b`,
  String.raw`${NOT} (want|need|wish)( to)?( get| receive| have)?( any| any more| more)?( of)? (these|those|them)( anymore| any more)?$`,
  String.raw`${NOT} (want|wish) to (get|receive|hear)\b.{0,10}\b(this|these|those|anything|from you)\b`,
  String.raw`\b(cancel|end) (all )?(of )?(these |the |my |your )?(${MESSAGES}|subscription)$`,
  String.raw`\b(take|remove)\b.{0,6}\b(me|my number|my e-?mail|us)\b.{0,20}\b(off|from|list)\b(?!.{0,20}\b(surgery|transplant|waiting|trial|study)\b)`,
  String.raw`\b(remove me|leave me alone|opt me out|i want out(?= of (this|these|your)|$)|i revoke(?! (my|the) (authorization|release))|i opt out|opting out)\b`,
  String.raw`^(i )?(want|wish|would like|d like) to opt out\b`,
  String.raw`^(i )?(revoke|withdraw) (my )?consent\b`,
  String.raw`\bno (me|nos) (escribas?|escriban?|contactes?|contacten|molestes?|molesten)\b`,
  String.raw`\bno (me |nos )?(mandes?|manden|envies?|envien|escribas?|escriban)( (mas|nada|esto|estos)( ${MENSAJES})?$|.{0,12} ${MENSAJES}\b|$)`,
  String.raw`\b(no quiero|no deseo|no mas|dejen?|deja|dejar|paren?|para de|detengan?|deten|detener)\b.{0,20}\b(${MENSAJES}|${ESCRIBIR})\b`,
  String.raw`\b(no quiero|no deseo|dejar de) recibir( (mas|nada|esto|estos|estas))?$`,
  String.raw`\bya no quiero (esto|estos|estas)$`,
  String.raw`\b(cancelar|cancelen?|anular|anulen?)( todos)?( los| estos| mis| la| mi)? (${MENSAJES}|suscripcion)$`,
  String.raw`\b(darme|darnos|denme|deme|dame|quiero dar) de baja\b`,
  String.raw`^baja (de )?(los )?${MENSAJES}$`,
  String.raw`\b(quit|borr|saqu|elimin)en?(me|nos)\b(.{0,15}\blista\b|$)`,
].map((wording) => new RegExp(wording, 'u'));

const TO_WRITE = String.raw`(text|txt|message|e-?mail|write|contact|bother)\b.{0,12}\b(me|us|again|anymore|this (number|phone|address|e-?mail))\b`;
/** Within one sentence only: "I did not see your text. Send me another one." */
const WITHIN_A_SENTENCE: readonly RegExp[] = [
  String.raw`(?<!\b(?:why|they|you|we) )\b(?:don t|dont|do not)\b(?! (?:forget|hesitate|you)\b).{0,10}\b${TO_WRITE}`,
  String.raw`(?<!\b(?:why|they|you|we|i|has|have) )\bnever (again )?${TO_WRITE}`,
].map((wording) => new RegExp(wording, 'u'));

/** A short message that begins so asks to stop, unless it goes on about something that a person may stop. */
const BEGINS = /^(stop|quit|detener|detengan?|detente|deten|parar|paren?)(?= )/u;
const MOST_SHORT_WORDS = 3;
const SOMETHING_ELSE = new RegExp(
  String.raw`^\S+ (?:by|in|at|over|off|on|for|the|my|his|her|or|and then|smok\w*|eat\w*|drink\w*|tak\w*|us(?:e|ing)|work\w*|driv\w*|bleed\w*|chemo\w*|radiation|treatments?|therapy|med\w*|pills?|pain|el|la|los|las|de|en|mi|mis|un|una|por|para|quimio\w*|tratamiento\w*)\b`,
  'u',
);

/**
 * Whether an inbound message asks us to stop messaging. One of the words alone, with or without punctuation and "please",
 * or a plain wording of the same wish, in English or Spanish.
 */
export function isOptOut(text: string): boolean {
  const plain = withoutRepeats(plainTextOf(text));
  const bare = bareTextOf(text);
  if (OPT_OUT_WORDS.some((word) => word.toLowerCase() === bare)) return true;
  if (WORDINGS.some((wording) => wording.test(plain) || wording.test(bare))) return true;
  const sentences = text.split(/[.!?;\n]+/u).map(plainTextOf);
  if (sentences.some((each) => WITHIN_A_SENTENCE.some((wording) => wording.test(each)))) return true;
  return beginsWithStop(bare, isQuestion(text)) || asksToUnsubscribe(bare);
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
  const bare = bareTextOf(text);
  return words.some((word) => word.toLowerCase() === bare);
}

function isQuestion(text: string): boolean {
  return /[?¿]/u.test(text);
}

function beginsWithStop(bare: string, isAsked: boolean): boolean {
  const isShort = bare.split(' ').length <= MOST_SHORT_WORDS;
  return isShort && !isAsked && BEGINS.test(bare) && !SOMETHING_ELSE.test(bare);
}

const MOST_UNSUBSCRIBE_WORDS = 8;
const MOST_SLIPS = 2;

/** "Unsuscribe me", "how do I unsubcribe": the word is long and few spell it. */
function asksToUnsubscribe(bare: string): boolean {
  const words = bare.replace(/\bun sub/gu, 'unsub').split(' ');
  if (words.length > MOST_UNSUBSCRIBE_WORDS || /\b(not|don t|dont|never|no)\b/u.test(bare)) return false;
  return words.some(
    (word) =>
      /^(des|de)su?b?scrib\w*$/u.test(word) ||
      (word.startsWith('un') && !word.endsWith('ed') && isNearly(word, 'unsubscribe')),
  );
}

/** A much longer word is none, and comparing an endless one would take long. */
function isNearly(word: string, wanted: string): boolean {
  return Math.abs(word.length - wanted.length) <= MOST_SLIPS && slipsBetween(word, wanted) <= MOST_SLIPS;
}

/** Letters to add, drop or change (Levenshtein) to get from one word to the other. */
function slipsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, wanted] of [...other].entries()) {
      const change = (row[at] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(change, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** As {@link plainTextOf}, and without "please" and "thanks" and without a word said twice: "STOP! Please stop." is "stop". */
function bareTextOf(text: string): string {
  return withoutRepeats(
    plainTextOf(text)
      .replace(
        /\b(please|pls|plz|por ?favor|porfa|thanks|thank you|thx|gracias|ok|okay|hi|hello|hola)\b/gu,
        ' ',
      )
      .replace(/-/gu, ' ')
      .replace(/ +/gu, ' ')
      .trim(),
  );
}

function withoutRepeats(plain: string): string {
  return plain.replace(/(?<!\S)(\S+)(?: \1(?!\S))+/gu, '$1');
}
