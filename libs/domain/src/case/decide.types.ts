import type { RecordedAction } from './actions.js';
import type { CaseState } from './case-state.js';

export const REFUSAL_CODES = [
  'CASE_CLOSED',
  'CASE_PAUSED',
  'CASE_NOT_CLOSED',
  'CASE_NOT_PAUSED',
  'ALREADY_OPENED',
  'UNKNOWN_ID',
  'ID_TAKEN',
  'NOT_IN_THIS_STATE',
  'NOT_ALLOWED',
  'INVALID',
  'CHANGED_MEANWHILE',
  'OTHERS_DEPEND_ON_IT',
  'NOT_CORRECTABLE',
  'RELEASE_OVER',
  'RELEASE_MISSING',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Why an action is refused: a code for programs, a sentence for people, and the field when it is one. */
export interface Refused {
  kind: 'REFUSED';
  code: RefusalCode;
  /** One English sentence that says what to do. */
  message: string;
  /** Path of the payload field, e.g. 'promisedOn'. */
  field?: string;
}

/** The state with the action folded in. Everything stored besides the action itself is derived from it. */
export interface Accepted {
  kind: 'ACCEPTED';
  recorded: RecordedAction;
  state: CaseState;
}

export type Verdict = Accepted | Refused;
