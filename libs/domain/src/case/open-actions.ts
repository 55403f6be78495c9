import type { RecordState } from '../records/record-item.types.js';
import type { PatientTaskState } from '../tasks/patient-task.types.js';
import type { AppointmentState } from '../visit/visit.types.js';
import type { ActionType } from './actions.js';
import type { CaseStatus } from './case-state.js';

/** What may still be recorded on a closed case: what happened after the end, and how to open it again. */
const AFTER_THE_END = [
  'RECORD_CONSENT',
  'RECORD_CAREGIVER_PERMISSION',
  'RETURN_RECORD',
  'REVOKE_AUTHORIZATION',
  'RATE_TEAM',
  'RETURN_SUMMARY',
  'PATIENT_ANSWERED',
  'HANDLE_ANSWER',
  'LOG_CALL',
  'ADD_NOTE',
  'LOG_TIME',
  'ASSIGN_NAVIGATOR',
  'READ_HANDOVER',
  'CORRECT',
] as const satisfies readonly ActionType[];

/** What stays possible while a case rests: facts still arrive, but nobody asks the patient for anything. */
const WHILE_RESTING = [
  ...AFTER_THE_END,
  'UPDATE_TRIAGE',
  'STATE_WINDOW',
  'ADD_CANDIDATE',
  'UPDATE_CANDIDATE',
  'CHOOSE_CANDIDATE',
  'RECORD_CENTER_REPLY',
  'ADD_RECORD_ITEM',
  'UPDATE_RECORD_ITEM',
  'REQUEST_RECORDS',
  'PROMISE_RECORDS',
  'EXTEND_REQUEST',
  'RECEIVE_RECORDS',
  'MARK_RECORDS_READABLE',
  'MARK_RECORD_WRONG',
  'SEND_RECORDS',
  'MARK_RECORDS_ARRIVED',
  'ACCEPT_RECORDS',
  'MARK_RECORD_NOT_APPLICABLE',
  'NEED_RECORD_AGAIN',
  'PREPARE_AUTHORIZATION',
  'SIGN_AUTHORIZATION',
  'UPDATE_COVERAGE',
  'ADD_QUESTION',
  'UPDATE_QUESTION',
  'REMOVE_QUESTION',
  'PREPARE_VISIT',
  'BOOK_APPOINTMENT',
  'RECORD_PAST_VISIT',
  'MOVE_APPOINTMENT',
  'CANCEL_APPOINTMENT',
  'RECORD_ATTENDANCE',
  'RECORD_OPINION',
  'RECORD_OUTCOME',
  'RECORD_DECISION',
  'COMPLETE_PATIENT_TASK',
  'CANCEL_PATIENT_TASK',
  'RAISE_CALL_TASK',
  'ADD_BARRIER',
  'RESOLVE_BARRIER',
  'REOPEN_BARRIER',
  'RECORD_DISTRESS',
  'ANSWER_DISTRESS',
  'RECORD_NAVIGATION_CONSENT',
  'RECORD_INITIATING_VISIT',
  'RECORD_CARE_PLAN',
  'SKIP_STEP',
  'RESUME_STEP',
  'REPORT_FACT',
  'DISMISS_REPORT',
  'CLOSE_CASE',
] as const satisfies readonly ActionType[];

/** The one table of what may be recorded in which status: the server refuses and the screens hide from it. */
export const OPEN_ACTIONS: Record<CaseStatus, readonly ActionType[]> = {
  OPEN: [...WHILE_RESTING, 'ASK_PATIENT', 'START_ROUND', 'PAUSE_CASE', 'SNOOZE_CASE', 'UNSNOOZE_CASE'],
  PAUSED: [...WHILE_RESTING, 'RESUME_CASE'],
  CLOSED: [...AFTER_THE_END, 'REOPEN_CASE'],
};

/** Actions on one record item, by its state. A holder may send directly to the center, and slides go on unread: SEND_RECORDS opens early. What a holder does not find is needed again, from somewhere else. */
export const RECORD_ACTIONS: Record<RecordState, readonly ActionType[]> = {
  NEEDED: ['UPDATE_RECORD_ITEM', 'REQUEST_RECORDS', 'RECEIVE_RECORDS', 'MARK_RECORD_NOT_APPLICABLE'],
  REQUESTED: [
    'UPDATE_RECORD_ITEM',
    'REQUEST_RECORDS',
    'PROMISE_RECORDS',
    'EXTEND_REQUEST',
    'RECEIVE_RECORDS',
    'SEND_RECORDS',
    'MARK_RECORD_NOT_APPLICABLE',
    'NEED_RECORD_AGAIN',
  ],
  PROMISED: [
    'UPDATE_RECORD_ITEM',
    'REQUEST_RECORDS',
    'PROMISE_RECORDS',
    'EXTEND_REQUEST',
    'RECEIVE_RECORDS',
    'SEND_RECORDS',
    'MARK_RECORD_NOT_APPLICABLE',
    'NEED_RECORD_AGAIN',
  ],
  RECEIVED: [
    'UPDATE_RECORD_ITEM',
    'MARK_RECORDS_READABLE',
    'SEND_RECORDS',
    'MARK_RECORD_WRONG',
    'RETURN_RECORD',
    'MARK_RECORD_NOT_APPLICABLE',
    'NEED_RECORD_AGAIN',
  ],
  READABLE: [
    'UPDATE_RECORD_ITEM',
    'SEND_RECORDS',
    'MARK_RECORD_WRONG',
    'RETURN_RECORD',
    'MARK_RECORD_NOT_APPLICABLE',
    'NEED_RECORD_AGAIN',
  ],
  SENT_TO_CENTER: [
    'UPDATE_RECORD_ITEM',
    'ACCEPT_RECORDS',
    'MARK_RECORDS_ARRIVED',
    'SEND_RECORDS',
    'MARK_RECORD_WRONG',
    'RETURN_RECORD',
    'NEED_RECORD_AGAIN',
  ],
  ACCEPTED: ['UPDATE_RECORD_ITEM', 'SEND_RECORDS', 'MARK_RECORD_WRONG', 'RETURN_RECORD', 'NEED_RECORD_AGAIN'],
  WRONG_OR_INCOMPLETE: [
    'UPDATE_RECORD_ITEM',
    'REQUEST_RECORDS',
    'RECEIVE_RECORDS',
    'RETURN_RECORD',
    'MARK_RECORD_NOT_APPLICABLE',
  ],
  NOT_APPLICABLE: ['UPDATE_RECORD_ITEM', 'NEED_RECORD_AGAIN'],
};

/** Actions on one appointment. A visit that was missed is moved; a canceled one is booked anew. */
export const APPOINTMENT_ACTIONS: Record<AppointmentState, readonly ActionType[]> = {
  BOOKED: ['MOVE_APPOINTMENT', 'CANCEL_APPOINTMENT', 'RECORD_ATTENDANCE'],
  NO_SHOW: ['MOVE_APPOINTMENT'],
  ATTENDED: [],
  CANCELED: [],
  OPINION_RECEIVED: [],
};

export const PATIENT_TASK_ACTIONS: Record<PatientTaskState, readonly ActionType[]> = {
  OPEN: ['COMPLETE_PATIENT_TASK', 'CANCEL_PATIENT_TASK'],
  DONE: [],
  CANCELED: [],
};

/** Whether the case's status leaves the action open. What the action is about may still refuse it. */
export function isOpen(status: CaseStatus, type: ActionType): boolean {
  return OPEN_ACTIONS[status].includes(type);
}

/** Whether the action is open for a record item in this state, on a case of this status. */
export function isOpenForRecord(status: CaseStatus, state: RecordState, type: ActionType): boolean {
  return isOpen(status, type) && RECORD_ACTIONS[state].includes(type);
}

export function isOpenForAppointment(status: CaseStatus, state: AppointmentState, type: ActionType): boolean {
  return isOpen(status, type) && APPOINTMENT_ACTIONS[state].includes(type);
}

export function isOpenForPatientTask(status: CaseStatus, state: PatientTaskState, type: ActionType): boolean {
  return isOpen(status, type) && PATIENT_TASK_ACTIONS[state].includes(type);
}
