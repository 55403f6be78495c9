import { dismissNotice, notify } from '../../components/notices.js';

let last: (() => void) | undefined;
let notice: number | undefined;

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
  const run = last;
  last = undefined;
  if (notice !== undefined) dismissNotice(notice);
  run?.();
}

export function hasUndo(): boolean {
  return last !== undefined;
}
