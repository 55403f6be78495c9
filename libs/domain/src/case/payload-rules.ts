import { BARRIER_KINDS, INTERVENTIONS } from '../barriers/barrier.types.js';
import { CANDIDATE_KINDS, CENTER_REPLIES } from '../center/center.types.js';
import { CHANNELS, CONSENT_HOWS, CONSENT_TOPICS, PERMISSION_HOWS } from '../consent/consent.types.js';
import { CRISIS_KINDS } from '../consent/crisis-words.js';
import { OPINION_ORDERS, OUTCOMES, SUMMARY_WAYS, type WantedTest } from '../decision/decision.types.js';
import { DISTRESS_ANSWERS } from '../distress/distress.js';
import { EFFORT_CATEGORIES, MAX_EFFORT_MINUTES } from '../minutes/effort.types.js';
import { STEPS } from '../pathway/steps.types.js';
import { QUESTION_TOPICS, RECORDING_PLANS } from '../questions/questions.types.js';
import { RECORD_KINDS, RECORD_WAYS, REQUEST_BASES } from '../records/record-item.types.js';
import { MAX_AUTHORIZATION_YEARS } from '../records/authorization/authorization.types.js';
import {
  CALL_TASK_REASONS,
  MOST_PICTURES,
  PATIENT_ANSWERS,
  PATIENT_TASK_KINDS,
} from '../tasks/patient-task.types.js';
import { WINDOW_BASES } from '../triage/triage.types.js';
import { US_STATES } from '../visit/us-states.js';
import { VISIT_MODES } from '../visit/visit.types.js';
import { CALL_OUTCOMES, CALL_PARTIES, type ActionPayloads, type ActionType } from './actions.js';
import { CLOSE_REASONS, PAUSE_REASONS, REPORTED_FACTS } from './case-state.js';
import {
  anyDay,
  bool,
  comingDay,
  id,
  ids,
  instant,
  integer,
  kept,
  listOf,
  longText,
  name,
  oneOf,
  optional,
  pastDay,
  pastVisitStart,
  rating,
  reason,
  type Rule,
  visitStart,
  wallTime,
  zone,
} from './rules.js';

import {
  CANDIDATE_RULES,
  COVERAGE_RULES,
  OPINION_RULES,
  RECORD_RULES,
  SHIPMENT_RULES,
  TRIAGE_RULES,
  type Rules,
} from './field-rules.js';

const TEST_RULES: Rules<WantedTest> = {
  recordItemId: id,
  kind: oneOf(RECORD_KINDS),
  description: name,
  taskId: optional(id),
  taskKind: optional(oneOf(PATIENT_TASK_KINDS)),
};

/** At most ten tests, each with its own record item. */
const wantedTests: Rule = (value, todayOn) => {
  if (!Array.isArray(value) || value.length > 10) return 'Choose at most ten tests.';
  const tests: unknown[] = value;
  for (const test of tests) {
    if (typeof test !== 'object' || test === null) return 'Choose tests from the list.';
    const fields = test as Record<string, unknown>;
    if (Object.keys(fields).some((field) => !Object.hasOwn(TEST_RULES, field))) {
      return 'This field does not exist here.';
    }
    for (const [field, rule] of Object.entries(TEST_RULES)) {
      const message = rule(Object.hasOwn(fields, field) ? fields[field] : undefined, todayOn);
      if (message !== undefined) return message;
    }
  }
  return undefined;
};

const ONLY_IDS = { recordItemIds: ids };
const EFFORT_RULES = {
  minutes: optional(integer(0, MAX_EFFORT_MINUTES)),
  category: optional(oneOf(EFFORT_CATEGORIES)),
  isForPlan: optional(bool),
};

/** What may stand in each field of each action. What it means for the case is checked by the features. */
export const PAYLOAD_RULES: { [T in ActionType]: Rules<ActionPayloads[T]> } = {
  OPEN_CASE: { ...TRIAGE_RULES, navigatorId: optional(id), source: oneOf(['STAFF', 'SPREADSHEET', 'FHIR']) },
  UPDATE_TRIAGE: TRIAGE_RULES,
  STATE_WINDOW: {
    on: anyDay(3),
    clinicianName: optional(name),
    statedOn: optional(pastDay),
    bases: optional(listOf(WINDOW_BASES)),
    note: optional(longText),
  },
  RECORD_CONSENT: {
    channel: oneOf(CHANNELS),
    topic: oneOf(CONSENT_TOPICS),
    isGiven: bool,
    how: oneOf(CONSENT_HOWS),
    textVersion: name,
    riskVersion: optional(name),
    contactPointId: optional(id),
  },
  RECORD_CAREGIVER_PERMISSION: { name, isGiven: bool, how: oneOf(PERMISSION_HOWS), on: pastDay },
  ADD_CANDIDATE: { ...CANDIDATE_RULES, candidateId: id, name, kind: oneOf(CANDIDATE_KINDS) },
  UPDATE_CANDIDATE: {
    ...CANDIDATE_RULES,
    candidateId: id,
    name: kept(name),
    kind: kept(oneOf(CANDIDATE_KINDS)),
  },
  CHOOSE_CANDIDATE: { candidateId: id, reason: optional(reason) },
  RECORD_CENTER_REPLY: {
    candidateId: id,
    reply: oneOf(CENTER_REPLIES.filter((reply) => reply !== 'NOT_ASKED')),
    contactName: optional(name),
    note: optional(longText),
  },
  ADD_RECORD_ITEM: { ...RECORD_RULES, recordItemId: id, kind: oneOf(RECORD_KINDS) },
  UPDATE_RECORD_ITEM: {
    ...RECORD_RULES,
    ...SHIPMENT_RULES,
    recordItemId: id,
    authorizationSignedOn: optional(pastDay),
    authorizationExpiresOn: optional(anyDay(10)),
  },
  REQUEST_RECORDS: {
    ...ONLY_IDS,
    way: oneOf(RECORD_WAYS),
    basis: optional(oneOf(REQUEST_BASES)),
    reachedHolderOn: optional(pastDay),
    contactName: optional(name),
    note: optional(longText),
  },
  PROMISE_RECORDS: {
    ...ONLY_IDS,
    promisedOn: comingDay(1),
    contactName: optional(name),
    isOnTheWay: optional(bool),
    carrier: optional(name),
    trackingNumber: optional(name),
  },
  EXTEND_REQUEST: { ...ONLY_IDS, writtenOn: pastDay, reason },
  RECEIVE_RECORDS: { ...ONLY_IDS, isReadable: optional(bool) },
  MARK_RECORDS_READABLE: ONLY_IDS,
  MARK_RECORD_WRONG: { recordItemId: id, reason },
  SEND_RECORDS: { ...ONLY_IDS, ...SHIPMENT_RULES },
  MARK_RECORDS_ARRIVED: { ...ONLY_IDS, arrivedOn: pastDay },
  ACCEPT_RECORDS: ONLY_IDS,
  RETURN_RECORD: { recordItemId: id, returnedOn: pastDay },
  MARK_RECORD_NOT_APPLICABLE: { recordItemId: id, reason },
  NEED_RECORD_AGAIN: { recordItemId: id, reason: optional(reason) },
  PREPARE_AUTHORIZATION: {
    ...ONLY_IDS,
    authorizationId: id,
    holderId: optional(id),
    holderName: name,
    recipient: name,
    purpose: reason,
    expiresOn: optional(comingDay(MAX_AUTHORIZATION_YEARS)),
    expiryEvent: optional(reason),
  },
  SIGN_AUTHORIZATION: {
    authorizationId: id,
    signedOn: pastDay,
    signerName: name,
    signerAuthority: optional(name),
  },
  REVOKE_AUTHORIZATION: { authorizationId: id, revokedOn: pastDay },
  UPDATE_COVERAGE: COVERAGE_RULES,
  ADD_QUESTION: {
    questionId: id,
    topic: oneOf(QUESTION_TOPICS),
    text: reason,
    isTop: optional(bool),
    isConfirmed: optional(bool),
  },
  UPDATE_QUESTION: {
    questionId: id,
    text: kept(reason),
    isTop: optional(bool),
    isConfirmed: optional(bool),
    position: optional(integer(0, 1_000)),
  },
  REMOVE_QUESTION: { questionId: id },
  PREPARE_VISIT: {
    isSupportPersonAsked: optional(bool),
    supportPersonName: optional(name),
    recordingPlan: optional(oneOf(RECORDING_PLANS)),
    isRecordingAllowed: optional(bool),
  },
  BOOK_APPOINTMENT: {
    appointmentId: id,
    mode: oneOf(VISIT_MODES),
    startsAt: visitStart,
    zone,
    startsOn: comingDay(2),
    clinicianName: optional(name),
    place: optional(name),
    usState: optional(oneOf(US_STATES)),
  },
  RECORD_PAST_VISIT: {
    appointmentId: id,
    mode: oneOf(VISIT_MODES),
    startsAt: pastVisitStart,
    zone,
    startsOn: pastDay,
    clinicianName: optional(name),
    place: optional(name),
    usState: optional(oneOf(US_STATES)),
    result: oneOf(['ATTENDED', 'NO_SHOW', 'OPINION_RECEIVED']),
  },
  MOVE_APPOINTMENT: {
    appointmentId: id,
    startsAt: visitStart,
    zone,
    startsOn: comingDay(2),
    usState: optional(oneOf(US_STATES)),
    reason: optional(reason),
  },
  CANCEL_APPOINTMENT: { appointmentId: id, reason: optional(reason) },
  RECORD_ATTENDANCE: {
    appointmentId: id,
    result: oneOf(['ATTENDED', 'NO_SHOW', 'OPINION_RECEIVED']),
    on: pastDay,
  },
  RECORD_OPINION: { ...OPINION_RULES, order: oneOf(OPINION_ORDERS) },
  RATE_TEAM: {
    order: oneOf(OPINION_ORDERS),
    listens: optional(rating),
    respectful: optional(rating),
    explains: optional(rating),
    supportive: optional(rating),
    comfort: optional(rating),
    trust: optional(rating),
  },
  RECORD_OUTCOME: {
    outcome: oneOf(OUTCOMES),
    note: optional(longText),
    tests: optional(wantedTests),
    discussOn: optional(comingDay(1)),
  },
  RECORD_DECISION: { words: longText, decidedOn: pastDay },
  RETURN_SUMMARY: {
    isPermitted: bool,
    sentOn: optional(pastDay),
    sentTo: optional(name),
    sentBy: optional(oneOf(SUMMARY_WAYS)),
  },
  START_ROUND: { reason },
  ASK_PATIENT: {
    taskId: id,
    kind: oneOf(PATIENT_TASK_KINDS),
    recordItemId: optional(id),
    isHandSent: optional(bool),
  },
  COMPLETE_PATIENT_TASK: { taskId: id },
  CANCEL_PATIENT_TASK: { taskId: id, reason: optional(reason) },
  PATIENT_ANSWERED: {
    answerId: id,
    taskId: optional(id),
    answer: oneOf(PATIENT_ANSWERS),
    text: optional(longText),
    pictures: optional(integer(1, MOST_PICTURES)),
    how: optional(oneOf(CONSENT_HOWS)),
    channel: optional(oneOf(CHANNELS)),
    contactPointId: optional(id),
    isCaregivers: optional(bool),
    crisis: optional(oneOf(CRISIS_KINDS)),
  },
  HANDLE_ANSWER: { answerId: id, note: optional(longText) },
  LOG_CALL: {
    party: oneOf(CALL_PARTIES),
    outcome: oneOf(CALL_OUTCOMES),
    note: optional(longText),
    ...EFFORT_RULES,
    holderId: optional(id),
    recordItemIds: optional(ids),
    callTaskId: optional(id),
    followUpOn: optional(comingDay(1)),
  },
  ADD_NOTE: { ...EFFORT_RULES, text: longText },
  LOG_TIME: {
    minutes: integer(1, MAX_EFFORT_MINUTES),
    category: oneOf(EFFORT_CATEGORIES),
    isForPlan: optional(bool),
    note: optional(longText),
    endedOn: optional(pastDay),
    endedTime: optional(wallTime),
    endedAt: optional(instant),
  },
  RECORD_NAVIGATION_CONSENT: { on: pastDay, how: oneOf(['SPOKEN', 'WRITTEN']), isGiven: bool },
  RECORD_INITIATING_VISIT: { on: pastDay, practitionerName: name },
  RECORD_CARE_PLAN: { on: pastDay, practitionerName: name, summary: longText },
  ADD_BARRIER: {
    barrierId: id,
    kind: oneOf(BARRIER_KINDS),
    note: optional(reason),
    on: optional(pastDay),
  },
  RESOLVE_BARRIER: {
    barrierId: id,
    intervention: oneOf(INTERVENTIONS),
    on: pastDay,
    note: optional(reason),
  },
  REOPEN_BARRIER: { barrierId: id, reason: optional(reason) },
  RECORD_DISTRESS: {
    score: integer(0, 10),
    instrument: name,
    on: pastDay,
    threshold: optional(integer(0, 10)),
  },
  ANSWER_DISTRESS: { answer: oneOf(DISTRESS_ANSWERS), on: pastDay, referredTo: optional(name) },
  RAISE_CALL_TASK: {
    callTaskId: id,
    reason: oneOf(CALL_TASK_REASONS),
    patientTaskId: optional(id),
    dueOn: anyDay(1),
  },
  SKIP_STEP: { step: oneOf(STEPS), reason },
  RESUME_STEP: { step: oneOf(STEPS) },
  ASSIGN_NAVIGATOR: { navigatorId: id, note: optional(longText) },
  READ_HANDOVER: { note: optional(longText) },
  REPORT_FACT: { fact: oneOf(REPORTED_FACTS), source: reason },
  DISMISS_REPORT: { note: optional(longText) },
  PAUSE_CASE: { reason: oneOf(PAUSE_REASONS), resumeOn: optional(comingDay(2)), note: optional(longText) },
  RESUME_CASE: { note: optional(longText) },
  CLOSE_CASE: { reason: oneOf(CLOSE_REASONS), on: optional(pastDay), note: optional(longText) },
  REOPEN_CASE: { reason },
  SNOOZE_CASE: { untilOn: comingDay(1), reason: optional(reason) },
  UNSNOOZE_CASE: { note: optional(longText) },
  CORRECT: { actionId: id, reason },
};
