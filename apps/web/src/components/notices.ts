import { useSyncExternalStore } from 'react';

export interface Notice {
  id: number;
  text: string;
  tone: 'DONE' | 'PROBLEM';
  action?: { label: string; run: () => void };
  /** How long it stays when nobody points at it; problems stay until dismissed. */
  seconds?: number;
}

let notices: readonly Notice[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function set(next: readonly Notice[]): void {
  notices = next;
  listeners.forEach((listener) => listener());
}

/** Says something at the foot of the page, in a live region. Returns its id. At most three stand at once. */
export function notify(
  text: string,
  options: Partial<Pick<Notice, 'tone' | 'action' | 'seconds'>> = {},
): number {
  lastId += 1;
  set([...notices.slice(-2), { id: lastId, text, tone: 'DONE', ...options }]);
  return lastId;
}

export function dismissNotice(id: number): void {
  set(notices.filter((notice) => notice.id !== id));
}

export function useNotices(): readonly Notice[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => notices,
  );
}
