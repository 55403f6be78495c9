import { request } from '../../api/request.js';
import { RequestFailed } from '../../api/request-failed.js';
import type { SaveDraftMutationVariables } from '../../gql/graphql.js';
import { SAVE_DRAFT } from './drafts.graphql.js';

type SaveDraftInput = SaveDraftMutationVariables['input'];

/** How long typing is collected before it is sent: what a crash of the browser can lose at most. */
const COLLECT_MS = 700;
const TRY_AGAIN_MS = 10_000;

export interface DraftSaver {
  /** Keeps the newest content of a form soon; a later call for the same form replaces an earlier one. */
  saveSoon(input: SaveDraftInput): void;
  /** Sends what waits now; settles when the server has answered for all of it. Never rejects. */
  flush(): Promise<void>;
}

interface Waiting {
  input: SaveDraftInput;
  timer: ReturnType<typeof setTimeout>;
}

/**
 * Sends drafts in the background: at most one request a form at a time, so that an older text never overtakes a newer
 * one. What was not answered for lack of a connection is tried again; anything else is given up, the text stays on the
 * page.
 */
export function createDraftSaver(send: (input: SaveDraftInput) => Promise<unknown>): DraftSaver {
  const waiting = new Map<string, Waiting>();
  const running = new Map<string, Promise<void>>();
  const keyOf = ({ caseId, form }: SaveDraftInput): string => `${caseId ?? ''} ${form}`;

  function wait(input: SaveDraftInput, ms: number): void {
    const key = keyOf(input);
    const earlier = waiting.get(key);
    // The first keystroke sets the time: somebody who never pauses is saved all the same.
    if (earlier) earlier.input = input;
    else waiting.set(key, { input, timer: setTimeout(() => void start(key), ms) });
  }

  function start(key: string): Promise<void> {
    const before = running.get(key) ?? Promise.resolve();
    const run = before.then(() => sendNow(key));
    running.set(key, run);
    return run;
  }

  async function sendNow(key: string): Promise<void> {
    const next = waiting.get(key);
    if (!next) return;
    clearTimeout(next.timer);
    waiting.delete(key);
    try {
      await send(next.input);
    } catch (error) {
      const isWorthTrying =
        error instanceof RequestFailed && ['OFFLINE', 'SERVER', 'BUSY'].includes(error.kind);
      if (isWorthTrying && !waiting.has(key)) wait(next.input, TRY_AGAIN_MS);
    }
  }

  return {
    saveSoon: (input) => wait(input, COLLECT_MS),
    async flush() {
      await Promise.all([...waiting.keys()].map(start));
      await Promise.all(running.values());
    },
  };
}

/** The one of this page. */
export const draftSaver = createDraftSaver((input) => request(SAVE_DRAFT, { input }));

if (typeof window !== 'undefined') {
  window.addEventListener('pagehide', () => void draftSaver.flush());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void draftSaver.flush();
  });
}
