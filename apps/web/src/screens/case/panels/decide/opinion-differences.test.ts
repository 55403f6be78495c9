import { describe, expect, it } from '@jest/globals';

import { differentWords } from './opinion-differences.js';

describe('the words in which two opinions differ', () => {
  const marked = (text: string, other: string) =>
    differentWords(text, other)
      .map((part) => (part.isDifferent ? `[${part.text}]` : part.text))
      .join(' ');

  it('marks what the other does not say', () => {
    expect(marked('Surgery first, then chemotherapy', 'Chemotherapy first, then surgery')).toBe(
      '[Surgery] first, then [chemotherapy]',
    );
    expect(marked('FOLFIRINOX for 4 months', 'FOLFIRINOX for 6 months')).toBe('FOLFIRINOX for [4] months');
  });

  it('takes case and punctuation at a word’s end for no difference', () => {
    expect(marked('Stage II.', 'stage ii')).toBe('Stage II.');
    expect(marked('Lumpectomy, radiation', 'lumpectomy radiation')).toBe('Lumpectomy, radiation');
  });

  it('marks everything when nothing is shared, and nothing when all is', () => {
    expect(marked('watchful waiting', 'chemotherapy now')).toBe('[watchful waiting]');
    expect(marked('', 'anything')).toBe('');
  });

  it('never loses or reorders a word of the opinion', () => {
    const text = 'a b a c b a b';
    expect(
      differentWords(text, 'b a b c')
        .map((part) => part.text)
        .join(' '),
    ).toBe(text);
  });
});
