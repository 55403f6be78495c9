import { newSteps } from '../pathway/step-status.js';
import { triageWith } from '../triage/triage.js';
import type { ActionOf, RecordedAction } from './actions.js';
import type { CaseState, LastTouch } from './case-state.js';
import { patched, without } from './patch.js';

export type LifecycleAction = ActionOf<
  | 'ASSIGN_NAVIGATOR'
  | 'READ_HANDOVER'
  | 'REPORT_FACT'
  | 'DISMISS_REPORT'
  | 'PAUSE_CASE'
  | 'RESUME_CASE'
  | 'CLOSE_CASE'
  | 'REOPEN_CASE'
>;

/** The state an opened case begins with. */
export function openedCase(action: ActionOf<'OPEN_CASE'>, recorded: RecordedAction): CaseState {
  const { type, navigatorId, source, ...fields } = action;
  const state: CaseState = {
    status: 'OPEN',
    openedAt: recorded.at,
    openedOn: recorded.on,
    version: recorded.seq,
    round: 1,
    triage: triageWith({ reasons: [], isConsentAsked: false }, fields),
    candidates: [],
    recordItems: [],
    releases: [],
    coverage: { round: 1 },
    authorizations: [],
    questions: [],
    visitPrep: {},
    appointments: [],
    opinions: [],
    decision: {},
    pastDecisions: [],
    tasks: [],
    answers: [],
    callTasks: [],
    consents: [],
    barriers: [],
    distress: [],
    navigation: {},
    steps: newSteps(1),
    lastTouchAt: recorded.at,
    lastTouch: touchOf(recorded),
    unansweredCalls: 0,
  };
  return patched(state, { navigatorId });
}

export function touchOf({ action, actor, on }: RecordedAction): LastTouch {
  return { type: action.type, actorKind: actor.kind, on };
}

export function applyLifecycle(
  state: CaseState,
  action: LifecycleAction,
  recorded: RecordedAction,
): CaseState {
  switch (action.type) {
    case 'ASSIGN_NAVIGATOR':
      return patched<CaseState>(
        { ...without(state, 'handover'), navigatorId: action.navigatorId },
        { handover: handoverOf(action, recorded) },
      );
    case 'READ_HANDOVER':
      return without(state, 'handover');
    case 'REPORT_FACT':
      return { ...state, reported: { fact: action.fact, on: recorded.on, source: action.source } };
    case 'DISMISS_REPORT':
      return without(state, 'reported');
    case 'PAUSE_CASE':
      return patched<CaseState>(
        { ...without(state, 'resumeOn'), status: 'PAUSED' },
        { pauseReason: action.reason, resumeOn: action.resumeOn },
      );
    case 'RESUME_CASE':
      return { ...without(state, 'pauseReason', 'resumeOn'), status: 'OPEN' };
    case 'CLOSE_CASE':
      return closed(state, action, recorded);
    case 'REOPEN_CASE':
      return { ...without(state, 'closeReason', 'closedOn'), status: 'OPEN' };
  }
}

/** A closed case asks nothing of anybody: open tasks and calls end with it, and so does what they waited for. */
function closed(state: CaseState, action: ActionOf<'CLOSE_CASE'>, recorded: RecordedAction): CaseState {
  const isReportSettled = state.reported?.fact === action.reason;
  return {
    ...without(isReportSettled ? without(state, 'reported') : state, 'pauseReason', 'resumeOn'),
    status: 'CLOSED',
    closeReason: action.reason,
    closedOn: action.on || recorded.on,
    tasks: state.tasks.map((task) =>
      task.state === 'OPEN' ? { ...task, state: 'CANCELED' as const } : task,
    ),
    callTasks: state.callTasks.map((call) => ({ ...call, isDone: true })),
    answers: state.answers.map((answer) => ({ ...answer, isHandled: true })),
  };
}

function handoverOf(
  { note }: ActionOf<'ASSIGN_NAVIGATOR'>,
  { actor, at }: RecordedAction,
): CaseState['handover'] {
  return note?.trim() ? { note, at, ...(actor.id ? { byId: actor.id } : {}) } : undefined;
}
