import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addMs, epochMsOf, instantOfEpochMs } from '../calendar/instant.js';
import { instantAt } from '../calendar/zone.js';
import type { Action, RecordedAction } from '../case/actions.js';
import { SYSTEM } from '../testing/a-case.js';
import { defaultCategory, effortOf } from './effort.js';
import { EFFORT_CATEGORIES } from './effort.types.js';
import { lengthMs, shareOut, type Interval } from './intervals.js';
import { monthIn, navigationEvidence, pinUnits, type PatientEvidence } from './navigation-evidence.js';

const ZONE = 'America/New_York';
const MINUTE = 60_000;

/** A history of one case: consent, visit and plan on file, then what is given. */
class Log {
  readonly history: RecordedAction[] = [];

  add(action: Action, at: string, personId = 'ana'): this {
    const seq = this.history.length + 1;
    const actor = { kind: 'PERSON' as const, id: personId, isClinical: false };
    this.history.push({
      id: `${personId}-${String(seq)}-${at}`,
      seq,
      at,
      on: at.slice(0, 10),
      actor,
      action,
    });
    return this;
  }

  withGates(on = '2026-10-01'): this {
    const at = `${on}T12:00:00.000Z`;
    return this.add({ type: 'RECORD_NAVIGATION_CONSENT', on, how: 'SPOKEN', isGiven: true }, at)
      .add({ type: 'RECORD_INITIATING_VISIT', on, practitionerName: 'Dr. Lee' }, at)
      .add({ type: 'RECORD_CARE_PLAN', on, practitionerName: 'Dr. Lee', summary: 'Opinion first' }, at);
  }

  time(
    minutes: number,
    endAt: string,
    over: Partial<Extract<Action, { type: 'LOG_TIME' }>> = {},
    personId?: string,
  ) {
    return this.add(
      { type: 'LOG_TIME', minutes, category: 'CARE_COORDINATION', isForPlan: true, ...over },
      endAt,
      personId,
    );
  }
}

const of = (log: Log, month = '2026-11', zone = ZONE, caseId = 'case-1'): PatientEvidence | undefined =>
  navigationEvidence([{ caseId, history: log.history }], month, zone, '2026-12-31')[0];
const noon = (day: string): string => instantAt(ZONE, day, 12);

describe('units of a month', () => {
  it.each([
    [0, 0, 0],
    [59, 0, 0],
    [60, 1, 0],
    [89, 1, 0],
    [90, 1, 1],
    [119, 1, 1],
    [120, 1, 2],
    [600, 1, 18],
  ])('%i minutes are %i × G0023 and %i × G0024', (minutes, g0023, g0024) => {
    expect(pinUnits(minutes)).toEqual({ g0023, g0024 });
  });

  it('add up over several acts', () => {
    const log = new Log().withGates().time(40, noon('2026-11-03')).time(50, noon('2026-11-20'));
    expect(of(log)).toMatchObject({ countedMinutes: 90, units: { g0023: 1, g0024: 1 } });
  });
});

describe('the month', () => {
  it('is the calendar month of the practice, whatever day it is elsewhere', () => {
    // 11:40 p.m. on November 30 to 12:20 a.m. on December 1 in New York; all of it is December 1 in UTC.
    const log = new Log().withGates().time(40, '2026-12-01T05:20:00.000Z');
    expect(of(log, '2026-11')?.countedMinutes).toBe(20);
    expect(of(log, '2026-12')?.countedMinutes).toBe(20);
    expect(of(log, '2026-12', 'Etc/UTC')?.countedMinutes).toBe(40);
    expect(of(log, '2026-11', 'Etc/UTC')).toBeUndefined();
  });

  it('keeps start and stop of an act that crosses its edge', () => {
    const log = new Log().withGates().time(40, '2026-12-01T05:20:00.000Z');
    expect(of(log)?.acts).toMatchObject([
      {
        startAt: '2026-12-01T04:40:00.000Z',
        endAt: '2026-12-01T05:20:00.000Z',
        minutes: 40,
        countedMinutes: 20,
      },
    ]);
    expect(of(log)?.acts[0]).not.toHaveProperty('reason');
  });

  it('has an hour more in November and an hour less in March, where clocks change', () => {
    const hours = (month: string): number => {
      const { startAt, endAt } = monthIn(ZONE, month);
      return (epochMsOf(endAt) - epochMsOf(startAt)) / 3_600_000;
    };
    expect([hours('2026-11'), hours('2026-03'), hours('2026-10'), hours('2028-02')]).toEqual([
      30 * 24 + 1,
      31 * 24 - 1,
      31 * 24,
      29 * 24,
    ]);
  });

  it('counts real minutes through the night the clocks go back', () => {
    // 1:50 a.m. daylight time to 1:10 a.m. standard time: twenty minutes passed.
    const log = new Log().withGates().time(20, '2026-11-01T06:10:00.000Z');
    expect(of(log)?.countedMinutes).toBe(20);
  });
});

describe('what does not count', () => {
  it.each<[string, Log, string]>([
    [
      'an activity nobody lists',
      new Log().withGates().time(60, noon('2026-11-03'), { category: 'OTHER' }),
      'CATEGORY',
    ],
    [
      'time off the plan',
      new Log().withGates().time(60, noon('2026-11-03'), { isForPlan: false }),
      'PLAN_LINK',
    ],
    ['time before the consent', new Log().withGates('2026-11-04').time(60, noon('2026-11-03')), 'CONSENT'],
    ['time without anything on file', new Log().time(60, noon('2026-11-03')), 'CONSENT'],
  ])('is %s', (_, log, reason) => {
    expect(of(log)).toMatchObject({
      loggedMinutes: 60,
      countedMinutes: 0,
      units: { g0023: 0 },
      acts: [{ countedMinutes: 0, reason }],
    });
  });

  it('is an act that was taken back', () => {
    const log = new Log().withGates().time(60, noon('2026-11-03'));
    const [act] = effortOf(log.history);
    log.add({ type: 'CORRECT', actionId: act?.actionId ?? '', reason: 'Other patient' }, noon('2026-11-04'));
    expect(of(log)).toBeUndefined();
  });

  it('is an act of a file or a job', () => {
    const log = new Log().withGates().time(60, noon('2026-11-03'));
    const history = log.history.map((one) => ({ ...one, actor: SYSTEM }));
    expect(effortOf(history)).toEqual([]);
  });

  it('is nothing on the day of the consent', () => {
    expect(of(new Log().withGates('2026-11-03').time(60, noon('2026-11-03')))?.units.g0023).toBe(1);
  });
});

describe('gates', () => {
  const gates = (log: Log, month = '2026-11') =>
    of(log, month)?.gates.map(({ gate, state }) => `${gate} ${state}`);

  it('hold for a year: the last day is the one before the anniversary', () => {
    const log = new Log().withGates('2025-11-15').time(30, noon('2026-11-14')).time(30, noon('2026-11-15'));
    expect(of(log)).toMatchObject({
      countedMinutes: 30,
      acts: [{ countedMinutes: 30 }, { countedMinutes: 0, reason: 'CONSENT' }],
    });
    expect(gates(log)).toEqual(['CONSENT EXPIRED', 'VISIT EXPIRED', 'PLAN MET']);
    log.add(
      { type: 'RECORD_NAVIGATION_CONSENT', on: '2026-11-15', how: 'WRITTEN', isGiven: true },
      noon('2026-11-15'),
    );
    expect(of(log)?.acts[1]).toMatchObject({ reason: 'VISIT' });
  });

  it('close from the day a patient declines', () => {
    const log = new Log()
      .withGates()
      .time(30, noon('2026-11-03'))
      .add(
        { type: 'RECORD_NAVIGATION_CONSENT', on: '2026-11-10', how: 'SPOKEN', isGiven: false },
        noon('2026-11-10'),
      )
      .time(30, noon('2026-11-11'));
    expect(of(log)?.countedMinutes).toBe(30);
    expect(gates(log)?.[0]).toBe('CONSENT DECLINED');
  });

  it('are missing when nothing is on file', () => {
    expect(gates(new Log().time(5, noon('2026-11-03')))).toEqual([
      'CONSENT MISSING',
      'VISIT MISSING',
      'PLAN MISSING',
    ]);
  });
});

describe('the same minute', () => {
  it('is counted once for one person with two patients', () => {
    const first = new Log().withGates().time(60, noon('2026-11-03'));
    const second = new Log().withGates().time(60, addMs(noon('2026-11-03'), 30 * MINUTE));
    const found = navigationEvidence(
      [
        { caseId: 'a', history: first.history },
        { caseId: 'b', history: second.history },
      ],
      '2026-11',
      ZONE,
      '2026-12-31',
    );
    expect(found.map(({ countedMinutes }) => countedMinutes)).toEqual([60, 30]);
    expect(found[1]?.acts[0]?.reason).toBe('OVERLAP');
  });

  it('is counted once for one patient with two people', () => {
    const log = new Log().withGates().time(60, noon('2026-11-03')).time(60, noon('2026-11-03'), {}, 'tom');
    expect(of(log)).toMatchObject({ countedMinutes: 60, units: { g0023: 1, g0024: 0 } });
  });

  const anyClaims = fc.array(
    fc.record({
      personId: fc.constantFrom('ana', 'tom', 'noor'),
      caseId: fc.constantFrom('a', 'b', 'c'),
      interval: fc
        .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 120 }))
        .map(([start, length]): Interval => ({ startMs: start * MINUTE, endMs: (start + length) * MINUTE })),
    }),
    { maxLength: 12 },
  );
  const minutesIn = (intervals: readonly Interval[]): number[] =>
    intervals.flatMap(({ startMs, endMs }) =>
      Array.from({ length: (endMs - startMs) / MINUTE }, (_, index) => startMs / MINUTE + index),
    );
  const union = (intervals: readonly Interval[]): number => new Set(minutesIn(intervals)).size;

  it('is given to nobody twice, and kept from nobody without a reason, whatever overlaps', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const shares = shareOut(claims);
        for (const key of ['personId', 'caseId'] as const) {
          for (const group of Map.groupBy(shares, ({ claim }) => claim[key]).values()) {
            const given = minutesIn(group.flatMap(({ pieces }) => pieces));
            expect(given).toHaveLength(new Set(given).size);
          }
        }
        for (const { claim, pieces } of shares) {
          const own = new Set(minutesIn(pieces));
          const wanted = minutesIn([claim.interval]);
          expect([...own].every((minute) => wanted.includes(minute))).toBe(true);
          const others = new Set(
            minutesIn(
              shares
                .filter(
                  (other) =>
                    other.claim !== claim &&
                    (other.claim.personId === claim.personId || other.claim.caseId === claim.caseId),
                )
                .flatMap((other) => other.pieces),
            ),
          );
          expect(wanted.every((minute) => own.has(minute) || others.has(minute))).toBe(true);
        }
      }),
    );
  });

  it('makes the total of one person, or of one patient, the union of the intervals', () => {
    fc.assert(
      fc.property(anyClaims, fc.constantFrom('personId' as const, 'caseId' as const), (claims, key) => {
        const same = claims.map((claim) => ({ ...claim, [key]: 'one' }));
        const total = lengthMs(shareOut(same).flatMap(({ pieces }) => pieces)) / MINUTE;
        expect(total).toBe(union(same.map(({ interval }) => interval)));
      }),
    );
  });

  it('leaves a month that never counts more than was logged', () => {
    const anyAct = fc.record({
      minutes: fc.integer({ min: 1, max: 600 }),
      endMs: fc.integer({
        min: epochMsOf('2026-10-30T00:00:00.000Z'),
        max: epochMsOf('2026-12-02T00:00:00.000Z'),
      }),
      category: fc.constantFrom(...EFFORT_CATEGORIES),
      isForPlan: fc.boolean(),
      personId: fc.constantFrom('ana', 'tom'),
    });
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 15 }), (acts) => {
        const log = new Log().withGates();
        for (const { endMs, personId, minutes, category, isForPlan } of acts)
          log.time(minutes, instantOfEpochMs(endMs), { category, isForPlan }, personId);
        const found = of(log);
        if (!found) return;
        expect(found.countedMinutes).toBeLessThanOrEqual(found.loggedMinutes);
        expect(found.units).toEqual(pinUnits(found.countedMinutes));
        for (const act of found.acts) {
          expect(act.countedMinutes).toBeLessThanOrEqual(act.minutes);
          if (act.category === 'OTHER' || act.reason === 'PLAN_LINK') expect(act.countedMinutes).toBe(0);
        }
      }),
    );
  });
});

describe('a logged act', () => {
  it('ended when it was logged, and has the usual category of its kind', () => {
    const log = new Log().add(
      { type: 'LOG_CALL', party: 'HOLDER', outcome: 'REACHED', minutes: 12 },
      '2026-11-03T15:00:00.000Z',
    );
    expect(effortOf(log.history)).toMatchObject([
      {
        personId: 'ana',
        category: 'CARE_COORDINATION',
        minutes: 12,
        startAt: '2026-11-03T14:48:00.000Z',
        endAt: '2026-11-03T15:00:00.000Z',
        isForPlan: false,
      },
    ]);
    expect(defaultCategory('ADD_NOTE')).toBe('OTHER');
  });

  it('can be told to have ended earlier', () => {
    const log = new Log().time(10, noon('2026-11-04'), { endedAt: '2026-11-03T15:00:00Z' });
    expect(effortOf(log.history)[0]).toMatchObject({
      startAt: '2026-11-03T14:50:00.000Z',
      endAt: '2026-11-03T15:00:00.000Z',
    });
  });
});
