import type { ActionOf, RecordedAction } from '../case/actions.js';
import type { CaseState } from '../case/case-state.js';
import type { Refused } from '../case/decide.types.js';
import { patched, replaced, without } from '../case/patch.js';
import { refuse, taken, unknown } from '../case/refuse.js';
import type { Barrier, BarrierKind } from './barrier.types.js';

export type BarrierAction = ActionOf<'ADD_BARRIER' | 'RESOLVE_BARRIER' | 'REOPEN_BARRIER'>;

export function applyBarriers(state: CaseState, action: BarrierAction, recorded: RecordedAction): CaseState {
  switch (action.type) {
    case 'ADD_BARRIER': {
      const { barrierId, kind, note, on } = action;
      const bare: Barrier = { id: barrierId, kind, foundOn: on || recorded.on, isResolved: false };
      return { ...state, barriers: [...state.barriers, patched(bare, { note })] };
    }
    case 'RESOLVE_BARRIER': {
      const { barrierId, intervention, on, note } = action;
      const barriers = replaced(state.barriers, [barrierId], (barrier) =>
        patched<Barrier>(
          { ...without(barrier, 'resolvedNote'), isResolved: true },
          { intervention, resolvedOn: on, resolvedNote: note },
        ),
      );
      return { ...state, barriers };
    }
    case 'REOPEN_BARRIER': {
      const barriers = replaced(state.barriers, [action.barrierId], (barrier) => ({
        ...without(barrier, 'resolvedOn', 'resolvedNote'),
        isResolved: false,
      }));
      return { ...state, barriers };
    }
  }
}

/** A doctor who takes the wish for a second opinion badly is a barrier, not a remark (domain.md, "Telling the current doctor"). */
export function withDoctorReaction(state: CaseState, recorded: RecordedAction): CaseState {
  const { action } = recorded;
  const isSaid = (action.type === 'OPEN_CASE' || action.type === 'UPDATE_TRIAGE') && action.doctorReaction;
  if (isSaid !== 'DEFENSIVE' || findOpenBarrier(state, 'DOCTOR_REACTION')) return state;
  const barrier: Barrier = {
    id: recorded.id,
    kind: 'DOCTOR_REACTION',
    foundOn: recorded.on,
    isResolved: false,
  };
  return { ...state, barriers: [...state.barriers, barrier] };
}

export function checkBarriers(state: CaseState, action: BarrierAction): Refused | undefined {
  if (action.type === 'ADD_BARRIER') {
    const isTaken = taken(state.barriers, action.barrierId, 'barrierId', 'barrier');
    if (isTaken || !findOpenBarrier(state, action.kind)) return isTaken;
    return refuse('NOT_IN_THIS_STATE', 'This barrier is open already.', 'kind');
  }
  const barrier = state.barriers.find((one) => one.id === action.barrierId);
  if (!barrier) return unknown(state.barriers, action.barrierId, 'barrierId', 'barrier');
  if (action.type === 'RESOLVE_BARRIER') {
    if (barrier.isResolved)
      return refuse('NOT_IN_THIS_STATE', 'This barrier is resolved already.', 'barrierId');
    if (action.on >= barrier.foundOn) return undefined;
    return refuse('INVALID', `It cannot be resolved before it was found on ${barrier.foundOn}.`, 'on');
  }
  if (!barrier.isResolved) return refuse('NOT_IN_THIS_STATE', 'This barrier is open.', 'barrierId');
  if (!findOpenBarrier(state, barrier.kind)) return undefined;
  return refuse('NOT_IN_THIS_STATE', 'The same barrier is open already.', 'barrierId');
}

export function openBarriers(state: Pick<CaseState, 'barriers'>): Barrier[] {
  return state.barriers.filter((barrier) => !barrier.isResolved);
}

function findOpenBarrier(state: CaseState, kind: BarrierKind): Barrier | undefined {
  return state.barriers.find((barrier) => barrier.kind === kind && !barrier.isResolved);
}
