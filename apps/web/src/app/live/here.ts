import type { LivePresence } from '@sextant/contract';
import { useSyncExternalStore } from 'react';

const NOBODY: readonly string[] = [];
let byCase = new Map<string, readonly string[]>();
const listeners = new Set<() => void>();

/** Everybody who has a case open now, as the server said last. */
export function noteHere(here: readonly LivePresence[]): void {
  const next = new Map<string, readonly string[]>();
  for (const { caseId, personId } of here)
    next.set(caseId, [...(next.get(caseId) ?? []), personId].toSorted());
  // A list that says the same stays the same, so that only rows with news are drawn again.
  for (const [caseId, people] of next) {
    const before = byCase.get(caseId);
    if (before?.join() === people.join()) next.set(caseId, before);
  }
  byCase = next;
  for (const listener of listeners) listener();
}

/** Ids of the people who have this case open, oneself included. */
export function useHere(caseId: string): readonly string[] {
  return useSyncExternalStore(subscribe, () => byCase.get(caseId) ?? NOBODY);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
