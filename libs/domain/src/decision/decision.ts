import type { ActionOf, RecordedAction } from '../case/actions.js';
import type { CaseState } from '../case/case-state.js';
import { patched, replaced, without } from '../case/patch.js';
import { applySkip } from '../pathway/skipping.js';
import { statusOf } from '../pathway/step-status.js';
import { applyRecords, isItemDone } from '../records/records.js';
import { applyPatientTasks } from '../tasks/patient-tasks.js';
import {
  OPINION_ORDERS,
  type Decision,
  type Opinion,
  type OpinionOrder,
  type TeamExperience,
  type WantedTest,
} from './decision.types.js';

export type DecisionAction = ActionOf<
  'RECORD_OPINION' | 'RATE_TEAM' | 'RECORD_OUTCOME' | 'RECORD_DECISION' | 'RETURN_SUMMARY'
>;

export function applyDecision(state: CaseState, action: DecisionAction, recorded: RecordedAction): CaseState {
  switch (action.type) {
    case 'RECORD_OPINION': {
      const { type, order, ...fields } = action;
      return withOpinion(state, order, (opinion) => patched<Opinion>(opinion, fields));
    }
    case 'RATE_TEAM': {
      const { type, order, ...ratings } = action;
      return withOpinion(state, order, (opinion) => ({
        ...opinion,
        experience: patched<TeamExperience>(opinion.experience, ratings),
      }));
    }
    case 'RECORD_OUTCOME':
      return withOutcome(state, action, recorded);
    case 'RECORD_DECISION':
      return withDecision(withoutTalk(state), { words: action.words, decidedOn: action.decidedOn });
    case 'RETURN_SUMMARY':
      return withDecision(state, {
        isReturnPermitted: action.isPermitted,
        returnSentOn: action.sentOn,
        returnSentTo: action.sentTo,
        returnSentBy: action.sentBy,
      });
  }
}

/** The outcome and the patient's own decision are recorded. */
export function isDecisionDone(state: CaseState): boolean {
  return state.decision.outcome !== undefined && Boolean(state.decision.words);
}

/** Results of wanted tests that are not here yet: the decision waits for them. */
export function testsAhead(state: CaseState): string[] {
  const wanted = state.decision.testItemIds ?? [];
  return state.recordItems
    .filter((item) => wanted.includes(item.id) && !isItemDone(item))
    .map((item) => item.id);
}

/**
 * The outcome with everything it sets going. Said again without tests it keeps those wanted before: items and tasks of
 * their own are ended where they stand.
 */
function withOutcome(
  state: CaseState,
  action: ActionOf<'RECORD_OUTCOME'>,
  recorded: RecordedAction,
): CaseState {
  const tests = action.tests ?? [];
  const known = state.decision.testItemIds ?? [];
  const testItemIds = [...known, ...tests.map((test) => test.recordItemId)];
  const untalked = withoutTalk(state);
  const decided = {
    ...untalked,
    decision: patched<Decision>(untalked.decision, {
      outcome: action.outcome,
      outcomeNote: action.note ?? '',
      ...(testItemIds.length > 0 ? { testItemIds } : {}),
      ...(action.discussOn ? { discussOn: action.discussOn, discussCallId: recorded.id } : {}),
    }),
  };
  const called = action.discussOn ? withTalk(decided, action.discussOn, recorded) : decided;
  return tests.reduce((soFar, test) => withTest(soFar, test, recorded), called);
}

/** The result of a test is a record item like any other; Records opens again for it, even where it was skipped. */
export function withTest(state: CaseState, test: WantedTest, recorded: RecordedAction): CaseState {
  const open =
    statusOf(state, 'RECORDS')?.state === 'NOT_NEEDED'
      ? applySkip(state, { type: 'RESUME_STEP', step: 'RECORDS' })
      : state;
  const { recordItemId, kind, description, taskId, taskKind } = test;
  const added = applyRecords(open, { type: 'ADD_RECORD_ITEM', recordItemId, kind, description }, recorded);
  if (!taskId || !taskKind) return added;
  return applyPatientTasks(added, { type: 'ASK_PATIENT', taskId, kind: taskKind, recordItemId }, recorded);
}

/** The call in which the differences are talked over; its id is the action's. */
function withTalk(state: CaseState, dueOn: string, recorded: RecordedAction): CaseState {
  const call = {
    id: recorded.id,
    reason: 'FOLLOW_UP' as const,
    dueOn,
    raisedOn: recorded.on,
    isDone: false,
  };
  return { ...state, callTasks: [...state.callTasks, call] };
}

/** A talk that was planned is not needed any more: there is a new outcome, a decision or another round. */
export function withoutTalk(state: CaseState): CaseState {
  const { discussCallId } = state.decision;
  if (!discussCallId) return state;
  return {
    ...state,
    decision: without(state.decision, 'discussOn', 'discussCallId'),
    callTasks: replaced(state.callTasks, [discussCallId], (call) => ({ ...call, isDone: true })),
  };
}

function withDecision(state: CaseState, fields: Partial<Decision>): CaseState {
  return { ...state, decision: patched<Decision>(state.decision, fields) };
}

function withOpinion(
  state: CaseState,
  order: OpinionOrder,
  replace: (opinion: Opinion) => Opinion,
): CaseState {
  const old = state.opinions.find((one) => one.order === order) ?? { order, experience: {} };
  const others = state.opinions.filter((one) => one.order !== order);
  const opinions = [...others, replace(old)];
  return {
    ...state,
    opinions: opinions.toSorted((a, b) => OPINION_ORDERS.indexOf(a.order) - OPINION_ORDERS.indexOf(b.order)),
  };
}
