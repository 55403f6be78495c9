import { expect, it } from '@jest/globals';
import { lastMonths } from './months.js';

it('offers this month and the twelve before, newest first', () => {
  const months = lastMonths('2026-01-31');
  expect(months).toHaveLength(13);
  expect(months.slice(0, 3)).toEqual(['2026-01', '2025-12', '2025-11']);
  expect(months.at(-1)).toBe('2025-01');
});

it('keeps an older month that somebody linked to', () => {
  expect(lastMonths('2026-01-31', '2024-06').at(-1)).toBe('2024-06');
});
