import { REMINDER_QUEUES, type ReminderQueue } from '@sextant/domain';
import { JOB_OPTIONS, jobQueues, perQueue, type JobQueues, type QueueBackend } from '@sextant/reminders';
import { setTimeout as sleep } from 'node:timers/promises';
import { forgetQueuedJobs, lookUp, type Database } from '@sextant/data';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import type { Logger } from 'pino';

const EMPTY_LIMIT_MS = 5_000;

/** The relay's end of the queues. */
export class RelayQueues implements JobQueues {
  private readonly queues: Record<ReminderQueue, Queue>;
  /** Ours and not BullMQ's, so that letting go of it never waits for a Redis that is away. */
  private readonly redis: Redis | undefined;
  readonly add: JobQueues['add'];

  constructor(
    private readonly backend: QueueBackend,
    private readonly log: Logger,
    private readonly db: Database,
  ) {
    const onError = (error: Error): void => log.debug({ error: error.name }, 'queue connection');
    // While Redis is away a hand-over fails at once: the ledger keeps the row, and memory does not fill with repeats.
    this.redis = backend.redisUrl
      ? new Redis(backend.redisUrl, { maxRetriesPerRequest: null, enableOfflineQueue: false })
      : undefined;
    this.redis?.on('error', onError);
    this.queues = perQueue((name) => {
      const connection = this.redis ?? backend.connection;
      const queue = new Queue(name, { connection, defaultJobOptions: JOB_OPTIONS });
      queue.on('error', onError);
      return queue;
    });
    this.add = jobQueues(this.queues).add;
  }

  /** Rejects when a queue cannot be used: on PostgreSQL it never will be, so the process has to start anew. */
  async ready(): Promise<void> {
    await Promise.all(REMINDER_QUEUES.map((name) => this.queues[name].waitUntilReady()));
  }

  /** Nobody of us pauses a queue: one that is paused would take work and give none out. Redis may be away. */
  async resume(): Promise<void> {
    const resumed = Promise.all(REMINDER_QUEUES.map((name) => this.queues[name].resume()));
    resumed.catch(() => {});
    await Promise.race([resumed, sleep(EMPTY_LIMIT_MS, undefined, { ref: false })]).catch(() => {});
  }

  /** Throws away every waiting job, here and, on Redis, in the PostgreSQL that was used before. Redis may be away. */
  async empty(): Promise<void> {
    if (this.backend.kind === 'redis') await lookUp(this.db, forgetQueuedJobs);
    await Promise.race([
      Promise.all(REMINDER_QUEUES.map((name) => this.queues[name].drain(true))),
      sleep(EMPTY_LIMIT_MS, undefined, { ref: false }),
    ]);
    this.log.info({ queues: this.backend.kind }, 'queues emptied');
  }

  /** A Redis that is away cannot be told goodbye; its connection is dropped all the same. */
  async close(): Promise<void> {
    await Promise.allSettled(REMINDER_QUEUES.map((name) => this.queues[name].close()));
    this.redis?.disconnect();
  }
}
