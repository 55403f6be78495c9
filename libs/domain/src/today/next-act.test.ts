import { describe, expect, it } from '@jest/globals';
import { aCase, IMPORT, SYSTEM, type CaseBuilder } from '../testing/a-case.js';
import type { Action } from '../case/actions.js';
import { boardFacts } from './board-facts.js';
import type { BoardFacts } from './board.types.js';
import { chaseEvery } from './chase.js';
import { todayGroup } from './groups.js';
import { overdueSteps, stepDueOn } from './step-due.js';

const on = (builder: CaseBuilder, day = '2026-11-02'): BoardFacts => boardFacts(builder.build(), day);
const next = (builder: CaseBuilder, day?: string): string => {
  const row = on(builder, day);
  return `${row.why.code} → ${row.nextAct.code}`;
};

/** Everything but records is ready, with 48 days to the window. */
const ready = (): CaseBuilder =>
  aCase().triaged('2026-12-20').withAcceptedCenter().withCoverage().withQuestions();
/** Everything is ready but the visit, which is ahead. */
const waiting = (): CaseBuilder => ready().withRecord('i1', 'ACCEPTED').withVisit('2026-11-20');
const log = (party: string, facts: object = {}): Action =>
  ({ type: 'LOG_CALL', party, outcome: 'REACHED', ...facts }) as Action;

describe('the next act', () => {
  const everything = (): CaseBuilder =>
    aCase({ currentDoctor: 'Dr. Lee', reasons: [] })
      .record(log('HOLDER', { followUpOn: '2026-11-02' }))
      .withAnswer('TEXT', undefined, 'w1', 'Gracias')
      .withAnswer('HELP', undefined, 'w2')
      .by(IMPORT)
      .record({ type: 'REPORT_FACT', fact: 'DECEASED', source: 'Caseload file' })
      .by({ kind: 'PERSON', id: 'ana', isClinical: false });

  it('goes from the gravest down, each one showing the next', () => {
    const builder = everything();
    const seen: string[] = [next(builder)];
    const step = (action: Action): void => {
      builder.record(action);
      seen.push(next(builder));
    };
    step({ type: 'DISMISS_REPORT' });
    step({ type: 'HANDLE_ANSWER', answerId: 'w2' });
    step({ type: 'HANDLE_ANSWER', answerId: 'w1' });
    step(log('HOLDER', { callTaskId: 'a2' }));
    step({ type: 'STATE_WINDOW', on: '2026-12-20' });
    step({ type: 'STATE_WINDOW', on: '2026-12-20', clinicianName: 'Dr. Lee', statedOn: '2026-11-01' });
    step({
      type: 'RECORD_CONSENT',
      channel: 'SMS',
      topic: 'REMINDERS',
      isGiven: true,
      how: 'SPOKEN',
      textVersion: '1',
      riskVersion: '1',
    });
    step({ type: 'UPDATE_TRIAGE', reasons: ['MAJOR_SURGERY'] });
    expect(seen).toEqual([
      'REPORTED_DECEASED → CONFIRM_REPORT',
      'PATIENT_ASKED_FOR_HELP → ANSWER_PATIENT',
      'PATIENT_ANSWERED → ANSWER_PATIENT',
      'CALL_DUE → CHASE_RECORDS',
      'WINDOW_NOT_SET → ASK_WINDOW',
      'WINDOW_NOT_CONFIRMED → CONFIRM_WINDOW',
      'CONSENT_NOT_ASKED → ASK_CONSENT',
      'TRIAGE_INCOMPLETE → COMPLETE_TRIAGE',
      'NO_CANDIDATE → ADD_CANDIDATE',
    ]);
  });

  it.each<[string, CaseBuilder, string]>([
    [
      'a candidate',
      ready()
        .withRecord('i1', 'READABLE')
        .withCandidate('c2')
        .record({ type: 'CHOOSE_CANDIDATE', candidateId: 'c2' }),
      'CENTER_NOT_ASKED → ASK_CENTER',
    ],
    [
      'a center that declined',
      ready()
        .record({ type: 'RECORD_CENTER_REPLY', candidateId: 'center-1', reply: 'DECLINED' })
        .withRecord('i1', 'READABLE')
        .withCandidate('c2'),
      'CANDIDATE_NOT_CHOSEN → CHOOSE_CANDIDATE',
    ],
    ['an item nobody asked for', ready().withRecord('i1'), 'RECORD_NOT_REQUESTED → REQUEST_RECORDS'],
    ['an item nobody looked at', ready().withRecord('i1', 'RECEIVED'), 'RECORD_NOT_CHECKED → CHECK_READABLE'],
    ['a wrong item', ready().withRecord('i1', 'WRONG_OR_INCOMPLETE'), 'RECORD_WRONG → REQUEST_AGAIN'],
    [
      'coverage nobody asked about',
      ready().withRecord('i1', 'READABLE').withCoverage({ isCoverageActive: 'UNKNOWN' }),
      'COVERAGE_NOT_ASKED → CALL_INSURER',
    ],
    [
      'a referral missing',
      ready().withRecord('i1', 'READABLE').withCoverage({ referralRequired: 'YES' }),
      'REFERRAL_MISSING → GET_REFERRAL',
    ],
    [
      'an authorization to submit',
      ready().withRecord('i1', 'READABLE').withCoverage({ authorizationRequired: 'YES' }),
      'AUTHORIZATION_NOT_SUBMITTED → SUBMIT_AUTHORIZATION',
    ],
    [
      'a denial',
      ready()
        .withRecord('i1', 'READABLE')
        .withCoverage({ authorizationRequired: 'YES', authorizationState: 'DENIED' }),
      'AUTHORIZATION_DENIED → APPEAL_DENIAL',
    ],
    [
      'no reference number',
      ready().withRecord('i1', 'READABLE').withCoverage({ referenceNumber: '' }),
      'COVERAGE_REFERENCE_MISSING → CALL_INSURER',
    ],
    ['everything ready', ready().withRecord('i1', 'ACCEPTED'), 'VISIT_NOT_BOOKED → BOOK_VISIT'],
    [
      'slides on their way and a center that accepted',
      ready().withRecord('i1', 'REQUESTED', { kind: 'BIOPSY_SLIDES' }),
      'VISIT_NOT_BOOKED → BOOK_VISIT',
    ],
    ['a visit ahead', waiting(), 'VISIT_AHEAD → WAIT'],
    [
      'a visit ahead and records the center did not get',
      ready().withRecord('i1', 'READABLE').withVisit(),
      'RECORD_NOT_SENT → SEND_RECORDS',
    ],
    [
      'a visit that was held',
      waiting().withRecord('i2').record({
        type: 'RECORD_ATTENDANCE',
        appointmentId: 'visit-1',
        result: 'OPINION_RECEIVED',
        on: '2026-11-02',
      }),
      'OUTCOME_MISSING → RECORD_OUTCOME',
    ],
    [
      'an outcome',
      aCase().triaged().withWrittenOpinion().record({ type: 'RECORD_OUTCOME', outcome: 'CONFIRMED' }),
      'DECISION_MISSING → RECORD_DECISION',
    ],
    ['a decision', aCase().triaged().withWrittenOpinion().decided(), 'NOTHING_OPEN → CLOSE_CASE'],
    ['a decision without a window', aCase().withWrittenOpinion().decided(), 'NOTHING_OPEN → CLOSE_CASE'],
    ['a pause', ready().record({ type: 'PAUSE_CASE', reason: 'OTHER' }), 'PAUSED → REVIEW_PAUSE'],
    [
      'a pause and an answer',
      ready().record({ type: 'PAUSE_CASE', reason: 'OTHER' }).withAnswer('STOP'),
      'PATIENT_STOPPED_MESSAGES → ANSWER_PATIENT',
    ],
    [
      'a picture',
      ready().record({ type: 'PATIENT_ANSWERED', answerId: 'w1', answer: 'TEXT', pictures: 1 }),
      'PATIENT_SENT_PICTURE → ANSWER_PATIENT',
    ],
    [
      'a picture with a call for help',
      ready().record({ type: 'PATIENT_ANSWERED', answerId: 'w1', answer: 'HELP', pictures: 1 }),
      'PATIENT_ASKED_FOR_HELP → ANSWER_PATIENT',
    ],
    [
      'a caregiver who wants no messages',
      ready().record({
        type: 'PATIENT_ANSWERED',
        answerId: 'w1',
        answer: 'STOP',
        channel: 'SMS',
        contactPointId: 'k1',
        isCaregivers: true,
      }),
      'CAREGIVER_STOPPED_MESSAGES → ANSWER_PATIENT',
    ],
    ['an end', ready().record({ type: 'CLOSE_CASE', reason: 'DECLINED' }), 'CLOSED → NONE'],
    [
      'questions missing',
      aCase().triaged().withAcceptedCenter().withCoverage().withRecord('i1', 'ACCEPTED').withVisit(),
      'QUESTIONS_MISSING → ADD_QUESTIONS',
    ],
    [
      'a call to the insurer due',
      waiting().record(log('INSURER', { followUpOn: '2026-11-02' })),
      'CALL_DUE → CALL_INSURER',
    ],
    [
      'a call to the patient due',
      waiting()
        .by(SYSTEM)
        .record({ type: 'RAISE_CALL_TASK', callTaskId: 'k', reason: 'NO_CONTACT', dueOn: '2026-11-02' }),
      'CALL_DUE → CALL_PATIENT',
    ],
    [
      'a call with an interpreter due',
      waiting().by(SYSTEM).record({
        type: 'RAISE_CALL_TASK',
        callTaskId: 'k',
        reason: 'NEEDS_INTERPRETER',
        dueOn: '2026-11-02',
      }),
      'INTERPRETER_CALL_DUE → CALL_PATIENT',
    ],
  ])('with %s', (_name, builder, expected) => {
    expect(next(builder)).toBe(expected);
  });

  it('names all items of the holder one call covers', () => {
    const builder = ready()
      .withRecord('i1', 'NEEDED', { holderName: 'Mercy' })
      .withRecord('i2', 'NEEDED', { kind: 'BIOPSY_SLIDES' })
      .withRecord('i3', 'NEEDED', { kind: 'BLOOD_WORK' });
    expect(on(builder).nextAct).toEqual({
      code: 'REQUEST_RECORDS',
      step: 'RECORDS',
      who: 'St. Anne',
      recordItemIds: ['i2', 'i3'],
    });
  });

  it('points to the answer and to what it is about', () => {
    const builder = ready()
      .withRecord('i1')
      .withTask('FETCH_DISC', 't1', { recordItemId: 'i1' })
      .withAnswer('DONE', 't1', 'w1', 'Tengo el CD');
    expect(on(builder)).toMatchObject({
      why: { code: 'PATIENT_ANSWERED', step: 'RECORDS', text: 'Tengo el CD', on: '2026-11-02' },
      nextAct: { code: 'ANSWER_PATIENT', answerId: 'w1', recordItemIds: ['i1'] },
      answeredAt: builder.build().answers[0]?.at,
      isHelpAsked: false,
    });
  });
});

describe('waiting', () => {
  /** The visit is far, the holder has the ball: nothing else to do. */
  const holder = (windowOn: string, facts: object = {}): CaseBuilder =>
    aCase()
      .triaged(windowOn)
      .withAcceptedCenter()
      .withCoverage()
      .withQuestions()
      .withRecord('i1', 'REQUESTED', { kind: 'BIOPSY_SLIDES', ...facts })
      .withVisit('2026-11-10');

  it.each([
    ['every third business day with slack of ten and more', '2026-12-20', '2026-11-05'],
    ['every second with slack of four to nine', '2026-11-23', '2026-11-04'],
    ['every business day with less', '2026-11-18', '2026-11-03'],
  ])('chases a holder %s', (_name, windowOn, dueOn) => {
    const builder = holder(windowOn);
    const row = on(builder);
    expect([row.nextAct.code, row.ball, row.waitingSince, row.dueOn]).toEqual([
      'WAIT',
      'HOLDER',
      '2026-11-02',
      dueOn,
    ]);
    expect(next(builder, dueOn)).toBe('RECORD_WAITING → CHASE_RECORDS');
    expect(on(builder, dueOn).ball).toBe('NAVIGATOR');
  });

  it('begins anew with each logged call to the holder', () => {
    const builder = holder('2026-12-20', { holderId: 'h1' })
      .on('2026-11-05')
      .record(log('HOLDER', { holderId: 'h1', outcome: 'VOICEMAIL' }));
    expect(on(builder, '2026-11-05')).toMatchObject({ nextAct: { code: 'WAIT' }, dueOn: '2026-11-10' });
    const other = holder('2026-12-20', { holderId: 'h1' })
      .on('2026-11-05')
      .record(log('HOLDER', { holderId: 'h2' }));
    expect(next(other, '2026-11-05')).toBe('RECORD_WAITING → CHASE_RECORDS');
  });

  it('chases a promise after its day, with little slack on its day', () => {
    const promised = (windowOn: string): CaseBuilder =>
      holder(windowOn).record({ type: 'PROMISE_RECORDS', recordItemIds: ['i1'], promisedOn: '2026-11-06' });
    expect(on(promised('2026-12-20')).dueOn).toBe('2026-11-09');
    expect(on(promised('2026-11-14')).dueOn).toBe('2026-11-06');
  });

  it('chases an authorization by the insurer’s own rhythm, and not twice a day', () => {
    const insurer = (windowOn: string): CaseBuilder =>
      aCase()
        .triaged(windowOn)
        .withAcceptedCenter()
        .withQuestions()
        .withRecord('i1', 'ACCEPTED')
        .withVisit('2026-11-10')
        .withCoverage({
          authorizationRequired: 'YES',
          authorizationState: 'SUBMITTED',
          authorizationSubmittedOn: '2026-11-02',
        });
    expect(on(insurer('2026-12-20'))).toMatchObject({ ball: 'INSURER', dueOn: '2026-11-04' });
    expect(on(insurer('2026-11-20')).dueOn).toBe('2026-11-03');
    expect(next(insurer('2026-11-14'))).toBe('AUTHORIZATION_WAITING → CHASE_AUTHORIZATION');
    const called = insurer('2026-11-14').record(log('INSURER'));
    expect(on(called)).toMatchObject({ nextAct: { code: 'WAIT' }, dueOn: '2026-11-03' });
  });

  it.each([
    ['HOLDER', 12, 3],
    ['HOLDER', 5, 2],
    ['HOLDER', 1, 1],
    ['CENTER', 12, 3],
    ['PATIENT', 0, 1],
    ['INSURER', 12, 2],
    ['INSURER', 5, 1],
    ['INSURER', 1, 0],
    ['HOLDER', undefined, 2],
  ] as const)('chases %s at slack %p every %p business days', (ball, slack, days) => {
    expect(chaseEvery(ball, slack)).toBe(days);
  });

  it('leaves the patient alone until two messages stayed unanswered, then suggests a call', () => {
    const builder = ready()
      .withRecord('i1', 'NEEDED', { kind: 'IMAGING_DISC' })
      .withVisit('2026-11-20')
      .withTask('FETCH_DISC');
    expect(on(builder)).toMatchObject({ nextAct: { code: 'WAIT' }, ball: 'PATIENT', dueOn: '2026-11-09' });
    expect(next(builder, '2026-11-09')).toBe('PATIENT_HAS_THE_BALL → CALL_PATIENT');
  });

  it('suggests a call when the visit is tomorrow and not confirmed, and its result the day after it', () => {
    const builder = waiting().withTask('CONFIRM_VISIT');
    expect(on(builder).dueOn).toBe('2026-11-19');
    expect(next(builder, '2026-11-19')).toBe('PATIENT_HAS_THE_BALL → CALL_PATIENT');
    expect(next(waiting(), '2026-11-20')).toBe('VISIT_AHEAD → WAIT');
    expect(next(waiting(), '2026-11-21')).toBe('VISIT_RESULT_MISSING → RECORD_ATTENDANCE');
  });

  it('lets the rest go on while a clinician thinks about the window', () => {
    const call = log('CLINICIAN', { followUpOn: '2026-11-04' });
    expect(next(aCase().withConsent().record(call))).toBe('NO_CANDIDATE → ADD_CANDIDATE');
    const rest = aCase()
      .withConsent()
      .withAcceptedCenter()
      .withCoverage()
      .withQuestions()
      .withRecord('i1', 'ACCEPTED')
      .withVisit('2026-11-20')
      .record(call);
    expect(on(rest)).toMatchObject({
      why: { code: 'WINDOW_NOT_SET' },
      nextAct: { code: 'WAIT' },
      ball: 'CLINICIAN',
      waitingSince: '2026-11-02',
      dueOn: '2026-11-04',
    });
    expect(next(rest, '2026-11-04')).toBe('CALL_DUE → ASK_WINDOW');
  });

  it('ends with a follow-up that comes earlier', () => {
    expect(on(holder('2026-12-20').record(log('CENTER', { followUpOn: '2026-11-03' }))).dueOn).toBe(
      '2026-11-03',
    );
  });
});

describe('the board row', () => {
  it('tells what the lists show', () => {
    const row = on(
      ready()
        .withRecord('i1', 'ACCEPTED')
        .withRecord('i2', 'SENT_TO_CENTER')
        .withRecord('i3', 'NOT_APPLICABLE')
        .withRecord('i4')
        .withVisit('2026-11-20'),
      '2026-11-03',
    );
    expect(row).toMatchObject({
      status: 'OPEN',
      round: 1,
      navigatorId: 'ana',
      windowOn: '2026-12-20',
      isWindowConfirmed: true,
      mustMoveOn: '2026-11-30',
      isEstimate: true,
      stepStates: ['DONE', 'DONE', 'IN_PROGRESS', 'DONE', 'DONE', 'WAITING', 'NOT_STARTED'],
      overdueSteps: [],
      currentStep: 'RECORDS',
      ball: 'NAVIGATOR',
      recordsReady: 2,
      recordsTotal: 3,
      visitOn: '2026-11-20',
      asOf: '2026-11-03',
      isConsentMissing: false,
      isUnreachable: false,
    });
    expect(todayGroup(row, '2026-11-03')).toBe('DUE');
  });

  it('tells that nobody asked for consent, and that nobody can be reached', () => {
    expect(on(aCase()).isConsentMissing).toBe(true);
    const failed = (reason: 'DELIVERY_FAILED' | 'TWO_UNANSWERED'): CaseBuilder =>
      aCase()
        .by(SYSTEM)
        .record({ type: 'RAISE_CALL_TASK', callTaskId: 'k', reason, dueOn: '2026-11-03' })
        .by({ kind: 'PERSON', isClinical: false });
    expect(on(failed('DELIVERY_FAILED')).isUnreachable).toBe(true);
    expect(on(failed('TWO_UNANSWERED')).isUnreachable).toBe(true);
    expect(on(failed('DELIVERY_FAILED').record(log('PATIENT'))).isUnreachable).toBe(false);
  });
});

describe('the due day of a step', () => {
  const state = aCase().triaged('2026-12-20').build();
  it.each([
    ['TRIAGE', '2026-11-05'],
    ['CENTER', '2026-12-10'],
    ['RECORDS', '2026-12-10'],
    ['INSURANCE', '2026-12-10'],
    ['QUESTIONS', '2026-12-10'],
    ['VISIT', '2026-12-17'],
    ['DECIDE', '2026-12-20'],
  ] as const)('%s is %s, backwards from the window', (step, dueOn) => {
    expect(stepDueOn(state, step)).toBe(dueOn);
  });

  it('follows a visit that is booked, and is none without a window', () => {
    expect(stepDueOn(aCase().triaged('2026-12-20').withVisit('2026-11-20').build(), 'RECORDS')).toBe(
      '2026-11-20',
    );
    expect(stepDueOn(aCase().build(), 'RECORDS')).toBeUndefined();
    expect(stepDueOn(aCase().build(), 'TRIAGE')).toBe('2026-11-05');
  });

  it('passes only for steps that are open', () => {
    expect(overdueSteps(ready().build(), '2026-12-11')).toEqual(['RECORDS']);
    expect(overdueSteps(ready().build(), '2026-12-18')).toEqual(['RECORDS', 'VISIT']);
    expect(overdueSteps(aCase().build(), '2026-11-06')).toEqual(['TRIAGE']);
    expect(
      overdueSteps(aCase().record({ type: 'CLOSE_CASE', reason: 'DECLINED' }).build(), '2027-01-01'),
    ).toEqual([]);
  });
});
