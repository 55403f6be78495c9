import { nameOf } from '../deliver/error-name.js';
import { drainDirectly, type DrainDeps } from './drain.js';
import { RELAY_BATCH, relayOnce, REQUEUE_AFTER_S, sendCanaries, type RelayDeps } from './relay.js';
import { startLoop, type Loop } from './loop.js';

export interface RelayLoopOptions {
  everyMs?: number;
  /** After the queue took nothing for so long, due messages are sent without it. */
  drainAfterMs?: number;
  requeueAfterS?: number;
  canaryEveryS?: number;
}

export interface RelayLoop extends Loop {
  /** Milliseconds the queue has been taking nothing; 0 when the last turn went well. */
  downForMs(): number;
}

const EVERY_MS = 1_000;
const DRAIN_AFTER_MS = 5 * 60_000;

/** Hands due rows over every second, and sooner when woken. While the queue is away the ledger waits, then helps itself. */
export function startRelay(
  deps: RelayDeps & DrainDeps,
  {
    everyMs = EVERY_MS,
    drainAfterMs = DRAIN_AFTER_MS,
    requeueAfterS = REQUEUE_AFTER_S,
    canaryEveryS,
  }: RelayLoopOptions = {},
): RelayLoop {
  let downSince: number | undefined;
  const downForMs = (): number => (downSince === undefined ? 0 : performance.now() - downSince);

  const turn = async (): Promise<void> => {
    try {
      await sendCanaries(deps, canaryEveryS === undefined ? {} : { everyS: canaryEveryS });
      while ((await relayOnce(deps, { requeueAfterS })) === RELAY_BATCH);
      if (downSince !== undefined) deps.log.info({ downMs: Math.round(downForMs()) }, 'the queue is back');
      downSince = undefined;
    } catch (error) {
      if (downSince === undefined) {
        downSince = performance.now();
        deps.log.warn({ error: nameOf(error) }, 'the queue takes nothing, the ledger waits');
      }
      if (downForMs() >= drainAfterMs) await drainDirectly(deps);
    }
  };
  const loop = startLoop(turn, {
    everyMs,
    onError: (error) => deps.log.error({ error: nameOf(error) }, 'relay turn failed'),
  });
  return { ...loop, downForMs };
}
