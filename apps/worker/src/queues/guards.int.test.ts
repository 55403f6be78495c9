import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '@sextant/data/testing';
import { REMINDER_QUEUES } from '@sextant/domain';
import { migrateQueues, queueBackend, relayOnce, useQueueBackend } from '@sextant/reminders';
import { aCase, aDelivery, setAppTime } from '@sextant/reminders/testing';
import { Queue } from 'bullmq';
import { openServices } from '../services.js';
import {
  backendsHere,
  keptLog,
  onRedis,
  queueDump,
  startTestWorker,
  testEnv,
  until,
  type Backend,
  type TestWorker,
} from '../testing/test-worker.js';
import { RelayQueues } from './relay-queues.js';

const OLD_JOB = /\br-[0-9a-f]{8}-/;

let data: TestDatabase;
let worker: TestWorker | undefined;
beforeEach(async () => {
  data = await openTestDatabase();
  await setAppTime(data, '2026-11-24T16:00:00Z');
  await migrateQueues(data.urls.owner);
  if (backendsHere().includes('redis')) await onRedis((redis) => redis.flushdb());
});
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
  await data.close();
});

const sent = async (): Promise<number> => (await data.rows('select from outbox_message')).length;

/** Somebody else's hands on the queues, as another program or a board would have them. */
async function onQueues(backend: Backend, work: (queue: Queue) => Promise<void>): Promise<void> {
  const env = testEnv(data, backend);
  const place = queueBackend({
    databaseUrl: env.DATABASE_URL,
    ...(env.REDIS_URL ? { redisUrl: env.REDIS_URL } : {}),
  });
  useQueueBackend(place);
  for (const name of REMINDER_QUEUES) {
    const queue = new Queue(name, { connection: place.connection });
    await work(queue);
    await queue.close();
  }
}

/** Due rows are handed to a backend that nobody consumes. */
async function handOver(backend: Backend): Promise<void> {
  const { log } = keptLog();
  const services = await openServices(testEnv(data, backend), log);
  useQueueBackend(services.backend);
  const queues = new RelayQueues(services.backend, log, services.db);
  await queues.ready();
  await relayOnce({ ...services, queues });
  await queues.close();
  await services.close();
}

describe.each(backendsHere())('G2: queues that take work and give none out, over %s', (backend) => {
  const someDue = async (): Promise<void> => {
    await aDelivery(data, await aCase(data), { dueInS: -60 });
  };

  it('are noticed by what is consumed, and the worker asks for a new process', async () => {
    const [env, relay] = [{ LEASE_SECONDS: '5' }, { stalledAfterS: 2, canaryEveryS: 1 }];
    const stuck = await startTestWorker(data, backend, { env, relay });
    worker = stuck;
    await onQueues(backend, (queue) => queue.pause());
    await someDue();
    await until(
      () => Promise.resolve(stuck.wedged),
      (times) => times > 0,
      30_000,
    );
    expect(stuck.lines.join('')).toContain('nothing is consumed');
    expect(await sent()).toBe(0);
  });

  it('are opened by that new process', async () => {
    await onQueues(backend, (queue) => queue.pause());
    await someDue();
    worker = await startTestWorker(data, backend);
    await until(sent, (count) => count === 1);
  });
});

describe('G6 and G7: in PostgreSQL the queues', () => {
  it('take no more connections than an embedded server has for them', async () => {
    for (let index = 0; index < 60; index += 1) await aDelivery(data, await aCase(data));
    worker = await startTestWorker(data, 'postgres');
    let most = 0;
    const look = async (): Promise<number> => {
      const rows = await data.rows(
        `select from pg_stat_activity where datname = current_database() and application_name = 'sextant-queue'`,
      );
      most = Math.max(most, rows.length);
      return sent();
    };
    await until(look, (count) => count === 60, 30_000);
    expect(most).toBeGreaterThan(0);
    // Five workers of a listener and two connections, five queues of two.
    expect(most).toBeLessThanOrEqual(25);
  });

  it('belong to the owner: the servers change what lies in them, and nothing about them', async () => {
    const [may] = await data.rows(
      `select has_schema_privilege('sextant_app', 'bq', 'create') as creates,
         has_table_privilege('sextant_app', 'bq.migration', 'insert, update, delete') as migrates,
         has_table_privilege('sextant_app', 'bq.job', 'truncate') as truncates,
         pg_has_role('sextant_app', (select relowner from pg_class where oid = 'bq.job'::regclass), 'member') as owns`,
    );
    expect(may).toEqual({ creates: false, migrates: false, truncates: false, owns: false });
  });
});

describe.each(
  backendsHere().length > 1 ? [['postgres', 'redis'] as const, ['redis', 'postgres'] as const] : [],
)('G8: an installation whose queues move from %s to %s', (before, after) => {
  it('loses nothing, sends nothing twice and leaves no old job behind', async () => {
    worker = await startTestWorker(data, before);
    await worker.stop();
    worker = undefined;
    for (let index = 0; index < 10; index += 1) await aDelivery(data, await aCase(data));
    await handOver(before);
    expect(await queueDump(data, before)).toMatch(OLD_JOB);
    worker = await startTestWorker(data, after);
    await until(sent, (count) => count === 10);
    await worker.stop();
    // And back: what was left there would find nothing to do, but hold ids and count falsely.
    worker = await startTestWorker(data, before);
    await until(
      () => queueDump(data, before),
      (held) => !OLD_JOB.test(held),
    );
    expect(await sent()).toBe(10);
  });
});
