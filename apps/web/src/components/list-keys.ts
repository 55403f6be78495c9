import type { KeyboardEvent } from 'react';

/** Marks the element of a row that takes the focus; its value is the row's id. */
export const ROW_ATTRIBUTE = 'data-list-row';
/** Marks a list whose rows commands act on. */
export const LIST_ATTRIBUTE = 'data-list';

/** With the row it starts from, ten rows. */
const PAGE = 9;

/**
 * Movement in a list, for `onKeyDown` on its container: the arrows, and J and K where single letters are keys, move between
 * rows; Home and End go to the ends. Never while somebody types or holds a modifier (WCAG 2.1.4).
 */
export function listKeys(
  hasLetters: () => boolean = () => true,
  acts: Record<string, () => void> = {},
): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isTyping(event.target)) return;
    const act = acts[event.key];
    const move = MOVES[event.key] ?? (hasLetters() ? LETTERS[event.key] : undefined);
    if (!act && !move) return;
    event.preventDefault();
    act?.();
    const rows = rowsIn(event.currentTarget);
    if (move) rows[move(indexOf(rows, event.target), rows.length)]?.focus();
  };
}

export function rowsIn(list: Element | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(`[${ROW_ATTRIBUTE}]`) ?? [])];
}

function indexOf(rows: readonly HTMLElement[], target: EventTarget): number {
  const line = target instanceof Element ? target.closest('li, tr') : null;
  return rows.findIndex((row) => row === target || (line !== null && line.contains(row)));
}

type Move = (index: number, length: number) => number;
const down: Move = (index, length) => Math.min(index + 1, length - 1);
const up: Move = (index) => Math.max(index - 1, 0);
const MOVES: Record<string, Move> = {
  ArrowDown: down,
  ArrowUp: up,
  PageDown: (index, length) => Math.min(index + PAGE, length - 1),
  PageUp: (index) => Math.max(index - PAGE, 0),
  Home: () => 0,
  End: (_index, length) => length - 1,
};
const LETTERS: Record<string, Move> = { j: down, J: down, k: up, K: up };

function isTyping(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox]), textarea, select, [contenteditable="true"]')
  );
}
