import type { RecordedAction } from './actions.js';
import { check } from './check.js';
import { checkPayload } from './check-payload.js';
import { checkActor } from './check-status.js';
import { checkConflict } from './conflicts.js';
import { checkCorrect } from './correct.js';
import type { Refused, Verdict } from './decide.types.js';
import { foldCase, startCase, withAction } from './fold.js';
import { refuse } from './refuse.js';

/**
 * Decides whether `next` may be recorded after `history` (oldest first), and what the case is then. The
 * only state machine there is. Never throws on what people send; a refusal carries a code and a sentence.
 *
 * `expectedVersion`: the version of the case the sender had in front of them. An edit of a field somebody
 * else changed since is refused (CHANGED_MEANWHILE); edits of different fields merge.
 * `next.seq` must be one more than the last, `next.on` the day of `next.at` in the organization's zone.
 */
export function decide(
  history: readonly RecordedAction[],
  next: RecordedAction,
  expectedVersion?: number,
): Verdict {
  if (history.length === 0) return decideOpening(next);
  const state = foldCase(history);
  const { action } = next;
  const refused =
    checkRepeat(history, next) ??
    check(state, next) ??
    (action.type === 'CORRECT' ? checkCorrect(history, action, next.actor) : undefined) ??
    (expectedVersion === undefined ? undefined : checkConflict(history, action, expectedVersion));
  if (refused) return refused;
  const after = action.type === 'CORRECT' ? foldCase([...history, next]) : withAction(state, next);
  return { kind: 'ACCEPTED', recorded: next, state: after };
}

function decideOpening(next: RecordedAction): Verdict {
  const { action } = next;
  const refused = checkPayload(action, next.on) ?? checkActor(next.actor, action);
  if (refused) return refused;
  if (action.type !== 'OPEN_CASE') return refuse('NOT_IN_THIS_STATE', 'A case has to be opened first.');
  return { kind: 'ACCEPTED', recorded: next, state: startCase(next, action) };
}

function checkRepeat(history: readonly RecordedAction[], next: RecordedAction): Refused | undefined {
  if (!history.some((recorded) => recorded.id === next.id)) return undefined;
  return refuse('ID_TAKEN', 'This action is recorded already.', 'actionId');
}
