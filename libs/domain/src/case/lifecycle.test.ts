import { describe, expect, it } from '@jest/globals';
import { aCase, IMPORT, NAVIGATOR, PATIENT, SYSTEM, type CaseBuilder } from '../testing/a-case.js';
import { outcomeOf } from '../testing/outcome.js';
import type { Action, ActionType, Actor } from './actions.js';
import { CASE_STATUSES, type CaseStatus } from './case-state.js';
import {
  isOpen,
  isOpenForAppointment,
  isOpenForPatientTask,
  isOpenForRecord,
  OPEN_ACTIONS,
} from './open-actions.js';
import { PAYLOAD_RULES } from './payload-rules.js';

const IN_STATUS: Record<CaseStatus, () => CaseBuilder> = {
  OPEN: () => aCase(),
  PAUSED: () => aCase().record({ type: 'PAUSE_CASE', reason: 'TREATMENT_FIRST', resumeOn: '2026-12-01' }),
  CLOSED: () => aCase().record({ type: 'CLOSE_CASE', reason: 'TRANSFERRED' }),
};

describe('a handover with a note', () => {
  const handOver = (note?: string): Action => ({
    type: 'ASSIGN_NAVIGATOR',
    navigatorId: 'tom',
    ...(note ? { note } : {}),
  });

  it('shows the note until it is read', () => {
    const handed = aCase().record(handOver('Her son answers the phone.'));
    expect(handed.build().handover?.note).toBe('Her son answers the phone.');
    expect(handed.record({ type: 'READ_HANDOVER' }).build()).not.toHaveProperty('handover');
  });

  it('gives way to the next handover, also one without a note', () => {
    const handed = aCase().record(handOver('First'));
    expect(handed.record(handOver('Second')).build().handover?.note).toBe('Second');
    expect(handed.record(handOver()).build()).not.toHaveProperty('handover');
  });

  it('without a note has nothing to be read', () => {
    expect(outcomeOf(aCase().record(handOver()), { type: 'READ_HANDOVER' })).toBe('NOT_IN_THIS_STATE');
  });
});

describe('the status of a case', () => {
  const pause: Action = { type: 'PAUSE_CASE', reason: 'IN_HOSPITAL' };
  const resume: Action = { type: 'RESUME_CASE' };
  const close: Action = { type: 'CLOSE_CASE', reason: 'DECLINED' };
  const reopen: Action = { type: 'REOPEN_CASE', reason: 'Came back' };
  const open: Action = { type: 'OPEN_CASE', source: 'STAFF' };
  const note: Action = { type: 'ADD_NOTE', text: 'Called.' };
  const record: Action = { type: 'ADD_RECORD_ITEM', recordItemId: 'i1', kind: 'BLOOD_WORK' };
  const ask: Action = { type: 'ASK_PATIENT', taskId: 't1', kind: 'SIGN_FORM' };

  it.each<[CaseStatus, Action, string]>([
    ['OPEN', pause, 'ACCEPTED'],
    ['OPEN', resume, 'CASE_NOT_PAUSED'],
    ['OPEN', close, 'ACCEPTED'],
    ['OPEN', reopen, 'CASE_NOT_CLOSED'],
    ['OPEN', open, 'ALREADY_OPENED'],
    ['OPEN', note, 'ACCEPTED'],
    ['OPEN', record, 'ACCEPTED'],
    ['OPEN', ask, 'ACCEPTED'],
    ['PAUSED', pause, 'CASE_PAUSED'],
    ['PAUSED', resume, 'ACCEPTED'],
    ['PAUSED', close, 'ACCEPTED'],
    ['PAUSED', reopen, 'CASE_NOT_CLOSED'],
    ['PAUSED', open, 'ALREADY_OPENED'],
    ['PAUSED', note, 'ACCEPTED'],
    ['PAUSED', record, 'ACCEPTED'],
    ['PAUSED', ask, 'CASE_PAUSED'],
    ['CLOSED', pause, 'CASE_CLOSED'],
    ['CLOSED', resume, 'CASE_CLOSED'],
    ['CLOSED', close, 'CASE_CLOSED'],
    ['CLOSED', reopen, 'ACCEPTED'],
    ['CLOSED', open, 'ALREADY_OPENED'],
    ['CLOSED', note, 'ACCEPTED'],
    ['CLOSED', record, 'CASE_CLOSED'],
    ['CLOSED', ask, 'CASE_CLOSED'],
  ])('%s meets %j: %s', (status, action, expected) => {
    expect(outcomeOf(IN_STATUS[status](), action)).toBe(expected);
  });

  it('refuses exactly the actions its table does not leave open', () => {
    const STATUS_CODES = [
      'CASE_CLOSED',
      'CASE_PAUSED',
      'CASE_NOT_CLOSED',
      'CASE_NOT_PAUSED',
      'ALREADY_OPENED',
    ];
    for (const status of CASE_STATUSES) {
      for (const type of Object.keys(PAYLOAD_RULES) as ActionType[]) {
        const code = outcomeOf(IN_STATUS[status](), SAMPLES[type]).split(' ')[0] ?? '';
        expect([status, type, STATUS_CODES.includes(code)]).toEqual([status, type, !isOpen(status, type)]);
      }
    }
  });

  it('always leaves a way on: pausing ends, closing can be undone, and every action is open somewhere', () => {
    expect(OPEN_ACTIONS.PAUSED).toEqual(expect.arrayContaining(['RESUME_CASE', 'CLOSE_CASE']));
    expect(OPEN_ACTIONS.CLOSED).toEqual(expect.arrayContaining(['REOPEN_CASE', 'CORRECT']));
    const everywhere = new Set(Object.values(OPEN_ACTIONS).flat());
    expect(Object.keys(PAYLOAD_RULES).filter((type) => !everywhere.has(type as ActionType))).toEqual([
      'OPEN_CASE',
    ]);
  });

  it('is asked together with the state of the thing by the screens', () => {
    expect(isOpenForRecord('OPEN', 'NEEDED', 'REQUEST_RECORDS')).toBe(true);
    expect(isOpenForRecord('CLOSED', 'NEEDED', 'REQUEST_RECORDS')).toBe(false);
    expect(isOpenForRecord('OPEN', 'ACCEPTED', 'REQUEST_RECORDS')).toBe(false);
    expect(isOpenForAppointment('OPEN', 'BOOKED', 'MOVE_APPOINTMENT')).toBe(true);
    expect(isOpenForAppointment('OPEN', 'ATTENDED', 'MOVE_APPOINTMENT')).toBe(false);
    expect(isOpenForPatientTask('PAUSED', 'OPEN', 'COMPLETE_PATIENT_TASK')).toBe(true);
    expect(isOpenForPatientTask('OPEN', 'DONE', 'COMPLETE_PATIENT_TASK')).toBe(false);
  });
});

describe('pausing, closing, reopening', () => {
  it('keep their reasons and days', () => {
    expect(IN_STATUS.PAUSED().build()).toMatchObject({
      status: 'PAUSED',
      pauseReason: 'TREATMENT_FIRST',
      resumeOn: '2026-12-01',
    });
    const resumed = IN_STATUS.PAUSED().record({ type: 'RESUME_CASE' }).build();
    expect(resumed.status).toBe('OPEN');
    expect(resumed).not.toHaveProperty('pauseReason');
    expect(resumed).not.toHaveProperty('resumeOn');
    const closed = aCase().record({ type: 'CLOSE_CASE', reason: 'DECEASED', on: '2026-10-30' });
    expect(closed.build()).toMatchObject({
      status: 'CLOSED',
      closeReason: 'DECEASED',
      closedOn: '2026-10-30',
    });
    const reopened = closed.record({ type: 'REOPEN_CASE', reason: 'Another person' }).build();
    expect(reopened.status).toBe('OPEN');
    expect(reopened).not.toHaveProperty('closedOn');
  });

  it('closing ends every task, call and unread answer', () => {
    const state = aCase()
      .triaged()
      .withTask('SIGN_FORM')
      .withAnswer('HELP', 'task-1')
      .record({ type: 'LOG_CALL', party: 'HOLDER', outcome: 'VOICEMAIL', followUpOn: '2026-11-04' })
      .record({ type: 'CLOSE_CASE', reason: 'UNREACHABLE' })
      .build();
    expect(state.tasks[0]?.state).toBe('CANCELED');
    expect(state.callTasks[0]?.isDone).toBe(true);
    expect(state.answers[0]?.isHandled).toBe(true);
  });

  it('closes as decided only when it is', () => {
    const close: Action = { type: 'CLOSE_CASE', reason: 'DECIDED' };
    expect(outcomeOf(aCase().withWrittenOpinion(), close)).toBe('NOT_IN_THIS_STATE reason');
    expect(outcomeOf(aCase().withWrittenOpinion().decided(), close)).toBe('ACCEPTED');
  });
});

describe('a reported death or transfer', () => {
  const report = (fact: 'DECEASED' | 'TRANSFERRED'): Action => ({
    type: 'REPORT_FACT',
    fact,
    source: 'Caseload file, row 4',
  });

  it('stands until it is confirmed by closing, or dismissed', () => {
    const builder = aCase().by(IMPORT).record(report('DECEASED')).by(NAVIGATOR);
    expect(builder.build().reported).toEqual({
      fact: 'DECEASED',
      on: '2026-11-02',
      source: 'Caseload file, row 4',
    });
    expect(builder.record({ type: 'CLOSE_CASE', reason: 'DECEASED' }).build()).not.toHaveProperty('reported');
    expect(aCase().record(report('DECEASED')).record({ type: 'DISMISS_REPORT' }).build()).not.toHaveProperty(
      'reported',
    );
  });

  it('is not settled by closing for another reason', () => {
    const state = aCase()
      .record(report('DECEASED'))
      .record({ type: 'CLOSE_CASE', reason: 'UNREACHABLE' })
      .build();
    expect(state.reported?.fact).toBe('DECEASED');
  });

  it('is not hidden by a later report', () => {
    expect(outcomeOf(aCase().record(report('DECEASED')), report('TRANSFERRED'))).toBe(
      'NOT_IN_THIS_STATE fact',
    );
    expect(outcomeOf(aCase().record(report('TRANSFERRED')), report('DECEASED'))).toBe('ACCEPTED');
    expect(outcomeOf(aCase(), { type: 'DISMISS_REPORT' })).toBe('NOT_IN_THIS_STATE');
  });
});

describe('who may say what', () => {
  const close: Action = { type: 'CLOSE_CASE', reason: 'DECEASED' };
  const answer: Action = { type: 'PATIENT_ANSWERED', answerId: 'w', answer: 'TEXT' };
  const note: Action = { type: 'ADD_NOTE', text: 'Called.' };
  const raise: Action = {
    type: 'RAISE_CALL_TASK',
    callTaskId: 'k',
    reason: 'NO_CONTACT',
    dueOn: '2026-11-03',
  };

  it.each<[string, Actor, Action, string]>([
    ['a file cannot close a case', IMPORT, close, 'NOT_ALLOWED'],
    ['a program cannot close a case', SYSTEM, close, 'NOT_ALLOWED'],
    ['a patient cannot close a case', PATIENT, close, 'NOT_ALLOWED'],
    ['a patient answers', PATIENT, answer, 'ACCEPTED'],
    ['a patient writes no notes', PATIENT, note, 'NOT_ALLOWED'],
    ['a file writes notes', IMPORT, note, 'ACCEPTED'],
    ['a program raises calls', SYSTEM, raise, 'ACCEPTED'],
    ['a person closes a case', NAVIGATOR, close, 'ACCEPTED'],
  ])('%s', (_name, actor, action, expected) => {
    expect(outcomeOf(aCase().by(actor), action)).toBe(expected);
  });
});

describe('questions and decisions', () => {
  const top = (n: number): CaseBuilder =>
    Array.from({ length: n }).reduce<CaseBuilder>(
      (builder, _one, index) =>
        builder.record({
          type: 'ADD_QUESTION',
          questionId: `q${String(index)}`,
          topic: 'OWN',
          text: 'Why?',
          isTop: true,
        }),
      aCase(),
    );
  const more: Action = { type: 'ADD_QUESTION', questionId: 'q9', topic: 'OWN', text: 'How?', isTop: true };

  it.each<[string, CaseBuilder, Action, string]>([
    ['a third top question', top(2), more, 'ACCEPTED'],
    ['a fourth top question', top(3), more, 'NOT_IN_THIS_STATE isTop'],
    [
      'a fourth by an update',
      top(3).record({ ...more, isTop: false }),
      { type: 'UPDATE_QUESTION', questionId: 'q9', isTop: true },
      'NOT_IN_THIS_STATE isTop',
    ],
    [
      'a top question that stays one',
      top(3),
      { type: 'UPDATE_QUESTION', questionId: 'q1', isTop: true },
      'ACCEPTED',
    ],
    ['an empty question', aCase(), { ...more, text: ' ' }, 'INVALID text'],
    ['an unknown question', aCase(), { type: 'REMOVE_QUESTION', questionId: 'q1' }, 'UNKNOWN_ID questionId'],
    [
      'an outcome before the visit',
      aCase().triaged().withVisit(),
      { type: 'RECORD_OUTCOME', outcome: 'CONFIRMED' },
      'NOT_IN_THIS_STATE',
    ],
    [
      'a decision before the visit',
      aCase(),
      { type: 'RECORD_DECISION', words: 'Yes', decidedOn: '2026-11-02' },
      'NOT_IN_THIS_STATE',
    ],
    [
      'a third opinion in the first round',
      aCase(),
      { type: 'RECORD_OPINION', order: 'THIRD', stage: 'I' },
      'NOT_IN_THIS_STATE order',
    ],
    [
      'a summary sent back without permission',
      aCase(),
      { type: 'RETURN_SUMMARY', isPermitted: false, sentOn: '2026-11-02' },
      'INVALID isPermitted',
    ],
    ['a round before the visit', aCase(), { type: 'START_ROUND', reason: 'Differs' }, 'NOT_IN_THIS_STATE'],
    [
      'a fourth opinion',
      aCase()
        .withWrittenOpinion()
        .record({ type: 'START_ROUND', reason: 'Differs' })
        .withWrittenOpinion('v2'),
      { type: 'START_ROUND', reason: 'Differs' },
      'NOT_IN_THIS_STATE',
    ],
    ['triage not needed', aCase(), { type: 'SKIP_STEP', step: 'TRIAGE', reason: 'No' }, 'NOT_ALLOWED step'],
    [
      'a decision not needed',
      aCase(),
      { type: 'SKIP_STEP', step: 'DECIDE', reason: 'No' },
      'NOT_ALLOWED step',
    ],
    [
      'a done step not needed',
      aCase().withWrittenOpinion(),
      { type: 'SKIP_STEP', step: 'VISIT', reason: 'No' },
      'NOT_IN_THIS_STATE step',
    ],
    [
      'a step resumed that was not skipped',
      aCase(),
      { type: 'RESUME_STEP', step: 'RECORDS' },
      'NOT_IN_THIS_STATE step',
    ],
  ])('%s', (_name, builder, action, expected) => {
    expect(outcomeOf(builder, action)).toBe(expected);
  });

  it('moves a question to its place and numbers the others', () => {
    const state = top(3).record({ type: 'UPDATE_QUESTION', questionId: 'q2', position: 0 }).build();
    expect(state.questions.map((one) => [one.id, one.position])).toEqual([
      ['q2', 0],
      ['q0', 1],
      ['q1', 2],
    ]);
  });

  it('keeps opinions field by field, in order, with the patient’s own side', () => {
    const state = aCase()
      .record({ type: 'RECORD_OPINION', order: 'SECOND', stage: 'IIB', clinicianName: 'Dr. Osei' })
      .record({ type: 'RECORD_OPINION', order: 'FIRST', stage: 'II' })
      .record({ type: 'RECORD_OPINION', order: 'SECOND', treatment: 'Surgery first', stage: '' })
      .record({ type: 'RATE_TEAM', order: 'SECOND', listens: 5 })
      .build();
    expect(state.opinions).toEqual([
      { order: 'FIRST', stage: 'II', experience: {} },
      { order: 'SECOND', clinicianName: 'Dr. Osei', treatment: 'Surgery first', experience: { listens: 5 } },
    ]);
  });
});

const IDS = { recordItemIds: ['i1'] };
const PLACE = { zone: 'Etc/UTC', startsOn: '2026-11-20', startsAt: '2026-11-20T10:00:00.000Z' };
/** One well-formed action a type. */
const SAMPLES: { [T in ActionType]: Extract<Action, { type: T }> } = {
  OPEN_CASE: { type: 'OPEN_CASE', source: 'STAFF' },
  UPDATE_TRIAGE: { type: 'UPDATE_TRIAGE' },
  STATE_WINDOW: { type: 'STATE_WINDOW', on: '2026-12-20' },
  RECORD_CAREGIVER_PERMISSION: {
    type: 'RECORD_CAREGIVER_PERMISSION',
    name: 'Max',
    isGiven: true,
    how: 'SPOKEN',
    on: '2026-11-02',
  },
  RECORD_CONSENT: {
    type: 'RECORD_CONSENT',
    channel: 'SMS',
    topic: 'REMINDERS',
    isGiven: true,
    how: 'WEB',
    textVersion: '1',
    riskVersion: '1',
  },
  ADD_CANDIDATE: { type: 'ADD_CANDIDATE', candidateId: 'c1', name: 'X', kind: 'SPECIALIST' },
  UPDATE_CANDIDATE: { type: 'UPDATE_CANDIDATE', candidateId: 'c1' },
  CHOOSE_CANDIDATE: { type: 'CHOOSE_CANDIDATE', candidateId: 'c1' },
  RECORD_CENTER_REPLY: { type: 'RECORD_CENTER_REPLY', candidateId: 'c1', reply: 'ASKED' },
  ADD_RECORD_ITEM: { type: 'ADD_RECORD_ITEM', recordItemId: 'i1', kind: 'BLOOD_WORK' },
  UPDATE_RECORD_ITEM: { type: 'UPDATE_RECORD_ITEM', recordItemId: 'i1' },
  REQUEST_RECORDS: { type: 'REQUEST_RECORDS', ...IDS, way: 'PORTAL' },
  PROMISE_RECORDS: { type: 'PROMISE_RECORDS', ...IDS, promisedOn: '2026-11-20' },
  EXTEND_REQUEST: { type: 'EXTEND_REQUEST', ...IDS, writtenOn: '2026-11-01', reason: 'X' },
  RECEIVE_RECORDS: { type: 'RECEIVE_RECORDS', ...IDS },
  MARK_RECORDS_READABLE: { type: 'MARK_RECORDS_READABLE', ...IDS },
  MARK_RECORD_WRONG: { type: 'MARK_RECORD_WRONG', recordItemId: 'i1', reason: 'X' },
  SEND_RECORDS: { type: 'SEND_RECORDS', ...IDS },
  MARK_RECORDS_ARRIVED: { type: 'MARK_RECORDS_ARRIVED', ...IDS, arrivedOn: '2026-11-01' },
  ACCEPT_RECORDS: { type: 'ACCEPT_RECORDS', ...IDS },
  RETURN_RECORD: { type: 'RETURN_RECORD', recordItemId: 'i1', returnedOn: '2026-11-01' },
  MARK_RECORD_NOT_APPLICABLE: { type: 'MARK_RECORD_NOT_APPLICABLE', recordItemId: 'i1', reason: 'X' },
  NEED_RECORD_AGAIN: { type: 'NEED_RECORD_AGAIN', recordItemId: 'i1' },
  PREPARE_AUTHORIZATION: {
    type: 'PREPARE_AUTHORIZATION',
    ...IDS,
    authorizationId: 'f1',
    holderName: 'X',
    recipient: 'X',
    purpose: 'X',
    expiryEvent: 'X',
  },
  SIGN_AUTHORIZATION: {
    type: 'SIGN_AUTHORIZATION',
    authorizationId: 'f1',
    signedOn: '2026-11-01',
    signerName: 'X',
  },
  REVOKE_AUTHORIZATION: { type: 'REVOKE_AUTHORIZATION', authorizationId: 'f1', revokedOn: '2026-11-01' },
  UPDATE_COVERAGE: { type: 'UPDATE_COVERAGE' },
  ADD_QUESTION: { type: 'ADD_QUESTION', questionId: 'q1', topic: 'OWN', text: 'X' },
  UPDATE_QUESTION: { type: 'UPDATE_QUESTION', questionId: 'q1' },
  REMOVE_QUESTION: { type: 'REMOVE_QUESTION', questionId: 'q1' },
  PREPARE_VISIT: { type: 'PREPARE_VISIT' },
  BOOK_APPOINTMENT: { type: 'BOOK_APPOINTMENT', appointmentId: 'v1', mode: 'VIDEO', ...PLACE },
  RECORD_PAST_VISIT: {
    type: 'RECORD_PAST_VISIT',
    appointmentId: 'v2',
    mode: 'VIDEO',
    startsAt: '2026-11-01T16:00:00.000Z',
    zone: 'America/Chicago',
    startsOn: '2026-11-01',
    result: 'ATTENDED',
  },
  MOVE_APPOINTMENT: { type: 'MOVE_APPOINTMENT', appointmentId: 'v1', ...PLACE },
  CANCEL_APPOINTMENT: { type: 'CANCEL_APPOINTMENT', appointmentId: 'v1' },
  RECORD_ATTENDANCE: { type: 'RECORD_ATTENDANCE', appointmentId: 'v1', result: 'ATTENDED', on: '2026-11-02' },
  RECORD_OPINION: { type: 'RECORD_OPINION', order: 'FIRST' },
  RATE_TEAM: { type: 'RATE_TEAM', order: 'FIRST' },
  RECORD_OUTCOME: { type: 'RECORD_OUTCOME', outcome: 'CONFIRMED' },
  RECORD_DECISION: { type: 'RECORD_DECISION', words: 'X', decidedOn: '2026-11-02' },
  RETURN_SUMMARY: { type: 'RETURN_SUMMARY', isPermitted: true },
  START_ROUND: { type: 'START_ROUND', reason: 'X' },
  ASK_PATIENT: { type: 'ASK_PATIENT', taskId: 't1', kind: 'SIGN_FORM' },
  COMPLETE_PATIENT_TASK: { type: 'COMPLETE_PATIENT_TASK', taskId: 't1' },
  CANCEL_PATIENT_TASK: { type: 'CANCEL_PATIENT_TASK', taskId: 't1' },
  PATIENT_ANSWERED: { type: 'PATIENT_ANSWERED', answerId: 'w1', answer: 'TEXT' },
  HANDLE_ANSWER: { type: 'HANDLE_ANSWER', answerId: 'w1' },
  LOG_CALL: { type: 'LOG_CALL', party: 'OTHER', outcome: 'REACHED' },
  ADD_NOTE: { type: 'ADD_NOTE', text: 'X' },
  LOG_TIME: { type: 'LOG_TIME', minutes: 5, category: 'OTHER' },
  RECORD_NAVIGATION_CONSENT: {
    type: 'RECORD_NAVIGATION_CONSENT',
    on: '2026-11-02',
    how: 'SPOKEN',
    isGiven: true,
  },
  RECORD_INITIATING_VISIT: { type: 'RECORD_INITIATING_VISIT', on: '2026-11-02', practitionerName: 'X' },
  RECORD_CARE_PLAN: { type: 'RECORD_CARE_PLAN', on: '2026-11-02', practitionerName: 'X', summary: 'X' },
  ADD_BARRIER: { type: 'ADD_BARRIER', barrierId: 'b1', kind: 'COST' },
  RESOLVE_BARRIER: { type: 'RESOLVE_BARRIER', barrierId: 'b1', intervention: 'EXPLAINED', on: '2026-11-02' },
  REOPEN_BARRIER: { type: 'REOPEN_BARRIER', barrierId: 'b1' },
  RECORD_DISTRESS: { type: 'RECORD_DISTRESS', score: 4, instrument: 'X', on: '2026-11-02' },
  ANSWER_DISTRESS: { type: 'ANSWER_DISTRESS', answer: 'REFERRED', on: '2026-11-02' },
  RAISE_CALL_TASK: { type: 'RAISE_CALL_TASK', callTaskId: 'k1', reason: 'FOLLOW_UP', dueOn: '2026-11-03' },
  SKIP_STEP: { type: 'SKIP_STEP', step: 'RECORDS', reason: 'X' },
  RESUME_STEP: { type: 'RESUME_STEP', step: 'RECORDS' },
  ASSIGN_NAVIGATOR: { type: 'ASSIGN_NAVIGATOR', navigatorId: 'tom' },
  READ_HANDOVER: { type: 'READ_HANDOVER' },
  REPORT_FACT: { type: 'REPORT_FACT', fact: 'DECEASED', source: 'X' },
  DISMISS_REPORT: { type: 'DISMISS_REPORT' },
  PAUSE_CASE: { type: 'PAUSE_CASE', reason: 'OTHER' },
  RESUME_CASE: { type: 'RESUME_CASE' },
  CLOSE_CASE: { type: 'CLOSE_CASE', reason: 'DECLINED' },
  REOPEN_CASE: { type: 'REOPEN_CASE', reason: 'X' },
  SNOOZE_CASE: { type: 'SNOOZE_CASE', untilOn: '2026-11-04' },
  UNSNOOZE_CASE: { type: 'UNSNOOZE_CASE' },
  CORRECT: { type: 'CORRECT', actionId: 'a9', reason: 'X' },
};
