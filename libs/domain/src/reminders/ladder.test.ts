import { describe, expect, it } from '@jest/globals';
import type { CaseState } from '../case/case-state.js';
import { aCase, type CaseBuilder } from '../testing/a-case.js';
import { callTaskDueOn, ladderDays } from './ladder-days.js';
import { wantedReminders } from './ladder.js';

const NOW = '2026-11-02T18:00:00.000Z';
const ZONE = 'Pacific/Honolulu';

const times = (state: CaseState, slackDays?: number, zone = ZONE): string[] =>
  wantedReminders(state, NOW, slackDays, zone).map(
    ({ occurrence, earliestAt }) => `${String(occurrence)} ${earliestAt}`,
  );

describe('ladderDays', () => {
  it.each([
    [30, [0, 3]],
    [10, [0, 3]],
    [9, [0, 2]],
    [4, [0, 2]],
    [3, [0, 1]],
    [-5, [0, 1]],
    [undefined, [0, 2]],
  ])('at a slack of %p days is %p', (slackDays, expected) => {
    expect(ladderDays(slackDays)).toEqual(expected);
  });
});

describe('wantedReminders', () => {
  const asked = (): CaseBuilder => aCase().triaged().withTask('FETCH_SLIDES', 't1');

  it('asks at once and again on a later calendar day at ten in the patient’s zone', () => {
    // Asked on Monday at 10:04 in New York, which is 05:04 in Honolulu.
    expect(times(asked().build(), 12)).toEqual(['1 2026-11-02T15:04:00.000Z', '2 2026-11-05T20:00:00.000Z']);
    expect(times(asked().build(), 5)).toEqual(['1 2026-11-02T15:04:00.000Z', '2 2026-11-04T20:00:00.000Z']);
    expect(times(asked().build(), 0)).toEqual(['1 2026-11-02T15:04:00.000Z', '2 2026-11-03T20:00:00.000Z']);
  });

  it('counts calendar days over a change of clocks', () => {
    const state = aCase().triaged().on('2027-03-12').withTask('FETCH_SLIDES', 't1').build();
    expect(times(state, 12, 'America/New_York')[1]).toBe('2 2027-03-15T14:00:00.000Z');
  });

  it('holds a message sent by hand for 15 seconds', () => {
    const state = aCase().triaged().withTask('FETCH_SLIDES', 't1', { isHandSent: true }).build();
    expect(wantedReminders(state, NOW, 12, ZONE)[0]).toMatchObject({
      isHandSent: true,
      earliestAt: '2026-11-02T15:04:15.000Z',
    });
  });

  it.each([
    ['the patient has answered', asked().withAnswer('HELP', 't1')],
    ['the task is done', asked().record({ type: 'COMPLETE_PATIENT_TASK', taskId: 't1' })],
    ['the case is paused', asked().record({ type: 'PAUSE_CASE', reason: 'IN_HOSPITAL' })],
    ['the case is closed', asked().record({ type: 'CLOSE_CASE', reason: 'DECLINED' })],
    [
      'a death is reported',
      asked().record({ type: 'REPORT_FACT', fact: 'DECEASED', source: 'Caseload file' }),
    ],
  ])('wants nothing when %s', (_name, builder) => {
    expect(wantedReminders(builder.build(), NOW, 12, ZONE)).toEqual([]);
  });

  it('goes on when a transfer is only reported', () => {
    const state = asked()
      .record({ type: 'REPORT_FACT', fact: 'TRANSFERRED', source: 'Caseload file' })
      .build();
    expect(wantedReminders(state, NOW, 12, ZONE)).toHaveLength(2);
  });

  describe('of a visit', () => {
    const visit = (on: string, facts = {}): CaseState =>
      aCase().triaged().withVisit(on).withTask('CONFIRM_VISIT', 't1', facts).build();

    it('go out three days and one day before', () => {
      expect(times(visit('2026-11-12'), 12, 'America/Chicago')).toEqual([
        '1 2026-11-09T16:00:00.000Z',
        '2 2026-11-11T16:00:00.000Z',
      ]);
    });

    it('go out at once and one day before when sent by hand', () => {
      expect(times(visit('2026-11-12', { isHandSent: true }), 12, 'America/Chicago')).toEqual([
        '1 2026-11-02T15:05:15.000Z',
        '2 2026-11-11T16:00:00.000Z',
      ]);
    });

    it('begin at once when the visit is in two days, and are one when it is tomorrow or today', () => {
      expect(times(visit('2026-11-04'), 12, 'America/Chicago')).toEqual([
        '1 2026-11-02T16:00:00.000Z',
        '2 2026-11-03T16:00:00.000Z',
      ]);
      expect(times(visit('2026-11-03'), 12, 'America/Chicago')).toEqual(['2 2026-11-02T16:00:00.000Z']);
      expect(times(visit('2026-11-02'), 12, 'America/Chicago')).toEqual(['2 2026-11-02T16:00:00.000Z']);
    });

    it('are pointless once the next one is due, and once the visit begins', () => {
      expect(
        wantedReminders(visit('2026-11-12'), NOW, 12, 'America/Chicago').map((one) => one.expiresAt),
      ).toEqual(['2026-11-11T06:00:00.000Z', '2026-11-12T20:30:00.000Z']);
    });

    it('begin anew for the new date when the visit is moved, confirmed or not', () => {
      const state = aCase()
        .triaged()
        .withVisit('2026-11-12')
        .withTask('CONFIRM_VISIT', 't1')
        .withAnswer('DONE', 't1')
        .record(
          {
            type: 'MOVE_APPOINTMENT',
            appointmentId: 'visit-1',
            zone: 'America/Chicago',
            startsOn: '2026-11-20',
            startsAt: '2026-11-20T16:00:00.000Z',
          },
          'moved',
        )
        .build();
      expect(state.tasks.map(({ id, state: is }) => [id, is])).toEqual([
        ['t1', 'CANCELED'],
        ['moved', 'OPEN'],
      ]);
      expect(times(state, 12, 'America/Chicago')).toEqual([
        '1 2026-11-17T16:00:00.000Z',
        '2 2026-11-19T16:00:00.000Z',
      ]);
    });

    it('are not wanted when the visit is canceled', () => {
      const state = aCase()
        .triaged()
        .withVisit()
        .withTask('CONFIRM_VISIT', 't1')
        .record({ type: 'CANCEL_APPOINTMENT', appointmentId: 'visit-1' })
        .build();
      expect(state.tasks[0]?.state).toBe('CANCELED');
      expect(wantedReminders(state, NOW, 12, ZONE)).toEqual([]);
    });
  });
});

describe('callTaskDueOn', () => {
  const task = { kind: 'FETCH_DISC' as const, askedOn: '2026-11-02' };

  it.each([
    [12, '2026-11-09', 'day 6 is a Sunday, so Monday'],
    [5, '2026-11-06', 'day 4'],
    [0, '2026-11-04', 'day 2'],
  ])('at a slack of %p days is %s: %s', (slackDays, dueOn) => {
    expect(callTaskDueOn(aCase().build(), task, slackDays)).toBe(dueOn);
  });

  it('of a visit is the day before it, and never without a visit', () => {
    const confirm = { kind: 'CONFIRM_VISIT' as const, askedOn: '2026-11-02' };
    expect(callTaskDueOn(aCase().triaged().withVisit('2026-11-12').build(), confirm, 12)).toBe('2026-11-11');
    expect(callTaskDueOn(aCase().build(), confirm, 12)).toBeUndefined();
  });
});
