import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../calendar/days.js';
import { epochMsOf } from '../calendar/instant.js';
import { wallTimeIn } from '../calendar/zone.js';
import { aCase, type CaseBuilder } from '../testing/a-case.js';
import { boardFacts } from '../today/board-facts.js';
import { todayGroup } from '../today/groups.js';
import {
  authorizationDueAt,
  authorizationDueOn,
  isAuthorizationLate,
  isClockBound,
  isExpeditedSuggested,
} from './authorization-clock.js';
import { PLAN_TYPES, type PlanType } from './coverage.types.js';

const ZONE = 'America/New_York';
const at = (submittedOn: string, submittedTime?: string, isExpedited = false) =>
  authorizationDueAt(
    { submittedOn, isExpedited, ...(submittedTime ? { submittedTime } : {}) },
    'MEDICAID',
    ZONE,
  );

describe('the clock of a prior authorization', () => {
  it('binds Medicare Advantage, Medicaid and CHIP, and nobody else', () => {
    expect(PLAN_TYPES.filter((plan) => isClockBound(plan))).toEqual([
      'MEDICARE_ADVANTAGE',
      'MEDICAID',
      'CHIP',
    ]);
    expect(isClockBound(undefined)).toBe(false);
    expect(authorizationDueAt({ submittedOn: '2026-11-02', isExpedited: true }, 'PPO', ZONE)).toBeUndefined();
  });

  it('binds requests since January 1, 2026', () => {
    expect(at('2025-12-31', '09:00')).toBeUndefined();
    expect(at('2026-01-01', '09:00')).toBe('2026-01-08T14:00:00.000Z');
  });

  it.each([
    ['seven days later, at the same time', '2026-11-09', '10:30', false, '2026-11-16T15:30:00.000Z'],
    ['over a month end', '2026-02-25', '10:30', false, '2026-03-04T15:30:00.000Z'],
    ['over a leap day', '2028-02-25', '10:30', false, '2028-03-03T15:30:00.000Z'],
    ['over the year', '2026-12-28', '10:30', false, '2027-01-04T15:30:00.000Z'],
    ['at the same wall time when clocks go back', '2026-10-30', '10:30', false, '2026-11-06T15:30:00.000Z'],
    ['at the same wall time when clocks go ahead', '2027-03-12', '10:30', false, '2027-03-19T14:30:00.000Z'],
    ['72 hours later', '2026-11-09', '10:30', true, '2026-11-12T15:30:00.000Z'],
    ['72 hours that pass when clocks go back', '2026-10-31', '10:30', true, '2026-11-03T14:30:00.000Z'],
    ['72 hours that pass when clocks go ahead', '2027-03-13', '10:30', true, '2027-03-16T15:30:00.000Z'],
    [
      'without a time, after the whole day of submitting',
      '2026-11-09',
      undefined,
      false,
      '2026-11-17T05:00:00.000Z',
    ],
    ['expedited without a time, likewise', '2026-11-09', undefined, true, '2026-11-13T05:00:00.000Z'],
  ])('ends %s', (_what, on, time, isExpedited, due) => {
    expect(at(on, time, isExpedited)).toBe(due);
  });

  it('leaves exactly 72 hours, and exactly seven days on the wall, wherever and whenever', () => {
    const day = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2026-01-01', days));
    // Clocks skip and repeat only hours of the night.
    const time = fc.tuple(fc.integer({ min: 4, max: 23 }), fc.integer({ min: 0, max: 59 }));
    const zone = fc.constantFrom(
      ZONE,
      'America/Chicago',
      'America/Phoenix',
      'Pacific/Honolulu',
      'America/Anchorage',
    );
    fc.assert(
      fc.property(day, time, zone, (submittedOn, [hour, minute], where) => {
        const two = (n: number): string => String(n).padStart(2, '0');
        const submittedTime = `${two(hour)}:${two(minute)}`;
        const due = (isExpedited: boolean): string =>
          authorizationDueAt({ submittedOn, submittedTime, isExpedited }, 'CHIP', where) ?? '';
        expect(wallTimeIn(where, due(false))).toEqual({ on: addDays(submittedOn, 7), hour, minute });
        const start = epochMsOf(due(true)) - 72 * 3_600_000;
        expect(wallTimeIn(where, new Date(start).toISOString())).toEqual({ on: submittedOn, hour, minute });
      }),
    );
  });
});

describe('a late answer', () => {
  const submitted = (planType: PlanType, isExpedited = false): CaseBuilder =>
    aCase()
      .triaged('2026-12-20')
      .withAcceptedCenter()
      .withQuestions()
      .withRecord('i1', 'ACCEPTED')
      .withVisit('2026-12-10')
      .withCoverage({
        planType,
        authorizationRequired: 'YES',
        authorizationState: 'SUBMITTED',
        authorizationIsExpedited: isExpedited,
      });
  const coverage = (builder: CaseBuilder) => builder.build().coverage;

  it('is late from the day after its day', () => {
    expect(authorizationDueOn(coverage(submitted('MEDICAID')))).toBe('2026-11-09');
    expect(authorizationDueOn(coverage(submitted('MEDICAID', true)))).toBe('2026-11-05');
    expect(isAuthorizationLate(coverage(submitted('MEDICAID')), '2026-11-09')).toBe(false);
    expect(isAuthorizationLate(coverage(submitted('MEDICAID')), '2026-11-10')).toBe(true);
    expect(isAuthorizationLate(coverage(submitted('PPO')), '2027-01-10')).toBe(false);
  });

  it('stands on Today as due, with the day it was due', () => {
    const called = submitted('MEDICARE_ADVANTAGE')
      .on('2026-11-09')
      .record({ type: 'LOG_CALL', party: 'INSURER', outcome: 'REACHED' });
    const row = boardFacts(called.build(), '2026-11-10');
    expect(row).toMatchObject({
      why: { code: 'AUTHORIZATION_LATE', on: '2026-11-09' },
      nextAct: { code: 'CHASE_AUTHORIZATION' },
      dueOn: '2026-11-10',
    });
    expect(todayGroup(row, '2026-11-10')).toBe('DUE');
  });

  it('leaves Today for a while after a call about it', () => {
    const called = submitted('MEDICAID')
      .on('2026-11-10')
      .record({ type: 'LOG_CALL', party: 'INSURER', outcome: 'REACHED' });
    const row = boardFacts(called.build(), '2026-11-10');
    expect(row).toMatchObject({ why: { code: 'AUTHORIZATION_LATE' }, nextAct: { code: 'WAIT' } });
    expect(todayGroup(row, '2026-11-10')).toBe('WAITING');
  });
});

it.each([
  ['below seven days', { authorizationRequired: 'YES' }, 6, true],
  ['at seven days', { authorizationRequired: 'YES' }, 7, false],
  ['behind the window', { authorizationRequired: 'YES', authorizationState: 'SUBMITTED' }, -3, true],
  ['without a window', { authorizationRequired: 'YES' }, undefined, false],
  ['where none is needed', { authorizationRequired: 'NO' }, 1, false],
  ['once it was asked for', { authorizationRequired: 'YES', authorizationIsExpedited: true }, 1, false],
  ['after the answer', { authorizationRequired: 'YES', authorizationState: 'DENIED' }, 1, false],
] as const)('an expedited answer %s is suggested or not', (_what, coverage, slack, expected) => {
  expect(isExpeditedSuggested(coverage, slack)).toBe(expected);
});
