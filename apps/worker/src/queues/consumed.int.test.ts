import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '@sextant/data/testing';
import { findStalledQueues } from '@sextant/reminders';
import { aCase, aDelivery } from '@sextant/reminders/testing';
import type { Services } from '../services.js';
import { RecordsCollectionProcessor } from './reminder.processor.js';

let data: TestDatabase;
beforeAll(async () => {
  data = await openTestDatabase();
});
afterAll(() => data.close());
beforeEach(async () => {
  await aDelivery(data, await aCase(data), { dueInS: -600 });
  await data.rows(`update queue_canary set done_at = now() - interval '5 minutes'`);
});

describe('a worker behind a long backlog', () => {
  it('is not taken for wedged: a message that is under way counts, before it is done', async () => {
    expect(await findStalledQueues(data.db, 10_000)).toMatchObject([{ queue: 'records-collection' }]);
    let done: (outcome: 'SENT') => void = () => {};
    const begun = new Promise<void>((hasBegun) => {
      const deliver = () => {
        hasBegun();
        return new Promise<'SENT'>((ends) => (done = ends));
      };
      const processor = new RecordsCollectionProcessor({ db: data.db, deliver } as unknown as Services);
      const job = { kind: 'DELIVERY', orgId: data.orgs.a, deliveryId: randomUUID() };
      void processor.process({ data: job });
    });
    await begun;
    expect(await findStalledQueues(data.db, 10_000)).toEqual([]);
    done('SENT');
  });
});
