import { describe, expect, it } from '@jest/globals';
import { aCase, NURSE, type CaseBuilder } from '../testing/a-case.js';
import { statusOf } from './step-status.js';
import type { Step } from './steps.types.js';

const step = (builder: CaseBuilder, name: Step): string => {
  const status = statusOf(builder.build(), name);
  return status?.state === 'WAITING' ? `WAITING ${status.ball}` : (status?.state ?? 'missing');
};

describe('a case on its usual way', () => {
  it('walks all seven steps to a decision and closes', () => {
    const state = aCase()
      .triaged()
      .withAcceptedCenter()
      .withRecord('item-1', 'ACCEPTED')
      .withCoverage()
      .withQuestions()
      .withVisit('2026-11-12')
      .on('2026-11-12')
      .attended()
      .decided()
      .record({ type: 'CLOSE_CASE', reason: 'DECIDED' })
      .build();
    expect(state.steps.map((one) => one.state)).toEqual(Array(7).fill('DONE'));
    expect(state.steps.map((one) => [one.enteredOn, one.doneOn])).toEqual([
      ['2026-11-02', '2026-11-02'],
      ['2026-11-02', '2026-11-02'],
      ['2026-11-02', '2026-11-02'],
      ['2026-11-02', '2026-11-02'],
      ['2026-11-02', '2026-11-02'],
      ['2026-11-02', '2026-11-12'],
      ['2026-11-12', '2026-11-12'],
    ]);
    expect(state).toMatchObject({ status: 'CLOSED', closeReason: 'DECIDED', closedOn: '2026-11-12' });
    expect(JSON.parse(JSON.stringify(state))).toStrictEqual(state);
  });
});

describe('triage', () => {
  const bare = (): CaseBuilder => aCase({ reasons: [], cancerType: '' });

  it.each<[string, CaseBuilder, string]>([
    ['a case that was just opened', bare(), 'IN_PROGRESS'],
    ['no reason', bare().record({ type: 'UPDATE_TRIAGE', cancerType: 'Breast' }).triaged(), 'IN_PROGRESS'],
    [
      'no diagnosis',
      bare()
        .record({ type: 'UPDATE_TRIAGE', reasons: ['REASSURANCE'] })
        .triaged(),
      'IN_PROGRESS',
    ],
    ['no window', aCase().withConsent(), 'IN_PROGRESS'],
    ['nobody asked for consent', aCase().withWindow(), 'IN_PROGRESS'],
    ['consent refused', aCase().withConsent('SMS', false).withWindow(), 'DONE'],
    [
      'a refusal that came with a file',
      aCase()
        .record({
          type: 'RECORD_CONSENT',
          channel: 'SMS',
          topic: 'REMINDERS',
          isGiven: false,
          how: 'IMPORTED_REFUSAL',
          textVersion: '1',
          riskVersion: '1',
        })
        .withWindow(),
      'DONE',
    ],
    [
      'a window of "nurse on phone"',
      aCase().withConsent().record({
        type: 'STATE_WINDOW',
        on: '2026-12-20',
        clinicianName: 'nurse on phone',
        statedOn: '2026-11-01',
      }),
      'IN_PROGRESS',
    ],
    [
      'a clinician who will be called again about the window',
      aCase()
        .withConsent()
        .record({ type: 'LOG_CALL', party: 'CLINICIAN', outcome: 'VOICEMAIL', followUpOn: '2026-11-04' }),
      'WAITING CLINICIAN',
    ],
    ['everything', aCase().triaged(), 'DONE'],
  ])('with %s is judged right', (_name, builder, expected) => {
    expect(step(builder, 'TRIAGE')).toBe(expected);
  });

  it('opens again without its day of completion when the diagnosis is taken out', () => {
    const builder = aCase().triaged().on('2026-11-05').record({ type: 'UPDATE_TRIAGE', cancerType: '' });
    expect(statusOf(builder.build(), 'TRIAGE')).toEqual({
      step: 'TRIAGE',
      round: 1,
      state: 'IN_PROGRESS',
      ball: 'NAVIGATOR',
      enteredAt: '2026-11-02T15:01:00.000Z',
      enteredOn: '2026-11-02',
    });
    expect(
      statusOf(
        builder.on('2026-11-06').record({ type: 'UPDATE_TRIAGE', cancerType: 'Breast' }).build(),
        'TRIAGE',
      )?.doneOn,
    ).toBe('2026-11-06');
  });
});

describe('center', () => {
  const reply = (is: 'ASKED' | 'ACCEPTED' | 'DECLINED'): CaseBuilder =>
    aCase()
      .triaged()
      .withCandidate()
      .record({ type: 'CHOOSE_CANDIDATE', candidateId: 'center-1' })
      .record({ type: 'RECORD_CENTER_REPLY', candidateId: 'center-1', reply: is });

  it.each<[string, CaseBuilder, string]>([
    ['is not entered before triage is done', aCase(), 'NOT_STARTED'],
    ['is entered by a candidate, triage or not', aCase().withCandidate(), 'IN_PROGRESS'],
    ['is entered when triage is done', aCase().triaged(), 'IN_PROGRESS'],
    ['waits for the center that was asked', reply('ASKED'), 'WAITING CENTER'],
    ['is the navigator’s again when the center declined', reply('DECLINED'), 'IN_PROGRESS'],
    ['is done when the chosen one accepted', reply('ACCEPTED'), 'DONE'],
    [
      'is not done when another than the chosen one accepted',
      reply('ASKED')
        .withCandidate('center-2')
        .record({ type: 'RECORD_CENTER_REPLY', candidateId: 'center-2', reply: 'ACCEPTED' }),
      'WAITING CENTER',
    ],
    [
      'opens again when another one is chosen',
      reply('ACCEPTED')
        .withCandidate('center-2')
        .record({ type: 'CHOOSE_CANDIDATE', candidateId: 'center-2' }),
      'IN_PROGRESS',
    ],
  ])('%s', (_name, builder, expected) => {
    expect(step(builder, 'CENTER')).toBe(expected);
  });
});

describe('records', () => {
  const with1 = (state: Parameters<CaseBuilder['withRecord']>[1]): CaseBuilder =>
    aCase().triaged().withRecord('i1', state);

  it.each<[string, CaseBuilder, string]>([
    ['are not entered before triage is done', aCase().withRecord('i1', 'REQUESTED'), 'NOT_STARTED'],
    ['without any item are not done', aCase().triaged(), 'IN_PROGRESS'],
    ['with an item nobody asked for are the navigator’s', with1('NEEDED'), 'IN_PROGRESS'],
    ['wait for the holder who was asked', with1('REQUESTED'), 'WAITING HOLDER'],
    ['wait for the holder who promised', with1('PROMISED'), 'WAITING HOLDER'],
    ['with an item nobody looked at are the navigator’s', with1('RECEIVED'), 'IN_PROGRESS'],
    ['are done when every item is readable', with1('READABLE'), 'DONE'],
    ['wait for the center to accept what was sent', with1('SENT_TO_CENTER'), 'WAITING CENTER'],
    ['are done when accepted', with1('ACCEPTED'), 'DONE'],
    ['with a wrong item are the navigator’s', with1('WRONG_OR_INCOMPLETE'), 'IN_PROGRESS'],
    ['are done when nothing applies', with1('NOT_APPLICABLE'), 'DONE'],
    [
      'are not done while one of two is open',
      with1('ACCEPTED').withRecord('i2', 'REQUESTED'),
      'WAITING HOLDER',
    ],
    ['are the navigator’s while one of two is', with1('REQUESTED').withRecord('i2', 'NEEDED'), 'IN_PROGRESS'],
    [
      'wait for the holder rather than the center',
      with1('SENT_TO_CENTER').withRecord('i2', 'REQUESTED'),
      'WAITING HOLDER',
    ],
    [
      'wait for the patient who was asked to fetch it',
      with1('NEEDED').withTask('FETCH_DISC', 't1', { recordItemId: 'i1' }),
      'WAITING PATIENT',
    ],
    [
      'wait for the patient who has to sign the form',
      with1('NEEDED').withTask('SIGN_FORM'),
      'WAITING PATIENT',
    ],
    [
      'are the navigator’s once the patient has answered',
      with1('NEEDED').withTask('SIGN_FORM').withAnswer('DONE', 'task-1'),
      'IN_PROGRESS',
    ],
    ['open again when a new item is added', with1('ACCEPTED').withRecord('i2'), 'IN_PROGRESS'],
  ])('%s', (_name, builder, expected) => {
    expect(step(builder, 'RECORDS')).toBe(expected);
  });
});

describe('insurance', () => {
  const covered = (fields = {}): CaseBuilder => aCase().triaged().withCoverage(fields);

  it.each<[string, CaseBuilder, string]>([
    ['is not entered before triage is done', aCase().withCoverage(), 'NOT_STARTED'],
    ['is done with all three answers and a reference', covered(), 'DONE'],
    [
      'is done with the name of who said it',
      covered({ referenceNumber: '', representativeName: 'Sam' }),
      'DONE',
    ],
    ['is not done without reference and name', covered({ referenceNumber: '' }), 'IN_PROGRESS'],
    ['is not done while coverage is unknown', covered({ isCoverageActive: 'UNKNOWN' }), 'IN_PROGRESS'],
    [
      'is not done while it is unknown whether a referral is needed',
      covered({ referralRequired: 'UNKNOWN' }),
      'IN_PROGRESS',
    ],
    ['is not done while the referral is missing', covered({ referralRequired: 'YES' }), 'IN_PROGRESS'],
    [
      'waits for the patient to get the referral',
      covered({ referralRequired: 'YES' }).withTask('GET_REFERRAL'),
      'WAITING PATIENT',
    ],
    [
      'is done with the number of the referral',
      covered({ referralRequired: 'YES', referralNumber: '77' }),
      'DONE',
    ],
    [
      'is done with the referral received',
      covered({ referralRequired: 'YES', referralReceivedOn: '2026-11-01' }),
      'DONE',
    ],
    [
      'is not done before the authorization is submitted',
      covered({ authorizationRequired: 'YES' }),
      'IN_PROGRESS',
    ],
    [
      'waits for the authorization',
      covered({ authorizationRequired: 'YES', authorizationState: 'SUBMITTED' }),
      'WAITING INSURER',
    ],
    [
      'is done when it is approved',
      covered({ authorizationRequired: 'YES', authorizationState: 'APPROVED' }),
      'DONE',
    ],
    [
      'is the navigator’s when it is denied',
      covered({ authorizationRequired: 'YES', authorizationState: 'DENIED' }),
      'IN_PROGRESS',
    ],
    [
      'waits for the appeal',
      covered({ authorizationRequired: 'YES', authorizationState: 'APPEALED' }),
      'WAITING INSURER',
    ],
    [
      'is done when the person pays',
      aCase().triaged().record({ type: 'UPDATE_COVERAGE', isSelfPay: true }),
      'DONE',
    ],
    [
      'is done by the plan "self-pay"',
      aCase().triaged().record({ type: 'UPDATE_COVERAGE', planType: 'SELF_PAY' }),
      'DONE',
    ],
    ['waits for the photo of the card', aCase().triaged().withTask('SEND_CARD_PHOTO'), 'WAITING PATIENT'],
  ])('%s', (_name, builder, expected) => {
    expect(step(builder, 'INSURANCE')).toBe(expected);
  });
});

describe('questions', () => {
  const question = (facts = {}): CaseBuilder =>
    aCase()
      .triaged()
      .record({
        type: 'ADD_QUESTION',
        questionId: 'q',
        topic: 'OWN',
        text: 'Why?',
        isConfirmed: true,
        ...facts,
      });
  const prep = { type: 'PREPARE_VISIT', isSupportPersonAsked: true, recordingPlan: 'NO' } as const;

  it.each<[string, CaseBuilder, string]>([
    ['are done with one of the patient’s own, support person and recording', question().record(prep), 'DONE'],
    [
      'are not done with a topic from the list only',
      question({ topic: 'CLINICAL_TRIALS' }).record(prep),
      'IN_PROGRESS',
    ],
    ['are not done while it is not confirmed', question({ isConfirmed: false }).record(prep), 'IN_PROGRESS'],
    [
      'are not done before the recording is asked',
      question().record({ ...prep, recordingPlan: 'NOT_ASKED' }),
      'IN_PROGRESS',
    ],
    [
      'are not done before the support person is asked',
      question().record({ type: 'PREPARE_VISIT', recordingPlan: 'NO' }),
      'IN_PROGRESS',
    ],
    [
      'take a named support person as asked',
      question().record({ type: 'PREPARE_VISIT', recordingPlan: 'NO', supportPersonName: 'Tess' }),
      'DONE',
    ],
    [
      'open again when the question is removed',
      question().record(prep).record({ type: 'REMOVE_QUESTION', questionId: 'q' }),
      'IN_PROGRESS',
    ],
  ])('%s', (_name, builder, expected) => {
    expect(step(builder, 'QUESTIONS')).toBe(expected);
  });
});

describe('visit and decision', () => {
  it.each<[string, Step, CaseBuilder, string]>([
    ['visit is not entered by triage', 'VISIT', aCase().triaged(), 'NOT_STARTED'],
    ['visit waits once it is booked', 'VISIT', aCase().withVisit(), 'WAITING CENTER'],
    [
      'visit waits for the patient to confirm',
      'VISIT',
      aCase().withVisit().withTask('CONFIRM_VISIT'),
      'WAITING PATIENT',
    ],
    [
      'visit is the navigator’s when canceled',
      'VISIT',
      aCase().withVisit().record({ type: 'CANCEL_APPOINTMENT', appointmentId: 'visit-1' }),
      'IN_PROGRESS',
    ],
    [
      'visit is the navigator’s when missed',
      'VISIT',
      aCase()
        .withVisit('2026-11-02')
        .record({ type: 'RECORD_ATTENDANCE', appointmentId: 'visit-1', result: 'NO_SHOW', on: '2026-11-02' }),
      'IN_PROGRESS',
    ],
    ['visit is done when attended', 'VISIT', aCase().withVisit('2026-11-02').attended(), 'DONE'],
    ['visit is done by the written opinion', 'VISIT', aCase().withWrittenOpinion(), 'DONE'],
    ['decision is not entered before the visit', 'DECIDE', aCase().triaged().withVisit(), 'NOT_STARTED'],
    ['decision is entered by the visit', 'DECIDE', aCase().withWrittenOpinion(), 'IN_PROGRESS'],
    [
      'decision is entered when no visit is needed',
      'DECIDE',
      aCase().record({ type: 'SKIP_STEP', step: 'VISIT', reason: 'Decided by phone' }),
      'IN_PROGRESS',
    ],
    [
      'decision is not done by the outcome alone',
      'DECIDE',
      aCase().withWrittenOpinion().record({ type: 'RECORD_OUTCOME', outcome: 'DIFFERS' }),
      'IN_PROGRESS',
    ],
    ['decision is done by outcome and decision', 'DECIDE', aCase().withWrittenOpinion().decided(), 'DONE'],
  ])('%s', (_name, name, builder, expected) => {
    expect(step(builder, name)).toBe(expected);
  });
});

describe('a step that is not needed', () => {
  it('says why, and goes on where it was when it is needed after all', () => {
    const builder = aCase()
      .triaged()
      .withRecord('i1', 'REQUESTED')
      .record({ type: 'SKIP_STEP', step: 'RECORDS', reason: 'Center has them' });
    expect(statusOf(builder.build(), 'RECORDS')).toMatchObject({
      state: 'NOT_NEEDED',
      reason: 'Center has them',
      enteredOn: '2026-11-02',
    });
    const resumed = statusOf(builder.record({ type: 'RESUME_STEP', step: 'RECORDS' }).build(), 'RECORDS');
    expect(resumed).toMatchObject({ state: 'WAITING', ball: 'HOLDER' });
    expect(resumed).not.toHaveProperty('reason');
  });
});

describe('a third opinion', () => {
  const second = (): CaseBuilder =>
    aCase()
      .triaged()
      .withAcceptedCenter()
      .withRecord('i1', 'ACCEPTED')
      .withCoverage({
        authorizationRequired: 'YES',
        authorizationState: 'APPROVED',
        authorizationNumber: '9',
        referralRequired: 'YES',
        referralNumber: '5',
      })
      .withQuestions()
      .withWrittenOpinion()
      .record({ type: 'RECORD_OUTCOME', outcome: 'DIFFERS' })
      .on('2026-11-10')
      .record({ type: 'START_ROUND', reason: 'The two differ' });

  it('begins seven new steps and keeps what is there', () => {
    const state = second().build();
    expect(state.round).toBe(2);
    expect(state.steps.slice(0, 7).map((one) => one.state)).toEqual([
      'DONE',
      'DONE',
      'DONE',
      'DONE',
      'DONE',
      'DONE',
      'NOT_NEEDED',
    ]);
    expect(state.steps[6]?.reason).toBe('The two differ');
    expect(state.steps.slice(7).map((one) => [one.round, one.state])).toEqual([
      [2, 'DONE'],
      [2, 'IN_PROGRESS'],
      [2, 'DONE'],
      [2, 'IN_PROGRESS'],
      [2, 'IN_PROGRESS'],
      [2, 'NOT_STARTED'],
      [2, 'NOT_STARTED'],
    ]);
    expect(state.steps[7]).toMatchObject({ step: 'TRIAGE', enteredOn: '2026-11-10', doneOn: '2026-11-10' });
    expect(state.recordItems[0]).toMatchObject({ state: 'ACCEPTED', round: 1 });
    expect(state.candidates).toHaveLength(1);
    expect(state.decision).toEqual({});
    expect(state.coverage).toEqual({
      round: 2,
      payerName: 'Blue Meadow',
      planType: 'PPO',
      isCoverageActive: 'YES',
      referralRequired: 'YES',
    });
  });

  it('can be walked to its own decision', () => {
    const state = second()
      .withAcceptedCenter('center-2')
      .withCoverage()
      .withQuestions()
      .withWrittenOpinion('visit-2')
      .record({ type: 'RECORD_OPINION', order: 'THIRD', stage: 'II' })
      .decided()
      .build();
    expect(state.steps.slice(7).map((one) => one.state)).toEqual(Array(7).fill('DONE'));
  });

  it('takes over a candidate nobody chose, and a question that is confirmed again', () => {
    const state = aCase()
      .triaged()
      .withAcceptedCenter()
      .withCandidate('center-2')
      .withQuestions()
      .withWrittenOpinion()
      .record({ type: 'START_ROUND', reason: 'The two differ' })
      .record({ type: 'CHOOSE_CANDIDATE', candidateId: 'center-2' })
      .record({ type: 'UPDATE_QUESTION', questionId: 'question-1', isConfirmed: true })
      .build();
    expect(state.candidates.map((one) => [one.id, one.round, one.isChosen])).toEqual([
      ['center-1', 1, true],
      ['center-2', 2, true],
    ]);
    expect(state.questions[0]?.round).toBe(2);
  });
});

it('notes who touched the case last, and when the patient did', () => {
  const state = aCase()
    .on('2026-11-04')
    .withAnswer('TEXT')
    .on('2026-11-05')
    .by({ kind: 'SYSTEM', isClinical: false })
    .record({ type: 'RAISE_CALL_TASK', callTaskId: 'k', reason: 'DELIVERY_FAILED', dueOn: '2026-11-05' })
    .build();
  expect(state.lastTouchAt).toBe('2026-11-04T15:02:00.000Z');
  expect(state.lastPatientContactAt).toBe('2026-11-04T15:02:00.000Z');
  const called = aCase()
    .by(NURSE)
    .after(1)
    .record({ type: 'LOG_CALL', party: 'PATIENT', outcome: 'REACHED' })
    .build();
  expect(called.lastPatientContactAt).toBe(called.lastTouchAt);
  const voicemail = aCase().record({ type: 'LOG_CALL', party: 'PATIENT', outcome: 'VOICEMAIL' }).build();
  expect(voicemail).not.toHaveProperty('lastPatientContactAt');
});
