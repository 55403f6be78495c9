import { describe, expect, it } from '@jest/globals';
import type { PlanInput, WantedReminder } from './delivery-plan.types.js';
import { planDeliveries } from './plan.js';

const ZONE = 'America/New_York';
/** Monday, 2 November 2026, 10:00 in New York. */
const NOW = '2026-11-02T15:00:00.000Z';

function wanted(facts: Partial<WantedReminder> = {}): WantedReminder {
  return {
    taskId: 't1',
    kind: 'FETCH_DISC',
    occurrence: 1,
    earliestAt: NOW,
    isHandSent: false,
    isVisit: false,
    slackDays: 12,
    ...facts,
  };
}

function plan(list: WantedReminder[], facts: Partial<PlanInput> = {}): ReturnType<typeof planDeliveries> {
  return planDeliveries({
    now: NOW,
    zone: ZONE,
    quietHours: { startHour: 9, endHour: 20 },
    wanted: list,
    sentAt: [],
    channels: { TASKS: 'SMS', VISIT: 'SMS' },
    ...facts,
  });
}

const days = (result: ReturnType<typeof planDeliveries>): string[] =>
  result.deliveries.map(
    ({ dueAt, items }) =>
      `${dueAt} ${items.map((item) => `${item.taskId}/${String(item.occurrence)}`).join(' ')}`,
  );

describe('planDeliveries', () => {
  it('plans a message at its time, with queue, day and expiry', () => {
    expect(plan([wanted()])).toEqual({
      deliveries: [
        {
          channel: 'SMS',
          dueAt: NOW,
          dueOn: '2026-11-02',
          queue: 'records-collection',
          items: [{ taskId: 't1', occurrence: 1, kind: 'FETCH_DISC' }],
          expiresAt: '2026-11-09T15:00:00.000Z',
        },
      ],
      unplanned: [],
    });
  });

  it('waits for the morning when it is too late, and for the opening when it is too early', () => {
    expect(days(plan([wanted({ earliestAt: '2026-11-03T01:30:00.000Z' })]))).toEqual([
      '2026-11-03T14:00:00.000Z t1/1',
    ]);
    expect(days(plan([wanted({ earliestAt: '2026-11-03T11:00:00.000Z' })]))).toEqual([
      '2026-11-03T14:00:00.000Z t1/1',
    ]);
  });

  it('merges what falls on one day, the most urgent first, at the later of the times', () => {
    const result = plan([
      wanted({ taskId: 'calm', earliestAt: '2026-11-02T15:00:00.000Z' }),
      wanted({
        taskId: 'urgent',
        kind: 'GET_REFERRAL',
        slackDays: 1,
        earliestAt: '2026-11-02T17:00:00.000Z',
      }),
    ]);
    expect(days(result)).toEqual(['2026-11-02T17:00:00.000Z urgent/1 calm/1']);
    expect(result.deliveries[0]?.queue).toBe('insurance-verification');
  });

  it('sends nothing more on a day on which a message went out', () => {
    expect(days(plan([wanted()], { sentAt: ['2026-11-02T14:30:00.000Z'] }))).toEqual([
      '2026-11-03T15:00:00.000Z t1/1',
    ]);
  });

  it('waits for the fourth message until seven times 24 hours after the first', () => {
    const sentAt = ['2026-10-27T19:00:00.000Z', '2026-10-29T14:00:00.000Z', '2026-10-31T14:00:00.000Z'];
    // 3 November, 10:00 would be a few hours too soon after 27 October, 15:00: so the next day.
    expect(days(plan([wanted()], { sentAt }))).toEqual(['2026-11-04T15:00:00.000Z t1/1']);
  });

  it('moves the chase, not the visit, when the week is full', () => {
    const chase = (taskId: string, day: string): WantedReminder =>
      wanted({ taskId, earliestAt: `2026-11-${day}T15:00:00.000Z` });
    const visit = wanted({
      taskId: 'visit',
      kind: 'CONFIRM_VISIT',
      isVisit: true,
      earliestAt: '2026-11-05T15:00:00.000Z',
      expiresAt: '2026-11-06T15:00:00.000Z',
    });
    expect(days(plan([chase('a', '02'), chase('b', '03'), chase('c', '04'), visit]))).toEqual([
      '2026-11-02T15:00:00.000Z a/1',
      '2026-11-03T15:00:00.000Z b/1',
      // The third chase would be the fourth message of the week, so it joins the visit's.
      '2026-11-05T15:00:00.000Z visit/1 c/1',
    ]);
  });

  it('keeps the distance between the two messages about a task when the first is moved', () => {
    const result = plan([wanted(), wanted({ occurrence: 2, earliestAt: '2026-11-05T15:00:00.000Z' })], {
      sentAt: ['2026-11-02T14:30:00.000Z'],
    });
    expect(days(result)).toEqual(['2026-11-03T15:00:00.000Z t1/1', '2026-11-06T15:00:00.000Z t1/2']);
  });

  it('keeps the time of an overdue message for the rest of its day, then sends it at the usual time', () => {
    const overdue = [wanted({ earliestAt: '2026-11-02T14:10:00.000Z' })];
    expect(days(plan(overdue, { now: '2026-11-02T23:00:00.000Z' }))).toEqual([
      '2026-11-02T14:10:00.000Z t1/1',
    ]);
    expect(days(plan(overdue, { now: '2026-11-03T01:00:00.000Z' }))).toEqual([
      '2026-11-03T15:00:00.000Z t1/1',
    ]);
  });

  it('says what found no day before it was pointless', () => {
    expect(plan([wanted({ earliestAt: '2026-10-20T15:00:00.000Z' })])).toEqual({
      deliveries: [],
      unplanned: [
        {
          taskId: 't1',
          occurrence: 1,
          kind: 'FETCH_DISC',
          reason: 'EXPIRED',
          channel: 'SMS',
          earliestAt: '2026-10-20T15:00:00.000Z',
          expiresAt: '2026-10-27T15:00:00.000Z',
        },
      ],
    });
  });

  it.each(['NO_CONSENT', 'OPT_OUT', 'NO_CONTACT', 'REPORTED_DECEASED', 'CASE_NOT_OPEN'] as const)(
    'plans nothing and says why when the channel is %s',
    (channel) => {
      expect(plan([wanted()], { channels: { TASKS: channel, VISIT: 'SMS' } })).toEqual({
        deliveries: [],
        unplanned: [{ taskId: 't1', occurrence: 1, kind: 'FETCH_DISC', reason: channel }],
      });
    },
  );

  it.each([
    ['Pacific/Honolulu', '2026-11-22T06:00:00.000Z', '2026-11-22T19:00:00.000Z'],
    ['America/Phoenix', '2026-11-22T06:00:00.000Z', '2026-11-22T16:00:00.000Z'],
    ['Asia/Kolkata', '2026-11-22T16:00:00.000Z', '2026-11-23T03:30:00.000Z'],
    ['Pacific/Auckland', '2026-11-22T10:00:00.000Z', '2026-11-22T20:00:00.000Z'],
  ])('opens at nine o’clock in %s', (zone, earliestAt, dueAt) => {
    expect(days(plan([wanted({ earliestAt })], { zone, now: earliestAt }))).toEqual([`${dueAt} t1/1`]);
  });
});
