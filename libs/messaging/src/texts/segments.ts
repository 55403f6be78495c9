/** GSM 03.38 basic table without the escape character; then the characters that cost two. */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const EXTENDED = '^{}\\[~]|€\f';

export interface SmsSize {
  encoding: 'GSM_7' | 'UCS_2';
  /** Septets (GSM-7) or UTF-16 units (UCS-2). */
  units: number;
  segments: number;
}

/**
 * How many parts a text costs: 160 letters of the GSM alphabet or 70 of any other in one part, 153 or 67 in each of
 * several. One á, í, ó or ú is enough to make it "any other".
 */
export function smsSize(text: string): SmsSize {
  let septets = 0;
  for (const letter of text) {
    if (BASIC.includes(letter)) septets += 1;
    else if (EXTENDED.includes(letter)) septets += 2;
    else return sized('UCS_2', text.length, 70, 67);
  }
  return sized('GSM_7', septets, 160, 153);
}

function sized(encoding: SmsSize['encoding'], units: number, alone: number, joined: number): SmsSize {
  return { encoding, units, segments: units <= alone ? 1 : Math.ceil(units / joined) };
}
