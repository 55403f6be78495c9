import { describe, expect, it } from '@jest/globals';
import { lettersOutsideGsm, smsSize } from './sms-size.js';

describe('an SMS', () => {
  it.each([
    ['160 plain letters', 'a'.repeat(160), 'GSM_7', 160, 1],
    ['161 plain letters', 'a'.repeat(161), 'GSM_7', 161, 2],
    ['306 plain letters', 'a'.repeat(306), 'GSM_7', 306, 2],
    ['307 plain letters', 'a'.repeat(307), 'GSM_7', 307, 3],
    ['80 euro signs, which cost two', '€'.repeat(80), 'GSM_7', 160, 1],
    ['81 euro signs', '€'.repeat(81), 'GSM_7', 162, 2],
    ['77 euro signs a part, never one cut in two', '€'.repeat(153), 'GSM_7', 306, 3],
    ['ñ, é, ¿ and ¡, which are plain', 'ñé¿¡'.repeat(40), 'GSM_7', 160, 1],
    ['one ú', 'ú', 'UCS_2', 1, 1],
    ['70 letters with an accent of the other kind', 'á'.repeat(70), 'UCS_2', 70, 1],
    ['71 of them', 'á'.repeat(71), 'UCS_2', 71, 2],
    ['134 of them', 'á'.repeat(134), 'UCS_2', 134, 2],
    ['135 of them', 'á'.repeat(135), 'UCS_2', 135, 3],
    ['35 pictures of two units', '😀'.repeat(35), 'UCS_2', 70, 1],
    ['67 pictures, none cut in two', '😀'.repeat(67), 'UCS_2', 134, 3],
    ['nothing', '', 'GSM_7', 0, 1],
  ] as const)('of %s', (_what, text, encoding, units, segments) => {
    expect(smsSize(text)).toEqual({ encoding, units, segments });
  });

  it('names the letters that make it dear', () => {
    expect(lettersOutsideGsm('¿Qué día? Más’')).toEqual(['í', 'á', '’']);
  });
});
