let last: (() => void) | undefined;

/** What Z takes back: the newest act, also after its notice has gone. */
export function rememberUndo(run: (() => void) | undefined): void {
  last = run;
}

/** Takes the newest act back, once. */
export function undoLast(): void {
  const run = last;
  last = undefined;
  run?.();
}

export function hasUndo(): boolean {
  return last !== undefined;
}
