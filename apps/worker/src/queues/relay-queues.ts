import { REMINDER_QUEUES, type ReminderQueue } from '@sextant/domain';
import { JOB_OPTIONS, jobQueues, perQueue, type JobQueues, type QueueBackend } from '@sextant/reminders';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import type { Logger } from 'pino';

/** The relay's end of the queues. */
export class RelayQueues implements JobQueues {
  private readonly queues: Record<ReminderQueue, Queue>;
  /** Ours and not BullMQ's, so that letting go of it never waits for a Redis that is away. */
  private readonly redis: Redis | undefined;
  readonly add: JobQueues['add'];

  constructor(backend: QueueBackend, log: Logger) {
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

  async close(): Promise<void> {
    await Promise.all(REMINDER_QUEUES.map((name) => this.queues[name].close()));
    this.redis?.disconnect();
  }
}
