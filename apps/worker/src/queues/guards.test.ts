import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { JOB_OPTIONS, queueBackend } from '@sextant/reminders';
import { PROCESSORS } from './reminder.processor.js';

const ROOT = join(import.meta.dirname, '../../../..');
const SOURCES = [
  'apps/worker/src',
  'apps/api/src',
  'libs/reminders/src',
  'libs/data/src',
  'libs/casework/src',
].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(ROOT, folder, name), 'utf8') })),
);
const using = (word: RegExp): string[] =>
  SOURCES.filter(({ text }) => word.test(text)).map(({ name }) => name);

/** The guards of BullMQ on PostgreSQL that are about what our code never does. The others have tests with a database. */
const metadataOf = (Processor: object): Record<string, unknown> =>
  Reflect.getMetadata('bullmq:worker_metadata', Processor) as Record<string, unknown>;

describe('the guards of the queues', () => {
  it('G3: nothing listens to QueueEvents or waits for a job, which lose events', () => {
    expect(using(/\bQueueEvents\b|QueueEventsListener|waitUntilFinished/)).toEqual([]);
  });

  it('G3: nothing decides by counts of a queue, which are wrong while it is paused', () => {
    expect(using(/getJobCounts|getWaitingCount|getJobCountByTypes|\.isPaused\(|getWaiting\(/)).toEqual([]);
  });

  it('G4: a queue keeps nothing and retries nothing; no deduplication, no job log', () => {
    expect(JOB_OPTIONS).toEqual({ attempts: 1, removeOnComplete: true, removeOnFail: true });
    expect(using(/deduplication:|\bjob\.log\(|repeat:\s*\{/)).toEqual([]);
  });

  it.each(PROCESSORS)(
    'G5: a job of %p whose worker died is free again in a quarter of a minute',
    (Processor) => {
      const { lockDuration, stalledInterval } = metadataOf(Processor);
      expect(Number(lockDuration) + Number(stalledInterval)).toBeLessThanOrEqual(15_000);
    },
  );

  it('G6 and G7: two connections an object at most, and the runtime role never migrates', () => {
    const { connection } = queueBackend({ databaseUrl: 'postgresql://app:x@127.0.0.1/sextant' });
    expect(connection).toMatchObject({ max: 2, migrate: false, schema: 'bq' });
  });

  it('G8: bullmq and its board are pinned to one version', () => {
    for (const room of ['apps/worker', 'apps/api', 'libs/reminders']) {
      const { dependencies } = JSON.parse(readFileSync(join(ROOT, room, 'package.json'), 'utf8')) as {
        dependencies: Record<string, string>;
      };
      const pinned = Object.entries(dependencies).filter(([name]) => /^bullmq$|^@bull-board\//.test(name));
      for (const [, version] of pinned) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });
});
