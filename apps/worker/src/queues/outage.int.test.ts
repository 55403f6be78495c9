import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '@sextant/data/testing';
import { findStalledQueues, RedisEvictsError } from '@sextant/reminders';
import { aCase, aDelivery, anAnswer, setAppTime } from '@sextant/reminders/testing';
import { ownRedis, type OwnRedis } from '../testing/own-redis.js';
import { backendsHere, keptLog, startTestWorker, until, type TestWorker } from '../testing/test-worker.js';
import { waitForPostgres } from '../wait-for-postgres.js';

let data: TestDatabase;
let redis: OwnRedis | undefined;
let worker: TestWorker | undefined;

const sentCount = async (): Promise<number> => {
  const [row] = await data.rows<{ n: string }>(`select count(*) n from outbox_message`);
  return Number(row?.n);
};
const someDue = async (count: number): Promise<void> => {
  for (let index = 0; index < count; index += 1) await aDelivery(data, await aCase(data));
};

beforeEach(async () => {
  data = await openTestDatabase();
  await setAppTime(data, '2026-11-24T16:00:00Z');
});
afterEach(async () => {
  await worker?.stop();
  await redis?.kill();
  worker = redis = undefined;
  await data.close();
});

describe.each(backendsHere().filter((backend) => backend === 'redis'))('while %s is away', () => {
  it('reminders wait in the ledger, and leave when it is back, without a restart', async () => {
    redis = await ownRedis();
    worker = await startTestWorker(data, 'redis', { env: { REDIS_URL: redis.url } });
    await someDue(1);
    await until(sentCount, (count) => count === 1);
    await redis.kill();
    await someDue(10);
    const lines = worker.lines;
    await until(
      () => Promise.resolve(lines.join('')),
      (log) => log.includes('the ledger waits'),
    );
    expect(await sentCount()).toBe(1);
    await redis.start();
    await until(sentCount, (count) => count === 11, 20_000);
    expect(worker.wedged).toBe(0);
  });

  it('answers to what people write leave at once all the same', async () => {
    redis = await ownRedis();
    worker = await startTestWorker(data, 'redis', { env: { REDIS_URL: redis.url } });
    await redis.kill();
    await someDue(3);
    await anAnswer(data, await aCase(data));
    await until(sentCount, (count) => count === 1, 10_000);
    const [row] = await data.rows<{ purpose: string }>(
      `select purpose from reminder_delivery where state = 'SENT'`,
    );
    expect(row?.purpose).toBe('HELP_ANSWER');
    await redis.start();
    await until(sentCount, (count) => count === 4, 20_000);
  });

  it('for long, the worker sends without it', async () => {
    redis = await ownRedis();
    worker = await startTestWorker(data, 'redis', {
      env: { REDIS_URL: redis.url },
      relay: { drainAfterMs: 1_000 },
    });
    await redis.kill();
    await someDue(10);
    await until(sentCount, (count) => count === 10, 20_000);
    await redis.start();
  });

  it('at the start, the worker starts all the same', async () => {
    redis = await ownRedis();
    await redis.kill();
    worker = await startTestWorker(data, 'redis', {
      env: { REDIS_URL: redis.url },
      relay: { drainAfterMs: 500 },
    });
    await someDue(3);
    await until(sentCount, (count) => count === 3, 20_000);
    await redis.start();
  });

  it.each([
    ['is away', 100, undefined],
    ['has just come back', 100, 0],
    ['came back a moment ago', 500, 100],
    ['came back after a while', 3_000, 500],
  ])('the worker stops without waiting for it, also when it %s', async (_, awayMs, backMs) => {
    redis = await ownRedis();
    const stopping = await startTestWorker(data, 'redis', { env: { REDIS_URL: redis.url } });
    await redis.kill();
    await pause(awayMs);
    if (backMs !== undefined) {
      await redis.start();
      await pause(backMs);
    }
    await expect(stopping.stop()).resolves.toBeUndefined();
  });

  it('and one that throws keys away when it is full is refused', async () => {
    redis = await ownRedis('--maxmemory-policy', 'allkeys-lru');
    const start = startTestWorker(data, 'redis', { env: { REDIS_URL: redis.url } });
    await expect(start).rejects.toThrow(RedisEvictsError);
  });
});

describe('a queue that is handed work and does none', () => {
  const canary = (quietS: number) =>
    data.rows(`update queue_canary set done_at = now() - $1 * interval '1 second'`, [quietS]);
  const find = (uptimeS = 1_000) => findStalledQueues(data.db, uptimeS);

  it('is noticed when due rows are old and not even a canary was consumed', async () => {
    await aDelivery(data, await aCase(data), { dueInS: -200 });
    await canary(300);
    expect(await find()).toEqual([{ queue: 'records-collection', due: 1, quietSeconds: 300 }]);
  });

  it.each([
    ['a canary was consumed lately', -200, 20, 1_000],
    ['nothing is due for long', -30, 300, 1_000],
    ['the process is young', -200, 300, 30],
  ])('is none while %s', async (_, dueInS, quietS, uptimeS) => {
    await aDelivery(data, await aCase(data), { dueInS });
    await canary(quietS);
    expect(await find(uptimeS)).toEqual([]);
  });
});

describe('the start of the worker', () => {
  it('waits for a PostgreSQL that is not there yet', async () => {
    const name = `late_${Date.now()}`;
    const url = new URL(data.urls.app);
    url.pathname = `/${name}`;
    const { log, lines } = keptLog();
    const waiting = waitForPostgres({ url: url.toString() }, log);
    await until(
      () => Promise.resolve(lines.join('')),
      (text) => text.includes('waiting for PostgreSQL'),
    );
    await data.rows(`create database ${name}`);
    const db = await waiting;
    await db.close();
    await data.rows(`drop database ${name} with (force)`);
  });

  it('does not wait for a role that could see everything', async () => {
    const { log } = keptLog();
    await expect(waitForPostgres({ url: data.urls.superuser }, log)).rejects.toThrow(
      'could see every organization',
    );
  });
});
