import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestDatabase } from '@sextant/data/testing';
import { migrateQueues } from '@sextant/reminders';
import { Redis } from 'ioredis';
import pino, { type Logger } from 'pino';
import { readEnv, type Env } from '../env.js';
import type { LoopOptions } from '../loops/work-loops.js';
import { openServices, type Services } from '../services.js';
import { startWorker } from '../worker.js';

export const BACKENDS = ['postgres', 'redis'] as const;
export type Backend = (typeof BACKENDS)[number];

/** The backends this machine can test; one without Redis says so. In CI the runner insists on Redis. */
export function backendsHere(): readonly Backend[] {
  if (process.env.SEXTANT_TEST_REDIS_URL) return BACKENDS;
  process.stderr.write('NOT TESTED on Redis: there is no redis-server on this machine.\n');
  return ['postgres'];
}

export function testEnv(data: TestDatabase, backend: Backend, more: Record<string, string> = {}): Env {
  return readEnv({
    SEXTANT_MODE: 'test',
    DATABASE_URL: data.urls.app,
    PUBLIC_URL: 'https://go.riverside.test',
    PORT: '0',
    SENT_JOURNAL: mkdtempSync(join(tmpdir(), 'sextant-test-journal-')),
    LOG_LEVEL: 'info',
    ...(backend === 'redis' ? { REDIS_URL: redisUrl() } : {}),
    ...more,
  });
}

export interface TestWorker {
  services: Services;
  /** Every line it logged. */
  lines: string[];
  wedged: number;
  stop(): Promise<void>;
}

/** A log that is kept instead of shown. */
export function keptLog(): { log: Logger; lines: string[] } {
  const lines: string[] = [];
  return { lines, log: pino({ level: 'debug' }, { write: (line: string) => lines.push(line) }) };
}

/** The whole worker in this process, on a database of its own. */
export async function startTestWorker(
  data: TestDatabase,
  backend: Backend,
  { env: more = {}, relay = {} }: { env?: Record<string, string>; relay?: LoopOptions } = {},
): Promise<TestWorker> {
  const env = testEnv(data, backend, more);
  const { log, lines } = keptLog();
  await migrateQueues(data.urls.owner);
  const services = await openServices(env, log);
  const made: TestWorker = { services, lines, wedged: 0, stop: () => Promise.resolve() };
  const running = await startWorker(services, { onWedged: () => (made.wedged += 1), relay }).catch(
    async (error: unknown) => {
      await services.close();
      throw error;
    },
  );
  made.stop = async () => {
    await running.close();
    rmSync(env.SENT_JOURNAL, { recursive: true, force: true });
  };
  return made;
}

/**
 * The database of the test Redis that is ours alone: test files run side by side in as many processes as Jest has, and
 * the worker of one would take the jobs of the other.
 */
export function redisUrl(): string {
  return `${process.env.SEXTANT_TEST_REDIS_URL ?? ''}/${process.env.JEST_WORKER_ID ?? '0'}`;
}

/** Runs one thing on our database of the test Redis. */
export async function onRedis<Result>(work: (redis: Redis) => Promise<Result>): Promise<Result> {
  const redis = new Redis(redisUrl());
  try {
    return await work(redis);
  } finally {
    redis.disconnect();
  }
}

/** Everything both kinds of queue hold, as text. */
export async function queueDump(data: TestDatabase, backend: Backend): Promise<string> {
  if (backend === 'postgres') {
    const rows = await data.rows<{ text: string }>('select j::text as text from bq.job j');
    return rows.map((row) => row.text).join('\n');
  }
  return onRedis(async (redis) => {
    const keys = await redis.keys('*');
    const hashes = await Promise.all(
      keys.map(async (key) =>
        (await redis.type(key)) === 'hash' ? JSON.stringify(await redis.hgetall(key)) : '',
      ),
    );
    return [...keys, ...hashes].join('\n');
  });
}

/** Asks again until the condition holds; fails with the last value after the limit. */
export async function until<Value>(
  ask: () => Promise<Value>,
  isGood: (value: Value) => boolean,
  limitMs = 15_000,
): Promise<Value> {
  const started = performance.now();
  for (;;) {
    const value = await ask();
    if (isGood(value)) return value;
    if (performance.now() - started > limitMs) {
      throw new Error(`Still not so after ${limitMs} ms: ${JSON.stringify(value).slice(0, 400)}`);
    }
    await new Promise((next) => setTimeout(next, 50));
  }
}
