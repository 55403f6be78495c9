import type { LiveCase } from '@sextant/contract';

/** What one act changes comes within this time. */
const TOGETHER_MS = 40;
/** In a burst of acts screens load again four times a second at most. */
const APART_MS = 250;

/** Gathers changed cases and hands them on together; of several news of one case the last counts. */
export function createGatherer(handOn: (cases: LiveCase[]) => void): {
  add(cases: readonly LiveCase[]): void;
  stop(): void;
} {
  const waiting = new Map<string, LiveCase>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastAt = -Infinity;
  return {
    add(cases) {
      for (const one of cases) waiting.set(one.caseId, together(waiting.get(one.caseId), one));
      const waitMs = Math.max(TOGETHER_MS, lastAt + APART_MS - performance.now());
      timer ??= setTimeout(() => {
        timer = undefined;
        lastAt = performance.now();
        const all = [...waiting.values()];
        waiting.clear();
        handOn(all);
      }, waitMs);
    },
    stop: () => clearTimeout(timer),
  };
}

/** News without a version is about something else than the actions: both have to be asked for. */
function together(earlier: LiveCase | undefined, later: LiveCase): LiveCase {
  if (!earlier) return later;
  const navigatorIds = [...new Set([...earlier.navigatorIds, ...later.navigatorIds])];
  const { caseId, version } = later;
  const isVersioned = earlier.version !== undefined && version !== undefined;
  return { caseId, navigatorIds, ...(isVersioned ? { version } : {}) };
}
