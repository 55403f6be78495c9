import { REMINDER_QUEUES, type ReminderQueue } from '@sextant/domain';
import { JOB_OPTIONS, jobQueues, perQueue, type JobQueues, type QueueBackend } from '@sextant/reminders';
import { Queue } from 'bullmq';
import type { Logger } from 'pino';

/** The relay's end of the queues. */
export class RelayQueues implements JobQueues {
  private readonly queues: Record<ReminderQueue, Queue>;
  readonly add: JobQueues['add'];

  constructor(backend: QueueBackend, log: Logger) {
    // While Redis is away a hand-over fails at once: the ledger keeps the row, and memory does not fill with repeats.
    const connection =
      backend.kind === 'redis' ? { ...backend.connection, enableOfflineQueue: false } : backend.connection;
    this.queues = perQueue((name) => {
      const queue = new Queue(name, { connection, defaultJobOptions: JOB_OPTIONS });
      queue.on('error', (error) => {
        log.debug({ queue: name, error: error.name }, 'queue connection');
      });
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
  }
}
