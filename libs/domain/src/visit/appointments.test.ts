import { describe, expect, it } from '@jest/globals';
import type { Action } from '../case/actions.js';
import { aCase, type CaseBuilder } from '../testing/a-case.js';
import { outcomeOf } from '../testing/outcome.js';
import { APPOINTMENT_STATES, type AppointmentState } from './visit.types.js';

const place = { zone: 'Pacific/Honolulu', startsOn: '2026-11-20', startsAt: '2026-11-20T19:00:00.000Z' };
const book = (facts: object = {}): Action => ({
  type: 'BOOK_APPOINTMENT',
  appointmentId: 'v2',
  mode: 'VIDEO',
  ...place,
  ...facts,
});

const ACTIONS = {
  move: { type: 'MOVE_APPOINTMENT', appointmentId: 'visit-1', ...place, reason: 'Snow' },
  cancel: { type: 'CANCEL_APPOINTMENT', appointmentId: 'visit-1', reason: 'Doctor away' },
  attended: { type: 'RECORD_ATTENDANCE', appointmentId: 'visit-1', result: 'ATTENDED', on: '2026-11-02' },
  missed: { type: 'RECORD_ATTENDANCE', appointmentId: 'visit-1', result: 'NO_SHOW', on: '2026-11-02' },
  opinion: {
    type: 'RECORD_ATTENDANCE',
    appointmentId: 'visit-1',
    result: 'OPINION_RECEIVED',
    on: '2026-11-02',
  },
} as const satisfies Record<string, Action>;
type Name = keyof typeof ACTIONS;

const IN_STATE: Record<AppointmentState, () => CaseBuilder> = {
  BOOKED: () => aCase().withVisit('2026-11-02'),
  ATTENDED: () => aCase().withVisit('2026-11-02').record(ACTIONS.attended),
  NO_SHOW: () => aCase().withVisit('2026-11-02').record(ACTIONS.missed),
  CANCELED: () => aCase().withVisit('2026-11-02').record(ACTIONS.cancel),
  OPINION_RECEIVED: () => aCase().withVisit('2026-11-02').record(ACTIONS.opinion),
};

const TABLE: Record<AppointmentState, Partial<Record<Name, AppointmentState>>> = {
  BOOKED: {
    move: 'BOOKED',
    cancel: 'CANCELED',
    attended: 'ATTENDED',
    missed: 'NO_SHOW',
    opinion: 'OPINION_RECEIVED',
  },
  NO_SHOW: { move: 'BOOKED' },
  ATTENDED: {},
  CANCELED: {},
  OPINION_RECEIVED: {},
};

describe('an appointment', () => {
  const cells = APPOINTMENT_STATES.flatMap((state) =>
    (Object.keys(ACTIONS) as Name[]).map((name) => [state, name, TABLE[state][name] ?? 'refused'] as const),
  );

  it.each(cells)('%s, by "%s", is then %s', (state, name, expected) => {
    const builder = IN_STATE[state]();
    if (expected === 'refused')
      expect(outcomeOf(builder, ACTIONS[name])).toBe('NOT_IN_THIS_STATE appointmentId');
    else expect(builder.record(ACTIONS[name]).build().appointments[0]?.state).toBe(expected);
  });

  it('remembers that it was moved, and where to', () => {
    const state = aCase().withVisit('2026-11-12').record(ACTIONS.move).build();
    expect(state.appointments).toEqual([
      { id: 'visit-1', round: 1, mode: 'IN_PERSON', state: 'BOOKED', ...place, moveCount: 1, reason: 'Snow' },
    ]);
  });

  it.each<[string, CaseBuilder, Action, string]>([
    ['booked', aCase(), book(), 'ACCEPTED'],
    [
      'booked today',
      aCase(),
      book({ zone: 'America/New_York', startsOn: '2026-11-02', startsAt: '2026-11-02T22:00:00.000Z' }),
      'ACCEPTED',
    ],
    [
      'booked in the past',
      aCase(),
      book({ startsOn: '2026-10-20', startsAt: '2026-10-20T19:00:00.000Z' }),
      'INVALID startsAt',
    ],
    [
      'booked more than two years ahead',
      aCase(),
      book({ startsOn: '2028-11-20', startsAt: '2028-11-20T19:00:00.000Z' }),
      'INVALID startsAt',
    ],
    [
      'booked for the day of another zone',
      aCase(),
      book({ startsOn: '2026-11-21', startsAt: '2026-11-21T05:00:00.000Z' }),
      'INVALID startsOn',
    ],
    ['booked in an unknown zone', aCase(), book({ zone: 'Mars/Olympus' }), 'INVALID zone'],
    ['booked at no time', aCase(), book({ startsAt: 'at ten' }), 'INVALID startsAt'],
    ['booked while another one is', aCase().withVisit(), book(), 'NOT_IN_THIS_STATE appointmentId'],
    ['booked under an id that is taken', aCase().withWrittenOpinion('v2'), book(), 'ID_TAKEN appointmentId'],
    ['moved though unknown', aCase(), ACTIONS.move, 'UNKNOWN_ID appointmentId'],
    [
      'attended before it took place',
      aCase().withVisit('2026-11-12'),
      ACTIONS.attended,
      'NOT_IN_THIS_STATE result',
    ],
    ['answered in writing before its day', aCase().withVisit('2026-11-12'), ACTIONS.opinion, 'ACCEPTED'],
    [
      'attended tomorrow',
      aCase().withVisit('2026-11-02'),
      { ...ACTIONS.attended, on: '2026-11-03' },
      'INVALID on',
    ],
  ])('%s', (_name, builder, action, expected) => {
    expect(outcomeOf(builder, action)).toBe(expected);
  });
});

describe('a visit that was never booked here', () => {
  const past = (facts: object = {}): Action => ({
    type: 'RECORD_PAST_VISIT',
    appointmentId: 'v2',
    mode: 'IN_PERSON',
    startsAt: '2026-10-20T15:00:00.000Z',
    zone: 'America/New_York',
    startsOn: '2026-10-20',
    result: 'ATTENDED',
    ...facts,
  });

  it('is recorded afterwards with its result, and the step is done', () => {
    const state = aCase()
      .triaged()
      .record(past({ usState: 'NY', place: 'Lakeside' }))
      .build();
    expect(state.appointments).toMatchObject([
      { state: 'ATTENDED', startsOn: '2026-10-20', endedOn: '2026-10-20', usState: 'NY', moveCount: 0 },
    ]);
    expect(state.steps.find((step) => step.step === 'VISIT')?.state).toBe('DONE');
  });

  it('may have been missed, and is moved like any other missed visit', () => {
    const missed = aCase().record(past({ result: 'NO_SHOW' }));
    expect(outcomeOf(missed, { ...ACTIONS.move, appointmentId: 'v2' })).toBe('ACCEPTED');
  });

  it.each([
    ['today', past({ startsAt: '2026-11-02T14:00:00.000Z', startsOn: '2026-11-02' }), 'ACCEPTED'],
    ['tomorrow', past({ startsAt: '2026-11-03T14:00:00.000Z', startsOn: '2026-11-03' }), 'INVALID startsOn'],
    ['next week', past({ startsAt: '2026-11-09T14:00:00.000Z', startsOn: '2026-11-09' }), 'INVALID startsAt'],
    ['on another day than its time', past({ startsOn: '2026-10-21' }), 'INVALID startsOn'],
    ['in a state that is none', past({ usState: 'ZZ' }), 'INVALID usState'],
    ['with no result', past({ result: 'BOOKED' }), 'INVALID result'],
  ])('%s is taken or refused', (_what, action, expected) => {
    expect(outcomeOf(aCase(), action)).toBe(expected);
  });

  it('does not take the id of a visit that is there', () => {
    expect(outcomeOf(aCase().record(past()), past())).toBe('ID_TAKEN appointmentId');
  });
});

it('a moved visit keeps its state unless another one is named', () => {
  const booked = aCase().record(book({ usState: 'NY' }));
  const move: Action = { ...ACTIONS.move, appointmentId: 'v2' };
  const stateOf = (builder: CaseBuilder) => builder.build().appointments[0]?.usState;
  expect(stateOf(booked.record(move))).toBe('NY');
  expect(stateOf(booked.record({ ...move, usState: 'NJ' }))).toBe('NJ');
});
