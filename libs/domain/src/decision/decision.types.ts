import type { DateOn } from '../calendar/date-on.js';
import type { RecordKind } from '../records/record-item.types.js';
import type { PatientTaskKind } from '../tasks/patient-task.types.js';

export const OPINION_ORDERS = ['FIRST', 'SECOND', 'THIRD'] as const;
export type OpinionOrder = (typeof OPINION_ORDERS)[number];

/** The fields two opinions are compared by, in reading order. */
export const OPINION_FIELDS = [
  'diagnosis',
  'stage',
  'treatment',
  'surgery',
  'sequence',
  'furtherTests',
  'trials',
  'urgency',
  'hadInHand',
] as const;
export type OpinionField = (typeof OPINION_FIELDS)[number];

export interface OpinionFields extends Partial<Record<OpinionField, string>> {
  clinicianName?: string;
  centerName?: string;
  givenOn?: DateOn;
}

/** The patient's own side, 1 (not at all) to 5 (fully). Shown, never added up or ranked. */
export interface TeamExperience {
  listens?: number;
  respectful?: number;
  explains?: number;
  supportive?: number;
  comfort?: number;
  trust?: number;
}

export interface Opinion extends OpinionFields {
  order: OpinionOrder;
  experience: TeamExperience;
}

export const OUTCOMES = [
  'CONFIRMED',
  'OPTIONS_ADDED',
  'DIFFERENT_APPROACH',
  'FURTHER_TESTING',
  'DIFFERS',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A test somebody wants before deciding: its result is a record item, and the patient may be asked for it at once. */
export interface WantedTest {
  recordItemId: string;
  kind: RecordKind;
  description: string;
  /** Both or none: the patient task that brings the result. */
  taskId?: string;
  taskKind?: PatientTaskKind;
}

/** How a summary went back. */
export const SUMMARY_WAYS = ['FAX', 'MAIL', 'PORTAL', 'SECURE_EMAIL', 'BY_HAND'] as const;
export type SummaryWay = (typeof SUMMARY_WAYS)[number];

export interface Decision {
  outcome?: Outcome;
  outcomeNote?: string;
  /** Record items that hold the results of the tests wanted with the outcome. */
  testItemIds?: string[];
  /** The day on which the differences are talked over. */
  discussOn?: DateOn;
  /** The call in which that is done. */
  discussCallId?: string;
  /** The patient's decision in the patient's own words. */
  words?: string;
  decidedOn?: DateOn;
  isReturnPermitted?: boolean;
  returnSentOn?: DateOn;
  returnSentTo?: string;
  returnSentBy?: SummaryWay;
}

/** What the decision stood at when a further opinion was begun. */
export interface PastDecision extends Decision {
  round: number;
}
