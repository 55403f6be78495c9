import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { holdPause, holdRelease, namedQuery, tenantQuery, withTenant } from '@sextant/data';
import { openDelivery } from '../deliver/deliver.js';
import { relayOnce } from '../relay/relay.js';
import { aCase, aDelivery, deliveryRow } from '../testing/ledger-fixture.js';
import { openBeatWatch } from './beat.js';
import { putAside } from './put-aside.js';
import { sendingBench } from '../testing/sending-bench.js';

const bench = sendingBench();
let folder: string;
beforeEach(async () => {
  await bench.data.rows('delete from sending_hold');
  await bench.data.rows(`update reminder_delivery set state = 'CANCELED' where state = 'SCHEDULED'`);
  folder = mkdtempSync(join(tmpdir(), 'sextant-beat-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const send = (orgId: string, deliveryId: string) => bench.deps.deliver({ orgId, deliveryId });
const handOver = () =>
  relayOnce({ ...bench.deps, queues: { add: () => Promise.resolve() } }, { requeueAfterS: 60 });
const beatOf = async (): Promise<number> =>
  Number((await bench.data.rows<{ beat: string }>('select beat from database_beat'))[0]?.beat);

describe('while an organization has paused sending', () => {
  const pause = () =>
    tenantQuery(bench.data.asOrg(bench.data.orgs.a), holdPause, [
      bench.data.orgs.a,
      'New phone number',
      null,
    ]);

  it('its reminders wait as they are, and another organization’s leave', async () => {
    const [rosa, mara] = [await aCase(bench.data), await aCase(bench.data, { orgId: bench.data.orgs.b })];
    const [ours, theirs] = [await aDelivery(bench.data, rosa), await aDelivery(bench.data, mara)];
    await pause();
    expect(await handOver()).toBe(1);
    expect(await send(rosa.orgId, ours)).toBe('NOTHING');
    expect(await send(mara.orgId, theirs)).toBe('SENT');
    expect(await deliveryRow(bench.data, ours)).toMatchObject({ state: 'SCHEDULED', attempt: 0 });
  });

  it('what waited leaves when it is released', async () => {
    const rosa = await aCase(bench.data);
    const id = await aDelivery(bench.data, rosa);
    await pause();
    expect(await handOver()).toBe(0);
    await tenantQuery(bench.data.asOrg(bench.data.orgs.a), holdRelease, [bench.data.orgs.a, 'PAUSED']);
    expect(await handOver()).toBe(1);
    expect(await send(rosa.orgId, id)).toBe('SENT');
  });
});

describe('a database that was restored from a backup', () => {
  it('is noticed by a worker that starts after it, and holds sending in every organization', async () => {
    await openBeatWatch(folder).turn(bench.data.db, bench.deps.log);
    await openBeatWatch(folder).turn(bench.data.db, bench.deps.log);
    const rosa = await aCase(bench.data);
    const id = await aDelivery(bench.data, rosa);
    await bench.data.rows('update database_beat set beat = 0');
    const later = openBeatWatch(folder);
    expect(await later.turn(bench.data.db, bench.deps.log)).toBe(true);
    expect(await send(rosa.orgId, id)).toBe('NOTHING');
    expect(await bench.data.rows(`select from sending_hold where kind = 'RESTORED'`)).toHaveLength(2);
    expect(await later.turn(bench.data.db, bench.deps.log)).toBe(false);
    expect(await openBeatWatch(folder).turn(bench.data.db, bench.deps.log)).toBe(false);
  });

  it('gets no claim of a worker that knew the newer one, even before it is noticed', async () => {
    const beat = openBeatWatch(folder);
    await beat.turn(bench.data.db, bench.deps.log);
    const rosa = await aCase(bench.data);
    const id = await aDelivery(bench.data, rosa);
    await bench.data.rows('update database_beat set beat = 0');
    expect(await openDelivery({ ...bench.deps, beat })({ orgId: rosa.orgId, deliveryId: id })).toBe(
      'NOTHING',
    );
    expect(await deliveryRow(bench.data, id)).toMatchObject({ state: 'SCHEDULED', attempt: 0 });
    expect(bench.sms.sent).toEqual([]);
  });

  it('is not mistaken for one whose beat went on while a claim looked at it', async () => {
    const rosa = await aCase(bench.data);
    const id = await aDelivery(bench.data, rosa);
    let known = await beatOf();
    const beat = { ...openBeatWatch(folder), known: () => known };
    const holdsTheCase = namedQuery('test-hold-case', 'select from care_case where id = $1 for update');
    const sending = await withTenant(bench.data.asOrg(rosa.orgId), async ({ tx }) => {
      await tx.query(holdsTheCase, [rosa.caseId]);
      const begun = openDelivery({ ...bench.deps, beat })({ orgId: rosa.orgId, deliveryId: id });
      await sleep(50);
      known += 1;
      return { begun };
    });
    expect(await sending.begun).toBe('SENT');
    expect(bench.deps.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('has what was due since put aside for people, not what comes later', async () => {
    const beat = openBeatWatch(folder);
    await beat.turn(bench.data.db, bench.deps.log);
    const rosa = await aCase(bench.data);
    const [due, later] = [
      await aDelivery(bench.data, rosa),
      await aDelivery(bench.data, rosa, { dueInS: 600 }),
    ];
    await bench.data.rows('update database_beat set beat = 0');
    await beat.turn(bench.data.db, bench.deps.log);
    const release = () =>
      tenantQuery(bench.data.asOrg(bench.data.orgs.a), holdRelease, [bench.data.orgs.a, 'RESTORED']);
    expect(await release()).toEqual([]);
    expect(await putAside(bench.deps)).toBe(1);
    expect(await deliveryRow(bench.data, due)).toMatchObject({
      state: 'UNKNOWN',
      reason: 'RESTORED',
      attempt: 0,
    });
    expect(await deliveryRow(bench.data, later)).toMatchObject({ state: 'SCHEDULED' });
    expect(await putAside(bench.deps)).toBe(0);
    expect(await release()).toHaveLength(1);
  });

  it('is not the same as a new one, or as one of another installation', async () => {
    await openBeatWatch(folder).turn(bench.data.db, bench.deps.log);
    await bench.data.rows('update database_beat set beat = 0, installation_id = gen_random_uuid()');
    expect(await openBeatWatch(folder).turn(bench.data.db, bench.deps.log)).toBe(false);
    expect(await beatOf()).toBe(1);
  });
});
