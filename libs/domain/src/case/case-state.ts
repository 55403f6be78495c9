import type { DateOn, InstantAt } from '../calendar/date-on.js';
import type { Barrier } from '../barriers/barrier.types.js';
import type { ActionType, ActorKind } from './actions.js';
import type { Candidate } from '../center/center.types.js';
import type { CaregiverPermission, Consent } from '../consent/consent.types.js';
import type { Decision, Opinion, PastDecision } from '../decision/decision.types.js';
import type { DistressScreening } from '../distress/distress.js';
import type { AuthorizationRound } from '../insurance/authorization.types.js';
import type { Coverage } from '../insurance/coverage.types.js';
import type { NavigationBasis } from '../minutes/effort.types.js';
import type { Snooze } from '../snooze/snooze.types.js';
import type { StepStatus } from '../pathway/steps.types.js';
import type { Question, VisitPrep } from '../questions/questions.types.js';
import type { Authorization } from '../records/authorization/authorization.types.js';
import type { RecordItem } from '../records/record-item.types.js';
import type { CallTask, PatientAnswer, PatientTask } from '../tasks/patient-task.types.js';
import type { DecisionWindow, Triage } from '../triage/triage.types.js';
import type { Appointment } from '../visit/visit.types.js';

export const CASE_STATUSES = ['OPEN', 'PAUSED', 'CLOSED'] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

export const PAUSE_REASONS = [
  'PATIENT_ASKED',
  'IN_HOSPITAL',
  'TREATMENT_FIRST',
  'TRAVELING',
  'OTHER',
] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

export const CLOSE_REASONS = ['DECIDED', 'DECLINED', 'TRANSFERRED', 'DECEASED', 'UNREACHABLE'] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** Something a file or a stranger said about the person that somebody has to confirm before it counts. */
export const REPORTED_FACTS = ['DECEASED', 'TRANSFERRED'] as const;
export type ReportedFact = (typeof REPORTED_FACTS)[number];

/** What a person, on either side, last did on a case. */
export interface LastTouch {
  type: ActionType;
  actorKind: ActorKind;
  on: DateOn;
}

/** A case is the fold of its recorded actions; this is what the fold yields. Plain data, JSON-safe. */
export interface CaseState {
  status: CaseStatus;
  openedAt: InstantAt;
  openedOn: DateOn;
  /** Sequence number of the last action folded in: the case's version. */
  version: number;
  round: number;
  navigatorId?: string;
  /** What the last navigator wrote for the next one, until that one has read it. */
  handover?: { note: string; byId?: string; at: InstantAt };
  pauseReason?: PauseReason;
  resumeOn?: DateOn;
  closeReason?: CloseReason;
  closedOn?: DateOn;
  /** Reported but not confirmed; a reported death already stops every message. */
  reported?: { fact: ReportedFact; on: DateOn; source: string };
  /** Off the list of Today for a while, by somebody's wish. */
  snooze?: Snooze;
  triage: Triage;
  window?: DecisionWindow;
  candidates: Candidate[];
  recordItems: RecordItem[];
  releases: Authorization[];
  coverage: Coverage;
  /** Every prior authorization that was asked for, oldest first. */
  authorizations: AuthorizationRound[];
  questions: Question[];
  visitPrep: VisitPrep;
  appointments: Appointment[];
  opinions: Opinion[];
  decision: Decision;
  /** Outcomes and decisions of earlier rounds, oldest first. */
  pastDecisions: PastDecision[];
  tasks: PatientTask[];
  answers: PatientAnswer[];
  callTasks: CallTask[];
  consents: Consent[];
  /** Undefined: nobody has asked, which means no. */
  caregiverPermission?: CaregiverPermission;
  barriers: Barrier[];
  /** In the order they were recorded. */
  distress: DistressScreening[];
  navigation: NavigationBasis;
  /** Steps of every round so far, in order; the last seven are the present round. */
  steps: StepStatus[];
  /** The last thing any human, on either side, did here. */
  lastTouchAt: InstantAt;
  lastTouch: LastTouch;
  /** Calls to the patient in a row that reached nobody. */
  unansweredCalls: number;
  /** The last call to the patient said: this is not their number. Holds until another call goes better. */
  isNumberWrong?: boolean;
  lastPatientContactAt?: InstantAt;
}
