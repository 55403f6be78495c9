import { setTimeout as sleep } from 'node:timers/promises';
import { REMINDER_QUEUES, type ReminderQueue } from '@sextant/domain';
import type { Queue } from 'bullmq';
import { z } from 'zod';

/** What travels through a queue: ids, or the number of a canary. Nothing about a person, ever. */
export const reminderJob = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('DELIVERY'), orgId: z.uuid(), deliveryId: z.uuid() }),
  z.strictObject({ kind: z.literal('CANARY'), turn: z.int() }),
]);
export type ReminderJob = z.infer<typeof reminderJob>;

export interface NamedJob {
  /** A waiting job with the same id is the same job: handing over twice makes one. */
  jobId: string;
  job: ReminderJob;
}

/** The queues as the relay sees them. Throws when the other side does not take the jobs in time. */
export interface JobQueues {
  add: (queue: ReminderQueue, jobs: readonly NamedJob[]) => Promise<void>;
}

/** The ledger owns retries and history; a queue keeps nothing once a job has run. */
export const JOB_OPTIONS = { attempts: 1, removeOnComplete: true, removeOnFail: true } as const;

const HANDOVER_LIMIT_MS = 5_000;

export function jobQueues(queues: Readonly<Record<ReminderQueue, Pick<Queue, 'addBulk'>>>): JobQueues {
  return {
    async add(queue, jobs) {
      const added = queues[queue].addBulk(
        jobs.map(({ jobId, job }) => ({ name: job.kind, data: job, opts: { ...JOB_OPTIONS, jobId } })),
      );
      // Redis may hold the promise until it comes back. What it then takes late is a job that finds nothing to do.
      added.catch(() => {});
      const late = new AbortController();
      try {
        await Promise.race([
          added,
          sleep(HANDOVER_LIMIT_MS, undefined, { signal: late.signal }).then(() => {
            throw new Error('The queue did not take the jobs in time.');
          }),
        ]);
      } finally {
        late.abort();
      }
    },
  };
}

/** One value for each queue. */
export function perQueue<Value>(make: (queue: ReminderQueue) => Value): Record<ReminderQueue, Value> {
  return Object.fromEntries(REMINDER_QUEUES.map((queue) => [queue, make(queue)])) as Record<
    ReminderQueue,
    Value
  >;
}
