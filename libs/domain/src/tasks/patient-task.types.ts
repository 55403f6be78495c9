import type { DateOn } from '../calendar/date-on.js';
import type { CallParty } from '../case/actions.js';
import type { CrisisKind } from '../consent/crisis-words.js';

/** The named things only the patient can do. A patient is messaged for one of these and nothing else. */
export const PATIENT_TASK_KINDS = [
  'SIGN_FORM',
  'FETCH_SLIDES',
  'FETCH_DISC',
  'DOWNLOAD_FROM_PORTAL',
  'SEND_CARD_PHOTO',
  'GET_REFERRAL',
  'CONFIRM_VISIT',
] as const;
export type PatientTaskKind = (typeof PATIENT_TASK_KINDS)[number];

export const PATIENT_TASK_STATES = ['OPEN', 'DONE', 'CANCELED'] as const;
export type PatientTaskState = (typeof PATIENT_TASK_STATES)[number];

export const PATIENT_ANSWERS = ['DONE', 'HELP', 'TEXT', 'STOP'] as const;
export type PatientAnswerKind = (typeof PATIENT_ANSWERS)[number];

export interface PatientTask {
  id: string;
  round: number;
  kind: PatientTaskKind;
  state: PatientTaskState;
  recordItemId?: string;
  /** Set when a person sent it by hand: the first message waits 15 seconds so that it can be undone. */
  isHandSent: boolean;
  askedAt: string;
  askedOn: DateOn;
  /** The last thing the patient said about it. While answered, no reminder goes out. */
  answer?: PatientAnswerKind;
  answeredAt?: string;
  doneOn?: DateOn;
}

/** Something a patient said that a person has to look at. */
/** What one text message holds at most. */
export const MOST_PICTURES = 10;

export interface PatientAnswer {
  id: string;
  taskId?: string;
  kind: PatientAnswerKind;
  text?: string;
  at: string;
  on: DateOn;
  isHandled: boolean;
  /** The words sounded like an emergency: it stands first on Today until somebody has called. */
  crisis?: CrisisKind;
  /** The day somebody called about it, reached or not. */
  calledOn?: DateOn;
  /** A caregiver said it. */
  isCaregivers?: boolean;
  /** How many pictures or files came with it, which nobody can see here. */
  pictures?: number;
}

export const CALL_TASK_REASONS = [
  'TWO_UNANSWERED',
  'DELIVERY_FAILED',
  'NO_CONSENT',
  'NO_CONTACT',
  'ASKED_FOR_HELP',
  'FOLLOW_UP',
  'NEEDS_INTERPRETER',
] as const;
export type CallTaskReason = (typeof CALL_TASK_REASONS)[number];

/** A call a navigator has to make, due on a day. Ended by a logged call or by the reason going away. */
export interface CallTask {
  id: string;
  reason: CallTaskReason;
  patientTaskId?: string;
  dueOn: DateOn;
  raisedOn: DateOn;
  /** Whom to call, when it is not the patient: set on follow-ups of a logged call. */
  party?: CallParty;
  holderId?: string;
  isDone: boolean;
}
