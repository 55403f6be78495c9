import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { openAppClock, type AppClock } from '@sextant/data';
import { openTestDatabase, type TestDatabase } from '@sextant/data/testing';
import { fakeDeps, fakeMessenger, type FakeMessenger } from './fake-messenger.js';
import { setAppTime, type FixtureCase } from './ledger-fixture.js';

/** A Tuesday, 11 in the morning in New York: where every test of sending begins. */
export const TUESDAY = '2026-11-24T16:00:00Z';

/** What sending needs, with two ways out that only remember. New for each test, but for the database and its clock. */
export interface SendingBench {
  data: TestDatabase;
  clock: AppClock;
  sms: FakeMessenger;
  email: FakeMessenger;
  deps: ReturnType<typeof fakeDeps>;
  send(
    of: Pick<FixtureCase, 'orgId'>,
    deliveryId: string,
  ): ReturnType<ReturnType<typeof fakeDeps>['deliver']>;
}

/** Call it at the top of a test file: it adds the hooks that open, renew and close everything. */
export function sendingBench(): SendingBench {
  const bench = {
    send: ({ orgId }, deliveryId) => bench.deps.deliver({ orgId, deliveryId }),
  } as SendingBench;
  beforeAll(async () => {
    bench.data = await openTestDatabase();
    bench.clock = await openAppClock(bench.data.db, { isMovable: true });
  });
  afterAll(async () => {
    bench.clock.stop();
    await bench.data.close();
  });
  beforeEach(async () => {
    await setAppTime(bench.data, TUESDAY);
    await bench.clock.refresh();
    bench.sms = fakeMessenger('SMS');
    bench.email = fakeMessenger('EMAIL');
    const of = { db: bench.data.db, clock: bench.clock.clock };
    bench.deps = fakeDeps(of, { SMS: bench.sms, EMAIL: bench.email });
  });
  return bench;
}
