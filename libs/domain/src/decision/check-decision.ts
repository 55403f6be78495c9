import type { CaseState } from '../case/case-state.js';
import type { Refused } from '../case/decide.types.js';
import { refuse } from '../case/refuse.js';
import { isOver, statusOf } from '../pathway/step-status.js';
import type { DecisionAction } from './decision.js';

export function checkDecision(state: CaseState, action: DecisionAction): Refused | undefined {
  switch (action.type) {
    case 'RECORD_OPINION':
    case 'RATE_TEAM':
      if (action.order === 'THIRD' && state.round < 2) {
        return refuse('NOT_IN_THIS_STATE', 'A third opinion needs a new round. Start it first.', 'order');
      }
      return undefined;
    case 'RECORD_OUTCOME':
    case 'RECORD_DECISION':
      if (!isOver(statusOf(state, 'VISIT'))) {
        return refuse('NOT_IN_THIS_STATE', 'Record the visit or the written opinion first.');
      }
      return undefined;
    case 'RETURN_SUMMARY':
      if (!action.isPermitted && action.sentOn) {
        return refuse(
          'INVALID',
          'A summary goes back only with the permission of the patient.',
          'isPermitted',
        );
      }
      return undefined;
  }
}
