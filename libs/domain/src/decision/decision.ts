import type { ActionOf } from '../case/actions.js';
import type { CaseState } from '../case/case-state.js';
import { patched } from '../case/patch.js';
import {
  OPINION_ORDERS,
  type Decision,
  type Opinion,
  type OpinionOrder,
  type TeamExperience,
} from './decision.types.js';

export type DecisionAction = ActionOf<
  'RECORD_OPINION' | 'RATE_TEAM' | 'RECORD_OUTCOME' | 'RECORD_DECISION' | 'RETURN_SUMMARY'
>;

export function applyDecision(state: CaseState, action: DecisionAction): CaseState {
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
      return withDecision(state, { outcome: action.outcome, outcomeNote: action.note ?? '' });
    case 'RECORD_DECISION':
      return withDecision(state, { words: action.words, decidedOn: action.decidedOn });
    case 'RETURN_SUMMARY':
      return withDecision(state, {
        isReturnPermitted: action.isPermitted,
        returnSentOn: action.sentOn,
        returnSentTo: action.sentTo,
      });
  }
}

/** The outcome and the patient's own decision are recorded. */
export function isDecisionDone(state: CaseState): boolean {
  return state.decision.outcome !== undefined && Boolean(state.decision.words);
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
