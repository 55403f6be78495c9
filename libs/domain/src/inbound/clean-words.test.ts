import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanWords, MOST_WORDS } from './clean-words.js';

describe('what somebody wrote', () => {
  it('stands as typed, without what cannot be shown', () => {
    expect(cleanWords('  I do not have\r\na printer.\u0007 ')).toBe('I do not have\na printer.');
    expect(cleanWords(' \u0000\n ')).toBe('');
  });

  it('is well formed and ends somewhere, wherever it is cut; once clean it stays as it is', () => {
    expect(cleanWords(`${'x'.repeat(MOST_WORDS - 1)}😀`).isWellFormed()).toBe(true);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2 * MOST_WORDS }), (text) => {
        const clean = cleanWords(text);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean.length).toBeLessThanOrEqual(MOST_WORDS);
        expect(cleanWords(clean)).toBe(clean);
      }),
    );
  });
});
