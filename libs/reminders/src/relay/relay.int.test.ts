import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '@sextant/data/testing';
import type { NamedJob } from '../queue/job-queues.js';
import { fakeLog } from '../testing/fake-messenger.js';
import { aCase, aDelivery, setAppTime, type FixtureCase } from '../testing/ledger-fixture.js';
import { RELAY_BATCH, relayOnce, type RelayDeps } from './relay.js';

let data: TestDatabase;
let handed: { queue: string; jobs: readonly NamedJob[] }[];
let isDown: boolean;
let deps: RelayDeps;

beforeAll(async () => {
  data = await openTestDatabase();
  await setAppTime(data, '2026-11-24T16:00:00Z');
});
afterAll(() => data.close());
beforeEach(async () => {
  await data.rows(
    `update reminder_delivery set state = 'CANCELED', reason = 'TEST' where state = 'SCHEDULED'`,
  );
  handed = [];
  isDown = false;
  deps = {
    db: data.db,
    log: fakeLog(),
    queues: {
      add: (queue, jobs) => {
        if (isDown) return Promise.reject(new Error('away'));
        handed.push({ queue, jobs });
        return Promise.resolve();
      },
    },
  };
});

const ids = (): string[] => handed.flatMap(({ jobs }) => jobs.map((job) => job.jobId));

/** Many due rows at once, straight from SQL. */
async function burst(of: FixtureCase, count: number): Promise<void> {
  await data.rows(
    `insert into reminder_delivery (org_id, id, case_id, patient_id, purpose, channel, queue, due_at, expires_at, state)
     select $1, gen_random_uuid(), $2, $3, 'TASKS', 'SMS', 'general', app_now() - interval '1 hour', app_now() + interval '1 day', 'SCHEDULED'
     from generate_series(1, $4::int)`,
    [of.orgId, of.caseId, of.patientId, count],
  );
}

describe('a turn of the relay', () => {
  it('hands over what is due, by its own queue, under an id with the try in it', async () => {
    const rosa = await aCase(data);
    const due = await aDelivery(data, rosa);
    const visit = await aDelivery(data, rosa, { kind: 'CONFIRM_VISIT' });
    await data.rows('update reminder_delivery set attempt = 2 where id = $1', [visit]);
    await aDelivery(data, rosa, { dueInS: 60 });
    expect(await relayOnce(deps)).toBe(2);
    expect(Object.fromEntries(handed.map(({ queue, jobs }) => [queue, jobs[0]]))).toEqual({
      'records-collection': {
        jobId: `r-${due}-0`,
        job: { kind: 'DELIVERY', orgId: rosa.orgId, deliveryId: due },
      },
      visit: { jobId: `r-${visit}-2`, job: { kind: 'DELIVERY', orgId: rosa.orgId, deliveryId: visit } },
    });
  });

  it('hands a row over once, and again when it lay in the queue too long', async () => {
    const id = await aDelivery(data, await aCase(data));
    await relayOnce(deps);
    expect(await relayOnce(deps)).toBe(0);
    await data.rows(`update reminder_delivery set queued_at = now() - interval '61 seconds' where id = $1`, [
      id,
    ]);
    expect(await relayOnce(deps)).toBe(1);
    expect(ids()).toEqual([`r-${id}-0`, `r-${id}-0`]);
  });

  it('releases what a queue did not take, and hands it over when the queue is back', async () => {
    const id = await aDelivery(data, await aCase(data));
    isDown = true;
    await expect(relayOnce(deps)).rejects.toThrow('away');
    isDown = false;
    expect(await relayOnce(deps)).toBe(1);
    expect(ids()).toEqual([`r-${id}-0`]);
  });

  it('gives every organization its turn, however much another one has due', async () => {
    const busy = await aCase(data);
    const quiet = await aCase(data, { orgId: data.orgs.b });
    await burst(busy, RELAY_BATCH * 2);
    const late = [await aDelivery(data, quiet), await aDelivery(data, quiet, { kind: 'FETCH_DISC' })];
    await relayOnce(deps);
    expect(ids()).toHaveLength(RELAY_BATCH);
    for (const id of late) expect(ids()).toContain(`r-${id}-0`);
  });

  it('of two workers at once hands every row over once', async () => {
    await burst(await aCase(data), 300);
    await Promise.all([relayOnce(deps), relayOnce(deps), relayOnce(deps)]);
    expect(ids()).toHaveLength(300);
    expect(new Set(ids()).size).toBe(300);
  });
});
