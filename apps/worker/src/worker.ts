import { BullRegistrar } from '@nestjs/bullmq';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { assertRedisKeeps, RedisEvictsError, useQueueBackend } from '@sextant/reminders';
import { DocumentQueue } from './documents/document-queue.js';
import { DocumentProcessor } from './documents/document.processor.js';
import { WorkLoops, type LoopOptions } from './loops/work-loops.js';
import { nestLogger } from './nest-logger.js';
import { RelayQueues } from './queues/relay-queues.js';
import { PROCESSORS } from './queues/reminder.processor.js';
import type { Services } from './services.js';
import { WorkerModule } from './worker.module.js';

export interface RunningWorker {
  /** Ends what is in flight, then lets go of everything. */
  close(): Promise<void>;
}

/**
 * Starts consuming, in the one order that is safe: PostgreSQL is there (`services`), Redis keeps what it is given, then
 * the queues, then the workers, and only when both said they are ready the loops.
 */
export async function startWorker(
  services: Services,
  { onWedged, relay = {} }: { onWedged: () => void; relay?: LoopOptions },
): Promise<RunningWorker> {
  const { env, log, backend } = services;
  await checkRedis(services);
  useQueueBackend(backend);
  const app = await NestFactory.create<NestExpressApplication>(WorkerModule.with(services), {
    logger: nestLogger(log),
    abortOnError: false,
    forceCloseConnections: true,
  });
  app.disable('x-powered-by');
  await app.init();
  const queues = app.get(RelayQueues);
  app.get(BullRegistrar, { strict: false }).register();
  const processors = PROCESSORS.map((Processor) =>
    app.get<InstanceType<(typeof PROCESSORS)[number]>>(Processor),
  );
  const documents = app.get(DocumentQueue);
  const builder = app.get(DocumentProcessor);
  // On Redis readiness may take as long as an outage; ioredis waits for it. On PostgreSQL a queue that is not ready now
  // never will be.
  if (backend.kind === 'postgres') {
    await Promise.all([
      queues.ready(),
      documents.ready(),
      ...[...processors, builder].map(({ worker }) => worker.waitUntilReady()),
    ]);
  }
  const loops = app.get(WorkLoops);
  loops.onWedged = onWedged;
  loops.options = relay;
  await loops.start();
  await app.listen(env.PORT, env.HOST);
  log.info({ queues: backend.kind, mode: env.SEXTANT_MODE, port: env.PORT }, 'working');

  return {
    async close() {
      services.deliver.stop();
      await Promise.all([...processors, builder].map((processor) => processor.stop()));
      await app.close();
      await Promise.all([queues.close(), documents.close()]);
      await services.close();
    },
  };
}

/** A Redis that evicts ends the start. One that is away does not: the ledger waits, and drains itself after a while. */
async function checkRedis({ env, log }: Services): Promise<void> {
  if (!env.REDIS_URL) return;
  try {
    await assertRedisKeeps(env.REDIS_URL);
  } catch (error) {
    if (error instanceof RedisEvictsError) throw error;
    log.warn('Redis does not answer; starting without it');
  }
}
