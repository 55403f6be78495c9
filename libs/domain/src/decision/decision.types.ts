import type { DateOn } from '../calendar/date-on.js';

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

export interface Decision {
  outcome?: Outcome;
  outcomeNote?: string;
  /** The patient's decision in the patient's own words. */
  words?: string;
  decidedOn?: DateOn;
  isReturnPermitted?: boolean;
  returnSentOn?: DateOn;
  returnSentTo?: string;
}
