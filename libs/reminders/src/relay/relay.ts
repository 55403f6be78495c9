import {
  canaryAsk,
  lookUp,
  relayRelease,
  relayReleaseAll,
  relayTake,
  swapBackend,
  type Database,
  type TakenDelivery,
} from '@sextant/data';
import type { ReminderQueue } from '@sextant/domain';
import { nameOf } from '../deliver/error-name.js';
import type { ReminderLog } from '../deliver/delivery-deps.js';
import type { JobQueues, NamedJob } from '../queue/job-queues.js';

export interface RelayDeps {
  db: Database;
  queues: JobQueues;
  log: ReminderLog;
}

/** Rows handed over at once. */
export const RELAY_BATCH = 500;
/** A row that was handed over so long ago and is still waiting is handed over again; its job id makes that harmless. */
export const REQUEUE_AFTER_S = 60;
/** Between two canaries of a queue. */
export const CANARY_EVERY_S = 60;

/**
 * Hands due rows to the queues, fair between organizations. One turn; answers how many rows it took. What a queue does
 * not take is released for the next turn, and the error thrown.
 */
export async function relayOnce(deps: RelayDeps, { requeueAfterS = REQUEUE_AFTER_S } = {}): Promise<number> {
  const taken = await lookUp(deps.db, relayTake, [RELAY_BATCH, requeueAfterS]);
  const byQueue = Map.groupBy(taken, (row) => row.queue);
  const refused: string[] = [];
  let failure: unknown;
  for (const [queue, rows] of byQueue) {
    try {
      await deps.queues.add(queue, rows.map(jobOf));
    } catch (error) {
      failure = error;
      refused.push(...rows.map((row) => row.id));
    }
  }
  if (refused.length > 0) {
    await lookUp(deps.db, relayRelease, [refused]);
    throw failure;
  }
  return taken.length;
}

/** The id holds the try, so that a row comes back under a new id only when it was really begun. */
function jobOf(row: TakenDelivery): NamedJob {
  return {
    jobId: `r-${row.id}-${row.attempt}`,
    job: { kind: 'DELIVERY', orgId: row.orgId, deliveryId: row.id },
  };
}

/** Sends a job with nothing in it through every queue whose last one is old: whoever runs it proves the queue is consumed. */
export async function sendCanaries(
  deps: RelayDeps,
  { everyS = CANARY_EVERY_S } = {},
): Promise<ReminderQueue[]> {
  const asked = await lookUp(deps.db, canaryAsk, [everyS]);
  for (const { queue, turn } of asked) {
    await deps.queues.add(queue, [{ jobId: `c-${queue}-${turn}`, job: { kind: 'CANARY', turn } }]);
  }
  return asked.map((canary) => canary.queue);
}

/**
 * When the queues live somewhere else than last time, everything waiting is handed over again at once instead of after
 * a minute. What lies in the queues from an earlier time is thrown away before: it would only block ids and count falsely
 * (`bullmq-on-postgres.md`, G8). Answers whether they moved.
 */
export async function noticeBackend(
  deps: Pick<RelayDeps, 'db' | 'log'>,
  name: string,
  empty: () => Promise<void> = () => Promise.resolve(),
): Promise<boolean> {
  const [row] = await lookUp(deps.db, swapBackend, [name]);
  if (row?.before === name) return false;
  await empty().catch((error: unknown) => {
    deps.log.warn({ error: nameOf(error) }, 'old jobs were not thrown away; they find nothing to do');
  });
  await lookUp(deps.db, relayReleaseAll);
  if (row?.before) deps.log.info({ from: row.before, to: name }, 'the queues moved, handing over again');
  return true;
}
