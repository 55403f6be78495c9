import { describe, expect, it } from '@jest/globals';
import { snoozeDays, snoozeLimit } from './snooze-days.js';

describe('the days a snooze is offered until', () => {
  it.each([
    // Sunday, Monday, Wednesday, Saturday
    ['2026-11-22', '2026-11-23'],
    ['2026-11-23', '2026-11-30'],
    ['2026-11-25', '2026-11-30'],
    ['2026-11-28', '2026-11-30'],
  ])('on %s Monday is %s', (todayOn, monday) => {
    expect(snoozeDays(todayOn).MONDAY).toBe(monday);
  });
});

describe('how long a row may be put off', () => {
  const calm = { windowOn: '2027-01-10', mustMoveOn: '2026-12-20' };
  it.each([
    ['with time left', calm, { limit: 'LONGEST', latestOn: '2027-02-20' }],
    [
      'that will miss its window',
      { ...calm, mustMoveOn: '2026-11-21' },
      { limit: 'LATE', latestOn: '2026-11-23' },
    ],
    ['without a window', {}, { limit: 'NO_WINDOW', latestOn: '2026-11-29' }],
    ['whose patient said 9 or 10', { ...calm, nextAct: { code: 'RELIEVE_DISTRESS' } }, { limit: 'SAME_DAY' }],
    ['whose patient waits', { ...calm, answeredAt: '2026-11-22T10:00:00Z' }, { limit: 'ANSWER_FIRST' }],
  ])('%s', (_name, row, expected) => {
    expect(snoozeLimit(row, '2026-11-22')).toEqual(expected);
  });
});
