import { describe, expect, it } from '@jest/globals';
import { cellMark, differenceOf, differingFields } from './compare-opinions.js';

describe('one field of two opinions', () => {
  it.each([
    ['nobody says anything', null, '  ', 'NOBODY'],
    ['only one says something', 'Whipple', null, 'ONE_ONLY'],
    ['both say the same, typed differently', 'Stage II.', ' stage  ii', 'SAME'],
    [
      'pauses, brackets and quotation marks make no difference',
      'Surgery, then “chemo”',
      'surgery then (chemo)',
      'SAME',
    ],
    ['a hyphen between words makes no difference', 'ER-positive', 'ER positive', 'SAME'],
    ['the width of a space makes no difference', 'T2\u00a0N0', 'T2   N0', 'SAME'],
    ['they differ', 'Stage II', 'Stage III', 'DIFFERS'],
    ['one character of a stage is a difference', 'T2 N0', 'T2 N1', 'DIFFERS'],
    ['a minus is a difference', 'HER2+', 'HER2-', 'DIFFERS'],
    ['a minus at the end is not a hyphen', 'ER-, PR+', 'ER, PR+', 'DIFFERS'],
    ['a decimal point is a difference', '1.5 cm', '15 cm', 'DIFFERS'],
    ['two numbers are not one', '2 0', '20', 'DIFFERS'],
    ['a range is not two numbers', '3-6 months', '3 6 months', 'DIFFERS'],
    ['a doubt is a difference', 'operable?', 'operable', 'DIFFERS'],
    ['an accent is a difference', 'papá', 'papa', 'DIFFERS'],
  ] as const)('%s', (_what, first, second, expected) => {
    expect(differenceOf('stage', [{ stage: first }, { stage: second }])).toBe(expected);
    expect(differenceOf('stage', [{ stage: second }, { stage: first }])).toBe(expected);
  });

  it('differs as soon as one of three differs', () => {
    expect(differenceOf('stage', [{ stage: 'II' }, { stage: 'II' }, { stage: 'III' }])).toBe('DIFFERS');
    expect(differenceOf('stage', [{ stage: 'II' }, { stage: 'II' }, {}])).toBe('SAME');
    expect(differenceOf('stage', [{ stage: 'II' }, { stage: 'III' }, {}])).toBe('DIFFERS');
  });

  it('judges nothing: other words for the same thing differ', () => {
    expect(differenceOf('surgery', [{ surgery: 'Whipple' }, { surgery: 'pancreaticoduodenectomy' }])).toBe(
      'DIFFERS',
    );
  });
});

it('marks what each says: the same as another, different, only here, or nothing', () => {
  const [first, second, third] = [
    { stage: 'II', trials: 'One is open' },
    { stage: 'ii.' },
    { stage: 'III' },
  ] as const;
  expect(cellMark('stage', first, [second, third])).toBe('SAME');
  expect(cellMark('stage', third, [first, second])).toBe('DIFFERS');
  expect(cellMark('trials', first, [second, third])).toBe('ONLY_HERE');
  expect(cellMark('trials', second, [first, third])).toBe('SILENT');
  expect(cellMark('stage', first, [])).toBe('ALONE');
  expect(differingFields([first, second, third])).toEqual(['stage']);
});
