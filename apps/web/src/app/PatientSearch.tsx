import { lazy, Suspense, useSyncExternalStore } from 'react';
import { loadWords } from '../i18n/i18n.js';

const SearchDialog = lazy(async () => {
  const [module] = await Promise.all([
    import('../screens/search/SearchDialog.js'),
    loadWords('search', 'commands'),
  ]);
  return { default: module.SearchDialog };
});

let isOpen = false;
const listeners = new Set<() => void>();

function setOpen(next: boolean): void {
  isOpen = next;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function openSearch(): void {
  setOpen(true);
}

/** Patients of the whole organization, pages and commands; its code is loaded when it is opened for the first time. */
export function PatientSearch() {
  const isShown = useSyncExternalStore(subscribe, () => isOpen);
  return isShown ? (
    <Suspense fallback={null}>
      <SearchDialog onClose={() => setOpen(false)} />
    </Suspense>
  ) : null;
}
