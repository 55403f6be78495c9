import fc from 'fast-check';
import { BARRIER_KINDS, INTERVENTIONS } from '../barriers/barrier.types.js';
import type { DateOn } from '../calendar/date-on.js';
import { addDays } from '../calendar/days.js';
import { instantAt } from '../calendar/zone.js';
import type { ActionOf, ActionType, Actor, RecordedAction } from '../case/actions.js';
import { CALL_OUTCOMES, CALL_PARTIES } from '../case/actions.js';
import { CLOSE_REASONS, PAUSE_REASONS, REPORTED_FACTS, type CaseState } from '../case/case-state.js';
import { check } from '../case/check.js';
import { decide } from '../case/decide.js';
import { foldCase } from '../case/fold.js';
import type { Verdict } from '../case/decide.types.js';
import { PAYLOAD_RULES } from '../case/payload-rules.js';
import { CHANNELS, CONSENT_TOPICS } from '../consent/consent.types.js';
import { CRISIS_KINDS } from '../consent/crisis-words.js';
import { OPINION_ORDERS, OUTCOMES } from '../decision/decision.types.js';
import { APPEAL_RESULTS } from '../insurance/authorization.types.js';
import { AUTHORIZATION_STATES, PLAN_TYPES } from '../insurance/coverage.types.js';
import { EFFORT_CATEGORIES } from '../minutes/effort.types.js';
import { STEPS } from '../pathway/steps.types.js';
import { QUESTION_TOPICS, RECORDING_PLANS } from '../questions/questions.types.js';
import { RECORD_KINDS, RECORD_WAYS, REQUEST_BASES } from '../records/record-item.types.js';
import { CALL_TASK_REASONS, PATIENT_ANSWERS, PATIENT_TASK_KINDS } from '../tasks/patient-task.types.js';
import { REASONS } from '../triage/triage.types.js';
import { VISIT_MODES } from '../visit/visit.types.js';
import { aCase, IMPORT, NAVIGATOR, NURSE, ORGANIZATION_ZONE, PATIENT, SYSTEM } from './a-case.js';

export const ACTION_TYPES = Object.keys(PAYLOAD_RULES) as ActionType[];

/** One random thing somebody does: what it is about is chosen from the state it meets. */
export interface RandomMove {
  type: ActionType;
  /** When the type cannot follow, take the next one that can: else most of a random walk is refused. */
  isSensible: boolean;
  actor: Actor;
  daysLater: number;
  picks: number[];
}

const ACTORS = [NAVIGATOR, NAVIGATOR, NAVIGATOR, NAVIGATOR, NAVIGATOR, NURSE, IMPORT, SYSTEM, PATIENT];

/** Ends and pauses are rarer than in a list in which each type stands once: a walk shall get somewhere. */
const RARE: readonly ActionType[] = ['CLOSE_CASE', 'PAUSE_CASE', 'REPORT_FACT', 'PATIENT_ANSWERED'];

const anyMove: fc.Arbitrary<RandomMove> = fc.record({
  type: fc.constantFrom(...ACTION_TYPES),
  isSensible: fc.constantFrom(true, true, true, false),
  actor: fc.constantFrom(...ACTORS),
  daysLater: fc.constantFrom(0, 0, 0, 1, 2, 9),
  picks: fc.array(fc.nat(999), { minLength: 6, maxLength: 6 }),
});

/** Long walks: short ones are what a failure shrinks to. */
export const anyMoves = fc.array(anyMove, { minLength: 1, maxLength: 50, size: 'max' });

/** Where walks begin: a new case, a case in the middle of its records, a case after the visit. */
export const anyBeginning = fc.constantFrom(
  () => aCase(),
  () =>
    aCase()
      .triaged()
      .withCandidate('c1')
      .withRecord('i1', 'REQUESTED', { kind: 'BIOPSY_SLIDES' })
      .withRecord('i2', 'RECEIVED')
      .withTask('FETCH_SLIDES', 't1', { recordItemId: 'i1' })
      .withTask('SEND_CARD_PHOTO', 't2'),
  () => aCase().triaged().withRecord('i1', 'READABLE').withQuestions().withWrittenOpinion('v1'),
);

/** Plays moves against a case; what is refused is left out. Tells of every verdict. */
export function play(
  history: RecordedAction[],
  moves: readonly RandomMove[],
  tell: (verdict: Verdict, next: RecordedAction, before: readonly RecordedAction[]) => void = () => undefined,
): { history: RecordedAction[]; today: DateOn } {
  const played = [...history];
  let today = played.at(-1)?.on ?? '2026-11-02';
  let state = foldCase(played);
  moves.forEach((move, index) => {
    today = addDays(today, move.daysLater);
    const seq = played.length + 1;
    const at = instantAt(ORGANIZATION_ZONE, today, 9 + (index % 8), index % 60);
    const actions = actionsFor(move, state, played, today);
    const like = (type: ActionType): RecordedAction => ({
      id: `r${String(index)}-${String(seq)}`,
      seq,
      at,
      on: today,
      actor: move.actor,
      action: actions[type](),
    });
    const start = ACTION_TYPES.indexOf(move.type);
    const following = [...ACTION_TYPES.slice(start), ...ACTION_TYPES.slice(0, start)];
    const sensible = following.find((type) => !RARE.includes(type) && !check(state, like(type)));
    const isRareTurn = RARE.includes(move.type) && (move.picks[0] ?? 0) % 3 === 0;
    const next = like(move.isSensible && !isRareTurn ? (sensible ?? move.type) : move.type);
    const verdict = decide(played, next);
    tell(verdict, next, played);
    if (verdict.kind === 'ACCEPTED') {
      played.push(next);
      state = verdict.state;
    }
  });
  return { history: played, today };
}

function fail(): never {
  throw new Error('A list to choose from is empty.');
}

type Actions = { [T in ActionType]: () => ActionOf<T> };

/** For each type an action that mostly fits the state, and sometimes does not. */
function actionsFor(
  { picks }: RandomMove,
  state: CaseState,
  history: readonly RecordedAction[],
  today: DateOn,
): Actions {
  const n = (index: number): number => picks[index] ?? 0;
  const of = <T>(list: readonly T[], index: number): T => list[n(index) % list.length] ?? fail();
  const flag = (index: number): boolean => n(index) % 2 === 0;
  const idIn = (list: readonly { id: string }[], index: number): string =>
    list.length === 0 || n(index) % 17 === 0 ? 'nowhere' : of(list, index).id;
  const newId = (prefix: string): string => `${prefix}${String(n(5) % 6)}`;
  const soon = (index: number): DateOn => addDays(today, n(index) % 40);
  const ago = (index: number): DateOn => addDays(today, -(n(index) % 40));
  const recordItemIds = [...new Set([idIn(state.recordItems, 0), idIn(state.recordItems, 1)])];
  const recordItemId = recordItemIds[0] ?? 'nowhere';
  const answer = (index: number): 'YES' | 'NO' | 'UNKNOWN' => of(['YES', 'NO', 'UNKNOWN'] as const, index);
  const visit = (): { startsAt: string; zone: string; startsOn: DateOn } => {
    const zone = of(['America/Chicago', 'Pacific/Honolulu', 'America/New_York'], 2);
    return { startsAt: instantAt(zone, soon(0), 9 + (n(1) % 8)), zone, startsOn: soon(0) };
  };
  return {
    OPEN_CASE: () => ({ type: 'OPEN_CASE', source: 'STAFF' }),
    UPDATE_TRIAGE: () => ({
      type: 'UPDATE_TRIAGE',
      reasons: flag(0) ? [of(REASONS, 1)] : [],
      cancerType: flag(2) ? 'Breast' : '',
    }),
    STATE_WINDOW: () => ({
      type: 'STATE_WINDOW',
      on: addDays(today, (n(0) % 90) - 5),
      clinicianName: of(['Dr. Lee', 'nurse on phone', ''], 1),
      statedOn: flag(2) ? ago(3) : '',
    }),
    RECORD_CONSENT: () => ({
      type: 'RECORD_CONSENT',
      channel: of(CHANNELS, 0),
      topic: of(CONSENT_TOPICS, 4),
      isGiven: flag(1),
      how: of(['SPOKEN', 'WEB', 'IMPORTED_REFUSAL'] as const, 2),
      textVersion: '1',
      ...(n(3) % 9 === 0 ? {} : { riskVersion: '1' }),
    }),
    RECORD_CAREGIVER_PERMISSION: () => ({
      type: 'RECORD_CAREGIVER_PERMISSION',
      name: 'Max',
      isGiven: flag(0),
      how: 'SPOKEN',
      on: ago(1),
    }),
    ADD_CANDIDATE: () => ({
      type: 'ADD_CANDIDATE',
      candidateId: newId('c'),
      name: 'Lakeside',
      kind: 'NCI_CENTER',
      expectedDays: n(0) % 9,
    }),
    UPDATE_CANDIDATE: () => ({
      type: 'UPDATE_CANDIDATE',
      candidateId: idIn(state.candidates, 0),
      firstAppointmentOn: soon(1),
    }),
    CHOOSE_CANDIDATE: () => ({ type: 'CHOOSE_CANDIDATE', candidateId: idIn(state.candidates, 0) }),
    RECORD_CENTER_REPLY: () => ({
      type: 'RECORD_CENTER_REPLY',
      candidateId: idIn(state.candidates, 0),
      reply: of(['ASKED', 'ACCEPTED', 'DECLINED'] as const, 1),
    }),
    ADD_RECORD_ITEM: () => ({
      type: 'ADD_RECORD_ITEM',
      recordItemId: newId('i'),
      kind: of(RECORD_KINDS, 0),
      holderName: of(['St. Anne', 'Mercy'], 1),
    }),
    UPDATE_RECORD_ITEM: () => ({ type: 'UPDATE_RECORD_ITEM', recordItemId, authorizationSignedOn: ago(2) }),
    REQUEST_RECORDS: () => ({
      type: 'REQUEST_RECORDS',
      recordItemIds,
      way: of(RECORD_WAYS, 2),
      ...(flag(3) ? { basis: of(REQUEST_BASES, 4) } : {}),
    }),
    EXTEND_REQUEST: () => ({ type: 'EXTEND_REQUEST', recordItemIds, writtenOn: today, reason: 'Archive' }),
    PROMISE_RECORDS: () => ({ type: 'PROMISE_RECORDS', recordItemIds, promisedOn: soon(2) }),
    RECEIVE_RECORDS: () => ({ type: 'RECEIVE_RECORDS', recordItemIds, isReadable: flag(2) }),
    MARK_RECORDS_READABLE: () => ({ type: 'MARK_RECORDS_READABLE', recordItemIds }),
    MARK_RECORD_WRONG: () => ({ type: 'MARK_RECORD_WRONG', recordItemId, reason: 'Empty disc' }),
    SEND_RECORDS: () => ({ type: 'SEND_RECORDS', recordItemIds, mustReturn: flag(2) }),
    MARK_RECORDS_ARRIVED: () => ({ type: 'MARK_RECORDS_ARRIVED', recordItemIds, arrivedOn: today }),
    ACCEPT_RECORDS: () => ({ type: 'ACCEPT_RECORDS', recordItemIds }),
    RETURN_RECORD: () => ({ type: 'RETURN_RECORD', recordItemId, returnedOn: today }),
    MARK_RECORD_NOT_APPLICABLE: () => ({
      type: 'MARK_RECORD_NOT_APPLICABLE',
      recordItemId,
      reason: 'None made',
    }),
    NEED_RECORD_AGAIN: () => ({ type: 'NEED_RECORD_AGAIN', recordItemId }),
    PREPARE_AUTHORIZATION: () => ({
      type: 'PREPARE_AUTHORIZATION',
      authorizationId: newId('f'),
      holderName: state.recordItems.find((item) => item.id === recordItemId)?.holderName ?? 'Mercy',
      recordItemIds,
      recipient: 'Harborlight',
      purpose: 'A second opinion',
      ...(flag(2) ? { expiresOn: addDays(today, n(3) % 40) } : { expiryEvent: 'The visit' }),
    }),
    SIGN_AUTHORIZATION: () => ({
      type: 'SIGN_AUTHORIZATION',
      authorizationId: idIn(state.releases, 0),
      signedOn: ago(1),
      signerName: 'Rosa',
    }),
    REVOKE_AUTHORIZATION: () => ({
      type: 'REVOKE_AUTHORIZATION',
      authorizationId: idIn(state.releases, 0),
      revokedOn: today,
    }),
    UPDATE_COVERAGE: () => ({
      type: 'UPDATE_COVERAGE',
      isCoverageActive: answer(0),
      referralRequired: answer(1),
      authorizationRequired: answer(2),
      authorizationState: of(AUTHORIZATION_STATES, 3),
      planType: of(PLAN_TYPES, 4),
      ...(flag(1) ? { authorizationSubmittedOn: ago(2), authorizationIsExpedited: flag(3) } : {}),
      ...(n(4) % 7 === 0 ? { appealFiledOn: ago(1), appealResult: of(APPEAL_RESULTS, 0) } : {}),
      referenceNumber: flag(5) ? 'R-7' : '',
    }),
    ADD_QUESTION: () => ({
      type: 'ADD_QUESTION',
      questionId: newId('q'),
      topic: of(QUESTION_TOPICS, 0),
      text: 'How long?',
      isTop: flag(1),
      isConfirmed: flag(2),
    }),
    UPDATE_QUESTION: () => ({
      type: 'UPDATE_QUESTION',
      questionId: idIn(state.questions, 0),
      isConfirmed: flag(1),
      isTop: flag(2),
      position: n(3) % 4,
    }),
    REMOVE_QUESTION: () => ({ type: 'REMOVE_QUESTION', questionId: idIn(state.questions, 0) }),
    PREPARE_VISIT: () => ({
      type: 'PREPARE_VISIT',
      isSupportPersonAsked: flag(0),
      recordingPlan: of(RECORDING_PLANS, 1),
    }),
    BOOK_APPOINTMENT: () => ({
      type: 'BOOK_APPOINTMENT',
      appointmentId: newId('v'),
      mode: of(VISIT_MODES, 3),
      ...visit(),
    }),
    RECORD_PAST_VISIT: () => {
      const on = ago(4);
      return {
        type: 'RECORD_PAST_VISIT',
        appointmentId: newId('v'),
        mode: of(VISIT_MODES, 3),
        startsAt: instantAt('America/Chicago', on, 10),
        zone: 'America/Chicago',
        startsOn: on,
        result: of(['ATTENDED', 'NO_SHOW', 'OPINION_RECEIVED'] as const, 1),
      };
    },
    MOVE_APPOINTMENT: () => ({
      type: 'MOVE_APPOINTMENT',
      appointmentId: idIn(state.appointments, 3),
      ...visit(),
    }),
    CANCEL_APPOINTMENT: () => ({ type: 'CANCEL_APPOINTMENT', appointmentId: idIn(state.appointments, 0) }),
    RECORD_ATTENDANCE: () => ({
      type: 'RECORD_ATTENDANCE',
      appointmentId: idIn(state.appointments, 0),
      result: of(['ATTENDED', 'NO_SHOW', 'OPINION_RECEIVED'] as const, 1),
      on: today,
    }),
    RECORD_OPINION: () => ({ type: 'RECORD_OPINION', order: of(OPINION_ORDERS, 0), stage: 'II' }),
    RATE_TEAM: () => ({ type: 'RATE_TEAM', order: of(OPINION_ORDERS, 0), listens: (n(1) % 5) + 1 }),
    RECORD_OUTCOME: () => ({
      type: 'RECORD_OUTCOME',
      outcome: of(OUTCOMES, 0),
      ...(flag(1) ? { discussOn: soon(2) } : {}),
      ...(flag(3)
        ? {
            tests: [
              {
                recordItemId: newId('i'),
                kind: of(RECORD_KINDS, 4),
                description: 'New scan',
                ...(flag(5) ? { taskId: newId('t'), taskKind: of(PATIENT_TASK_KINDS, 2) } : {}),
              },
            ],
          }
        : {}),
    }),
    RECORD_DECISION: () => ({ type: 'RECORD_DECISION', words: 'I go on.', decidedOn: today }),
    RETURN_SUMMARY: () => ({ type: 'RETURN_SUMMARY', isPermitted: flag(0), sentOn: today }),
    START_ROUND: () => ({ type: 'START_ROUND', reason: 'The two differ' }),
    ASK_PATIENT: () => ({
      type: 'ASK_PATIENT',
      taskId: newId('t'),
      kind: of(PATIENT_TASK_KINDS, 2),
      isHandSent: flag(3),
      ...(flag(4) ? { recordItemId } : {}),
    }),
    COMPLETE_PATIENT_TASK: () => ({ type: 'COMPLETE_PATIENT_TASK', taskId: idIn(state.tasks, 0) }),
    CANCEL_PATIENT_TASK: () => ({ type: 'CANCEL_PATIENT_TASK', taskId: idIn(state.tasks, 0) }),
    PATIENT_ANSWERED: () => ({
      type: 'PATIENT_ANSWERED',
      answerId: newId('w'),
      answer: of(PATIENT_ANSWERS, 0),
      ...(flag(1) ? { taskId: idIn(state.tasks, 2) } : {}),
      ...(n(3) % 7 === 0 ? { crisis: of(CRISIS_KINDS, 4) } : {}),
      ...(n(5) % 7 === 0 ? { pictures: 1 } : {}),
    }),
    HANDLE_ANSWER: () => ({ type: 'HANDLE_ANSWER', answerId: idIn(state.answers, 0) }),
    LOG_CALL: () => ({
      type: 'LOG_CALL',
      party: of(CALL_PARTIES, 0),
      outcome: of(CALL_OUTCOMES, 1),
      ...(flag(2) ? { followUpOn: soon(3) } : {}),
      ...(flag(4) ? { callTaskId: idIn(state.callTasks, 5) } : {}),
    }),
    ADD_NOTE: () => ({ type: 'ADD_NOTE', text: 'Called twice.', ...(flag(0) ? { minutes: 5 } : {}) }),
    LOG_TIME: () => ({
      type: 'LOG_TIME',
      minutes: (n(0) % 90) + 1,
      category: of(EFFORT_CATEGORIES, 1),
      isForPlan: flag(2),
    }),
    RECORD_NAVIGATION_CONSENT: () => ({
      type: 'RECORD_NAVIGATION_CONSENT',
      on: ago(0),
      how: of(['SPOKEN', 'WRITTEN'] as const, 1),
      isGiven: flag(2),
    }),
    RECORD_INITIATING_VISIT: () => ({
      type: 'RECORD_INITIATING_VISIT',
      on: ago(0),
      practitionerName: 'Dr. Lee',
    }),
    RECORD_CARE_PLAN: () => ({
      type: 'RECORD_CARE_PLAN',
      on: ago(0),
      practitionerName: 'Dr. Lee',
      summary: 'Second opinion before surgery',
    }),
    ADD_BARRIER: () => ({ type: 'ADD_BARRIER', barrierId: newId('b'), kind: of(BARRIER_KINDS, 0) }),
    RESOLVE_BARRIER: () => ({
      type: 'RESOLVE_BARRIER',
      barrierId: idIn(state.barriers, 0),
      intervention: of(INTERVENTIONS, 1),
      on: today,
    }),
    REOPEN_BARRIER: () => ({ type: 'REOPEN_BARRIER', barrierId: idIn(state.barriers, 0) }),
    RECORD_DISTRESS: () => ({
      type: 'RECORD_DISTRESS',
      score: n(0) % 11,
      instrument: 'Distress scale',
      on: today,
    }),
    ANSWER_DISTRESS: () => ({
      type: 'ANSWER_DISTRESS',
      answer: of(['REFERRED', 'DECLINED'] as const, 0),
      on: today,
    }),
    RAISE_CALL_TASK: () => ({
      type: 'RAISE_CALL_TASK',
      callTaskId: newId('k'),
      reason: of(CALL_TASK_REASONS, 0),
      dueOn: soon(1),
      ...(flag(2) ? { patientTaskId: idIn(state.tasks, 3) } : {}),
    }),
    SKIP_STEP: () => ({ type: 'SKIP_STEP', step: of(STEPS, 0), reason: 'Not wanted' }),
    RESUME_STEP: () => ({ type: 'RESUME_STEP', step: of(STEPS, 0) }),
    ASSIGN_NAVIGATOR: () => ({ type: 'ASSIGN_NAVIGATOR', navigatorId: newId('p'), note: 'Call the lab' }),
    READ_HANDOVER: () => ({ type: 'READ_HANDOVER' }),
    REPORT_FACT: () => ({ type: 'REPORT_FACT', fact: of(REPORTED_FACTS, 0), source: 'Caseload file' }),
    DISMISS_REPORT: () => ({ type: 'DISMISS_REPORT' }),
    PAUSE_CASE: () => ({ type: 'PAUSE_CASE', reason: of(PAUSE_REASONS, 0) }),
    RESUME_CASE: () => ({ type: 'RESUME_CASE' }),
    CLOSE_CASE: () => ({ type: 'CLOSE_CASE', reason: of(CLOSE_REASONS, 0) }),
    REOPEN_CASE: () => ({ type: 'REOPEN_CASE', reason: 'Came back' }),
    SNOOZE_CASE: () => ({ type: 'SNOOZE_CASE', untilOn: soon(0) }),
    UNSNOOZE_CASE: () => ({ type: 'UNSNOOZE_CASE' }),
    CORRECT: () => ({ type: 'CORRECT', actionId: idIn(history, 0), reason: 'Wrong person' }),
  };
}
