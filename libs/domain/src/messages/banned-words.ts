/**
 * Words a message, a subject or a sender's name may not hold, because a phone is read by others: illnesses, treatments,
 * kinds of clinics and doctors, insurers. Beginnings of words, lower case, without accents; English and Spanish.
 */
const BANNED = [
  'cancer',
  'tumor',
  'carcinoma',
  'sarcoma',
  'melanoma',
  'lymphoma',
  'linfoma',
  'leukemia',
  'leucemia',
  'myeloma',
  'mieloma',
  'malignan',
  'malign',
  'metasta',
  'oncolog',
  'chemo',
  'quimio',
  'radiation',
  'radioter',
  'radiolog',
  'biops',
  'patholog',
  'patolog',
  'hematolog',
  'surgeon',
  'cirujan',
  'hospice',
  'diagnos',
  'breast',
  'prostate',
  'prostata',
  'colon',
  'insur',
  'asegur',
  'medicare',
  'medicaid',
  'second opinion',
  'segunda opinion',
] as const;

/** The first banned word of the text, as it stands there but for accents and capitals, or undefined. */
export function findBannedWord(text: string): string | undefined {
  const plain = ` ${text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')} `;
  const start = BANNED.find((word) => plain.includes(` ${word}`));
  if (start === undefined) return undefined;
  const at = plain.indexOf(` ${start}`) + 1;
  return plain.slice(at, plain.indexOf(' ', at + start.length));
}
