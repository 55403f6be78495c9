import { describe, expect, it } from '@jest/globals';
import type { StepsSearch } from './steps.search.js';
import { periodOf, periodSearch, presetOf, presetPeriod } from './period.js';

const TODAY = '2026-11-22';

describe('the period of the report', () => {
  it('is the last 90 days, today included, when the address says nothing', () => {
    expect(periodOf({}, TODAY)).toEqual({ from: '2026-08-25', to: TODAY });
  });

  it('is the one of the address, one day and 400 days long at the outside', () => {
    const day = { from: TODAY, to: TODAY };
    expect(periodOf(day, TODAY)).toEqual(day);
    const longest = { from: '2025-10-19', to: TODAY };
    expect(periodOf(longest, TODAY)).toEqual(longest);
  });

  it.each([
    [{ from: '2025-10-18', to: TODAY }, 'too long'],
    [{ from: TODAY, to: '2026-11-21' }, 'the wrong way round'],
    [{ from: TODAY }, 'without an end'],
  ] as [StepsSearch, string][])('is the usual one when %p is %s', (search) => {
    expect(periodOf(search, TODAY)).toEqual(presetPeriod(90, TODAY));
  });

  it('knows which preset it is', () => {
    expect(presetOf(presetPeriod(30, TODAY), TODAY)).toBe(30);
    expect(presetOf({ from: '2026-11-01', to: TODAY }, TODAY)).toBeUndefined();
  });

  it('leaves no trace in the address when it is the usual one', () => {
    expect(periodSearch(presetPeriod(90, TODAY), TODAY)).toEqual({ from: undefined, to: undefined });
    expect(periodSearch(presetPeriod(30, TODAY), TODAY)).toEqual({ from: '2026-10-24', to: TODAY });
  });
});
