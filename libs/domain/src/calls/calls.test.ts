import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aCase, type CaseBuilder } from '../testing/a-case.js';
import { callActions, sharedMinutes, type PartyCall } from './call-actions.js';
import { callsToMake } from './calls-to-make.js';

/** Records are what is left; plenty of time. */
const ready = (): CaseBuilder =>
  aCase().triaged('2027-02-20').withAcceptedCenter().withQuestions().withCoverage();
const calls = (builder: CaseBuilder, todayOn = '2026-11-02') =>
  callsToMake(builder.build(), todayOn).map(({ party, who, dueOn, recordItemIds }) => ({
    party,
    who,
    dueOn,
    recordItemIds,
  }));

describe('the calls a case needs', () => {
  it('are one a holder, about everything it owes, due when the first is due', () => {
    const builder = ready()
      .withRecord('i1', 'REQUESTED')
      .withRecord('i2', 'PROMISED', { promisedOn: '2026-11-20' })
      .withRecord('i3', 'REQUESTED', { holderName: 'Mercy' })
      .withRecord('i4', 'READABLE');
    expect(calls(builder)).toEqual([
      { party: 'HOLDER', who: 'St. Anne', dueOn: '2026-11-05', recordItemIds: ['i1', 'i2'] },
      { party: 'HOLDER', who: 'Mercy', dueOn: '2026-11-05', recordItemIds: ['i3'] },
    ]);
  });

  it.each([
    ['2027-02-20', '2026-11-05'],
    ['2026-11-24', '2026-11-04'],
    ['2026-11-11', '2026-11-03'],
  ])('with a window on %s are due on %s: business day 3, 2 or 1', (windowOn, dueOn) => {
    const builder = aCase()
      .triaged(windowOn)
      .withAcceptedCenter()
      .withQuestions()
      .withCoverage()
      .withRecord('i1', 'REQUESTED');
    expect(calls(builder)[0]?.dueOn).toBe(dueOn);
  });

  it('go to the insurer and the center by name', () => {
    const builder = aCase()
      .triaged('2027-02-20')
      .withCandidate('c1', { phone: '(212) 555-0101' })
      .record({ type: 'CHOOSE_CANDIDATE', candidateId: 'c1' })
      .record({ type: 'RECORD_CENTER_REPLY', candidateId: 'c1', reply: 'ASKED' })
      .withCoverage({ authorizationRequired: 'YES', authorizationState: 'SUBMITTED' });
    expect(callsToMake(builder.build(), '2026-11-02')).toMatchObject([
      { party: 'INSURER', who: 'Blue Meadow', dueOn: '2026-11-04' },
      { party: 'CENTER', who: 'Lakeside Cancer Center', phone: '(212) 555-0101', dueOn: '2026-11-05' },
    ]);
  });

  it('are none where nobody can be called: no holder, a portal, the patient has the ball, a case at rest', () => {
    const builder = ready()
      .record({ type: 'ADD_RECORD_ITEM', recordItemId: 'i1', kind: 'BLOOD_WORK' })
      .record({
        type: 'ADD_RECORD_ITEM',
        recordItemId: 'i2',
        kind: 'BLOOD_WORK',
        holderName: 'A',
        way: 'PORTAL',
      })
      .withRecord('i3', 'REQUESTED', { kind: 'BIOPSY_SLIDES' })
      .withTask('FETCH_SLIDES', 't1', { recordItemId: 'i3' });
    expect(calls(builder)).toEqual([]);
    const paused = ready().withRecord('i1', 'REQUESTED').record({ type: 'PAUSE_CASE', reason: 'OTHER' });
    expect(calls(paused)).toEqual([]);
  });
});

describe('one call', () => {
  const state = ready()
    .withRecord('i1', 'REQUESTED')
    .withRecord('i2', 'NEEDED')
    .withRecord('i3', 'WRONG_OR_INCOMPLETE')
    .withRecord('i4', 'PROMISED')
    .build();
  const call = (answers: PartyCall['answers'], over: Partial<PartyCall> = {}) =>
    callActions(
      state,
      { party: 'HOLDER', outcome: 'REACHED', who: 'St. Anne', answers, ...over },
      '2026-11-02',
    );

  it('records what was said about each item, and itself last', () => {
    expect(
      call(
        [
          { recordItemId: 'i1', result: 'PROMISED', on: '2026-11-06' },
          { recordItemId: 'i2', result: 'ASKED' },
          { recordItemId: 'i3', result: 'SENT' },
          { recordItemId: 'i4', result: 'NOT_FOUND' },
        ],
        { contactName: 'Joan', note: 'Kind', minutes: 4, holderId: 'h1' },
      ),
    ).toEqual([
      { type: 'PROMISE_RECORDS', recordItemIds: ['i1'], promisedOn: '2026-11-06', contactName: 'Joan' },
      { type: 'REQUEST_RECORDS', recordItemIds: ['i2'], way: 'DEPARTMENT', contactName: 'Joan' },
      { type: 'REQUEST_RECORDS', recordItemIds: ['i3'], way: 'DEPARTMENT', contactName: 'Joan' },
      {
        type: 'PROMISE_RECORDS',
        recordItemIds: ['i3'],
        promisedOn: '2026-11-05',
        isOnTheWay: true,
        contactName: 'Joan',
      },
      { type: 'NEED_RECORD_AGAIN', recordItemId: 'i4', reason: 'NOT_FOUND' },
      {
        type: 'LOG_CALL',
        party: 'HOLDER',
        outcome: 'REACHED',
        note: 'Joan: Kind',
        minutes: 4,
        holderId: 'h1',
        recordItemIds: ['i1', 'i2', 'i3', 'i4'],
      },
    ]);
  });

  it('nobody answered is a call and nothing else', () => {
    expect(call([{ recordItemId: 'i1', result: 'NOTHING' }], { outcome: 'VOICEMAIL' })).toEqual([
      { type: 'LOG_CALL', party: 'HOLDER', outcome: 'VOICEMAIL', recordItemIds: ['i1'] },
    ]);
  });

  it.each<[string, PartyCall['answers'], Partial<PartyCall>, object]>([
    [
      'a promise without a day',
      [{ recordItemId: 'i1', result: 'PROMISED' }],
      {},
      { code: 'INVALID', field: 'on' },
    ],
    [
      'an answer of nobody',
      [{ recordItemId: 'i1', result: 'SENT' }],
      { outcome: 'NO_ANSWER' },
      { code: 'INVALID', field: 'outcome' },
    ],
    [
      'a strange item',
      [{ recordItemId: 'x', result: 'SENT' }],
      {},
      { code: 'UNKNOWN_ID', field: 'recordItemId' },
    ],
  ])('with %s is refused', (_name, answers, over, refusal) => {
    expect(call(answers, over)).toMatchObject({ kind: 'REFUSED', ...refusal });
  });

  it('shares its minutes among the cases, none twice and none lost', () => {
    expect(sharedMinutes(10, 3)).toEqual([4, 3, 3]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 1, max: 50 }), (minutes, count) => {
        const shares = sharedMinutes(minutes, count);
        expect(shares).toHaveLength(count);
        expect(shares.reduce((sum, each) => sum + each, 0)).toBe(minutes);
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('begins the wait for exactly the items it was about, also with a holder known by name only', () => {
    const builder = ready()
      .withRecord('i1', 'REQUESTED')
      .withRecord('i2', 'REQUESTED', { holderName: 'Mercy' });
    builder.after(3).record({ type: 'LOG_CALL', party: 'HOLDER', outcome: 'REACHED', recordItemIds: ['i2'] });
    expect(builder.build().recordItems.map((item) => item.chasedOn)).toEqual([undefined, '2026-11-05']);
  });
});
