import type { ActionOf, RecordedAction } from '../case/actions.js';
import type { CaseState } from '../case/case-state.js';
import { patched, replaced } from '../case/patch.js';
import type { Consent } from '../consent/consent.types.js';
import { CHANNELS, STOP_TEXT } from '../consent/consent.types.js';
import type { PatientAnswer, PatientTask, PatientTaskKind } from './patient-task.types.js';
import { isWithPatient } from './tasks.js';

export type PatientTaskAction = ActionOf<
  'ASK_PATIENT' | 'COMPLETE_PATIENT_TASK' | 'CANCEL_PATIENT_TASK' | 'PATIENT_ANSWERED' | 'HANDLE_ANSWER'
>;

export function applyPatientTasks(
  state: CaseState,
  action: PatientTaskAction,
  recorded: RecordedAction,
): CaseState {
  switch (action.type) {
    case 'ASK_PATIENT':
      return asked(state, action, recorded);
    case 'COMPLETE_PATIENT_TASK': {
      const done = ended(state, [action.taskId], 'DONE', recorded);
      return withAnswersHandled(done, (answer) => answer.taskId === action.taskId && !answer.crisis);
    }
    case 'CANCEL_PATIENT_TASK':
      return ended(state, [action.taskId], 'CANCELED', recorded);
    case 'PATIENT_ANSWERED':
      return answered(state, action, recorded);
    case 'HANDLE_ANSWER':
      return withAnswersHandled(state, (answer) => answer.id === action.answerId);
  }
}

/** The open task that asks for the same thing already. */
export function findSameAsk(
  state: CaseState,
  kind: PatientTaskKind,
  recordItemId: string | undefined,
): PatientTask | undefined {
  return state.tasks.find(
    (task) =>
      task.state === 'OPEN' && task.kind === kind && task.recordItemId === (recordItemId || undefined),
  );
}

/**
 * Ends open tasks. What the patient reported as done about them is settled by that; a question or a call
 * for help still waits for a person.
 */
export function ended(
  state: CaseState,
  taskIds: readonly string[],
  as: 'DONE' | 'CANCELED',
  recorded: RecordedAction,
): CaseState {
  const openIds = state.tasks
    .filter((task) => task.state === 'OPEN' && taskIds.includes(task.id))
    .map((task) => task.id);
  if (openIds.length === 0) return state;
  const tasks = replaced(state.tasks, openIds, (task) => ({
    ...task,
    state: as,
    ...(as === 'DONE' ? { doneOn: recorded.on } : {}),
  }));
  return withAnswersHandled(
    { ...state, tasks },
    (answer) => answer.kind === 'DONE' && answer.taskId !== undefined && openIds.includes(answer.taskId),
  );
}

export function withAnswersHandled(state: CaseState, isMeant: (answer: PatientAnswer) => boolean): CaseState {
  const ids = state.answers
    .filter((answer) => !answer.isHandled && isMeant(answer))
    .map((answer) => answer.id);
  if (ids.length === 0) return state;
  return { ...state, answers: replaced(state.answers, ids, (answer) => ({ ...answer, isHandled: true })) };
}

/** Asking again for something the patient has answered replaces the answered task; its ladder starts anew. */
function asked(state: CaseState, action: ActionOf<'ASK_PATIENT'>, recorded: RecordedAction): CaseState {
  const same = findSameAsk(state, action.kind, action.recordItemId);
  const cleared = same && !isWithPatient(same) ? ended(state, [same.id], 'CANCELED', recorded) : state;
  const task = patched<PatientTask>(
    {
      id: action.taskId,
      round: state.round,
      kind: action.kind,
      state: 'OPEN',
      isHandSent: action.isHandSent === true,
      askedAt: recorded.at,
      askedOn: recorded.on,
    },
    { recordItemId: action.recordItemId },
  );
  return { ...cleared, tasks: [...cleared.tasks, task] };
}

/** "Done" about a task that is over needs nobody's eyes; everything else a patient says does. */
function answered(
  state: CaseState,
  action: ActionOf<'PATIENT_ANSWERED'>,
  recorded: RecordedAction,
): CaseState {
  const task = state.tasks.find((one) => one.id === action.taskId);
  const answer = patched<PatientAnswer>(
    {
      id: action.answerId,
      kind: action.answer,
      at: recorded.at,
      on: recorded.on,
      isHandled: action.answer === 'DONE' && task !== undefined && task.state !== 'OPEN',
    },
    {
      taskId: action.taskId,
      text: action.text,
      crisis: action.crisis,
      isCaregivers: action.isCaregivers,
      pictures: action.pictures,
    },
  );
  const tasks = state.tasks.map((one) =>
    one.id === action.taskId && one.state === 'OPEN'
      ? { ...one, answer: action.answer, answeredAt: recorded.at }
      : one,
  );
  const isRefusal = action.answer === 'STOP' && action.isCaregivers !== true;
  const consents = isRefusal ? [...state.consents, ...refusals(action, recorded)] : state.consents;
  return { ...state, answers: [...state.answers, answer], tasks, consents };
}

/**
 * STOP is a refusal of its channel, or of every channel when it is not known where it came from. A caregiver's closes
 * her own place (`opt_out`) and says nothing for the patient.
 */
function refusals(action: ActionOf<'PATIENT_ANSWERED'>, recorded: RecordedAction): Consent[] {
  const channels = action.channel ? [action.channel] : CHANNELS;
  return channels.map((channel) => ({
    channel,
    topic: 'REMINDERS',
    isGiven: false,
    how: action.how ?? (action.channel === 'SMS' ? 'SMS_REPLY' : 'WEB'),
    textVersion: STOP_TEXT,
    at: recorded.at,
    on: recorded.on,
  }));
}
