import { describe, expect, it } from '@jest/globals';
import type { Action } from '../case/actions.js';
import type { CaseState } from '../case/case-state.js';
import { aCase, NAVIGATOR, SYSTEM, type CaseBuilder } from '../testing/a-case.js';
import { outcomeOf } from '../testing/outcome.js';
import { PATIENT_TASK_KINDS, type PatientTaskKind } from './patient-task.types.js';
import { queueOf, stepOf } from './tasks.js';

describe('every patient task', () => {
  const HOMES: Record<PatientTaskKind, [string, string]> = {
    SIGN_FORM: ['RECORDS', 'records-collection'],
    FETCH_SLIDES: ['RECORDS', 'records-collection'],
    FETCH_DISC: ['RECORDS', 'records-collection'],
    DOWNLOAD_FROM_PORTAL: ['RECORDS', 'records-collection'],
    SEND_CARD_PHOTO: ['INSURANCE', 'insurance-verification'],
    GET_REFERRAL: ['INSURANCE', 'insurance-verification'],
    CONFIRM_VISIT: ['VISIT', 'visit'],
  };
  it.each(PATIENT_TASK_KINDS)('%s has its step and its queue', (kind) => {
    expect([stepOf(kind), queueOf(kind)]).toEqual(HOMES[kind]);
  });
});

const ask = (facts: object = {}): Action => ({
  type: 'ASK_PATIENT',
  taskId: 't1',
  kind: 'FETCH_SLIDES',
  ...facts,
});
const task = (state: CaseState, id = 't1') => state.tasks.find((one) => one.id === id);
const base = (): CaseBuilder => aCase().triaged().withRecord('i1', 'NEEDED', { kind: 'BIOPSY_SLIDES' });
const asked = (): CaseBuilder => base().record(ask({ recordItemId: 'i1' }));

describe('asking the patient', () => {
  it.each<[string, CaseBuilder, Action, string]>([
    ['for an item', base(), ask({ recordItemId: 'i1' }), 'ACCEPTED'],
    ['for no item in particular', base(), ask(), 'ACCEPTED'],
    ['for an unknown item', base(), ask({ recordItemId: 'i9' }), 'UNKNOWN_ID recordItemId'],
    [
      'for a referral, naming an item',
      base(),
      ask({ kind: 'GET_REFERRAL', recordItemId: 'i1' }),
      'INVALID recordItemId',
    ],
    ['twice for the same', asked(), ask({ taskId: 't2', recordItemId: 'i1' }), 'NOT_IN_THIS_STATE kind'],
    [
      'again once the patient has answered',
      asked().withAnswer('HELP', 't1'),
      ask({ taskId: 't2', recordItemId: 'i1' }),
      'ACCEPTED',
    ],
    ['under an id that is taken', asked(), ask({ kind: 'FETCH_DISC' }), 'ID_TAKEN taskId'],
    [
      'for an item that is there',
      aCase().triaged().withRecord('i1', 'RECEIVED'),
      ask({ recordItemId: 'i1' }),
      'NOT_IN_THIS_STATE kind',
    ],
    [
      'for records when all are there',
      aCase().triaged().withRecord('i1', 'READABLE'),
      ask(),
      'NOT_IN_THIS_STATE kind',
    ],
    [
      'for a referral nobody needs',
      aCase().triaged().record({ type: 'UPDATE_COVERAGE', referralRequired: 'NO' }),
      ask({ kind: 'GET_REFERRAL' }),
      'NOT_IN_THIS_STATE kind',
    ],
    ['to confirm no visit', aCase().triaged(), ask({ kind: 'CONFIRM_VISIT' }), 'NOT_IN_THIS_STATE kind'],
    ['to confirm a visit', aCase().triaged().withVisit(), ask({ kind: 'CONFIRM_VISIT' }), 'ACCEPTED'],
    [
      'who is reported dead',
      base().record({ type: 'REPORT_FACT', fact: 'DECEASED', source: 'File' }),
      ask(),
      'NOT_IN_THIS_STATE',
    ],
    [
      'while the case is paused',
      base().record({ type: 'PAUSE_CASE', reason: 'TRAVELING' }),
      ask(),
      'CASE_PAUSED',
    ],
  ])('%s', (_name, builder, action, expected) => {
    expect(outcomeOf(builder, action)).toBe(expected);
  });

  it('again replaces the task the patient has answered', () => {
    const state = asked()
      .withAnswer('DONE', 't1', 'w1')
      .record(ask({ taskId: 't2', recordItemId: 'i1' }))
      .build();
    expect(state.tasks.map((one) => [one.id, one.state])).toEqual([
      ['t1', 'CANCELED'],
      ['t2', 'OPEN'],
    ]);
    expect(state.answers[0]?.isHandled).toBe(true);
  });
});

describe('an open task becomes moot', () => {
  const one = (kind: PatientTaskKind, builder: CaseBuilder = base(), item?: string): CaseBuilder =>
    builder.record(ask({ kind, ...(item === undefined ? {} : { recordItemId: item }) }));
  const ids = { recordItemIds: ['i1'] };

  it.each<[string, CaseBuilder]>([
    ['when its item is received', asked().record({ type: 'RECEIVE_RECORDS', ...ids })],
    [
      'when its item is received and readable',
      asked().record({ type: 'RECEIVE_RECORDS', ...ids, isReadable: true }),
    ],
    [
      'when its item does not apply',
      asked().record({ type: 'MARK_RECORD_NOT_APPLICABLE', recordItemId: 'i1', reason: 'None' }),
    ],
    [
      'when records are not needed',
      asked().record({ type: 'SKIP_STEP', step: 'RECORDS', reason: 'Has them' }),
    ],
    [
      'when all records are there, naming no item',
      one('DOWNLOAD_FROM_PORTAL').record({ type: 'RECEIVE_RECORDS', ...ids, isReadable: true }),
    ],
    [
      'when the referral is there',
      one('GET_REFERRAL').record({ type: 'UPDATE_COVERAGE', referralReceivedOn: '2026-11-02' }),
    ],
    [
      'when no referral is needed',
      one('GET_REFERRAL').record({ type: 'UPDATE_COVERAGE', referralRequired: 'NO' }),
    ],
    ['when the person pays', one('SEND_CARD_PHOTO').record({ type: 'UPDATE_COVERAGE', isSelfPay: true })],
    ['when insurance is verified', one('SEND_CARD_PHOTO').withCoverage()],
    [
      'when the visit is canceled',
      one('CONFIRM_VISIT', aCase().triaged().withVisit()).record({
        type: 'CANCEL_APPOINTMENT',
        appointmentId: 'visit-1',
      }),
    ],
    ['when the visit is over', one('CONFIRM_VISIT', aCase().triaged().withVisit('2026-11-02')).attended()],
    [
      'when the form is signed',
      one('SIGN_FORM', base(), 'i1').record({
        type: 'UPDATE_RECORD_ITEM',
        recordItemId: 'i1',
        authorizationSignedOn: '2026-11-02',
      }),
    ],
    ['when the case closes', asked().record({ type: 'CLOSE_CASE', reason: 'DECLINED' })],
  ])('%s', (_name, builder) => {
    expect(task(builder.build())).toMatchObject({ state: 'CANCELED' });
    expect(task(builder.build())).not.toHaveProperty('doneOn');
  });

  it('and counts as done when the patient had said so', () => {
    const state = asked()
      .withAnswer('DONE', 't1')
      .on('2026-11-04')
      .record({ type: 'RECEIVE_RECORDS', ...ids })
      .build();
    expect(task(state)).toMatchObject({ state: 'DONE', doneOn: '2026-11-04', answer: 'DONE' });
    expect(state.answers[0]?.isHandled).toBe(true);
  });

  it.each<[string, CaseBuilder]>([
    [
      'a promise',
      asked()
        .record({ type: 'REQUEST_RECORDS', ...ids, way: 'DEPARTMENT' })
        .record({ type: 'PROMISE_RECORDS', ...ids, promisedOn: '2026-11-05' }),
    ],
    [
      'another item',
      base()
        .withRecord('i2')
        .record(ask({ recordItemId: 'i1' }))
        .record({ type: 'RECEIVE_RECORDS', recordItemIds: ['i2'] }),
    ],
    [
      'an old signature',
      one('SIGN_FORM', base(), 'i1').record({
        type: 'UPDATE_RECORD_ITEM',
        recordItemId: 'i1',
        authorizationSignedOn: '2026-10-01',
      }),
    ],
    ['a pause', asked().record({ type: 'PAUSE_CASE', reason: 'IN_HOSPITAL' })],
  ])('but not by %s', (_name, builder) => {
    expect(task(builder.build())?.state).toBe('OPEN');
  });
});

describe('what the patient answers', () => {
  it.each(['DONE', 'HELP', 'TEXT', 'STOP'] as const)(
    '%s stands until somebody handles it, and stops the reminders',
    (answer) => {
      const builder = asked().withAnswer(answer, 't1', 'w1', 'The office is closed');
      expect(task(builder.build())).toMatchObject({
        state: 'OPEN',
        answer,
        answeredAt: '2026-11-02T15:06:00.000Z',
      });
      expect(builder.build().answers).toEqual([
        {
          id: 'w1',
          taskId: 't1',
          kind: answer,
          text: 'The office is closed',
          at: '2026-11-02T15:06:00.000Z',
          on: '2026-11-02',
          isHandled: false,
        },
      ]);
      const handled = builder.record({ type: 'HANDLE_ANSWER', answerId: 'w1' });
      expect(handled.build().answers[0]?.isHandled).toBe(true);
      expect(outcomeOf(handled, { type: 'HANDLE_ANSWER', answerId: 'w1' })).toBe(
        'NOT_IN_THIS_STATE answerId',
      );
    },
  );

  it('STOP is a refusal of the channel it came by, or of all', () => {
    const stopped = (channel?: 'SMS'): CaseState =>
      aCase()
        .withConsent('SMS')
        .withConsent('EMAIL')
        .record({
          type: 'PATIENT_ANSWERED',
          answerId: 'w1',
          answer: 'STOP',
          ...(channel === undefined ? {} : { channel }),
        })
        .build();
    const refused = (state: CaseState): string[] =>
      state.consents.filter((one) => !one.isGiven).map((one) => `${one.channel} ${one.how}`);
    expect(refused(stopped('SMS'))).toEqual(['SMS SMS_REPLY']);
    expect(refused(stopped())).toEqual(['SMS WEB', 'EMAIL WEB']);
  });

  it('STOP is a refusal in the way it was said', () => {
    const how = (said: 'WEB' | 'EMAIL_REPLY', channel: 'SMS' | 'EMAIL') =>
      aCase()
        .record({ type: 'PATIENT_ANSWERED', answerId: 'w1', answer: 'STOP', channel, how: said })
        .build()
        .consents.map((one) => one.how);
    expect([how('WEB', 'SMS'), how('EMAIL_REPLY', 'EMAIL')]).toEqual([['WEB'], ['EMAIL_REPLY']]);
  });

  it('STOP of a caregiver refuses nothing in the name of the patient', () => {
    const state = aCase()
      .withConsent('SMS')
      .record({
        type: 'PATIENT_ANSWERED',
        answerId: 'w1',
        answer: 'STOP',
        channel: 'SMS',
        contactPointId: 'k1',
        isCaregivers: true,
      })
      .build();
    expect(state.consents.map((one) => one.isGiven)).toEqual([true]);
    expect(state.answers).toEqual([expect.objectContaining({ kind: 'STOP', isHandled: false })]);
  });

  const reached: Action = { type: 'LOG_CALL', party: 'PATIENT', outcome: 'REACHED' };
  it.each<[string, CaseBuilder, Action, boolean]>([
    ['HELP, when the patient is reached', asked().withAnswer('HELP', 't1'), reached, true],
    [
      'HELP, when only voicemail is',
      asked().withAnswer('HELP', 't1'),
      { ...reached, outcome: 'VOICEMAIL' },
      false,
    ],
    [
      'HELP, when the hospital is called',
      asked().withAnswer('HELP', 't1'),
      { ...reached, party: 'HOLDER' },
      false,
    ],
    [
      'HELP, when the task is completed',
      asked().withAnswer('HELP', 't1'),
      { type: 'COMPLETE_PATIENT_TASK', taskId: 't1' },
      true,
    ],
    [
      'HELP, when the item arrives anyhow',
      asked().withAnswer('HELP', 't1'),
      { type: 'RECEIVE_RECORDS', recordItemIds: ['i1'] },
      false,
    ],
    ['TEXT about nothing, when the patient is reached', base().withAnswer('TEXT'), reached, true],
    [
      'DONE, when the patient is reached but the task is open',
      asked().withAnswer('DONE', 't1'),
      reached,
      false,
    ],
    [
      'DONE, when the item arrives',
      asked().withAnswer('DONE', 't1'),
      { type: 'RECEIVE_RECORDS', recordItemIds: ['i1'] },
      true,
    ],
    [
      'DONE, when the task is canceled',
      asked().withAnswer('DONE', 't1'),
      { type: 'CANCEL_PATIENT_TASK', taskId: 't1' },
      true,
    ],
    ['STOP, when the patient is reached', base().withAnswer('STOP'), reached, true],
  ])('%s: handled is %4$p', (_name, builder, action, isHandled) => {
    expect(builder.record(action).build().answers[0]?.isHandled).toBe(isHandled);
  });

  it('"done" about what is over needs nobody’s eyes, a question does', () => {
    const over = (answer: 'DONE' | 'TEXT'): boolean | undefined =>
      asked().record({ type: 'CANCEL_PATIENT_TASK', taskId: 't1' }).withAnswer(answer, 't1').build()
        .answers[0]?.isHandled;
    expect(over('DONE')).toBe(true);
    expect(over('TEXT')).toBe(false);
  });

  it('is taken in whatever state the case is', () => {
    const say: Action = { type: 'PATIENT_ANSWERED', answerId: 'w1', answer: 'TEXT', text: 'Thank you' };
    expect(outcomeOf(aCase().record({ type: 'PAUSE_CASE', reason: 'OTHER' }), say)).toBe('ACCEPTED');
    expect(outcomeOf(aCase().record({ type: 'CLOSE_CASE', reason: 'DECLINED' }), say)).toBe('ACCEPTED');
    expect(outcomeOf(aCase(), { ...say, taskId: 't9' })).toBe('UNKNOWN_ID taskId');
    expect(outcomeOf(aCase().withAnswer('TEXT', undefined, 'w1'), say)).toBe('ID_TAKEN answerId');
  });
});

describe('call tasks', () => {
  const raise = (facts: object = {}): Action => ({
    type: 'RAISE_CALL_TASK',
    callTaskId: 'k1',
    reason: 'TWO_UNANSWERED',
    patientTaskId: 't1',
    dueOn: '2026-11-09',
    ...facts,
  });
  const raised = (facts: object = {}): CaseBuilder => asked().by(SYSTEM).record(raise(facts)).by(NAVIGATOR);
  const call = (facts: object = {}): Action => ({
    type: 'LOG_CALL',
    party: 'PATIENT',
    outcome: 'REACHED',
    ...facts,
  });
  const isDone = (builder: CaseBuilder): boolean | undefined => builder.build().callTasks[0]?.isDone;

  it.each<[string, CaseBuilder, boolean]>([
    ['raised', raised(), false],
    ['the patient was reached', raised().record(call()), true],
    ['the patient was reached by this call', raised().record(call({ callTaskId: 'k1' })), true],
    [
      'an interpreter helped to reach the patient',
      raised({ reason: 'NEEDS_INTERPRETER' }).record(call()),
      true,
    ],
    ['nobody answered', raised().record(call({ callTaskId: 'k1', outcome: 'NO_ANSWER' })), false],
    [
      'nobody answered, but the next call is planned',
      raised().record(call({ callTaskId: 'k1', outcome: 'NO_ANSWER', followUpOn: '2026-11-12' })),
      true,
    ],
    ['the patient answered the message', raised().withAnswer('DONE', 't1'), true],
    ['the task was completed', raised().record({ type: 'COMPLETE_PATIENT_TASK', taskId: 't1' }), true],
    ['the item arrived', raised().record({ type: 'RECEIVE_RECORDS', recordItemIds: ['i1'] }), true],
    [
      'help was asked for and answered by another message',
      raised({ reason: 'ASKED_FOR_HELP' }).withAnswer('HELP', 't1'),
      false,
    ],
    [
      'consent was given',
      base()
        .by(SYSTEM)
        .record(raise({ reason: 'NO_CONSENT', patientTaskId: undefined })),
      true,
    ],
    [
      'a follow-up, the patient was reached for something else',
      base()
        .record(call({ followUpOn: '2026-11-12' }))
        .record(call()),
      false,
    ],
  ])('done when %s: %2$p', (_name, builder, expected) => {
    expect(isDone(builder)).toBe(expected);
  });

  it('nobody answered is due again on the next business day', () => {
    const state = raised()
      .on('2026-11-10')
      .record(call({ callTaskId: 'k1', outcome: 'VOICEMAIL' }))
      .build();
    expect(state.callTasks[0]).toMatchObject({ isDone: false, dueOn: '2026-11-12' });
  });

  it('follow a logged call on the day it says, named after it', () => {
    const state = base()
      .record(
        call({ party: 'HOLDER', holderId: 'h1', outcome: 'ON_HOLD_GAVE_UP', followUpOn: '2026-11-05' }),
        'call-7',
      )
      .build();
    expect(state.callTasks).toEqual([
      {
        id: 'call-7',
        reason: 'FOLLOW_UP',
        dueOn: '2026-11-05',
        raisedOn: '2026-11-02',
        party: 'HOLDER',
        holderId: 'h1',
        isDone: false,
      },
    ]);
  });

  it.each<[string, CaseBuilder, Action, string]>([
    ['for an answered task', asked().withAnswer('TEXT', 't1'), raise(), 'NOT_IN_THIS_STATE patientTaskId'],
    [
      'for a task that is over',
      asked().record({ type: 'CANCEL_PATIENT_TASK', taskId: 't1' }),
      raise({ reason: 'FOLLOW_UP' }),
      'NOT_IN_THIS_STATE patientTaskId',
    ],
    ['for an unknown task', base(), raise(), 'UNKNOWN_ID patientTaskId'],
    ['under an id that is taken', raised(), raise(), 'ID_TAKEN callTaskId'],
    [
      'on a closed case',
      base().record({ type: 'CLOSE_CASE', reason: 'DECLINED' }),
      raise({ patientTaskId: undefined }),
      'CASE_CLOSED',
    ],
    ['ended though unknown', base(), call({ callTaskId: 'k9' }), 'UNKNOWN_ID callTaskId'],
    ['followed up yesterday', base(), call({ followUpOn: '2026-11-01' }), 'INVALID followUpOn'],
  ])('are refused %s', (_name, builder, action, expected) => {
    expect(outcomeOf(builder, action)).toBe(expected);
  });
});
