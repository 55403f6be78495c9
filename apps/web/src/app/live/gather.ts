import type { LiveCase } from '@sextant/contract';

/** A burst of changes is shown at once, a quarter of a second after its first. */
const GATHER_MS = 250;

/** Gathers changed cases and hands them on together; of several news of one case the last counts. */
export function createGatherer(handOn: (cases: LiveCase[]) => void): {
  add(cases: readonly LiveCase[]): void;
  stop(): void;
} {
  const waiting = new Map<string, LiveCase>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    add(cases) {
      for (const one of cases) waiting.set(one.caseId, together(waiting.get(one.caseId), one));
      timer ??= setTimeout(() => {
        timer = undefined;
        const all = [...waiting.values()];
        waiting.clear();
        handOn(all);
      }, GATHER_MS);
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
