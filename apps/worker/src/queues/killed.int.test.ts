import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '@sextant/data/testing';
import { openMailSink, type MailSink } from '@sextant/messaging/testing';
import { migrateQueues } from '@sextant/reminders';
import { aCase, aDelivery, agreeAll, setAppTime } from '@sextant/reminders/testing';
import { backendsHere, onRedis, redisUrl, until } from '../testing/test-worker.js';
import { buildWorker, spawnWorker, type WorkerProcess } from '../testing/worker-process.js';

const isFull = process.env.SEXTANT_TEST_FULL === '1';
const { kills, reminders } = isFull ? { kills: 10, reminders: 500 } : { kills: 3, reminders: 120 };
/** Of all queues together: what may be in flight when a worker dies. */
const CONCURRENCY = 17;

jest.setTimeout(240_000);

let data: TestDatabase;
let sink: MailSink;
let journal: string;
let running: WorkerProcess | undefined;

beforeAll(buildWorker);
beforeEach(async () => {
  data = await openTestDatabase();
  await setAppTime(data, '2026-11-24T16:00:00Z');
  await agreeAll(data);
  await migrateQueues(data.urls.owner);
  sink = await openMailSink();
  journal = mkdtempSync(join(tmpdir(), 'sextant-killed-'));
});
afterEach(async () => {
  running?.child.kill('SIGKILL');
  await running?.ended;
  await sink.close();
  await data.close();
  rmSync(journal, { recursive: true, force: true });
});
afterAll(() => {
  running = undefined;
});

const states = async (): Promise<Record<string, number>> => {
  const rows = await data.rows<{ state: string; n: string }>(
    'select state, count(*) n from reminder_delivery group by state',
  );
  return Object.fromEntries(rows.map(({ state, n }) => [state, Number(n)]));
};

/** The short form runs on the backend a first start uses; the long one on both. */
const backends = isFull ? backendsHere() : (['postgres'] as const);

describe.each(backends)('a worker that is killed again and again (%s)', (backend) => {
  it(`with -9, ${kills} times during ${reminders} reminders, loses none, hides none and sends at most twice`, async () => {
    if (backend === 'redis') await onRedis((redis) => redis.flushdb());
    const env = {
      SEXTANT_MODE: 'test',
      DATABASE_URL: data.urls.app,
      PUBLIC_URL: 'https://go.riverside.test',
      SMTP_URL: sink.url,
      MAIL_FROM: 'reminders@riverside.test',
      SENT_JOURNAL: journal,
      LEASE_SECONDS: '6',
      ...(backend === 'redis' ? { REDIS_URL: redisUrl() } : {}),
    };
    // A server that takes its time: something is always in flight.
    sink.behave(() => 'ACCEPT', 40);
    for (let index = 0; index < reminders; index += 1) {
      const byMail = index % 2 === 0;
      const of = await aCase(data, { consents: byMail ? ['EMAIL'] : ['SMS'] });
      await aDelivery(data, of, {
        channel: byMail ? 'EMAIL' : 'SMS',
        kind: index % 3 === 0 ? 'SIGN_FORM' : 'GET_REFERRAL',
      });
    }
    for (let kill = 0; kill < kills; kill += 1) {
      running = spawnWorker(env);
      await running.working;
      await sleep(150 + 60 * (kill % 5));
      running.child.kill('SIGKILL');
      expect(await running.ended).toBe('SIGKILL');
    }
    const before = await states();
    running = spawnWorker(env);
    const ended = await until(states, ({ SENT = 0, UNKNOWN = 0 }) => SENT + UNKNOWN === reminders, 150_000);
    running.child.kill('SIGTERM');
    expect(await running.ended).toBe(0);

    expect(before.SENT ?? 0).toBeLessThan(reminders);
    const [outbox] = await data.rows<{ n: string; distinct: string }>(
      `select count(*) n, count(distinct delivery_id) as distinct from outbox_message where provider = 'dev-outbox'`,
    );
    expect([Number(outbox?.n), Number(outbox?.distinct)]).toEqual([reminders / 2, reminders / 2]);
    // A mail whose last byte was leaving when the worker died may have arrived: a person asks, no twin is sent.
    const unknown = ended.UNKNOWN ?? 0;
    expect(unknown).toBeLessThanOrEqual(kills * CONCURRENCY);
    const copies = Object.values(Object.groupBy(sink.mails, (mail) => mail.messageId)).map(
      (mails) => mails?.length ?? 0,
    );
    expect(copies.length).toBeGreaterThanOrEqual(reminders / 2 - unknown);
    expect(Math.max(...copies)).toBeLessThanOrEqual(2);
    expect(sink.mails.length - reminders / 2).toBeLessThanOrEqual(kills * CONCURRENCY);
    expect(running.output()).not.toContain('patients.test');
  });
});

describe('G1: a worker whose queues cannot be used at the start', () => {
  it('ends, instead of living on without doing anything', async () => {
    await data.rows('revoke usage on schema bq from sextant_app');
    running = spawnWorker({
      SEXTANT_MODE: 'test',
      DATABASE_URL: data.urls.app,
      PUBLIC_URL: 'https://go.riverside.test',
      SENT_JOURNAL: journal,
    });
    expect(await running.ended).toBe(1);
  });
});
