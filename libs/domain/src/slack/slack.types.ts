import type { DateOn } from '../calendar/date-on.js';
import type { Step } from '../pathway/steps.types.js';
import type { RecordKind } from '../records/record-item.types.js';

export const WHY_CODES = [
  'PATIENT_IN_DANGER',
  'REPORTED_DECEASED',
  'REPORTED_TRANSFERRED',
  'PATIENT_ASKED_FOR_HELP',
  'PATIENT_ANSWERED',
  'PATIENT_SENT_PICTURE',
  'PATIENT_STOPPED_MESSAGES',
  'CAREGIVER_ASKED_FOR_HELP',
  'CAREGIVER_ANSWERED',
  'CAREGIVER_SENT_PICTURE',
  'CAREGIVER_STOPPED_MESSAGES',
  'DISTRESS_SEVERE',
  'DISTRESS_REFERRAL_WANTED',
  'CALL_DUE',
  'INTERPRETER_CALL_DUE',
  'WINDOW_NOT_SET',
  'WINDOW_NOT_CONFIRMED',
  'CONSENT_NOT_ASKED',
  'TRIAGE_INCOMPLETE',
  'NO_CANDIDATE',
  'CANDIDATE_NOT_CHOSEN',
  'CENTER_NOT_ASKED',
  'CENTER_NOT_ANSWERED',
  'RECORD_NOT_REQUESTED',
  'RECORD_WAITING',
  'RECORD_PROMISED',
  'RECORD_WRONG',
  'RECORD_NOT_CHECKED',
  'RECORD_NOT_SENT',
  'RECORD_NOT_ACCEPTED',
  'RECORD_TO_RETURN',
  'ACCESS_CLOCK_OVER',
  'RELEASE_ENDS',
  'RELEASE_ENDED',
  'COVERAGE_NOT_ASKED',
  'REFERRAL_MISSING',
  'AUTHORIZATION_NOT_SUBMITTED',
  'AUTHORIZATION_WAITING',
  'AUTHORIZATION_LATE',
  'AUTHORIZATION_DENIED',
  'APPEAL_LOST',
  'COVERAGE_REFERENCE_MISSING',
  'PATIENT_HAS_THE_BALL',
  'QUESTIONS_MISSING',
  'VISIT_NOT_BOOKED',
  'VISIT_AHEAD',
  'VISIT_RESULT_MISSING',
  'OUTCOME_MISSING',
  'DECISION_MISSING',
  'PAUSED',
  'CLOSED',
  'NOTHING_OPEN',
] as const;
export type WhyCode = (typeof WHY_CODES)[number];

/** One reason as facts; the screens turn it into a sentence in the reader's language. */
export interface Why {
  code: WhyCode;
  step?: Step;
  recordKind?: RecordKind;
  /** Holder, center, insurer or clinician: whoever is waited for. */
  who?: string;
  usualDays?: number;
  leftDays?: number;
  /** Days by which a wait is longer than usual, or by which a promised day has passed. */
  lateDays?: number;
  /** How many times it was asked for. */
  count?: number;
  on?: DateOn;
  /** The patient's own words, when the reason is what the patient said. */
  text?: string;
}

/**
 * Where the days of a link come from: who is waited for has done it often enough to know (HISTORY), a day is
 * agreed (AGREED), the center said how long it takes (STATED), a stated default stands in (DEFAULT), or
 * somebody asks what would be if (SUPPOSED).
 */
export const DAYS_SOURCES = ['HISTORY', 'AGREED', 'STATED', 'DEFAULT', 'SUPPOSED'] as const;
export type DaysSource = (typeof DAYS_SOURCES)[number];

export interface DaysBasis {
  source: DaysSource;
  /** With HISTORY: half took at most this long, nine of ten at most `p90Days`, from `n` that are finished. */
  medianDays?: number;
  p90Days?: number;
  n?: number;
}

/** One link of the longest chain of open steps. */
export interface ChainLink {
  step: Step;
  why: Why;
  /** Days this link is still expected to take. */
  days: number;
  basis: DaysBasis;
}

/** A way that runs beside the longest one. */
export interface SideWay {
  step: Step;
  links: ChainLink[];
  days: number;
  /** How many days later it could be done without anything being late for it. */
  spareDays: number;
}

/** Something the case waits for whose day one can ask about: what would be if it came then. */
export const AWAITED_EVENTS = ['RECORD_ARRIVES', 'CENTER_ANSWERS', 'INSURER_ANSWERS', 'VISIT'] as const;
export type AwaitedEventCode = (typeof AWAITED_EVENTS)[number];

export interface AwaitedEvent {
  event: AwaitedEventCode;
  recordItemId?: string;
  recordKind?: RecordKind;
  who?: string;
  /** The day it is expected on now. */
  expectedOn: DateOn;
}

/** "If the slides come on Monday": the event of one record item, or of the case, on a day not before today. */
export interface Supposition {
  event: AwaitedEventCode;
  recordItemId?: string;
  on: DateOn;
}

/**
 * slack = decision window − today − expected remaining way, in calendar days.
 * The remaining way is the longest chain of open steps, not their sum.
 */
export interface Slack {
  remainingDays: number;
  /** window − remainingDays: the last day on which the case can still be on time. Undefined without a window. */
  mustMoveOn?: DateOn;
  slackDays?: number;
  isEstimate: boolean;
  chain: ChainLink[];
  /** What runs beside the chain, the longest first. */
  beside: SideWay[];
  /** What the case waits for, in the order in which it is expected. */
  awaited: AwaitedEvent[];
}

/**
 * How long somebody took, from what is finished: discrete quantiles, so that every figure is a number of days
 * that really occurred. What is still open is not counted at all, neither as fast nor as slow.
 */
export interface Took {
  medianDays: number;
  p90Days: number;
  n: number;
}

/** From asking a holder for a kind of record to having it. */
export interface HolderHistory extends Took {
  holderId: string;
  kind: RecordKind;
}

/** From asking a center of the directory to its answer. */
export interface CenterHistory extends Took {
  centerId: string;
}

/** From submitting a prior authorization to the insurer's answer. */
export interface PayerHistory extends Took {
  payerName: string;
}

/** Histories count only from n = 5. */
export type WayHistory = HolderHistory | CenterHistory | PayerHistory;
