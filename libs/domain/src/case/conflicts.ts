import type { Action, RecordedAction } from './actions.js';
import type { Refused } from './decide.types.js';
import { refuse } from './refuse.js';

/** What an action writes: the thing, and its fields with their new values. */
interface Writing {
  thing: string;
  fields: Record<string, unknown>;
}

/**
 * Refuses an action that would overwrite what somebody else wrote since `expectedVersion`: the same field
 * of the same thing with another value. Edits of different fields merge.
 */
export function checkConflict(
  history: readonly RecordedAction[],
  next: Action,
  expectedVersion: number,
): Refused | undefined {
  const mine = writingOf(next);
  if (!mine) return undefined;
  for (const { seq, action } of history) {
    if (seq <= expectedVersion) continue;
    const theirs = writingOf(rewritten(history, action));
    if (theirs?.thing !== mine.thing) continue;
    const field = Object.keys(mine.fields).find(
      (key) => key in theirs.fields && !isSame(theirs.fields[key], mine.fields[key]),
    );
    if (field !== undefined) {
      return refuse(
        'CHANGED_MEANWHILE',
        'Somebody changed this while you were writing. Look at the new value and save again.',
        field,
      );
    }
  }
  return undefined;
}

/** Taking an action back writes its fields again, with what stood there before. */
function rewritten(history: readonly RecordedAction[], action: Action): Action {
  if (action.type !== 'CORRECT') return action;
  return history.find((recorded) => recorded.id === action.actionId)?.action ?? action;
}

function writingOf(action: Action): Writing | undefined {
  switch (action.type) {
    case 'UPDATE_TRIAGE':
      return writing('triage', action);
    case 'STATE_WINDOW':
      return writing('window', action);
    case 'UPDATE_COVERAGE':
      return writing('coverage', action);
    case 'UPDATE_CANDIDATE':
      return writing(`candidate ${action.candidateId}`, action);
    case 'UPDATE_RECORD_ITEM':
      return writing(`record item ${action.recordItemId}`, action);
    case 'UPDATE_QUESTION':
      return writing(`question ${action.questionId}`, action);
    case 'PREPARE_VISIT':
      return writing('visit', action);
    case 'RECORD_OPINION':
      return writing(`opinion ${action.order}`, action);
    case 'RECORD_DECISION':
      return writing('decision', action);
    default:
      return undefined;
  }
}

function writing(thing: string, action: Action): Writing {
  const written = Object.entries(action).filter(([key, value]) => key !== 'type' && value !== undefined);
  return { thing, fields: Object.fromEntries(written) };
}

/** Null and '' both clear a field. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a === '' ? null : a) === JSON.stringify(b === '' ? null : b);
}
