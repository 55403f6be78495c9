import type { ActionOf, ActionType, Actor, RecordedAction } from './actions.js';
import { check } from './check.js';
import type { CaseState } from './case-state.js';
import type { Refused } from './decide.types.js';
import { startCase, withAction, withoutCorrected, correctedIds } from './fold.js';
import { refuse } from './refuse.js';

/**
 * A case cannot un-begin, a patient's words cannot be unsaid by others, and undoing an undo is doing it again. Only the
 * patient may say "I tapped that by mistake".
 */
export const NOT_CORRECTABLE: readonly ActionType[] = ['OPEN_CASE', 'PATIENT_ANSWERED', 'CORRECT'];

/**
 * Whether the named action may be taken back: everything recorded after it must still be possible without
 * it. What would be refused even with it (because rules became stricter since) does not count against it.
 */
export function checkCorrect(
  history: readonly RecordedAction[],
  action: ActionOf<'CORRECT'>,
  actor: Actor,
): Refused | undefined {
  const target = history.find((recorded) => recorded.id === action.actionId);
  if (!target)
    return refuse('UNKNOWN_ID', 'There is no such action in this case. Load the case again.', 'actionId');
  if (!mayTakeBack(actor, target)) {
    return refuse('NOT_CORRECTABLE', 'This cannot be taken back. Record what is right instead.', 'actionId');
  }
  if (correctedIds(history).has(target.id)) {
    return refuse('NOT_CORRECTABLE', 'This was taken back already.', 'actionId');
  }
  const kept = withoutCorrected(history);
  const refusedBefore = refusedIds(kept);
  const remaining = kept.filter((recorded) => recorded.id !== target.id);
  const dependent = [...refusedIds(remaining)].find((id) => !refusedBefore.has(id));
  if (dependent === undefined) return undefined;
  return refuse('OTHERS_DEPEND_ON_IT', 'Later entries build on this one. Take those back first.', 'actionId');
}

function mayTakeBack(actor: Actor, target: RecordedAction): boolean {
  if (actor.kind !== 'PATIENT') return !NOT_CORRECTABLE.includes(target.action.type);
  return target.actor.kind === 'PATIENT' && target.action.type === 'PATIENT_ANSWERED';
}

/** The actions that would be refused if the list were recorded again one by one. */
function refusedIds(actions: readonly RecordedAction[]): Set<string> {
  const refused = new Set<string>();
  let state: CaseState | undefined;
  for (const recorded of actions) {
    if (!state) {
      if (recorded.action.type !== 'OPEN_CASE') return refused;
      state = startCase(recorded, recorded.action);
      continue;
    }
    if (recorded.action.type !== 'CORRECT' && check(state, recorded)) refused.add(recorded.id);
    state = withAction(state, recorded);
  }
  return refused;
}
