import type { ActionOf } from '../case/actions.js';
import type { CaseState } from '../case/case-state.js';
import type { Refused } from '../case/decide.types.js';
import { refuse } from '../case/refuse.js';
import { withoutTalk } from '../decision/decision.js';
import { coverageForRound } from '../insurance/coverage.js';
import { isOver, isStepOver, newSteps } from './step-status.js';

/** Round 1 brings the second opinion, round 2 the third; there is no fourth. */
export const MAX_ROUNDS = 2;

/**
 * A new round: seven new steps. Candidates, record items, questions, opinions and what was decided so far stay; the
 * insurer is asked anew, and so is the person about the next visit. What the last round left open is not needed any
 * more, for the reason of the new round.
 */
export function applyStartRound(before: CaseState, action: ActionOf<'START_ROUND'>): CaseState {
  const state = withoutTalk(before);
  const round = state.round + 1;
  const { supportPersonName } = state.visitPrep;
  return {
    ...state,
    round,
    coverage: coverageForRound(state.coverage, round),
    visitPrep: supportPersonName ? { supportPersonName } : {},
    decision: {},
    pastDecisions: [...state.pastDecisions, { round: state.round, ...state.decision }],
    appointments: state.appointments.map((one) =>
      one.state === 'BOOKED' ? { ...one, state: 'CANCELED' as const, reason: action.reason } : one,
    ),
    steps: [
      ...state.steps.map((step) =>
        isOver(step)
          ? step
          : { ...step, state: 'NOT_NEEDED' as const, ball: 'NAVIGATOR' as const, reason: action.reason },
      ),
      ...newSteps(round),
    ],
  };
}

export function checkStartRound(state: CaseState): Refused | undefined {
  if (state.round >= MAX_ROUNDS) {
    return refuse('NOT_IN_THIS_STATE', 'This case is in its last round: a third opinion is the last one.');
  }
  if (!isStepOver(state, 'VISIT')) {
    return refuse('NOT_IN_THIS_STATE', 'Record the visit of this round before a new round starts.');
  }
  return undefined;
}
