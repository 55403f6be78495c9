import { describe, expect, it } from '@jest/globals';

import { differenceOf, differentWords } from './opinion-differences.js';

describe('one field of two opinions', () => {
  it.each([
    ['nobody says anything', null, '  ', 'NOBODY'],
    ['only one says something', 'Whipple', null, 'ONE_ONLY'],
    ['both say the same, typed differently', 'Stage II.', ' stage  ii', 'SAME'],
    ['they differ', 'Stage II', 'Stage III', 'DIFFERS'],
    ['one character of a stage is a difference', 'T2 N0', 'T2 N1', 'DIFFERS'],
  ] as const)('%s', (_what, first, second, expected) => {
    expect(differenceOf('stage', [{ stage: first }, { stage: second }])).toBe(expected);
  });

  it('differs as soon as one of three differs', () => {
    expect(differenceOf('stage', [{ stage: 'II' }, { stage: 'II' }, { stage: 'III' }])).toBe('DIFFERS');
    expect(differenceOf('stage', [{ stage: 'II' }, { stage: 'II' }, {}])).toBe('ONE_ONLY');
    expect(differenceOf('stage', [{ stage: 'II' }, { stage: 'III' }, {}])).toBe('DIFFERS');
  });
});

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
