import { addBusinessDays } from '../calendar/business-days.js';
import type { ActionOf, RecordedAction } from '../case/actions.js';
import type { CaseState } from '../case/case-state.js';
import { patched, replaced, without } from '../case/patch.js';
import { findChosen } from '../center/center.js';
import type { RecordItem } from '../records/record-item.types.js';
import type { CallTask, CallTaskReason } from './patient-task.types.js';
import { isCrisisOpen } from './crisis-answers.js';
import { withAnswersHandled } from './patient-tasks.js';

export type CallAction = ActionOf<'LOG_CALL' | 'RAISE_CALL_TASK'>;

/**
 * A call about words that sounded like an emergency, to the patient or somebody with them: from then on the answer may be
 * handled. Reaching the patient handles it.
 */
function withCrisisCalled(
  state: CaseState,
  { party }: ActionOf<'LOG_CALL'>,
  { on }: RecordedAction,
): CaseState {
  if (party !== 'PATIENT' && party !== 'OTHER') return state;
  const ids = state.answers.filter((answer) => isCrisisOpen(answer)).map((answer) => answer.id);
  if (ids.length === 0) return state;
  return { ...state, answers: replaced(state.answers, ids, (answer) => ({ ...answer, calledOn: on })) };
}

export function applyCalls(state: CaseState, action: CallAction, recorded: RecordedAction): CaseState {
  switch (action.type) {
    case 'RAISE_CALL_TASK': {
      const task = patched<CallTask>(
        {
          id: action.callTaskId,
          reason: action.reason,
          dueOn: action.dueOn,
          raisedOn: recorded.on,
          isDone: false,
        },
        { patientTaskId: action.patientTaskId },
      );
      return { ...state, callTasks: [...state.callTasks, task] };
    }
    case 'LOG_CALL':
      return withFollowUp(
        withChase(
          withReached(
            withCrisisCalled(withTried(counted(state, action), action, recorded), action, recorded),
            action,
            recorded,
          ),
          action,
          recorded,
        ),
        action,
        recorded,
      );
  }
}

/** Reasons that are settled by having spoken with the patient. */
const SETTLED_BY_TALKING: readonly CallTaskReason[] = [
  'TWO_UNANSWERED',
  'DELIVERY_FAILED',
  'NO_CONSENT',
  'NO_CONTACT',
  'ASKED_FOR_HELP',
  'NEEDS_INTERPRETER',
];

/**
 * The call task this call was for is done when somebody was reached or the next call is planned. A call
 * nobody answered leaves it open for the next business day, so that no patient falls silent.
 */
function withTried(state: CaseState, action: ActionOf<'LOG_CALL'>, recorded: RecordedAction): CaseState {
  if (!action.callTaskId) return state;
  const isOver = action.outcome === 'REACHED' || Boolean(action.followUpOn);
  const callTasks = replaced(state.callTasks, [action.callTaskId], (task) =>
    isOver ? { ...task, isDone: true } : { ...task, dueOn: addBusinessDays(recorded.on, 1) },
  );
  return { ...state, callTasks };
}

/** Tries that reached nobody, in a row; a wrong number stays wrong until another call goes better. */
function counted(state: CaseState, { party, outcome }: ActionOf<'LOG_CALL'>): CaseState {
  if (party !== 'PATIENT' || outcome === 'ON_HOLD_GAVE_UP') return state;
  const rest = without(state, 'isNumberWrong');
  if (outcome === 'REACHED') return { ...rest, unansweredCalls: 0 };
  const unansweredCalls = state.unansweredCalls + 1;
  return outcome === 'WRONG_NUMBER'
    ? { ...rest, unansweredCalls, isNumberWrong: true }
    : { ...rest, unansweredCalls };
}

/** Who has spoken with the patient has heard what the patient said; only "done" still wants its step done. */
function withReached(state: CaseState, action: ActionOf<'LOG_CALL'>, recorded: RecordedAction): CaseState {
  if (action.party !== 'PATIENT' || action.outcome !== 'REACHED') return state;
  const openIds = new Set(state.tasks.filter((task) => task.state === 'OPEN').map((task) => task.id));
  const talked = withAnswersHandled(
    state,
    (answer) => !(answer.kind === 'DONE' && answer.taskId !== undefined && openIds.has(answer.taskId)),
  );
  return {
    ...talked,
    lastPatientContactAt: recorded.at,
    callTasks: talked.callTasks.map((task) =>
      SETTLED_BY_TALKING.includes(task.reason) ? { ...task, isDone: true } : task,
    ),
  };
}

/** A call to a holder, the center or the insurer restarts the wait until the next one is due. */
function withChase(state: CaseState, action: ActionOf<'LOG_CALL'>, { on }: RecordedAction): CaseState {
  switch (action.party) {
    case 'HOLDER': {
      const waiting = state.recordItems.filter(isWithHolder);
      const holders = new Set(waiting.map((item) => item.holderId ?? item.holderName));
      const meant = waiting.filter((item) =>
        action.recordItemIds
          ? action.recordItemIds.includes(item.id)
          : action.holderId
            ? item.holderId === action.holderId
            : holders.size === 1,
      );
      const ids = meant.map((item) => item.id);
      return {
        ...state,
        recordItems: replaced(state.recordItems, ids, (item) => ({ ...item, chasedOn: on })),
      };
    }
    case 'CENTER': {
      const chosen = findChosen(state);
      if (!chosen) return state;
      const sent = state.recordItems.filter((item) => item.state === 'SENT_TO_CENTER').map((item) => item.id);
      return {
        ...state,
        candidates: replaced(state.candidates, [chosen.id], (one) => ({ ...one, chasedOn: on })),
        recordItems: replaced(state.recordItems, sent, (item) => ({ ...item, chasedOn: on })),
      };
    }
    case 'INSURER':
      return { ...state, coverage: { ...state.coverage, chasedOn: on } };
    case 'PATIENT':
    case 'CLINICIAN':
    case 'OTHER':
      return state;
  }
}

/** The follow-up call is named after the action that asked for it, so that a repeat makes the same one. */
function withFollowUp(state: CaseState, action: ActionOf<'LOG_CALL'>, recorded: RecordedAction): CaseState {
  if (!action.followUpOn || state.status === 'CLOSED') return state;
  const task = patched<CallTask>(
    {
      id: recorded.id,
      reason: 'FOLLOW_UP',
      dueOn: action.followUpOn,
      raisedOn: recorded.on,
      party: action.party,
      isDone: false,
    },
    { holderId: action.holderId },
  );
  return { ...state, callTasks: [...state.callTasks, task] };
}

function isWithHolder(item: RecordItem): boolean {
  return item.state === 'REQUESTED' || item.state === 'PROMISED';
}
