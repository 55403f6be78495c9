import { dismissNotice, notify } from '../../components/notices.js';

let last: (() => void) | undefined;
let notice: number | undefined;

/** Acts on their way, newest last; Z pressed meanwhile is kept for the newest one's answer. */
const underway: { isUndoWished: boolean }[] = [];

/** An act has been sent. Call the result when the server has answered: whether somebody has already asked to take it back. */
export function awaitUndo(): () => boolean {
  const act = { isUndoWished: false };
  underway.push(act);
  return () => {
    const at = underway.indexOf(act);
    if (at >= 0) underway.splice(at, 1);
    return act.isUndoWished;
  };
}

/** How long the notice offers Undo; Z and the timeline have it as long as one likes. */
export const UNDO_SECONDS = 10;

/**
 * Says what was done, one notice at a time, and offers to take it back: by its button, by Z also after it has gone, and
 * from the timeline. Without `undo` it is only said, and Z has nothing to take back any more.
 */
export function sayDone(
  text: string,
  { label, undo, seconds = UNDO_SECONDS }: { label: string; undo?: () => void; seconds?: number },
): void {
  if (notice !== undefined) dismissNotice(notice);
  last = undo;
  notice = notify(text, { seconds, ...(undo ? { action: { label, run: undoLast } } : {}) });
}

/** Takes the newest act back, once. */
export function undoLast(): void {
  const newest = underway.findLast((act) => !act.isUndoWished);
  if (newest) {
    newest.isUndoWished = true;
    return;
  }
  const run = last;
  last = undefined;
  if (notice !== undefined) dismissNotice(notice);
  run?.();
}

export function hasUndo(): boolean {
  return last !== undefined || underway.some((act) => !act.isUndoWished);
}
