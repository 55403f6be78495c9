/**
 * Words a message, a subject or a sender's name may not hold, because a phone is read by others: illnesses, treatments,
 * kinds of clinics and doctors, insurers. Lower case, without accents; English and Spanish.
 */

/** In no ordinary word of the two languages, wherever they stand in one: "anticancer", "mastectomy". */
const PARTS = [
  ...['cancer', 'carcino', 'tumor', 'tumour', 'neoplas', 'sarcoma', 'melanoma', 'lymphoma', 'linfoma'],
  ...['leukemi', 'leukaemi', 'leucemi', 'myeloma', 'mieloma', 'blastoma', 'metasta', 'oncolog'],
  ...['ectomy', 'ectomi', 'insure', 'insuran'],
];

/** Beginnings of words. */
const BEGINNINGS = [
  ...['malign', 'glioma', 'mesotheliom', 'mesoteliom', 'prostat', 'pancrea', 'ovari', 'colorect'],
  ...['colorrect', 'colonosc', 'breast', 'pulmon', 'mammogra', 'mamogra', 'biops', 'diagnos'],
  ...['chemo', 'quimio', 'radiation', 'radiaci', 'radiother', 'radioter', 'immunother'],
  ...['inmunoter', 'surger', 'surgic', 'cirug', 'quirurg', 'bone marrow', 'medula osea'],
  ...['radiolog', 'patholog', 'patolog', 'hematolog', 'haematolog', 'surgeon', 'cirujan'],
  ...['hospice', 'hospici', 'palliativ', 'paliativ', 'infusion', 'second opinion'],
  ...['segunda opinion', 'clinical trial', 'ensayo clinico', 'asegurad', 'aseguranz'],
  ...['blue cross', 'bluecross', 'blue shield', 'blueshield', 'cruz azul', 'unitedhealth'],
  ...['united health', 'medicaid', 'medigap', 'wellcare', 'wellpoint', 'carefirst', 'caresource'],
  ...['ambetter', 'amerigroup', 'amerihealth', 'emblemhealth', 'masshealth', 'tenncare'],
];

/** Whole words, for longer ones are ordinary: "colonel", "lunge". */
const WHOLE = [
  ...['colon', 'lung', 'lungs', 'seguro medico', 'seguro de salud', 'compania de seguros'],
  ...['aetna', 'cigna', 'evernorth', 'kaiser', 'elevance', 'centene', 'molina', 'tricare', 'medicare'],
  ...['champva', 'uhc', 'bcbs', 'optum', 'highmark', 'premera', 'regence', 'medi cal'],
  ...['health net', 'oscar health', 'clover health', 'devoted health', 'harvard pilgrim', 'tufts health'],
  ...['mutual of omaha', 'aflac', 'metlife', 'triple s'],
];

/** Insurers whose names without their capital are words: "la persona humana". */
const NAMES = ['Humana', 'HUMANA', 'Anthem', 'ANTHEM'];

const BANNED = new RegExp(
  `(?<= )(?:[a-z0-9]*(?:${PARTS.join('|')})[a-z0-9]*|(?:${BEGINNINGS.join('|')})[a-z0-9]*|(?:${WHOLE.join('|')})(?= ))`,
  'i',
);
const NAMED = new RegExp(`(?<= )(?:${NAMES.join('|')})(?= )`);

/** The first banned word of the text, as it stands there but for accents and capitals, or undefined. */
export function findBannedWord(text: string): string | undefined {
  // What nobody sees, like a soft hyphen, hides no word; wide letters are read like any others.
  const plain = ` ${text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[^a-z0-9]+/gi, ' ')} `;
  return (BANNED.exec(plain) ?? NAMED.exec(plain))?.[0].toLowerCase();
}
