import type { Step } from '../pathway/steps.types.js';
import type { ReminderQueue } from '../reminders/delivery-plan.types.js';
import type { PatientTask, PatientTaskKind } from './patient-task.types.js';

/** Which step a patient task belongs to, and which queue sends its reminders (decisions.md, "Messages"). */
const HOMES: Record<PatientTaskKind, { step: Step; queue: ReminderQueue }> = {
  SIGN_FORM: { step: 'RECORDS', queue: 'records-collection' },
  FETCH_SLIDES: { step: 'RECORDS', queue: 'records-collection' },
  FETCH_DISC: { step: 'RECORDS', queue: 'records-collection' },
  DOWNLOAD_FROM_PORTAL: { step: 'RECORDS', queue: 'records-collection' },
  SEND_CARD_PHOTO: { step: 'INSURANCE', queue: 'insurance-verification' },
  GET_REFERRAL: { step: 'INSURANCE', queue: 'insurance-verification' },
  CONFIRM_VISIT: { step: 'VISIT', queue: 'visit' },
};

export function stepOf(kind: PatientTaskKind): Step {
  return HOMES[kind].step;
}

export function queueOf(kind: PatientTaskKind): ReminderQueue {
  return HOMES[kind].queue;
}

/** The patient has the ball: asked, not done, and nothing said about it yet. */
export function isWithPatient(task: Pick<PatientTask, 'state' | 'answer'>): boolean {
  return task.state === 'OPEN' && !task.answer;
}
