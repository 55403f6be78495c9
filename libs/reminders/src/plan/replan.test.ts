import { beforeEach, describe, expect, it } from '@jest/globals';
import type { CaseState } from '@sextant/domain';
import { aCase, type CaseBuilder } from '@sextant/domain/testing';
import { changeFor, type ReplanInput } from '../replan.js';
import { MemoryLedger, type MemoryRow } from '../testing/memory-ledger.js';

/** Monday, 2 November 2026, in New York: the builder's first day, 10 o'clock and some minutes. */
const MONDAY_10 = '2026-11-02T15:10:00.000Z';
const NEW_YORK = 'America/New_York';

let ledger: MemoryLedger;
beforeEach(() => {
  ledger = new MemoryLedger();
});

function replanned(
  of: CaseBuilder | CaseState,
  { now = MONDAY_10, zone = NEW_YORK, ...over }: Partial<ReplanInput> & { zone?: string } = {},
): void {
  ledger.apply(
    changeFor({
      orgId: 'o',
      caseId: 'c',
      after: 'build' in of ? of.build() : of,
      patient: { id: 'p', zone },
      contactPoints: [{ channel: 'SMS', value: '+13125550100' }],
      optOuts: [],
      organization: { quietHours: { startHour: 9, endHour: 20 } },
      facts: ledger.facts(now),
      slackDays: 12,
      now,
      ...over,
    }),
  );
}

const story = (): string[] =>
  ledger.rows.map((row) =>
    [row.state, row.reason, row.state === 'SCHEDULED' ? row.dueAt.slice(0, 16) : undefined]
      .filter(Boolean)
      .join(' '),
  );
const sent = (row: MemoryRow | undefined, at: string): void => {
  Object.assign(row ?? {}, { state: 'SENT', sentAt: at, attempt: 1 });
};

describe('what is asked of a patient', () => {
  it('is said twice: at once, and three days later at ten with much slack', () => {
    replanned(aCase().triaged().withTask('SIGN_FORM'));
    expect(story()).toEqual(['SCHEDULED 2026-11-02T15:04', 'SCHEDULED 2026-11-05T15:00']);
  });

  it('waits 15 seconds when a person sent it, so that it can be taken back', () => {
    const asked = aCase().triaged().withTask('SIGN_FORM', 't1', { isHandSent: true });
    const state = asked.build();
    replanned(state, { now: state.tasks[0]?.askedAt ?? '' });
    const [first] = ledger.rows;
    expect(Date.parse(first?.dueAt ?? '') - Date.parse(state.tasks[0]?.askedAt ?? '')).toBe(15_000);
    replanned(asked.record({ type: 'CANCEL_PATIENT_TASK', taskId: 't1' }));
    expect(story()).toEqual(['CANCELED TAKEN_BACK', 'CANCELED TAKEN_BACK']);
  });

  it('goes into one message with what else is due that day, and the rows merge', () => {
    const asked = aCase().triaged().withTask('SIGN_FORM', 't1');
    replanned(asked);
    replanned(asked.withTask('GET_REFERRAL', 't2'));
    expect(story()).toHaveLength(2);
    expect(ledger.items.filter((item) => item.deliveryId === ledger.rows[0]?.id)).toHaveLength(2);
  });

  it('in Honolulu at five in the morning waits for nine there', () => {
    replanned(aCase().triaged().withTask('SIGN_FORM'), { zone: 'Pacific/Honolulu' });
    expect(story()[0]).toBe('SCHEDULED 2026-11-02T19:00');
  });

  it('is not planned a second time once it is out', () => {
    const asked = aCase().triaged().withTask('SIGN_FORM');
    replanned(asked);
    sent(ledger.rows[0], MONDAY_10);
    replanned(asked);
    expect(story()).toEqual(['SENT', 'SCHEDULED 2026-11-05T15:00']);
  });

  it('keeps its distance when the first message left late', () => {
    const asked = aCase().triaged().withTask('SIGN_FORM');
    replanned(asked);
    sent(ledger.rows[0], '2026-11-04T15:00:00.000Z');
    replanned(asked, { now: '2026-11-04T16:00:00.000Z' });
    expect(story()).toEqual(['SENT', 'SCHEDULED 2026-11-07T15:00']);
  });
});

describe('what has become pointless ends with its reason', () => {
  const asked = (): CaseBuilder => aCase().triaged().withTask('SIGN_FORM', 't1');

  it.each<[string, (of: CaseBuilder) => CaseBuilder, string]>([
    ['done', (of) => of.record({ type: 'COMPLETE_PATIENT_TASK', taskId: 't1' }), 'MOOT TASK_DONE'],
    ['answered', (of) => of.withAnswer('HELP', 't1'), 'MOOT TASK_ANSWERED'],
    ['taken back', (of) => of.record({ type: 'CANCEL_PATIENT_TASK', taskId: 't1' }), 'CANCELED TAKEN_BACK'],
    ['paused', (of) => of.record({ type: 'PAUSE_CASE', reason: 'TRAVELING' }), 'MOOT CASE_PAUSED'],
    ['closed', (of) => of.record({ type: 'CLOSE_CASE', reason: 'DECLINED' }), 'MOOT CASE_CLOSED'],
    ['deceased', (of) => of.record({ type: 'CLOSE_CASE', reason: 'DECEASED' }), 'MOOT PATIENT_DECEASED'],
    [
      'reported deceased',
      (of) => of.record({ type: 'REPORT_FACT', fact: 'DECEASED', source: 'file' }),
      'MOOT PATIENT_DECEASED',
    ],
    ['refused', (of) => of.withConsent('SMS', false), 'SUPPRESSED NO_CONSENT'],
    ['stopped', (of) => of.withAnswer('STOP'), 'SUPPRESSED NO_CONSENT'],
  ])('%s', (_, then, expected) => {
    const of = asked();
    replanned(of);
    replanned(then(of));
    expect(story()).toEqual([expected, expected]);
    expect(ledger.items.filter((item) => item.isLive)).toEqual([]);
  });

  it('opted out', () => {
    const of = asked();
    replanned(of);
    replanned(of, { optOuts: [{ channel: 'SMS', value: '+13125550100' }] });
    expect(story()).toEqual(['SUPPRESSED OPT_OUT', 'SUPPRESSED OPT_OUT']);
  });

  it('and is planned again when the reason goes away', () => {
    const of = asked();
    replanned(of);
    replanned(of.record({ type: 'PAUSE_CASE', reason: 'TRAVELING' }));
    replanned(of.record({ type: 'RESUME_CASE' }));
    expect(story().filter((line) => line.startsWith('SCHEDULED'))).toHaveLength(2);
  });

  it('only for its own task in a merged message', () => {
    const of = asked().withTask('GET_REFERRAL', 't2');
    replanned(of);
    replanned(of.withAnswer('DONE', 't1'));
    expect(story()).toEqual(['SCHEDULED 2026-11-02T15:05', 'SCHEDULED 2026-11-05T15:00']);
    expect(ledger.items.filter((item) => item.isLive).map((item) => item.taskId)).toEqual(['t2', 't2']);
  });
});

describe('a patient who may not be messaged', () => {
  it('has one row that says why, however much is recorded', () => {
    const of = aCase().withWindow().withTask('SIGN_FORM', 't1');
    replanned(of);
    replanned(of.record({ type: 'ADD_NOTE', text: 'hm' }));
    expect(story()).toEqual(['SUPPRESSED NO_CONSENT']);
  });

  it('gets the messages once consent is given', () => {
    const of = aCase().withWindow().withTask('SIGN_FORM', 't1');
    replanned(of);
    replanned(of.withConsent());
    expect(story().map((line) => line.split(' ')[0])).toEqual(['SUPPRESSED', 'SCHEDULED', 'SCHEDULED']);
  });
});

describe('consent about one topic', () => {
  const about = (
    of: CaseBuilder,
    topic: 'TASKS' | 'VISIT',
    isGiven: boolean,
    channel: 'SMS' | 'EMAIL' = 'SMS',
  ) =>
    of.record({
      type: 'RECORD_CONSENT',
      channel,
      topic,
      isGiven,
      how: 'SPOKEN',
      textVersion: '1',
      riskVersion: '1',
    });
  const two = (of: CaseBuilder): CaseBuilder =>
    of.withVisit('2026-11-06').withTask('SIGN_FORM', 't1').withTask('CONFIRM_VISIT', 't2');
  const outcome = (): string[] =>
    ledger.rows.map(({ id, state, channel, reason }) =>
      [
        ledger.items
          .filter((item) => item.deliveryId === id)
          .map((item) => item.taskId)
          .join('+'),
        state === 'SCHEDULED' ? channel : reason,
      ].join(' '),
    );

  it('lets only those messages out and says of the others why not', () => {
    replanned(two(about(aCase().withWindow(), 'VISIT', true)));
    expect(outcome()).toContain('t1 NO_CONSENT');
    expect(outcome().filter((line) => line.startsWith('t2'))).not.toHaveLength(0);
    expect(
      outcome()
        .filter((line) => line.startsWith('t2'))
        .every((line) => line === 't2 SMS'),
    ).toBe(true);
  });

  it('never merges what goes different ways, nor sends both on one day', () => {
    const of = about(about(aCase().withWindow(), 'VISIT', true), 'TASKS', true, 'EMAIL');
    const contactPoints = [
      { channel: 'SMS' as const, value: '+13125550100' },
      { channel: 'EMAIL' as const, value: 'rosa@mail.test' },
    ];
    replanned(two(of), { contactPoints });
    const scheduled = ledger.rows.filter(({ state }) => state === 'SCHEDULED');
    expect(new Set(scheduled.map(({ channel }) => channel))).toEqual(new Set(['SMS', 'EMAIL']));
    expect(outcome().some((line) => line.includes('+'))).toBe(false);
    const days = scheduled.map(({ dueAt }) => dueAt.slice(0, 10));
    expect(new Set(days).size).toBe(days.length);
  });

  it('taken back ends those messages alone', () => {
    const of = two(aCase().withWindow().withConsent());
    replanned(of);
    replanned(about(of, 'TASKS', false));
    const live = ledger.items.filter((item) => item.isLive).map((item) => item.taskId);
    expect(new Set(live)).toEqual(new Set(['t2']));
  });
});

describe('a message between two tries', () => {
  it('keeps its time and its words while it is wanted, and ends when it is not', () => {
    const of = aCase().triaged().withTask('SIGN_FORM', 't1');
    replanned(of);
    const [first] = ledger.rows;
    Object.assign(first ?? {}, { attempt: 1, dueAt: '2026-11-02T15:20:00.000Z' });
    replanned(of.record({ type: 'ADD_NOTE', text: 'hm' }));
    expect(story()[0]).toBe('SCHEDULED 2026-11-02T15:20');
    replanned(of.record({ type: 'COMPLETE_PATIENT_TASK', taskId: 't1' }));
    expect(story()).toEqual(['MOOT TASK_DONE', 'MOOT TASK_DONE']);
  });
});

describe('a message that did not arrive', () => {
  const both: ReplanInput['contactPoints'] = [
    { channel: 'SMS', value: '+13125550100' },
    { channel: 'EMAIL', value: 'rosa@patients.test' },
  ];
  const asked = (): CaseBuilder => aCase().triaged().withConsent('EMAIL').withTask('SIGN_FORM', 't1');
  const ways = (): string[] =>
    ledger.rows.map(({ id, state, channel }) => {
      const item = ledger.items.find(({ deliveryId }) => deliveryId === id);
      return `${String(item?.occurrence)} ${state} ${channel}`;
    });
  const NOON = '2026-11-02T17:00:00.000Z';

  it.each(['FAILED', 'BOUNCED'])('(%s) goes over the next channel, on the same day, and once', (state) => {
    const of = asked();
    replanned(of, { contactPoints: both });
    ledger.fails(ledger.rows[0], state);
    replanned(of, { contactPoints: both, now: NOON });
    replanned(of, { contactPoints: both, now: NOON });
    expect(ways()).toEqual([`1 ${state} SMS`, '2 SCHEDULED SMS', '1 SCHEDULED EMAIL']);
    expect(ledger.rows[2]?.dueAt.slice(0, 10)).toBe('2026-11-02');
  });

  it('over each of them goes nowhere any more', () => {
    const of = asked();
    replanned(of, { contactPoints: both });
    ledger.fails(ledger.rows[0], 'BOUNCED');
    replanned(of, { contactPoints: both, now: NOON });
    ledger.fails(ledger.rows[2], 'FAILED');
    replanned(of, { contactPoints: both, now: NOON });
    expect(ways()).toEqual(['1 BOUNCED SMS', '2 SCHEDULED SMS', '1 FAILED EMAIL']);
  });

  it.each<[string, Partial<ReplanInput>]>([
    ['agreed to', {}],
    ['open', { contactPoints: both.map((each) => ({ ...each, isInvalid: each.channel === 'EMAIL' })) }],
    ['wanted', { optOuts: [{ channel: 'EMAIL', value: 'rosa@patients.test' }] }],
  ])('stays where it is when no other channel is %s', (why, over) => {
    const of = why === 'agreed to' ? aCase().triaged().withTask('SIGN_FORM', 't1') : asked();
    replanned(of, { contactPoints: both, ...over });
    ledger.fails(ledger.rows[0], 'FAILED');
    replanned(of, { contactPoints: both, ...over, now: NOON });
    expect(ways()).toEqual(['1 FAILED SMS', '2 SCHEDULED SMS']);
  });

  it('says why when its next channel is closed before it left', () => {
    const of = asked();
    replanned(of, { contactPoints: both });
    ledger.fails(ledger.rows[0], 'FAILED');
    replanned(of, { contactPoints: both, now: NOON });
    const optOuts = [{ channel: 'EMAIL' as const, value: 'rosa@patients.test' }];
    replanned(of, { contactPoints: both, now: NOON, optOuts });
    expect(story()[2]).toBe('SUPPRESSED OPT_OUT');
  });

  it('perhaps did: one of unknown outcome goes over no other channel', () => {
    const of = asked();
    replanned(of, { contactPoints: both });
    Object.assign(ledger.rows[0] ?? {}, { state: 'UNKNOWN', attempt: 1 });
    replanned(of, { contactPoints: both, now: NOON });
    expect(ways()).toEqual(['1 UNKNOWN SMS', '2 SCHEDULED SMS']);
  });
});

describe('a message that finds no day any more', () => {
  const asked = (): CaseBuilder => aCase().triaged().withTask('SIGN_FORM', 't1');
  const held = (): string[] =>
    ledger.rows.map(({ id, state, reason }) => {
      const items = ledger.items.filter((item) => item.deliveryId === id && item.isLive);
      return [state, reason, ...items.map((item) => item.occurrence)].filter(Boolean).join(' ');
    });

  it('because the case rested for long is seen as too late, once', () => {
    const of = asked();
    replanned(of);
    replanned(of.record({ type: 'PAUSE_CASE', reason: 'TRAVELING' }));
    const resumed = of.record({ type: 'RESUME_CASE' });
    replanned(resumed, { now: '2026-11-24T16:00:00.000Z' });
    replanned(resumed, { now: '2026-11-24T16:05:00.000Z' });
    expect(held()).toEqual(['MOOT CASE_PAUSED', 'MOOT CASE_PAUSED', 'EXPIRED TOO_LATE 1 2']);
  });

  it('because others fill the week is seen as crowded out', () => {
    const facts = {
      ...ledger.facts(MONDAY_10),
      takenAt: ['2026-11-03T15:00:00.000Z', '2026-11-06T15:00:00.000Z', '2026-11-09T15:00:00.000Z'],
    };
    replanned(asked(), { facts });
    expect(held()).toEqual(['SCHEDULED 2', 'EXPIRED NO_ROOM 1']);
  });

  it('although it was planned is not called replanned', () => {
    const of = asked();
    replanned(of);
    replanned(of, { now: '2026-11-11T16:00:00.000Z' });
    expect(held()).toEqual(['EXPIRED TOO_LATE 1', 'SCHEDULED 2']);
  });

  it('leaves the message it was merged into, which goes without it', () => {
    const of = asked();
    replanned(of);
    const two = of.withTask('GET_REFERRAL', 't2').build();
    const later = {
      ...two,
      tasks: two.tasks.map((task) =>
        task.id === 't2' ? { ...task, askedAt: '2026-11-09T15:00:00.000Z', askedOn: '2026-11-09' } : task,
      ),
    };
    replanned(two);
    replanned(later, { now: '2026-11-11T15:00:00.000Z' });
    const live = ledger.items.filter((item) => item.isLive);
    expect(live).toHaveLength(4);
    const stateOf = (id: string): string | undefined => ledger.rows.find((row) => row.id === id)?.state;
    expect(
      live
        .map((item) => `${item.taskId} ${String(item.occurrence)} ${String(stateOf(item.deliveryId))}`)
        .toSorted(),
    ).toEqual(['t1 1 EXPIRED', 't1 2 SCHEDULED', 't2 1 SCHEDULED', 't2 2 SCHEDULED']);
  });
});
