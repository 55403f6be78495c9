import { describe, expect, it } from '@jest/globals';
import { bindPredicate, HEADLINES, stepPredicate } from './case-predicates.js';

describe('a predicate', () => {
  it('gets one numbered parameter for each name, however often it stands there', () => {
    const bound = bindPredicate(
      'x between :from and :to or y = :from',
      { from: '2026-11-01', to: '2026-11-30' },
      3,
    );
    expect(bound).toEqual({ text: 'x between $3 and $4 or y = $3', values: ['2026-11-01', '2026-11-30'] });
  });

  it('keeps casts as they are', () => {
    expect(bindPredicate(`'{}'::uuid[]`, {}, 1)).toEqual({ text: `'{}'::uuid[]`, values: [] });
  });

  it('uses only names that are known', () => {
    const texts = [...Object.values(HEADLINES), stepPredicate('OVERDUE')];
    const names = texts.flatMap((text) => [...text.matchAll(/(?<!:):([a-z]\w*)/g)].map((match) => match[1]));
    expect(new Set(names)).toEqual(new Set(['from', 'to', 'today', 'step']));
  });
});
