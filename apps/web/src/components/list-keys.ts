import type { KeyboardEvent } from 'react';

/** Marks the element of a row that takes the focus; its value is the row's id. */
export const ROW_ATTRIBUTE = 'data-list-row';

/**
 * Keys of a list, for `onKeyDown` on its container: J and K (or the arrows) move between rows, Home and End go to the
 * ends, a letter of `acts` acts on the focused row. They work only while the focus is in the list and never while
 * somebody types or holds a modifier (WCAG 2.1.4).
 */
export function listKeys(acts: Record<string, (rowId: string) => void> = {}) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(`[${ROW_ATTRIBUTE}]`)];
    const index = rows.findIndex(
      (row) => row === event.target || row.parentElement?.closest('li, tr')?.contains(event.target as Node),
    );
    const move = MOVES[event.key];
    if (move) {
      event.preventDefault();
      rows[move(index, rows.length)]?.focus();
      return;
    }
    const rowId = rows[index]?.getAttribute(ROW_ATTRIBUTE);
    const act = acts[event.key.toLowerCase()];
    if (!rowId || !act) return;
    event.preventDefault();
    act(rowId);
  };
}

const down = (index: number, length: number): number => Math.min(index + 1, length - 1);
const up = (index: number): number => Math.max(index - 1, 0);
const MOVES: Record<string, (index: number, length: number) => number> = {
  j: down,
  J: down,
  ArrowDown: down,
  k: up,
  K: up,
  ArrowUp: up,
  Home: () => 0,
  End: (_index, length) => length - 1,
};

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable="true"]');
}
