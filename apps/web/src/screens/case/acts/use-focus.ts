import { useEffect, type RefObject } from 'react';

const FIRST = '[data-autofocus], [data-autofocus-in] input:checked, [data-autofocus-in] input';
const FIELD = 'input:not([type=hidden]):not(:disabled), select:not(:disabled), textarea:not(:disabled)';
/** Long enough for the answered case to be drawn: what had the focus may be gone only then. */
const DRAWN_MS = 80;

/**
 * Remembers where the focus is, and returns how to bring it back if it gets lost: to the same element, else to the row it
 * stood in, else to the panel around it. Somebody who has moved on meanwhile is left where they are.
 */
export function holdFocus(element: Element | null = document.activeElement): () => void {
  const row = element?.closest('[data-focus-row]');
  const home = element?.closest<HTMLElement>('[data-focus-home]');
  return () => {
    setTimeout(() => {
      const at = document.activeElement;
      if (at !== null && at !== document.body && at.tagName !== 'MAIN') return;
      const isThere =
        element instanceof HTMLElement &&
        element !== document.body &&
        element.isConnected &&
        !element.matches(':disabled');
      const inRow = row?.isConnected ? row.querySelector<HTMLElement>('button:not(:disabled)') : null;
      (isThere ? element : (inRow ?? home))?.focus();
    }, DRAWN_MS);
  };
}

/** Brings the focus into a form when it opens, and back to what opened it when it goes away. */
export function useFocusOnOpen(
  ref: RefObject<HTMLElement | null>,
  focus: string | number | undefined,
  first = FIELD,
): void {
  useEffect(() => {
    const form = ref.current;
    if (focus === undefined || !form) return;
    const opener = document.activeElement;
    const bringBack = holdFocus(opener === document.body ? form.parentElement : opener);
    const target = form.querySelector<HTMLElement>(FIRST) ?? form.querySelector<HTMLElement>(first);
    target?.focus({ preventScroll: true });
    form.scrollIntoView({ block: 'nearest' });
    return bringBack;
  }, [ref, focus, first]);
}
