import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '@sextant/data/testing';
import { noticeBackend, queueBackend, useQueueBackend } from '@sextant/reminders';
import { aCase, aDelivery, setAppTime } from '@sextant/reminders/testing';
import { Queue } from 'bullmq';
import { backendsHere, queueDump, startTestWorker, until, type TestWorker } from '../testing/test-worker.js';

const NAME = 'records-collection';

let data: TestDatabase;
let worker: TestWorker;
beforeEach(async () => {
  data = await openTestDatabase();
  await setAppTime(data, '2026-11-24T16:00:00Z');
});
afterEach(async () => {
  await worker.stop();
  await data.close();
});

const sent = async (): Promise<number> => (await data.rows('select from outbox_message')).length;
const badJobs = async (): Promise<number> => {
  const { text } = await worker.services.meter.page();
  return [...text.matchAll(/^bad_jobs_total(?:\{.*\})? (\d+)$/gm)].reduce((sum, [, n]) => sum + Number(n), 0);
};
async function put(jobs: { data: unknown; jobId?: string; keeps?: boolean }[]): Promise<void> {
  const { env } = worker.services;
  const backend = queueBackend({
    databaseUrl: env.DATABASE_URL,
    ...(env.REDIS_URL ? { redisUrl: env.REDIS_URL } : {}),
  });
  useQueueBackend(backend);
  const queue = new Queue(NAME, { connection: backend.connection });
  for (const { data: junk, jobId = `x-${randomUUID()}`, keeps = false } of jobs) {
    await queue.add('JUNK', junk, { jobId, removeOnFail: !keeps, removeOnComplete: !keeps });
  }
  await queue.close();
}

describe.each(backendsHere())('jobs nobody of us made, over %s', (backend) => {
  it('unknown and foreign ids, and a megabyte of junk, send nothing, crash nothing and raise an alarm', async () => {
    worker = await startTestWorker(data, backend);
    const rosa = await aCase(data, { orgId: data.orgs.b });
    const theirs = await aDelivery(data, rosa, { dueInS: 3_600 });
    await put([
      { data: { kind: 'DELIVERY', orgId: data.orgs.a, deliveryId: randomUUID() } },
      { data: { kind: 'DELIVERY', orgId: data.orgs.a, deliveryId: theirs } },
      { data: { kind: 'DELIVERY', orgId: "'; drop table", deliveryId: 7 } },
      { data: { junk: 'x'.repeat(1_000_000) } },
    ]);
    await until(badJobs, (count) => count === 4);
    expect(await sent()).toBe(0);
    expect(worker.wedged).toBe(0);
    expect(worker.lines.join('')).toContain('a job names no delivery of ours');
    expect(worker.lines.join('')).not.toContain('xxxx');
  });

  it('a poisoned job with the id of a reminder does not keep it from leaving', async () => {
    worker = await startTestWorker(data, backend, { relay: { requeueAfterS: 1 } });
    const id = await aDelivery(data, await aCase(data), { dueInS: 3 });
    await put([{ data: 'poison', jobId: `r-${id}-0`, keeps: true }]);
    await until(sent, (count) => count === 1);
  });

  it('G8: old jobs are thrown away when the queues move', async () => {
    worker = await startTestWorker(data, backend, { relay: { everyMs: 60_000 } });
    await worker.stop();
    const before = await startTestWorker(data, backend);
    worker = before;
    const seen: string[] = [];
    await noticeBackend({ db: data.db, log: before.services.log }, 'redis:elsewhere', () => {
      seen.push('emptied');
      return Promise.resolve();
    });
    expect(seen).toEqual(['emptied']);
    expect(await queueDump(data, backend)).not.toContain('r-');
  });
});
