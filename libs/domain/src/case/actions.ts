import type { DateOn, InstantAt } from '../calendar/date-on.js';
import type { BarrierKind, Intervention } from '../barriers/barrier.types.js';
import type { CandidateFields, CandidateKind, CenterReply } from '../center/center.types.js';
import type { Channel, ConsentHow, ConsentTopic, PermissionHow } from '../consent/consent.types.js';
import type { CrisisKind } from '../consent/crisis-words.js';
import type {
  OpinionFields,
  OpinionOrder,
  Outcome,
  SummaryWay,
  TeamExperience,
  WantedTest,
} from '../decision/decision.types.js';
import type { DistressAnswer } from '../distress/distress.js';
import type { CoverageFields } from '../insurance/coverage.types.js';
import type {
  CarePlan,
  EffortCategory,
  EffortFields,
  InitiatingVisit,
  NavigationConsent,
} from '../minutes/effort.types.js';
import type { Step } from '../pathway/steps.types.js';
import type { QuestionTopic, VisitPrep } from '../questions/questions.types.js';
import type { RecordKind, RecordWay, RequestBasis } from '../records/record-item.types.js';
import type { CallTaskReason, PatientAnswerKind, PatientTaskKind } from '../tasks/patient-task.types.js';
import type { StateWindow, TriageFields } from '../triage/triage.types.js';
import type { UsState } from '../visit/us-states.js';
import type { VisitMode } from '../visit/visit.types.js';
import type { CloseReason, PauseReason, ReportedFact } from './case-state.js';

export const CALL_PARTIES = ['PATIENT', 'HOLDER', 'INSURER', 'CENTER', 'CLINICIAN', 'OTHER'] as const;
export type CallParty = (typeof CALL_PARTIES)[number];

export const CALL_OUTCOMES = [
  'REACHED',
  'VOICEMAIL',
  'NO_ANSWER',
  'WRONG_NUMBER',
  'ON_HOLD_GAVE_UP',
] as const;
export type CallOutcome = (typeof CALL_OUTCOMES)[number];

/**
 * Everything that can be recorded on a case, by type. In the API each is one field of the `ActionInput`
 * one-of, named like it in camel case (`STATE_WINDOW` → `stateWindow`).
 */
export interface ActionPayloads {
  OPEN_CASE: TriageFields & { navigatorId?: string; source: 'STAFF' | 'SPREADSHEET' | 'FHIR' };
  UPDATE_TRIAGE: TriageFields;
  STATE_WINDOW: StateWindow;
  RECORD_CONSENT: {
    channel: Channel;
    topic: ConsentTopic;
    isGiven: boolean;
    how: ConsentHow;
    textVersion: string;
    /** The notice of the risk that was shown with it; needed with every consent that staff records. */
    riskVersion?: string;
    /** START opens the number it came from and no other. Left out: all of the patient's own of the channel. */
    contactPointId?: string;
  };
  /** What the patient said about writing to and talking with somebody close to them. */
  RECORD_CAREGIVER_PERMISSION: { name: string; isGiven: boolean; how: PermissionHow; on: DateOn };

  ADD_CANDIDATE: CandidateFields & { candidateId: string; name: string; kind: CandidateKind };
  UPDATE_CANDIDATE: CandidateFields & { candidateId: string };
  CHOOSE_CANDIDATE: { candidateId: string; reason?: string };
  RECORD_CENTER_REPLY: {
    candidateId: string;
    reply: Exclude<CenterReply, 'NOT_ASKED'>;
    contactName?: string;
    note?: string;
  };

  ADD_RECORD_ITEM: {
    recordItemId: string;
    kind: RecordKind;
    description?: string;
    holderId?: string;
    holderName?: string;
    way?: RecordWay;
  };
  UPDATE_RECORD_ITEM: {
    recordItemId: string;
    description?: string;
    holderId?: string;
    holderName?: string;
    way?: RecordWay;
    authorizationSignedOn?: DateOn;
    authorizationExpiresOn?: DateOn;
    carrier?: string;
    trackingNumber?: string;
    mustReturn?: boolean;
    returnDueOn?: DateOn;
  };
  /** One call or fax asks one holder for several items at once. */
  REQUEST_RECORDS: {
    recordItemIds: string[];
    way: RecordWay;
    basis?: RequestBasis;
    /** The day the holder had the request in hand; left out: the day of the action. */
    reachedHolderOn?: DateOn;
    contactName?: string;
    note?: string;
  };
  PROMISE_RECORDS: {
    recordItemIds: string[];
    promisedOn: DateOn;
    contactName?: string;
    /** The holder has sent it already. */
    isOnTheWay?: boolean;
    carrier?: string;
    trackingNumber?: string;
  };
  /** The holder takes its one extension of a right-of-access request, in writing. */
  EXTEND_REQUEST: { recordItemIds: string[]; writtenOn: DateOn; reason: string };
  RECEIVE_RECORDS: { recordItemIds: string[]; isReadable?: boolean };
  MARK_RECORDS_READABLE: { recordItemIds: string[] };
  MARK_RECORD_WRONG: { recordItemId: string; reason: string };
  SEND_RECORDS: {
    recordItemIds: string[];
    carrier?: string;
    trackingNumber?: string;
    mustReturn?: boolean;
    returnDueOn?: DateOn;
  };
  /** The shipment is there; whether it can be used is ACCEPT_RECORDS. */
  MARK_RECORDS_ARRIVED: { recordItemIds: string[]; arrivedOn: DateOn };
  ACCEPT_RECORDS: { recordItemIds: string[] };
  RETURN_RECORD: { recordItemId: string; returnedOn: DateOn };
  MARK_RECORD_NOT_APPLICABLE: { recordItemId: string; reason: string };
  /** The item is needed after all. */
  NEED_RECORD_AGAIN: { recordItemId: string; reason?: string };
  /** A permission to disclose, written for one holder and its items; see `authorizationForm`. */
  PREPARE_AUTHORIZATION: {
    authorizationId: string;
    holderId?: string;
    holderName: string;
    recordItemIds: string[];
    recipient: string;
    purpose: string;
    expiresOn?: DateOn;
    expiryEvent?: string;
  };
  SIGN_AUTHORIZATION: {
    authorizationId: string;
    signedOn: DateOn;
    signerName: string;
    /** By what right somebody signed for the patient. */
    signerAuthority?: string;
  };
  REVOKE_AUTHORIZATION: { authorizationId: string; revokedOn: DateOn };

  UPDATE_COVERAGE: CoverageFields;

  ADD_QUESTION: {
    questionId: string;
    topic: QuestionTopic;
    text: string;
    isTop?: boolean;
    isConfirmed?: boolean;
  };
  UPDATE_QUESTION: {
    questionId: string;
    text?: string;
    isTop?: boolean;
    isConfirmed?: boolean;
    position?: number;
  };
  REMOVE_QUESTION: { questionId: string };
  PREPARE_VISIT: VisitPrep;

  BOOK_APPOINTMENT: {
    appointmentId: string;
    mode: VisitMode;
    startsAt: InstantAt;
    zone: string;
    startsOn: DateOn;
    clinicianName?: string;
    place?: string;
    usState?: UsState;
  };
  /** A visit nobody had booked here, told of afterwards with what came of it. */
  RECORD_PAST_VISIT: ActionPayloads['BOOK_APPOINTMENT'] & {
    result: 'ATTENDED' | 'NO_SHOW' | 'OPINION_RECEIVED';
  };
  MOVE_APPOINTMENT: {
    appointmentId: string;
    startsAt: InstantAt;
    zone: string;
    startsOn: DateOn;
    usState?: UsState;
    reason?: string;
  };
  CANCEL_APPOINTMENT: { appointmentId: string; reason?: string };
  RECORD_ATTENDANCE: {
    appointmentId: string;
    result: 'ATTENDED' | 'NO_SHOW' | 'OPINION_RECEIVED';
    on: DateOn;
  };

  RECORD_OPINION: OpinionFields & { order: OpinionOrder };
  RATE_TEAM: TeamExperience & { order: OpinionOrder };
  /** Tests become record items and patient tasks with it; a day to talk becomes a call to make. */
  RECORD_OUTCOME: { outcome: Outcome; note?: string; tests?: WantedTest[]; discussOn?: DateOn };
  RECORD_DECISION: { words: string; decidedOn: DateOn };
  RETURN_SUMMARY: { isPermitted: boolean; sentOn?: DateOn; sentTo?: string; sentBy?: SummaryWay };
  /** A third opinion: steps begin again in a new round, keeping what is there. */
  START_ROUND: { reason: string };

  ASK_PATIENT: { taskId: string; kind: PatientTaskKind; recordItemId?: string; isHandSent?: boolean };
  COMPLETE_PATIENT_TASK: { taskId: string };
  CANCEL_PATIENT_TASK: { taskId: string; reason?: string };
  /** Said by the patient, or by the caregiver who may be written to, through the link or a reply. */
  PATIENT_ANSWERED: {
    answerId: string;
    taskId?: string;
    answer: PatientAnswerKind;
    text?: string;
    /** How many pictures or files came with it, or alone. They are not kept: we only know that they came. */
    pictures?: number;
    /** How a STOP was said. Left out: by text where it came by text, else on the page. */
    how?: ConsentHow;
    channel?: Channel;
    /** Where it came from: STOP closes this place and no other. Left out: all of the patient's own of the channel. */
    contactPointId?: string;
    isCaregivers?: boolean;
    /** What the words sounded like on that day, by the organization's list of then. */
    crisis?: CrisisKind;
  };
  HANDLE_ANSWER: { answerId: string; note?: string };

  LOG_CALL: EffortFields & {
    party: CallParty;
    outcome: CallOutcome;
    note?: string;
    holderId?: string;
    /** The items the call was about; left out: all the holder still owes. */
    recordItemIds?: string[];
    callTaskId?: string;
    /** The next call, if one is needed. */
    followUpOn?: DateOn;
  };
  ADD_NOTE: EffortFields & { text: string };
  /** Time that nothing else tells of. It ended now, or at the wall time named; `endedAt` is that instant in the practice's zone. */
  LOG_TIME: {
    minutes: number;
    category: EffortCategory;
    isForPlan?: boolean;
    note?: string;
    endedOn?: DateOn;
    endedTime?: string;
    endedAt?: InstantAt;
  };
  RECORD_NAVIGATION_CONSENT: NavigationConsent;
  RECORD_INITIATING_VISIT: InitiatingVisit;
  RECORD_CARE_PLAN: CarePlan;

  ADD_BARRIER: { barrierId: string; kind: BarrierKind; note?: string; on?: DateOn };
  RESOLVE_BARRIER: { barrierId: string; intervention: Intervention; on: DateOn; note?: string };
  REOPEN_BARRIER: { barrierId: string; reason?: string };
  /** `threshold`: the organization's on this day. */
  RECORD_DISTRESS: { score: number; instrument: string; on: DateOn; threshold?: number };
  /** What came of the referral a score made wanted. */
  ANSWER_DISTRESS: { answer: DistressAnswer; on: DateOn; referredTo?: string };

  RAISE_CALL_TASK: { callTaskId: string; reason: CallTaskReason; patientTaskId?: string; dueOn: DateOn };

  SKIP_STEP: { step: Step; reason: string };
  RESUME_STEP: { step: Step };

  ASSIGN_NAVIGATOR: { navigatorId: string; note?: string };
  /** Whom the case was handed to has read the note. */
  READ_HANDOVER: { note?: string };
  REPORT_FACT: { fact: ReportedFact; source: string };
  DISMISS_REPORT: { note?: string };
  PAUSE_CASE: { reason: PauseReason; resumeOn?: DateOn; note?: string };
  RESUME_CASE: { note?: string };
  CLOSE_CASE: { reason: CloseReason; on?: DateOn; note?: string };
  REOPEN_CASE: { reason: string };
  /** Off the list until a day; see `domain/snooze` for what brings it back earlier. */
  SNOOZE_CASE: { untilOn: DateOn; reason?: string };
  UNSNOOZE_CASE: { note?: string };
  /** Takes one earlier action back. Nothing is deleted: the fold leaves the corrected action out. */
  CORRECT: { actionId: string; reason: string };
}

export type ActionType = keyof ActionPayloads;
export type Action = { [T in ActionType]: { type: T } & ActionPayloads[T] }[ActionType];
export type ActionOf<T extends ActionType> = Extract<Action, { type: T }>;

export const ACTOR_KINDS = ['PERSON', 'PATIENT', 'IMPORT', 'SYSTEM'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export interface Actor {
  kind: ActorKind;
  /** Person id for staff. */
  id?: string;
  /** The person has a clinical role (registered nurse, physician, …) and may author a decision window. */
  isClinical: boolean;
}

/** An action as it stands in the append-only list of a case. */
export interface RecordedAction {
  /** Made by the client, unique: a repeat is answered with the first result. */
  id: string;
  /** 1, 2, 3 … within the case. */
  seq: number;
  at: InstantAt;
  /** The calendar day of `at` in the organization's zone. */
  on: DateOn;
  actor: Actor;
  action: Action;
}
