import {
  isOpen,
  isOpenForAppointment,
  isOpenForPatientTask,
  type ActionType,
  type AppointmentState,
  type PatientTaskState,
} from '@sextant/domain';
import type { CaseView } from '../case.types.js';

/** What decides whether anything may be recorded: the case's status, and whether the reader only looks. */
export type Openness = Pick<CaseView, 'status' | 'isReadOnly'> & Partial<Pick<CaseView, 'reported'>>;

/**
 * Whether the button is shown. From the domain's table of open actions; administrators look at a case behind a figure
 * and record nothing. The server checks both again.
 */
export function may(view: Openness, type: ActionType): boolean {
  // Nobody writes to somebody who may have died.
  if (type === 'ASK_PATIENT' && view.reported?.fact === 'DECEASED') return false;
  return view.isReadOnly !== true && isOpen(view.status, type);
}

export function mayForTask(view: Openness, state: PatientTaskState, type: ActionType): boolean {
  return view.isReadOnly !== true && isOpenForPatientTask(view.status, state, type);
}

export function mayForAppointment(view: Openness, state: AppointmentState, type: ActionType): boolean {
  return view.isReadOnly !== true && isOpenForAppointment(view.status, state, type);
}
