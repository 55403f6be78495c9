import { describeFault } from '@sextant/data';
import { doDocumentWork, takeDocumentWork, type DocumentWork } from '@sextant/documents';
import { JOB_OPTIONS } from '@sextant/reminders';
import { Inject, Injectable } from '@nestjs/common';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { Services } from '../services.js';

export const DOCUMENTS = 'documents';

const HANDOVER_LIMIT_MS = 5_000;

/** Our end of the queue of work on files. As with reminders, the tables are the truth and a job is only a wake-up. */
@Injectable()
export class DocumentQueue {
  private readonly queue: Queue;
  /** Ours and not BullMQ's, so that letting go of it never waits for a Redis that is away. */
  private readonly redis: Redis | undefined;

  constructor(@Inject(Services) { backend, log }: Services) {
    const onError = (error: Error): void =>
      log.debug({ queue: DOCUMENTS, error: error.name }, 'queue connection');
    // While Redis is away a hand-over fails at once, instead of piling up.
    this.redis = backend.redisUrl
      ? new Redis(backend.redisUrl, { maxRetriesPerRequest: null, enableOfflineQueue: false })
      : undefined;
    this.redis?.on('error', onError);
    const connection = this.redis ?? backend.connection;
    this.queue = new Queue(DOCUMENTS, { connection, defaultJobOptions: JOB_OPTIONS });
    this.queue.on('error', onError);
  }

  async ready(): Promise<void> {
    await this.queue.waitUntilReady();
  }

  async add(work: readonly DocumentWork[]): Promise<void> {
    const jobs = work.map(({ kind, orgId, id, attempt }) => ({
      name: kind,
      data: { kind, orgId, id },
      opts: { ...JOB_OPTIONS, jobId: `${kind.toLowerCase()}-${id}-${String(attempt)}` },
    }));
    const added = this.queue.addBulk(jobs);
    added.catch(() => {});
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(() => {
      late.reject(new Error('The queue did not take the work in time.'));
    }, HANDOVER_LIMIT_MS);
    try {
      await Promise.race([added, late.promise]);
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    await Promise.allSettled([this.queue.close()]);
    this.redis?.disconnect();
  }
}

/** One turn: hands over what waits. When no queue takes it, it is done here, one by one: somebody is waiting. */
export async function handOverDocuments(services: Services, queue: DocumentQueue): Promise<void> {
  const work = await takeDocumentWork(services.db);
  if (work.length === 0) return;
  try {
    await queue.add(work);
  } catch {
    services.log.warn({ count: work.length }, 'the queue takes no work on files, doing it here');
    for (const one of work) {
      await doDocumentWork(services, services.documents, one).catch((error: unknown) => {
        services.log.error(
          { queue: DOCUMENTS, id: one.id, fault: describeFault(error) },
          'work on a file failed',
        );
      });
    }
  }
}
