import { describe, expect, it } from '@jest/globals';
import { compareRows, slackDays, todayGroup, type TodayRow } from './groups.js';

const TODAY = '2026-11-22';
const row = (facts: Partial<TodayRow> = {}): TodayRow => ({
  status: 'OPEN',
  windowOn: '2026-12-20',
  mustMoveOn: '2026-11-30',
  dueOn: '2026-11-25',
  nextAct: { code: 'WAIT' },
  ...facts,
});

describe('todayGroup', () => {
  it.each<[string, Partial<TodayRow>, string]>([
    ['waits', {}, 'WAITING'],
    ['has nothing due', { dueOn: null }, 'WAITING'],
    ['is due today', { dueOn: TODAY }, 'DUE'],
    ['was due yesterday', { dueOn: '2026-11-21' }, 'DUE'],
    ['has an answer', { answeredAt: '2026-11-22T10:00:00Z' }, 'ANSWERS'],
    ['has an answer and is due', { answeredAt: '2026-11-22T10:00:00Z', dueOn: TODAY }, 'ANSWERS'],
    ['has no slack left', { mustMoveOn: TODAY }, 'WAITING'],
    ['is at risk', { mustMoveOn: '2026-11-21' }, 'AT_RISK'],
    [
      'is at risk and asked for help',
      { mustMoveOn: '2026-11-21', answeredAt: '2026-11-22T10:00:00Z' },
      'AT_RISK',
    ],
    ['has no window', { windowOn: null, mustMoveOn: null }, 'WINDOW_NOT_SET'],
    [
      'has no window and an answer',
      { windowOn: null, mustMoveOn: null, answeredAt: '2026-11-22T10:00:00Z' },
      'WINDOW_NOT_SET',
    ],
    [
      'is decided without a window',
      { windowOn: null, mustMoveOn: null, dueOn: TODAY, nextAct: { code: 'CLOSE_CASE' } },
      'DUE',
    ],
    [
      'is reported dead and at risk',
      { mustMoveOn: '2026-11-01', nextAct: { code: 'CONFIRM_REPORT' } },
      'DUE',
    ],
    ['is snoozed', { dueOn: TODAY, snoozedUntilOn: '2026-11-24' }, 'SNOOZED'],
    ['was snoozed until today', { dueOn: TODAY, snoozedUntilOn: TODAY }, 'DUE'],
    ['has no window and is snoozed', { windowOn: null, snoozedUntilOn: '2026-11-24' }, 'SNOOZED'],
    [
      'is snoozed and answered',
      { snoozedUntilOn: '2026-11-24', answeredAt: '2026-11-22T10:00:00Z' },
      'ANSWERS',
    ],
    ['is paused', { status: 'PAUSED', mustMoveOn: '2026-11-01', dueOn: '2026-12-01' }, 'NONE'],
    ['is paused until today', { status: 'PAUSED', dueOn: TODAY }, 'DUE'],
    ['is paused and answered', { status: 'PAUSED', answeredAt: '2026-11-22T10:00:00Z' }, 'ANSWERS'],
    ['is closed', { status: 'CLOSED', dueOn: '2026-11-01' }, 'NONE'],
    ['is closed and wrote a thank-you', { status: 'CLOSED', answeredAt: '2026-11-22T10:00:00Z' }, 'ANSWERS'],
  ])('of a case that %s', (_name, facts, group) => {
    expect(todayGroup(row(facts), TODAY)).toBe(group);
  });
});

it('slackDays counts from today to the last day to move', () => {
  expect(slackDays('2026-11-21', TODAY)).toBe(-1);
  expect(slackDays('2026-11-26', TODAY)).toBe(4);
});

it('compareRows puts the least slack first, no clock last, then what is due first', () => {
  const rows = [
    { name: 'no clock, no date', mustMoveOn: null, dueOn: null },
    { name: 'late, due later', mustMoveOn: '2026-11-30', dueOn: '2026-11-26' },
    { name: 'no clock, due', mustMoveOn: undefined, dueOn: '2026-11-22' },
    { name: 'late, due first', mustMoveOn: '2026-11-30', dueOn: '2026-11-23' },
    { name: 'at risk', mustMoveOn: '2026-11-20', dueOn: '2026-12-24' },
  ].map((facts) => ({ ...row(), ...facts }));
  expect(rows.toSorted(compareRows).map((one) => one.name)).toEqual([
    'at risk',
    'late, due first',
    'late, due later',
    'no clock, due',
    'no clock, no date',
  ]);
});
