import type { RecordedAction } from '../case/actions.js';
import type { CaseState } from '../case/case-state.js';
import { isConsentGiven, topicOf } from '../consent/consent.js';
import { CHANNELS } from '../consent/consent.types.js';
import { isReferralReceived } from '../insurance/coverage.js';
import { isStepDone } from '../pathway/step-facts.js';
import { statusOf } from '../pathway/step-status.js';
import { isItemSettled } from '../records/records.js';
import { findBooked } from '../visit/appointments.js';
import type { CallTask, PatientTask } from './patient-task.types.js';
import { ended } from './patient-tasks.js';
import { isWithPatient, stepOf } from './tasks.js';

/**
 * Ends what has become pointless: patient tasks whose thing has arrived or is not wanted any more, and
 * call tasks whose reason is gone. A moot task the patient had reported as done counts as done.
 */
export function settled(state: CaseState, recorded: RecordedAction): CaseState {
  const moot = state.tasks.filter((task) => task.state === 'OPEN' && isMoot(state, task));
  const done = moot.filter((task) => task.answer === 'DONE').map((task) => task.id);
  const canceled = moot.filter((task) => task.answer !== 'DONE').map((task) => task.id);
  const after = ended(ended(state, done, 'DONE', recorded), canceled, 'CANCELED', recorded);
  if (!after.callTasks.some((call) => !call.isDone && isCallMoot(after, call))) return after;
  return {
    ...after,
    callTasks: after.callTasks.map((call) => (isCallMoot(after, call) ? { ...call, isDone: true } : call)),
  };
}

/** Whether there is nothing left to ask the patient for. */
export function isMoot(
  state: CaseState,
  task: Pick<PatientTask, 'kind' | 'recordItemId' | 'askedOn'>,
): boolean {
  const step = stepOf(task.kind);
  if (task.kind === 'CONFIRM_VISIT') return !findBooked(state);
  if (isStepDone(state, step) || statusOf(state, step)?.state === 'NOT_NEEDED') return true;
  if (task.kind === 'GET_REFERRAL') {
    return isReferralReceived(state.coverage) || state.coverage.referralRequired === 'NO';
  }
  const item = state.recordItems.find((one) => one.id === task.recordItemId);
  if (!item) {
    // A form that names no item is any the patient has signed since.
    return task.kind === 'SIGN_FORM' && state.releases.some((one) => (one.signedOn ?? '') >= task.askedOn);
  }
  const isSigned = task.kind === 'SIGN_FORM' && (item.authorizationSignedOn ?? '') >= task.askedOn;
  return isSigned || isItemSettled(item);
}

function isCallMoot(state: CaseState, call: CallTask): boolean {
  const task = state.tasks.find((one) => one.id === call.patientTaskId);
  const topic = task ? topicOf(task.kind) : 'TASKS';
  if (
    call.reason === 'NO_CONSENT' &&
    CHANNELS.some((channel) => isConsentGiven(state.consents, channel, topic))
  ) {
    return true;
  }
  if (!task) return false;
  const mustStillCall = call.reason === 'ASKED_FOR_HELP' || call.reason === 'FOLLOW_UP';
  return mustStillCall ? task.state !== 'OPEN' : !isWithPatient(task);
}
