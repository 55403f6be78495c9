import { doDocumentWork, takeDocumentWork, type DocumentWork } from '@sextant/documents';
import { JOB_OPTIONS, type QueueBackend } from '@sextant/reminders';
import { Inject, Injectable } from '@nestjs/common';
import { Queue } from 'bullmq';
import { Services } from '../services.js';

export const DOCUMENTS = 'documents';

const HANDOVER_LIMIT_MS = 5_000;

/** Our end of the queue of work on files. As with reminders, the tables are the truth and a job is only a wake-up. */
@Injectable()
export class DocumentQueue {
  private readonly queue: Queue;

  constructor(@Inject(Services) { backend, log }: Services) {
    this.queue = new Queue(DOCUMENTS, { connection: impatient(backend), defaultJobOptions: JOB_OPTIONS });
    this.queue.on('error', (error) => {
      log.debug({ queue: DOCUMENTS, error: error.name }, 'queue connection');
    });
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

  close(): Promise<void> {
    return this.queue.close();
  }
}

/** While Redis is away a hand-over fails at once, instead of piling up. */
function impatient({ kind, connection }: QueueBackend): QueueBackend['connection'] {
  return kind === 'redis' ? { ...connection, enableOfflineQueue: false } : connection;
}

/** One turn: hands over what waits. When no queue takes it, it is done here, one by one: somebody is waiting. */
export async function handOverDocuments(services: Services, queue: DocumentQueue): Promise<void> {
  const work = await takeDocumentWork(services.db);
  if (work.length === 0) return;
  try {
    await queue.add(work);
  } catch {
    services.log.warn({ count: work.length }, 'the queue takes no work on files, doing it here');
    for (const one of work) await doDocumentWork(services, services.documents, one);
  }
}
