/** GSM 03.38 basic table without the escape character; then the characters that cost two. */
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const EXTENDED = new Set('^{}\\[~]|€\f');

export interface SmsSize {
  encoding: 'GSM_7' | 'UCS_2';
  /** Septets (GSM-7) or UTF-16 units (UCS-2). */
  units: number;
  segments: number;
}

/**
 * How many parts a text costs: 160 letters of the GSM alphabet or 70 of any other in one part, 153 or 67 in each of
 * several (3GPP TS 23.038 and 23.040). One á, í, ó or ú is enough to make it "any other". A letter of two units, such
 * as € or an emoji, is never cut in two: it moves to the next part.
 */
export function smsSize(text: string): SmsSize {
  const letters = Array.from(text);
  return letters.every(isGsm)
    ? sized(
        'GSM_7',
        letters.map((letter) => (EXTENDED.has(letter) ? 2 : 1)),
        160,
        153,
      )
    : sized(
        'UCS_2',
        letters.map((letter) => letter.length),
        70,
        67,
      );
}

/** The characters of the text that make it "any other", once each. */
export function lettersOutsideGsm(text: string): string[] {
  return [...new Set(Array.from(text).filter((letter) => !isGsm(letter)))];
}

/** Whether every letter stands in the GSM alphabet. */
export function isGsm(text: string): boolean {
  return Array.from(text).every((letter) => BASIC.has(letter) || EXTENDED.has(letter));
}

const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
};

/**
 * A name in letters that cost one unit in a text message: José stays, María becomes Maria, St. Anne’s gets a straight
 * apostrophe. One letter of another alphabet would turn 160 letters a part into 70.
 */
export function gsmName(name: string): string {
  return Array.from(name)
    .map((letter) =>
      isGsm(letter) ? letter : (PLAIN[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '')),
    )
    .join('');
}

function sized(
  encoding: SmsSize['encoding'],
  costs: readonly number[],
  alone: number,
  joined: number,
): SmsSize {
  const units = costs.reduce((sum, cost) => sum + cost, 0);
  if (units <= alone) return { encoding, units, segments: 1 };
  let segments = 1;
  let used = 0;
  for (const cost of costs) {
    if (used + cost > joined) {
      segments += 1;
      used = 0;
    }
    used += cost;
  }
  return { encoding, units, segments };
}
