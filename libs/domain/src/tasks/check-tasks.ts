import type { RecordedAction } from '../case/actions.js';
import type { CaseState } from '../case/case-state.js';
import type { Refused } from '../case/decide.types.js';
import { PATIENT_TASK_ACTIONS } from '../case/open-actions.js';
import { refuse, taken, unknown } from '../case/refuse.js';
import type { CallAction } from './call-tasks.js';
import { mayBeHandled } from './crisis-answers.js';
import { findSameAsk, type PatientTaskAction } from './patient-tasks.js';
import { isMoot } from './settle.js';
import { isWithPatient, stepOf } from './tasks.js';

export function checkPatientTasks(
  state: CaseState,
  action: PatientTaskAction,
  recorded: RecordedAction,
): Refused | undefined {
  switch (action.type) {
    case 'ASK_PATIENT':
      return checkAsk(state, action, recorded);
    case 'COMPLETE_PATIENT_TASK':
    case 'CANCEL_PATIENT_TASK': {
      const task = state.tasks.find((one) => one.id === action.taskId);
      if (!task) return unknown(state.tasks, action.taskId, 'taskId', 'patient task');
      if (PATIENT_TASK_ACTIONS[task.state].includes(action.type)) return undefined;
      return refuse('NOT_IN_THIS_STATE', 'This patient task is over already.', 'taskId');
    }
    case 'PATIENT_ANSWERED':
      return (
        taken(state.answers, action.answerId, 'answerId', 'answer') ??
        (action.taskId ? unknown(state.tasks, action.taskId, 'taskId', 'patient task') : undefined)
      );
    case 'HANDLE_ANSWER': {
      const answer = state.answers.find((one) => one.id === action.answerId);
      if (!answer) return unknown(state.answers, action.answerId, 'answerId', 'answer');
      if (answer.isHandled) {
        return refuse('NOT_IN_THIS_STATE', 'Somebody has handled this answer already.', 'answerId');
      }
      if (mayBeHandled(answer)) return undefined;
      return refuse('NOT_IN_THIS_STATE', 'This sounds like an emergency. Log a call first.', 'answerId');
    }
  }
}

function checkAsk(
  state: CaseState,
  action: Extract<PatientTaskAction, { type: 'ASK_PATIENT' }>,
  recorded: RecordedAction,
): Refused | undefined {
  if (state.reported?.fact === 'DECEASED') {
    return refuse('NOT_IN_THIS_STATE', 'A death is reported. Confirm or dismiss the report before asking.');
  }
  const isTaken = taken(state.tasks, action.taskId, 'taskId', 'patient task');
  if (isTaken) return isTaken;
  if (action.recordItemId) {
    if (stepOf(action.kind) !== 'RECORDS') {
      return refuse('INVALID', 'Only a task about records names a record item.', 'recordItemId');
    }
    const isUnknown = unknown(state.recordItems, action.recordItemId, 'recordItemId', 'record item');
    if (isUnknown) return isUnknown;
  }
  const task = {
    kind: action.kind,
    askedOn: recorded.on,
    ...(action.recordItemId ? { recordItemId: action.recordItemId } : {}),
  };
  if (isMoot(state, task)) {
    return refuse('NOT_IN_THIS_STATE', 'There is nothing left to ask the patient for here.', 'kind');
  }
  const same = findSameAsk(state, action.kind, action.recordItemId);
  if (same && isWithPatient(same)) {
    return refuse(
      'NOT_IN_THIS_STATE',
      'The patient has been asked for this already. Cancel that task before asking again.',
      'kind',
    );
  }
  return undefined;
}

export function checkCalls(state: CaseState, action: CallAction): Refused | undefined {
  switch (action.type) {
    case 'LOG_CALL': {
      const stranger = action.recordItemIds?.find((id) => !state.recordItems.some((item) => item.id === id));
      if (stranger) return unknown(state.recordItems, stranger, 'recordItemIds', 'record item');
      if (!action.callTaskId) return undefined;
      const call = state.callTasks.find((one) => one.id === action.callTaskId);
      if (!call) return unknown(state.callTasks, action.callTaskId, 'callTaskId', 'call task');
      return undefined;
    }
    case 'RAISE_CALL_TASK': {
      const isTaken = taken(state.callTasks, action.callTaskId, 'callTaskId', 'call task');
      if (isTaken || !action.patientTaskId) return isTaken;
      const task = state.tasks.find((one) => one.id === action.patientTaskId);
      if (!task) return unknown(state.tasks, action.patientTaskId, 'patientTaskId', 'patient task');
      if (task.state !== 'OPEN' || (action.reason === 'TWO_UNANSWERED' && task.answer)) {
        return refuse(
          'NOT_IN_THIS_STATE',
          'This patient task is answered or over: no call is needed.',
          'patientTaskId',
        );
      }
      return undefined;
    }
  }
}
