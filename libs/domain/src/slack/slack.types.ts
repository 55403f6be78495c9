import type { DateOn } from '../calendar/date-on.js';
import type { Step } from '../pathway/steps.types.js';
import type { RecordKind } from '../records/record-item.types.js';

export const WHY_CODES = [
  'REPORTED_DECEASED',
  'REPORTED_TRANSFERRED',
  'PATIENT_ASKED_FOR_HELP',
  'PATIENT_ANSWERED',
  'PATIENT_STOPPED_MESSAGES',
  'DISTRESS_SEVERE',
  'DISTRESS_REFERRAL_WANTED',
  'CALL_DUE',
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
  /** How many times it was asked for. */
  count?: number;
  on?: DateOn;
  /** The patient's own words, when the reason is what the patient said. */
  text?: string;
}

/** One link of the longest chain of open steps. */
export interface ChainLink {
  step: Step;
  why: Why;
  /** Days this link is still expected to take. */
  days: number;
  /** From the holder's own history (n of at least 5), not from a default. */
  isFromHistory: boolean;
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
}

/** How long a holder usually takes for a kind of record, from its own history. Counts only from n = 5. */
export interface HolderHistory {
  holderId: string;
  kind: RecordKind;
  medianDays: number;
  p90Days: number;
  n: number;
}
