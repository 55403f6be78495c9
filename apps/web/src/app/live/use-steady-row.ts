import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { ROW_ATTRIBUTE } from '../../components/list-keys.js';

interface Place {
  rowId: string;
  index: number;
  top: number;
}

/**
 * While a row of the list has the focus, news must not pull it away from under the eyes: when rows come, go or change
 * places the page scrolls along, so that the row stays where it is. When the row itself is gone, the one that took its
 * place has the focus. `rows` changes whenever the list does.
 */
export function useSteadyRow(box: RefObject<HTMLElement | null>, rows: unknown): void {
  const place = useRef<Place>(undefined);
  useEffect(() => {
    const note = (): void => {
      place.current = placeOf(box.current) ?? place.current;
    };
    const forget = (event: FocusEvent): void => {
      // A row that is taken out of the page tells nobody where the focus goes; a person who leaves does.
      if (event.relatedTarget) place.current = undefined;
    };
    const element = box.current;
    element?.addEventListener('focusin', note);
    element?.addEventListener('focusout', forget);
    window.addEventListener('scroll', note, { passive: true });
    return () => {
      element?.removeEventListener('focusin', note);
      element?.removeEventListener('focusout', forget);
      window.removeEventListener('scroll', note);
    };
  }, [box]);
  useLayoutEffect(() => {
    const before = place.current;
    if (!before || !box.current) return;
    const all = rowsIn(box.current);
    const same = all.find((row) => row.getAttribute(ROW_ATTRIBUTE) === before.rowId);
    if (same) window.scrollBy(0, same.getBoundingClientRect().top - before.top);
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost) (same ?? all[Math.min(before.index, all.length - 1)])?.focus({ preventScroll: true });
    place.current = placeOf(box.current);
  }, [box, rows]);
}

function rowsIn(box: HTMLElement): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>(`[${ROW_ATTRIBUTE}]`)];
}

function placeOf(box: HTMLElement | null): Place | undefined {
  if (!box?.contains(document.activeElement)) return undefined;
  const all = rowsIn(box);
  const line = document.activeElement?.closest('li, tr');
  const index = all.findIndex((row) => row === document.activeElement || line?.contains(row));
  const row = all[index];
  const rowId = row?.getAttribute(ROW_ATTRIBUTE);
  return row && rowId ? { rowId, index, top: row.getBoundingClientRect().top } : undefined;
}
