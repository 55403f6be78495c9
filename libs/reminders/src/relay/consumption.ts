import { canaryAges, ledgerLag, lookUp, type Database } from '@sextant/data';
import type { ReminderQueue } from '@sextant/domain';

/** A queue that is handed work and does none: "connected" and "running" prove nothing (promises.md §1.2). */
export interface StalledQueue {
  queue: ReminderQueue;
  due: number;
  /** Real seconds since anything was consumed. */
  quietSeconds: number;
}

export const STALLED_AFTER_S = 120;

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
