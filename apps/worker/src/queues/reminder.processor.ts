import { Inject } from '@nestjs/common';
import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { canaryDone, lookUp } from '@sextant/data';
import type { ReminderQueue } from '@sextant/domain';
import { noteConsumption, reminderJob } from '@sextant/reminders';
import { UnrecoverableError, type Job } from 'bullmq';
import { Services } from '../services.js';
import { InFlight, stopWorker } from './in-flight.js';
import { CONSUMER } from './queue-names.js';

/**
 * A job whose worker died is free again after a quarter of a minute instead of one (`bullmq-on-postgres.md`, G5). The
 * lock is renewed while the process lives. How often a job may lose its worker is the ledger's business, not the queue's:
 * BullMQ would drop it the second time and the row would wait a minute to be handed over again.
 */
const WORKER = {
  lockDuration: 10_000,
  stalledInterval: 5_000,
  maxStalledCount: 1_000,
  runRetryDelay: 1_000,
} as const;

/** Runs the jobs of one queue: reads ids, calls one verb. What to do, when, and whether at all stands in the ledger. */
abstract class ReminderProcessor extends WorkerHost {
  protected abstract readonly queue: ReminderQueue;
  private readonly inFlight = new InFlight();
  private noteConsumed: (() => Promise<void>) | undefined;

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
    const parsed = reminderJob.safeParse(job.data);
    if (!parsed.success) {
      this.services.meter.count('bad_jobs', { queue: this.queue });
      throw new UnrecoverableError('This job is none of ours.');
    }
    if (parsed.data.kind === 'CANARY') {
      await lookUp(this.services.db, canaryDone, [this.queue, parsed.data.turn]);
      return 'CANARY';
    }
    this.noteConsumed ??= noteConsumption(this.services.db, this.queue);
    await this.noteConsumed();
    return this.services.deliver(parsed.data);
  }

  /** Without a listener an error of the connection would end the process. */
  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.services.log.warn({ queue: this.queue, error: error.name }, 'queue connection');
  }

  @OnWorkerEvent('completed')
  onCompleted(): void {
    this.inFlight.isSettled();
  }

  /** The ledger hands the row over again. */
  @OnWorkerEvent('failed')
  onFailed(job: Job | undefined, error: Error): void {
    this.inFlight.isSettled();
    this.services.log.error(
      { queue: this.queue, jobId: job?.id?.slice(0, 60), error: error.name },
      'job failed',
    );
    // One that was put there with the wish to be kept would block its id, and with it a reminder, for ever.
    job?.remove().catch(() => {});
  }
}

@Processor({ name: 'records-collection', configKey: CONSUMER }, { ...WORKER, concurrency: 50 })
export class RecordsCollectionProcessor extends ReminderProcessor {
  protected readonly queue = 'records-collection';
}

@Processor({ name: 'insurance-verification', configKey: CONSUMER }, { ...WORKER, concurrency: 50 })
export class InsuranceVerificationProcessor extends ReminderProcessor {
  protected readonly queue = 'insurance-verification';
}

@Processor({ name: 'visit', configKey: CONSUMER }, { ...WORKER, concurrency: 50 })
export class VisitProcessor extends ReminderProcessor {
  protected readonly queue = 'visit';
}

@Processor({ name: 'general', configKey: CONSUMER }, { ...WORKER, concurrency: 10 })
export class GeneralProcessor extends ReminderProcessor {
  protected readonly queue = 'general';
}

export const PROCESSORS = [
  RecordsCollectionProcessor,
  InsuranceVerificationProcessor,
  VisitProcessor,
  GeneralProcessor,
] as const;
