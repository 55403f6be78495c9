import { useSyncExternalStore } from 'react';

/** Cases an act is on its way for: their rows carry a dot until the server has answered. */
const counts = new Map<string, number>();
const listeners = new Set<() => void>();

export function setPending(caseIds: readonly string[], isPending: boolean): void {
  for (const id of caseIds) {
    const count = (counts.get(id) ?? 0) + (isPending ? 1 : -1);
    if (count > 0) counts.set(id, count);
    else counts.delete(id);
  }
  listeners.forEach((listener) => listener());
}

export function useIsPending(caseId: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => counts.has(caseId),
  );
}
