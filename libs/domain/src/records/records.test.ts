import { describe, expect, it } from '@jest/globals';
import type { Action } from '../case/actions.js';
import { aCase } from '../testing/a-case.js';
import { outcomeOf } from '../testing/outcome.js';
import { RECORD_STATES, type RecordItem, type RecordState } from './record-item.types.js';

const IDS = { recordItemIds: ['i1'] };
const ACTIONS = {
  request: { type: 'REQUEST_RECORDS', ...IDS, way: 'DEPARTMENT' },
  promise: { type: 'PROMISE_RECORDS', ...IDS, promisedOn: '2026-11-09' },
  extend: { type: 'EXTEND_REQUEST', ...IDS, writtenOn: '2026-11-02', reason: 'Stored off site' },
  receive: { type: 'RECEIVE_RECORDS', ...IDS },
  readable: { type: 'MARK_RECORDS_READABLE', ...IDS },
  wrong: { type: 'MARK_RECORD_WRONG', recordItemId: 'i1', reason: 'Wrong person' },
  send: { type: 'SEND_RECORDS', ...IDS },
  arrive: { type: 'MARK_RECORDS_ARRIVED', ...IDS, arrivedOn: '2026-11-02' },
  accept: { type: 'ACCEPT_RECORDS', ...IDS },
  return: { type: 'RETURN_RECORD', recordItemId: 'i1', returnedOn: '2026-11-02' },
  skip: { type: 'MARK_RECORD_NOT_APPLICABLE', recordItemId: 'i1', reason: 'None made' },
  need: { type: 'NEED_RECORD_AGAIN', recordItemId: 'i1' },
  update: { type: 'UPDATE_RECORD_ITEM', recordItemId: 'i1', description: 'Blocks too' },
} as const satisfies Record<string, Action>;
type Name = keyof typeof ACTIONS;

/** Every state × every action: the state that follows, or nothing where the action is refused. */
const TABLE: Record<RecordState, Partial<Record<Name, RecordState>>> = {
  NEEDED: { request: 'REQUESTED', receive: 'RECEIVED', skip: 'NOT_APPLICABLE', update: 'NEEDED' },
  REQUESTED: {
    request: 'REQUESTED',
    promise: 'PROMISED',
    extend: 'REQUESTED',
    receive: 'RECEIVED',
    send: 'SENT_TO_CENTER',
    skip: 'NOT_APPLICABLE',
    need: 'NEEDED',
    update: 'REQUESTED',
  },
  PROMISED: {
    request: 'REQUESTED',
    promise: 'PROMISED',
    extend: 'PROMISED',
    receive: 'RECEIVED',
    send: 'SENT_TO_CENTER',
    skip: 'NOT_APPLICABLE',
    need: 'NEEDED',
    update: 'PROMISED',
  },
  RECEIVED: {
    readable: 'READABLE',
    wrong: 'WRONG_OR_INCOMPLETE',
    send: 'SENT_TO_CENTER',
    return: 'RECEIVED',
    skip: 'NOT_APPLICABLE',
    need: 'NEEDED',
    update: 'RECEIVED',
  },
  READABLE: {
    wrong: 'WRONG_OR_INCOMPLETE',
    send: 'SENT_TO_CENTER',
    return: 'READABLE',
    skip: 'NOT_APPLICABLE',
    need: 'NEEDED',
    update: 'READABLE',
  },
  SENT_TO_CENTER: {
    wrong: 'WRONG_OR_INCOMPLETE',
    send: 'SENT_TO_CENTER',
    arrive: 'SENT_TO_CENTER',
    accept: 'ACCEPTED',
    return: 'SENT_TO_CENTER',
    need: 'NEEDED',
    update: 'SENT_TO_CENTER',
  },
  ACCEPTED: {
    wrong: 'WRONG_OR_INCOMPLETE',
    send: 'SENT_TO_CENTER',
    return: 'ACCEPTED',
    need: 'NEEDED',
    update: 'ACCEPTED',
  },
  WRONG_OR_INCOMPLETE: {
    request: 'REQUESTED',
    receive: 'RECEIVED',
    return: 'WRONG_OR_INCOMPLETE',
    skip: 'NOT_APPLICABLE',
    update: 'WRONG_OR_INCOMPLETE',
  },
  NOT_APPLICABLE: { need: 'NEEDED', update: 'NOT_APPLICABLE' },
};

describe('a record item', () => {
  const cells = RECORD_STATES.flatMap((state) =>
    (Object.keys(ACTIONS) as Name[]).map((name) => [state, name, TABLE[state][name] ?? 'refused'] as const),
  );

  it.each(cells)('in state %s, asked to %s, is then %s', (state, name, expected) => {
    const facts = { kind: 'BIOPSY_SLIDES', requestBasis: 'RIGHT_OF_ACCESS' } as const;
    const builder = aCase().triaged().withRecord('i1', state, facts);
    if (expected === 'refused') {
      const field = 'recordItemIds' in ACTIONS[name] ? 'recordItemIds' : 'recordItemId';
      expect(outcomeOf(builder, ACTIONS[name])).toBe(`NOT_IN_THIS_STATE ${field}`);
    } else {
      expect(builder.record(ACTIONS[name]).build().recordItems[0]?.state).toBe(expected);
    }
  });

  it('counts its requests, keeps its dates, and starts anew when it was wrong', () => {
    const item = (): RecordItem | undefined => builder.build().recordItems[0];
    const builder = aCase().triaged().withRecord('i1', 'PROMISED', { promisedOn: '2026-11-06' });
    expect(item()).toMatchObject({
      requestCount: 1,
      requestedOn: '2026-11-02',
      promisedOn: '2026-11-06',
      way: 'DEPARTMENT',
      since: '2026-11-02',
    });
    builder.on('2026-11-06').record({ type: 'RECEIVE_RECORDS', recordItemIds: ['i1'], isReadable: true });
    expect(item()).toMatchObject({ state: 'READABLE', receivedOn: '2026-11-06', since: '2026-11-06' });
    builder.record(ACTIONS.wrong);
    expect(item()).toMatchObject({ state: 'WRONG_OR_INCOMPLETE', reason: 'Wrong person' });
    builder.on('2026-11-09').record({ ...ACTIONS.request, way: 'RECORDS_OFFICE' });
    expect(item()).toEqual({
      id: 'i1',
      round: 1,
      kind: 'PATHOLOGY_REPORT',
      holderName: 'St. Anne',
      state: 'REQUESTED',
      requestCount: 2,
      requestedOn: '2026-11-09',
      since: '2026-11-09',
      way: 'RECORDS_OFFICE',
    });
  });

  it('travels with carrier and tracking, and comes back once', () => {
    const builder = aCase()
      .triaged()
      .withRecord('i1', 'READABLE', { kind: 'IMAGING_DISC' })
      .record({
        type: 'SEND_RECORDS',
        recordItemIds: ['i1'],
        carrier: 'UPS',
        trackingNumber: '1Z',
        mustReturn: true,
      })
      .record({ type: 'ACCEPT_RECORDS', recordItemIds: ['i1'] })
      .record(ACTIONS.return);
    expect(builder.build().recordItems[0]).toMatchObject({
      state: 'ACCEPTED',
      carrier: 'UPS',
      trackingNumber: '1Z',
      mustReturn: true,
      sentOn: '2026-11-02',
      returnedOn: '2026-11-02',
    });
    expect(outcomeOf(builder, ACTIONS.return)).toBe('NOT_IN_THIS_STATE recordItemId');
  });

  it('lent for a time arrives, and says when it has to be back', () => {
    const state = aCase()
      .withRecord('i1', 'READABLE', { kind: 'BIOPSY_SLIDES' })
      .record({ type: 'SEND_RECORDS', ...IDS, carrier: 'FedEx', mustReturn: true, returnDueOn: '2026-12-01' })
      .on('2026-11-04')
      .record({ ...ACTIONS.arrive, arrivedOn: '2026-11-04' })
      .build();
    expect(state.recordItems[0]).toMatchObject({
      state: 'SENT_TO_CENTER',
      since: '2026-11-02',
      arrivedOn: '2026-11-04',
      returnDueOn: '2026-12-01',
    });
  });

  it('on its way is promised for the day it should arrive, and no longer under way once it is here', () => {
    const builder = aCase()
      .withRecord('i1', 'REQUESTED', { kind: 'IMAGING_DISC' })
      .record({ ...ACTIONS.promise, isOnTheWay: true, carrier: 'USPS', trackingNumber: '9400' });
    expect(builder.build().recordItems[0]).toMatchObject({
      state: 'PROMISED',
      isOnTheWay: true,
      carrier: 'USPS',
    });
    builder.record(ACTIONS.receive);
    expect(builder.build().recordItems[0]).not.toHaveProperty('isOnTheWay');
  });

  it('that the holder does not find is needed again, with the reason, and nothing of the request stays', () => {
    const builder = aCase()
      .withRecord('i1', 'PROMISED', { requestBasis: 'RIGHT_OF_ACCESS' })
      .record({ ...ACTIONS.need, reason: 'Mercy: not found' });
    expect(builder.build().recordItems[0]).toEqual({
      id: 'i1',
      round: 1,
      kind: 'PATHOLOGY_REPORT',
      holderName: 'St. Anne',
      way: 'DEPARTMENT',
      state: 'NEEDED',
      requestCount: 1,
      requestedOn: '2026-11-02',
      since: '2026-11-02',
      reason: 'Mercy: not found',
    });
  });

  it('on paper is never returned', () => {
    expect(outcomeOf(aCase().withRecord('i1', 'ACCEPTED'), ACTIONS.return)).toBe(
      'NOT_IN_THIS_STATE recordItemId',
    );
  });
});

describe('one call for several items', () => {
  const two = aCase().withRecord('i1', 'NEEDED').withRecord('i2', 'REQUESTED').withRecord('i3', 'ACCEPTED');

  it('asks for all of them', () => {
    const state = aCase()
      .withRecord('i1')
      .withRecord('i2')
      .record({ type: 'REQUEST_RECORDS', recordItemIds: ['i1', 'i2'], way: 'PORTAL' })
      .build();
    expect(state.recordItems.map((item) => item.state)).toEqual(['REQUESTED', 'REQUESTED']);
  });

  it.each<[string, Action, string]>([
    [
      'one has moved on',
      { type: 'REQUEST_RECORDS', recordItemIds: ['i1', 'i3'], way: 'PORTAL' },
      'NOT_IN_THIS_STATE recordItemIds',
    ],
    [
      'one does not exist',
      { type: 'REQUEST_RECORDS', recordItemIds: ['i1', 'i9'], way: 'PORTAL' },
      'UNKNOWN_ID recordItemIds',
    ],
    [
      'one is named twice',
      { type: 'REQUEST_RECORDS', recordItemIds: ['i1', 'i1'], way: 'PORTAL' },
      'INVALID recordItemIds',
    ],
    ['none is named', { type: 'REQUEST_RECORDS', recordItemIds: [], way: 'PORTAL' }, 'INVALID recordItemIds'],
    [
      'the promise is for yesterday',
      { type: 'PROMISE_RECORDS', recordItemIds: ['i2'], promisedOn: '2026-11-01' },
      'INVALID promisedOn',
    ],
    [
      'the id of a new item is taken',
      { type: 'ADD_RECORD_ITEM', recordItemId: 'i1', kind: 'BLOOD_WORK' },
      'ID_TAKEN recordItemId',
    ],
    [
      'the form expires before it was signed',
      {
        type: 'UPDATE_RECORD_ITEM',
        recordItemId: 'i1',
        authorizationSignedOn: '2026-10-30',
        authorizationExpiresOn: '2026-10-29',
      },
      'INVALID authorizationExpiresOn',
    ],
  ])('is refused as a whole when %s', (_name, action, expected) => {
    expect(outcomeOf(two, action)).toBe(expected);
  });
});
