import { lazy, Suspense, useSyncExternalStore } from 'react';
import { loadWords } from '../i18n/i18n.js';

const SearchDialog = lazy(async () => {
  const [module] = await Promise.all([import('../screens/search/SearchDialog.js'), loadWords('search')]);
  return { default: module.SearchDialog };
});

let isOpen = false;
const listeners = new Set<() => void>();

function setOpen(next: boolean): void {
  isOpen = next;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (
      (event.ctrlKey || event.metaKey) &&
      !event.altKey &&
      !event.shiftKey &&
      event.key.toLowerCase() === 'k'
    ) {
      event.preventDefault();
      setOpen(true);
    }
  };
  listeners.add(listener);
  window.addEventListener('keydown', onKey);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('keydown', onKey);
  };
}

export function useOpenSearch(): () => void {
  return () => setOpen(true);
}

/** The search over the whole organization; its code is loaded when it is opened for the first time. */
export function PatientSearch() {
  const isShown = useSyncExternalStore(subscribe, () => isOpen);
  return isShown ? (
    <Suspense fallback={null}>
      <SearchDialog onClose={() => setOpen(false)} />
    </Suspense>
  ) : null;
}
