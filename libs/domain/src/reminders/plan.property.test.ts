import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../calendar/days.js';
import { epochMsOf, instantOfEpochMs, MS_PER_DAY } from '../calendar/instant.js';
import { dateIn, instantAt, wallTimeIn } from '../calendar/zone.js';
import { PATIENT_TASK_KINDS } from '../tasks/patient-task.types.js';
import type { PlanInput, WantedReminder } from './delivery-plan.types.js';
import { expiryOf, planDeliveries } from './plan.js';

const ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/St_Johns',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'America/Sao_Paulo',
] as const;

const STATES_THAT_END_AT_20 = ['America/New_York', 'America/Chicago', 'America/Los_Angeles'];

/** Days around which clocks change somewhere, 2026 to 2028, and a few on which they do not. */
const DAYS = [
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-09-27',
  '2026-10-04',
  '2026-10-25',
  '2026-11-01',
  '2027-03-14',
  '2027-03-28',
  '2027-04-04',
  '2027-09-26',
  '2027-10-03',
  '2027-10-31',
  '2027-11-07',
  '2028-02-29',
  '2028-03-12',
  '2028-03-26',
  '2028-04-02',
  '2028-09-24',
  '2028-10-01',
  '2028-10-29',
  '2028-11-05',
  '2026-11-22',
  '2028-12-31',
] as const;

const anyWanted = (nowMs: number): fc.Arbitrary<WantedReminder> =>
  fc
    .record({
      task: fc.nat(5),
      kind: fc.constantFrom(...PATIENT_TASK_KINDS),
      occurrence: fc.constantFrom(1, 2),
      minutes: fc.integer({ min: -9 * 1440, max: 9 * 1440 }),
      isHandSent: fc.boolean(),
      slackDays: fc.integer({ min: -5, max: 30 }),
      expiresIn: fc.option(fc.integer({ min: 1, max: 10 * 1440 }), { nil: undefined }),
    })
    .map(({ task, minutes, expiresIn, ...rest }) => {
      const earliestMs = nowMs + minutes * 60_000;
      return {
        ...rest,
        taskId: `t${String(task)}`,
        isVisit: rest.kind === 'CONFIRM_VISIT',
        earliestAt: instantOfEpochMs(earliestMs),
        ...(expiresIn === undefined ? {} : { expiresAt: instantOfEpochMs(earliestMs + expiresIn * 60_000) }),
      };
    });

const anyInput: fc.Arbitrary<PlanInput> = fc
  .record({
    zone: fc.constantFrom(...ZONES),
    day: fc.constantFrom(...DAYS),
    dayOff: fc.integer({ min: -4, max: 2 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    startHour: fc.integer({ min: 0, max: 24 }),
    endHour: fc.integer({ min: 0, max: 24 }),
    sentHoursAgo: fc.uniqueArray(fc.constantFrom(2, 26, 50, 76, 100, 140, 166), { maxLength: 3 }),
  })
  .chain(({ zone, day, dayOff, hour, minute, startHour, endHour, sentHoursAgo }) => {
    const now = instantAt(zone, addDays(day, dayOff), hour, minute);
    const nowMs = epochMsOf(now);
    return fc
      .uniqueArray(anyWanted(nowMs), {
        maxLength: 9,
        selector: (wanted) => `${wanted.taskId} ${String(wanted.occurrence)}`,
      })
      .map((wanted) => ({
        now,
        zone,
        quietHours: { startHour, endHour },
        wanted,
        sentAt: sentHoursAgo.map((hours) => instantOfEpochMs(nowMs - hours * 3_600_000)),
        channels: { TASKS: 'SMS', VISIT: dayOff % 2 === 0 ? 'SMS' : 'EMAIL' } as const,
      }));
  });

describe('any plan of messages, over 12 zones and the clock changes of 2026 to 2028', () => {
  it('keeps quiet hours, one a local day, three in seven days, expiry and completeness', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { deliveries, unplanned } = planDeliveries(input);
        const today = dateIn(input.zone, input.now);
        const sentOn = input.sentAt.map((at) => dateIn(input.zone, at));

        for (const delivery of deliveries) {
          const { on, hour } = wallTimeIn(input.zone, delivery.dueAt);
          expect(on).toBe(delivery.dueOn);
          expect(hour).toBeGreaterThanOrEqual(8);
          expect(hour).toBeLessThan(21);
          const { startHour, endHour } = input.quietHours;
          const latest = STATES_THAT_END_AT_20.includes(input.zone) ? 20 : 21;
          if (Math.max(8, startHour) < Math.min(latest, endHour)) {
            expect(hour).toBeGreaterThanOrEqual(startHour);
            expect(hour).toBeLessThan(endHour);
          } else {
            expect(hour).toBeGreaterThanOrEqual(9);
            expect(hour).toBeLessThan(20);
          }
          // Due in the past means at once, which must still be today.
          expect(delivery.dueOn >= today).toBe(true);
          expect(sentOn).not.toContain(delivery.dueOn);
          expect(epochMsOf(delivery.expiresAt)).toBeGreaterThan(epochMsOf(delivery.dueAt));
        }

        const days = deliveries.map((delivery) => delivery.dueOn);
        expect(new Set(days).size).toBe(days.length);
        expect(days.toSorted()).toEqual(days);

        const all = [...input.sentAt, ...deliveries.map((delivery) => delivery.dueAt)].map(epochMsOf);
        for (const from of all) {
          const inWindow = all.filter((at) => at >= from && at < from + 7 * MS_PER_DAY);
          expect(inWindow.length).toBeLessThanOrEqual(3);
        }

        const name = (one: { taskId: string; occurrence: number }): string =>
          `${one.taskId} ${String(one.occurrence)}`;
        const told = [...deliveries.flatMap((delivery) => delivery.items), ...unplanned].map(name);
        expect(told.toSorted()).toEqual(input.wanted.map(name).toSorted());

        for (const delivery of deliveries) {
          const taskIds = delivery.items.map((item) => item.taskId);
          expect(new Set(taskIds).size).toBe(taskIds.length);
          for (const item of delivery.items) {
            const wanted = input.wanted.find((one) => name(one) === name(item));
            if (!wanted) throw new Error('planned something nobody wanted');
            expect(epochMsOf(delivery.dueAt)).toBeGreaterThanOrEqual(epochMsOf(wanted.earliestAt));
            expect(epochMsOf(delivery.dueAt)).toBeLessThan(epochMsOf(expiryOf(wanted)));
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is the same whatever the order of what is wanted and of what was sent', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const turned = { ...input, wanted: input.wanted.toReversed(), sentAt: input.sentAt.toReversed() };
        const sorted = planDeliveries(input);
        expect(planDeliveries(turned).deliveries).toEqual(sorted.deliveries);
      }),
      { numRuns: 100 },
    );
  });

  it('places visits exactly as if there were no chases', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const visits = input.wanted.filter((wanted) => wanted.isVisit);
        const daysOf = (wanted: WantedReminder[]): string[] =>
          planDeliveries({ ...input, wanted }).deliveries.flatMap(({ dueOn, items }) =>
            items
              .filter((item) => item.kind === 'CONFIRM_VISIT')
              .map((item) => `${dueOn} ${item.taskId} ${String(item.occurrence)}`),
          );
        expect(daysOf(input.wanted).toSorted()).toEqual(daysOf(visits).toSorted());
      }),
      { numRuns: 150 },
    );
  });
});
