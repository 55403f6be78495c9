import type { CaseState } from '../case/case-state.js';
import type { Refused } from '../case/decide.types.js';
import { refuse, taken, unknown } from '../case/refuse.js';
import type { CenterAction } from './center.js';

export function checkCenter(state: CaseState, action: CenterAction): Refused | undefined {
  if (action.type === 'ADD_CANDIDATE') {
    return taken(state.candidates, action.candidateId, 'candidateId', 'candidate');
  }
  const candidate = state.candidates.find((one) => one.id === action.candidateId);
  if (!candidate) return unknown(state.candidates, action.candidateId, 'candidateId', 'candidate');
  switch (action.type) {
    case 'UPDATE_CANDIDATE':
      return undefined;
    case 'CHOOSE_CANDIDATE':
      if (candidate.round < state.round && candidate.isChosen) {
        return refuse(
          'NOT_IN_THIS_STATE',
          'This center already gave an opinion. Choose another.',
          'candidateId',
        );
      }
      if (candidate.reply === 'DECLINED') {
        return refuse(
          'NOT_IN_THIS_STATE',
          'This center declined. Record a new reply before choosing it.',
          'candidateId',
        );
      }
      return undefined;
    case 'RECORD_CENTER_REPLY':
      return undefined;
  }
}
