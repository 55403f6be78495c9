import type { Reason } from '@sextant/domain';
import { note, nothing, quoted, type Reading } from '../draft/note.types.js';
import { saysNothing, unaccented } from './clean-cell.js';

/** The reasons of triage by the words people use for them, in the order they are looked for. */
const WORDS: readonly [Reason, RegExp][] = [
  [
    'RECURRED_OR_SPREAD',
    /\bmet(?:s|astas\w*|astatic\w*)\b|recur|relaps|spread|came back|come back|progress|recidiv|recaid|metast|volvio|reapar|extendi/iu,
  ],
  ['MAJOR_SURGERY', /surg|operat|mastectom|resect|\bsx\b|cirug|operaci|quirurg/iu],
  [
    'RARE_OR_COMPLEX',
    /\brar[eao]\b|complex|complicat|unusual|complej|poco (?:comun|frecuente)|inusual|raro/iu,
  ],
  [
    'OPTIONS_DIFFER',
    /\boptions?\b|differ|disagree|conflict|discrepan|two plans|several plans|alternativ|opcion|distint|diferent|desacuerdo/iu,
  ],
  [
    'UNCERTAIN',
    /second thoughts?|unsure|not sure|uncertain|uncomfortable|doubt|hesita|anxious about|distrust|insegur|dud[ao]|incom|incomod|no esta segur|desconfi/iu,
  ],
  ['REASSURANCE', /reassur|peace of mind|\bconfirm|\bcomfort|make sure|be sure|tranquil|segurid|asegurar/iu],
];

/**
 * Why a second opinion is wanted. One cell may give several reasons; words we do not know are kept as a note and
 * leave the question open for the first call.
 */
export function readReasons(text: string): Reading<Reason[]> {
  if (saysNothing(text)) return nothing();
  const asCode = text.toUpperCase().replace(/\s+/g, '_');
  const known = WORDS.find(([reason]) => reason === asCode);
  if (known) return { value: [known[0]], notes: [] };
  const reasons: Reason[] = [];
  const unknown: string[] = [];
  for (const part of text.split(/\s*[;,/|+&\n]\s*|\s+(?:and|y)\s+/iu).filter(Boolean)) {
    const found = WORDS.filter(([, words]) => words.test(unaccented(part))).map(([reason]) => reason);
    if (found.length === 0) unknown.push(part);
    else reasons.push(...found.filter((reason) => !reasons.includes(reason)));
  }
  if (reasons.length > 0 && unknown.length === 0) return { value: reasons, notes: [] };
  const notes = [
    note(
      'REASON_UNKNOWN',
      `${unknown.map(quoted).join(', ')} is no reason we know; kept as a note, please ask.`,
    ),
  ];
  return { ...(reasons.length > 0 ? { value: reasons } : {}), notes, kept: text };
}
