import { unaccented } from './clean-cell.js';

const DEAD =
  /\bdeceased\b|\bdied\b|\bdead\b|\bpassed\s+(?:away|on)\b|\bhas\s+passed\b|\bdec['’]d\b|\br\.?i\.?p\b\.?|\bdod\b|\bexpired\b|\bdeath\b|†|\bfallecio\w*|\bfallecid[oa]s?\b|\bmurio\b|\bmuert[oa]\b|\bdifunt[oa]\b|\bexitus\b|\bfinad[oa]\b/giu;
const RELATIVE =
  /\b(?:mother|father|mom|mum|dad|husband|wife|spouse|partner|son|daughter|sister|brother|aunt|uncle|cousin|parents?|grand\w+|caregiver|friend|child|dog|cat|pet|family\s+h(?:x|istory)|fhx?|madre|padre|mama|papa|espos[oa]|marido|mujer|pareja|hij[oa]|herman[oa]|ti[oa]|abuel[oa]|cuidador[a]?|amig[oa])\b/iu;
/** "Insurance expired", "referral expired": things run out, people do not. */
const THINGS =
  /\b(?:insurance|coverage|authorization|auth|referral|form|card|consent|license|prescription|rx|policy|link|session|visa|id|phone|battery|line|seguro|autorizacion)\b/iu;
const NOT_DEAD =
  /\b(?:not|isn['’]?t|no)\s+(?:deceased|dead)\b|\bnot\s+(?:yet\s+)?expired\b|\bfear\w*\s+(?:of\s+)?death|\bdead\s+(?:line|battery|phone|end)|\bdeadline|\bbrain\s+dead\s+tired|\b(?:almost|nearly|could\s+have)\s+died\b|\bdeath\s+(?:benefit|certificate\s+of)/iu;

const MOVED =
  /\b(?:transfer(?:red|s)?(?:\s+(?:care|pt|patient|out|service))?\s+(?:to|out)\b|care\s+(?:was\s+)?transferred|moved\s+(?:her|his|their)?\s*care\s+to|moved\s+to\s+(?:another|other)\s+(?:hospital|center|clinic)|transferid[oa]\b|trasladad[oa]\b|se\s+(?:transfirio|traslado)\b|paso\s+a\s+otro\s+(?:hospital|centro))/iu;
const MOVED_THINGS =
  /\b(?:records?|slides?|blocks?|images?|files?|chart|calls?|discs?|cds?|reports?|money|funds|documentos|laminillas|imagenes|llamada)\b[^.;\n]{0,25}\b(?:transfer|trasla|transfi)|\btransfer\s+(?:records?|slides?|images?|files?|of\s+(?:records|slides))/iu;

const PATIENT = /\b(?:pt|patient|paciente)\b/i;

export interface FactsRead {
  /** The words that say so, as they stand. */
  deceased?: string;
  transferred?: string;
  /** Somebody's death is mentioned, but it seems to be a relative's. */
  relativeDied?: string;
}

/**
 * What a free text reports about the patient: a death, a transfer. Both are only reports that somebody has to confirm,
 * so a doubtful one counts; a relative's death does not.
 */
export function readFacts(text: string): FactsRead {
  const facts: FactsRead = {};
  for (const clause of text.split(/[;\n]|(?<=[.!?])\s/u)) {
    const said = clause.trim();
    const plain = unaccented(said);
    const dead = [...plain.matchAll(DEAD)];
    if (dead.length > 0 && !NOT_DEAD.test(plain)) {
      const isThing =
        dead.every(([word]) => /expired|dead/i.test(word)) && THINGS.test(plain) && !PATIENT.test(plain);
      if (isThing) continue;
      if (isOfRelative(plain)) facts.relativeDied ??= said;
      else facts.deceased ??= said;
    }
    if (MOVED.test(plain) && !MOVED_THINGS.test(plain)) facts.transferred ??= said;
  }
  return facts;
}

/** "Husband died in May" is the husband; "Deceased, per daughter" is the patient. */
function isOfRelative(clause: string): boolean {
  const word = RELATIVE.exec(clause);
  if (!word) return false;
  const told =
    /\b(?:per|according\s+to|says|said|told|called|reported|notified|informed|by|segun|dice|dijo|llamo|informo|aviso|por)\b/iu;
  return (
    !told.test(clause) &&
    !/\b(?:pt|patient|paciente)\s+(?:\w+\s+){0,2}(?:deceased|died|dead|expired|passed|falleci|muri)/iu.test(
      clause,
    )
  );
}
