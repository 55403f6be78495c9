import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import { doDocumentWork } from '@sextant/documents';
import { describeFault } from '@sextant/data';
import { UnrecoverableError, type Job } from 'bullmq';
import * as z from 'zod';
import { InFlight, stopWorker } from '../queues/in-flight.js';
import { CONSUMER } from '../queues/queue-names.js';
import { Services } from '../services.js';
import { DOCUMENTS } from './document-queue.js';

const documentJob = z.strictObject({ kind: z.enum(['CHECK', 'BUILD']), orgId: z.uuid(), id: z.uuid() });

/** One at a time: a packet of hundreds of pages lies in memory as a whole. */
const WORKER = {
  concurrency: 1,
  lockDuration: 60_000,
  stalledInterval: 15_000,
  maxStalledCount: 1_000,
} as const;

/** Looks at files that arrived and builds packets: reads ids, calls one verb. */
@Processor({ name: DOCUMENTS, configKey: CONSUMER }, WORKER)
export class DocumentProcessor extends WorkerHost {
  private readonly inFlight = new InFlight();

  constructor(@Inject(Services) private readonly services: Services) {
    super();
  }

  process(job: Pick<Job, 'data'>): Promise<string> {
    return this.inFlight.during(() => this.run(job));
  }

  /** Ends what runs and lets go of the queue, however the queue is. */
  stop(): Promise<void> {
    return stopWorker(this.worker, this.inFlight);
  }

  private async run(job: Pick<Job, 'data'>): Promise<string> {
    const parsed = documentJob.safeParse(job.data);
    if (!parsed.success) throw new UnrecoverableError('This job is none of ours.');
    return doDocumentWork(this.services, this.services.documents, parsed.data);
  }

  /** Without a listener an error of the connection would end the process. */
  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.services.log.warn({ queue: DOCUMENTS, error: error.name }, 'queue connection');
  }

  /** It is handed over again. */
  @OnWorkerEvent('failed')
  onFailed(job: Job | undefined, error: Error): void {
    this.services.log.error({ queue: DOCUMENTS, jobId: job?.id, fault: describeFault(error) }, 'job failed');
  }
}
