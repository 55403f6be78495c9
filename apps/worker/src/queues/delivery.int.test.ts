import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { moveAppClock } from '@sextant/data';
import { openTestDatabase, type TestDatabase } from '@sextant/data/testing';
import { migrateQueues, noticeBackend, relayOnce, useQueueBackend } from '@sextant/reminders';
import { aCase, aDelivery, setAppTime } from '@sextant/reminders/testing';
import { openServices, type Services } from '../services.js';
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

const TUESDAY = '2026-11-24T16:00:00Z';

let data: TestDatabase;
let worker: TestWorker | undefined;

const sentCount = async (): Promise<number> => {
  const [row] = await data.rows<{ n: string }>(`select count(*) n from outbox_message`);
  return Number(row?.n);
};
const stateCounts = async (): Promise<Record<string, number>> => {
  const rows = await data.rows<{ state: string; n: string }>(
    `select state, count(*) n from reminder_delivery group by state`,
  );
  return Object.fromEntries(rows.map(({ state, n }) => [state, Number(n)]));
};

/** The relay's end of the queues, and nobody who consumes. */
async function onIdleQueues<Result>(
  backend: Backend,
  work: (services: Services, queues: RelayQueues) => Promise<Result>,
): Promise<Result> {
  await migrateQueues(data.urls.owner);
  const { log } = keptLog();
  const services = await openServices(testEnv(data, backend), log);
  useQueueBackend(services.backend);
  const queues = new RelayQueues(services.backend, log, services.db);
  try {
    await queues.ready();
    return await work(services, queues);
  } finally {
    await queues.close();
    await services.close();
  }
}

describe.each(backendsHere())('reminders over %s', (backend) => {
  beforeEach(async () => {
    data = await openTestDatabase();
    await setAppTime(data, TUESDAY);
    if (backend === 'redis') await onRedis((redis) => redis.flushdb());
  });
  afterEach(async () => {
    await worker?.stop();
    worker = undefined;
    await data.close();
  });

  it('all arrive, each once, of both organizations and all queues', async () => {
    const kinds = ['SIGN_FORM', 'GET_REFERRAL', 'FETCH_DISC', 'SEND_CARD_PHOTO'] as const;
    for (let index = 0; index < 40; index += 1) {
      const orgId = index % 4 === 0 ? data.orgs.b : data.orgs.a;
      await aDelivery(data, await aCase(data, { orgId }), {
        kind: kinds[index % kinds.length] ?? 'SIGN_FORM',
      });
    }
    worker = await startTestWorker(data, backend);
    await until(stateCounts, (counts) => counts.SENT === 40);
    expect(await sentCount()).toBe(40);
    expect(worker.wedged).toBe(0);
  });

  it('carry ids and nothing else', async () => {
    const rosa = await aCase(data);
    const id = await aDelivery(data, rosa);
    const dump = await onIdleQueues(backend, async (services, queues) => {
      expect(await relayOnce({ ...services, queues })).toBe(1);
      return queueDump(data, backend);
    });
    expect(dump).toContain(`r-${id}-0`);
    for (const word of ['Rosa', rosa.phone, rosa.phone.slice(2), rosa.email, 'sign', 'SIGN', '/p/']) {
      expect(dump).not.toContain(word);
    }
  });

  it('leave at once when something becomes due, without waiting for the next tick', async () => {
    worker = await startTestWorker(data, backend, { relay: { everyMs: 60_000 } });
    await aDelivery(data, await aCase(data));
    await until(sentCount, (count) => count === 1, 5_000);
  });

  it('follow the clock when the demo moves it', async () => {
    worker = await startTestWorker(data, backend);
    await aDelivery(data, await aCase(data), { dueInS: 3 * 86_400, expiresInS: 9 * 86_400 });
    const [{ shift } = { shift: 0 }] = await data.rows<{ shift: number }>(
      `select extract(epoch from shift)::float8 * 1000 as shift from app_clock`,
    );
    await moveAppClock(data.db, shift + 3 * 86_400_000 + 1_000);
    await until(sentCount, (count) => count === 1, 5_000);
  });

  it('are handed over again when the queue forgot everything', async () => {
    for (let index = 0; index < 20; index += 1) await aDelivery(data, await aCase(data));
    await onIdleQueues(backend, async (services, queues) => {
      expect(await relayOnce({ ...services, queues })).toBe(20);
    });
    if (backend === 'redis') await onRedis((redis) => redis.flushdb());
    else await data.rows('truncate bq.job cascade');
    worker = await startTestWorker(data, backend, { relay: { requeueAfterS: 1 } });
    await until(stateCounts, (counts) => counts.SENT === 20);
    expect(await sentCount()).toBe(20);
  });

  it('let what is in flight end when the worker is stopped', async () => {
    for (let index = 0; index < 20; index += 1) await aDelivery(data, await aCase(data));
    worker = await startTestWorker(data, backend);
    await until(sentCount, (count) => count > 0);
    await worker.stop();
    worker = undefined;
    const counts = await stateCounts();
    expect(counts.SENDING ?? 0).toBe(0);
    expect((counts.SENT ?? 0) + (counts.SCHEDULED ?? 0)).toBe(20);
    expect(await sentCount()).toBe(counts.SENT);
  });

  it('prove that every queue is consumed', async () => {
    worker = await startTestWorker(data, backend, { relay: { canaryEveryS: 1 } });
    const ask = () => data.rows<{ done: boolean }>('select done_turn > 0 as done from queue_canary');
    await until(ask, (rows) => rows.length === 4 && rows.every((row) => row.done));
  });
});

describe('when the queues move', () => {
  beforeEach(async () => {
    data = await openTestDatabase();
  });
  afterEach(() => data.close());

  it('rows that were handed over are handed over again at once, and only then', async () => {
    const id = await aDelivery(data, await aCase(data));
    const { log } = keptLog();
    const mark = () => data.rows('update reminder_delivery set queued_at = now() where id = $1', [id]);
    const isFree = async () =>
      (await data.rows('select from reminder_delivery where queued_at is null')).length === 1;
    await noticeBackend({ db: data.db, log }, 'postgres:1');
    await mark();
    expect(await noticeBackend({ db: data.db, log }, 'postgres:1')).toBe(false);
    expect(await isFree()).toBe(false);
    expect(await noticeBackend({ db: data.db, log }, 'redis:2')).toBe(true);
    expect(await isFree()).toBe(true);
  });
});
