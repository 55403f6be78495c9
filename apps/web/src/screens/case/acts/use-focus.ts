import { useEffect, type RefObject } from 'react';

const FIRST = '[data-autofocus], [data-autofocus-in] input:checked, [data-autofocus-in] input';
const FIELD = 'input:not([type=hidden]):not(:disabled), select:not(:disabled), textarea:not(:disabled)';

/**
 * Brings the focus into a form when it opens, and back to what opened it when it goes away; where that is gone too (the
 * row has moved on), to the panel around it, so that the keyboard is never lost at the top of the page.
 */
export function useFocusOnOpen(
  ref: RefObject<HTMLElement | null>,
  focus: string | number | undefined,
  first = FIELD,
): void {
  useEffect(() => {
    const form = ref.current;
    if (focus === undefined || !form) return;
    const opener = document.activeElement;
    const home = form.closest<HTMLElement>('[data-focus-home]');
    const target = form.querySelector<HTMLElement>(FIRST) ?? form.querySelector<HTMLElement>(first);
    target?.focus({ preventScroll: true });
    form.scrollIntoView({ block: 'nearest' });
    return () => {
      if (document.activeElement !== document.body && document.activeElement !== null) return;
      if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body) opener.focus();
      else home?.focus();
    };
  }, [ref, focus, first]);
}
