import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { holdPause, holdRelease, namedQuery, openAppClock, tenantQuery, withTenant } from '@sextant/data';
import { openTestDatabase, type TestDatabase } from '@sextant/data/testing';
import { openDelivery } from '../deliver/deliver.js';
import { relayOnce } from '../relay/relay.js';
import { fakeDeps, fakeMessenger, type FakeMessenger } from '../testing/fake-messenger.js';
import { aCase, aDelivery, deliveryRow, setAppTime } from '../testing/ledger-fixture.js';
import { openBeatWatch } from './beat.js';
import { putAside } from './put-aside.js';

let data: TestDatabase;
let clock: Awaited<ReturnType<typeof openAppClock>>;
let sms: FakeMessenger;
let deps: ReturnType<typeof fakeDeps>;
let folder: string;

beforeAll(async () => {
  data = await openTestDatabase();
  clock = await openAppClock(data.db, { isMovable: true });
});
afterAll(async () => {
  clock.stop();
  await data.close();
});
beforeEach(async () => {
  await setAppTime(data, '2026-11-24T16:00:00Z');
  await clock.refresh();
  await data.rows('delete from sending_hold');
  await data.rows(`update reminder_delivery set state = 'CANCELED' where state = 'SCHEDULED'`);
  sms = fakeMessenger('SMS');
  deps = fakeDeps({ db: data.db, clock: clock.clock }, { SMS: sms, EMAIL: fakeMessenger('EMAIL') });
  folder = mkdtempSync(join(tmpdir(), 'sextant-beat-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const send = (orgId: string, deliveryId: string) => deps.deliver({ orgId, deliveryId });
const handOver = () =>
  relayOnce({ ...deps, queues: { add: () => Promise.resolve() } }, { requeueAfterS: 60 });
const beatOf = async (): Promise<number> =>
  Number((await data.rows<{ beat: string }>('select beat from database_beat'))[0]?.beat);

describe('while an organization has paused sending', () => {
  const pause = () =>
    tenantQuery(data.asOrg(data.orgs.a), holdPause, [data.orgs.a, 'New phone number', null]);

  it('its reminders wait as they are, and another organization’s leave', async () => {
    const [rosa, mara] = [await aCase(data), await aCase(data, { orgId: data.orgs.b })];
    const [ours, theirs] = [await aDelivery(data, rosa), await aDelivery(data, mara)];
    await pause();
    expect(await handOver()).toBe(1);
    expect(await send(rosa.orgId, ours)).toBe('NOTHING');
    expect(await send(mara.orgId, theirs)).toBe('SENT');
    expect(await deliveryRow(data, ours)).toMatchObject({ state: 'SCHEDULED', attempt: 0 });
  });

  it('what waited leaves when it is released', async () => {
    const rosa = await aCase(data);
    const id = await aDelivery(data, rosa);
    await pause();
    expect(await handOver()).toBe(0);
    await tenantQuery(data.asOrg(data.orgs.a), holdRelease, [data.orgs.a, 'PAUSED']);
    expect(await handOver()).toBe(1);
    expect(await send(rosa.orgId, id)).toBe('SENT');
  });
});

describe('a database that was restored from a backup', () => {
  it('is noticed by a worker that starts after it, and holds sending in every organization', async () => {
    await openBeatWatch(folder).turn(data.db, deps.log);
    await openBeatWatch(folder).turn(data.db, deps.log);
    const rosa = await aCase(data);
    const id = await aDelivery(data, rosa);
    await data.rows('update database_beat set beat = 0');
    const later = openBeatWatch(folder);
    expect(await later.turn(data.db, deps.log)).toBe(true);
    expect(await send(rosa.orgId, id)).toBe('NOTHING');
    expect(await data.rows(`select from sending_hold where kind = 'RESTORED'`)).toHaveLength(2);
    expect(await later.turn(data.db, deps.log)).toBe(false);
    expect(await openBeatWatch(folder).turn(data.db, deps.log)).toBe(false);
  });

  it('gets no claim of a worker that knew the newer one, even before it is noticed', async () => {
    const beat = openBeatWatch(folder);
    await beat.turn(data.db, deps.log);
    const rosa = await aCase(data);
    const id = await aDelivery(data, rosa);
    await data.rows('update database_beat set beat = 0');
    expect(await openDelivery({ ...deps, beat })({ orgId: rosa.orgId, deliveryId: id })).toBe('NOTHING');
    expect(await deliveryRow(data, id)).toMatchObject({ state: 'SCHEDULED', attempt: 0 });
    expect(sms.sent).toEqual([]);
  });

  it('is not mistaken for one whose beat went on while a claim looked at it', async () => {
    const rosa = await aCase(data);
    const id = await aDelivery(data, rosa);
    let known = await beatOf();
    const beat = { ...openBeatWatch(folder), known: () => known };
    const holdsTheCase = namedQuery('test-hold-case', 'select from care_case where id = $1 for update');
    const sending = await withTenant(data.asOrg(rosa.orgId), async ({ tx }) => {
      await tx.query(holdsTheCase, [rosa.caseId]);
      const begun = openDelivery({ ...deps, beat })({ orgId: rosa.orgId, deliveryId: id });
      await sleep(50);
      known += 1;
      return { begun };
    });
    expect(await sending.begun).toBe('SENT');
    expect(deps.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('has what was due since put aside for people, not what comes later', async () => {
    const beat = openBeatWatch(folder);
    await beat.turn(data.db, deps.log);
    const rosa = await aCase(data);
    const [due, later] = [await aDelivery(data, rosa), await aDelivery(data, rosa, { dueInS: 600 })];
    await data.rows('update database_beat set beat = 0');
    await beat.turn(data.db, deps.log);
    const release = () => tenantQuery(data.asOrg(data.orgs.a), holdRelease, [data.orgs.a, 'RESTORED']);
    expect(await release()).toEqual([]);
    expect(await putAside(deps)).toBe(1);
    expect(await deliveryRow(data, due)).toMatchObject({ state: 'UNKNOWN', reason: 'RESTORED', attempt: 0 });
    expect(await deliveryRow(data, later)).toMatchObject({ state: 'SCHEDULED' });
    expect(await putAside(deps)).toBe(0);
    expect(await release()).toHaveLength(1);
  });

  it('is not the same as a new one, or as one of another installation', async () => {
    await openBeatWatch(folder).turn(data.db, deps.log);
    await data.rows('update database_beat set beat = 0, installation_id = gen_random_uuid()');
    expect(await openBeatWatch(folder).turn(data.db, deps.log)).toBe(false);
    expect(await beatOf()).toBe(1);
  });
});
