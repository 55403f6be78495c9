import { canaryAges, canaryDone, ledgerLag, lookUp, type Database } from '@sextant/data';
import type { ReminderQueue } from '@sextant/domain';

/** A queue that is handed work and does none: "connected" and "running" prove nothing (promises.md §1.2). */
export interface StalledQueue {
  queue: ReminderQueue;
  due: number;
  /** Real seconds since anything was consumed. */
  quietSeconds: number;
}

export const STALLED_AFTER_S = 120;

const NOTED_EVERY_MS = 10_000;

/**
 * Work is consumption too: behind thousands of slow messages the canary comes late, and nothing is wedged. Call what this
 * answers for every message that comes out of the queue; it notes one in ten seconds. `nowMs`: any watch that only goes forward.
 */
export function noteConsumption(
  db: Database,
  queue: ReminderQueue,
  nowMs: () => number = () => performance.now(),
): () => Promise<void> {
  let notedMs = -Infinity;
  return async () => {
    if (nowMs() - notedMs < NOTED_EVERY_MS) return;
    notedMs = nowMs();
    await lookUp(db, canaryDone, [queue, 0]);
  };
}

/**
 * Queues with due rows in which not even a canary was consumed lately. `uptimeSeconds` stands for "never" on a young
 * process. While the queue itself is known to be down this says nothing: ask `downForMs` first.
 */
export async function findStalledQueues(
  db: Database,
  uptimeSeconds: number,
  stalledAfterS = STALLED_AFTER_S,
): Promise<StalledQueue[]> {
  const [lags, ages] = await Promise.all([lookUp(db, ledgerLag), lookUp(db, canaryAges)]);
  return ages.flatMap(({ queue, quietSeconds }) => {
    const lag = lags.find((each) => each.queue === queue);
    const quiet = Math.min(uptimeSeconds, quietSeconds ?? uptimeSeconds);
    if (!lag || lag.oldestSeconds < stalledAfterS || quiet < stalledAfterS) return [];
    return [{ queue, due: lag.due, quietSeconds: Math.round(quiet) }];
  });
}
