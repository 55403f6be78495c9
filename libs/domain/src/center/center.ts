import type { ActionOf, RecordedAction } from '../case/actions.js';
import type { CaseState } from '../case/case-state.js';
import { patched, replaced, without } from '../case/patch.js';
import type { Candidate } from './center.types.js';

export type CenterAction = ActionOf<
  'ADD_CANDIDATE' | 'UPDATE_CANDIDATE' | 'CHOOSE_CANDIDATE' | 'RECORD_CENTER_REPLY'
>;

export function applyCenter(state: CaseState, action: CenterAction, recorded: RecordedAction): CaseState {
  switch (action.type) {
    case 'ADD_CANDIDATE': {
      const { type, candidateId, name, kind, ...facts } = action;
      const bare: Candidate = {
        id: candidateId,
        round: state.round,
        name,
        kind,
        reply: 'NOT_ASKED',
        isChosen: false,
      };
      return { ...state, candidates: [...state.candidates, patched(bare, facts)] };
    }
    case 'UPDATE_CANDIDATE': {
      const { type, candidateId, ...facts } = action;
      return withCandidate(state, candidateId, (candidate) => patched(candidate, facts));
    }
    case 'CHOOSE_CANDIDATE':
      return { ...state, candidates: state.candidates.map((one) => afterChoice(state.round, one, action)) };
    case 'RECORD_CENTER_REPLY':
      return withCandidate(state, action.candidateId, (candidate) =>
        patched<Candidate>(without(candidate, 'replyContact', 'chasedOn'), {
          reply: action.reply,
          ...(action.reply === 'ASKED' ? { askedOn: recorded.on } : {}),
          repliedOn: recorded.on,
          replyContact: action.contactName,
        }),
      );
  }
}

/** The candidate chosen in the present round. */
export function findChosen(state: CaseState): Candidate | undefined {
  return state.candidates.find((candidate) => candidate.round === state.round && candidate.isChosen);
}

/** One candidate is chosen and has accepted the request. */
export function isCenterDone(state: CaseState): boolean {
  return findChosen(state)?.reply === 'ACCEPTED';
}

/** Choosing takes the choice from the others of the round; one left over from an earlier round moves into it. */
function afterChoice(round: number, candidate: Candidate, action: ActionOf<'CHOOSE_CANDIDATE'>): Candidate {
  if (candidate.id === action.candidateId) {
    return patched<Candidate>(
      { ...without(candidate, 'chosenReason'), round, isChosen: true },
      { chosenReason: action.reason },
    );
  }
  return candidate.round === round && candidate.isChosen
    ? { ...without(candidate, 'chosenReason'), isChosen: false }
    : candidate;
}

function withCandidate(state: CaseState, id: string, replace: (one: Candidate) => Candidate): CaseState {
  return { ...state, candidates: replaced(state.candidates, [id], replace) };
}
