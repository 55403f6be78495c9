import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { SendResult } from '@sextant/messaging';
import { aCase, aDelivery, deliveryRow } from '../testing/ledger-fixture.js';
import { sendingBench } from '../testing/sending-bench.js';

const bench = sendingBench();
const { send } = bench;

describe('a worker that was frozen, or whose turn comes late', () => {
  it('lets nothing leave after half of its lease, and nothing is unknown', async () => {
    const rosa = await aCase(bench.data);
    const id = await aDelivery(bench.data, rosa);
    bench.deps.leaseMs = 200;
    let left: boolean | undefined;
    bench.deps.channels = {
      ...bench.deps.channels,
      SMS: {
        ...bench.sms,
        async send(_ctx, _message, mayLeave) {
          await sleep(300);
          left = mayLeave();
          return { kind: 'ACCEPTED' };
        },
      },
    };
    expect(await send(rosa, id)).toBe('RETRY');
    await sleep(300);
    expect(left).toBe(false);
    expect(await deliveryRow(bench.data, id)).toMatchObject({ reason: 'REFUSED_TIME_UP', unknown_count: 0 });
  });
});

describe('many due at once', () => {
  it('leave each once, share their transactions, and one that no message can be made of holds up no other', async () => {
    const people = await Promise.all(Array.from({ length: 30 }, () => aCase(bench.data)));
    const ids = await Promise.all(people.map((of) => aDelivery(bench.data, of)));
    const [broken] = people;
    await bench.data.rows(
      `update patient set zone = 'Atlantis/Center', version = version + 1 where id = $1`,
      [broken?.patientId],
    );
    const outcomes = await Promise.allSettled(
      people.flatMap((of, index) => [send(of, ids[index] ?? ''), send(of, ids[index] ?? '')]),
    );
    expect(bench.sms.sent.map(({ deliveryId }) => deliveryId).toSorted()).toEqual(ids.slice(1).toSorted());
    expect(outcomes.filter((outcome) => outcome.status === 'rejected')).toHaveLength(2);
    const [counted] = await bench.data.rows<{ n: string }>(
      'select count(distinct xmin::text) n from reminder_delivery where id = any ($1)',
      [ids],
    );
    expect(Number(counted?.n)).toBeLessThan(20);
  });

  it('of one patient leave one by one: the second waits for its day', async () => {
    const rosa = await aCase(bench.data);
    const ids = [
      await aDelivery(bench.data, rosa),
      await aDelivery(bench.data, rosa, { kind: 'FETCH_DISC' }),
    ];
    const outcomes = await Promise.all(ids.map((id) => send(rosa, id)));
    expect(outcomes.toSorted()).toEqual(['NOTHING', 'SENT']);
    const rows = await Promise.all(ids.map((id) => deliveryRow(bench.data, id)));
    expect(rows.map(({ state }) => state).toSorted()).toEqual(['SCHEDULED', 'SENT']);
  });

  it('of one patient leave one by one also when both were due on earlier days', async () => {
    const rosa = await aCase(bench.data);
    const ids = [
      await aDelivery(bench.data, rosa, { dueInS: -2 * 86_400, expiresInS: 6 * 86_400 }),
      await aDelivery(bench.data, rosa, { kind: 'FETCH_DISC', dueInS: -86_400, expiresInS: 6 * 86_400 }),
    ];
    // The first is still on its way while the second is decided.
    let left: (result: SendResult) => void = () => {};
    bench.sms.answer = () => new Promise((done) => (left = done));
    const first = send(rosa, ids[0] ?? '');
    while (bench.sms.sent.length === 0) await sleep(5);
    expect(await send(rosa, ids[1] ?? '')).toBe('NOTHING');
    left({ kind: 'ACCEPTED' });
    expect(await first).toBe('SENT');
    expect(bench.sms.sent).toHaveLength(1);
  });

  it('and a worker that stops: what has its turn leaves, the rest is handed over again at once', async () => {
    const people = await Promise.all(Array.from({ length: 25 }, () => aCase(bench.data)));
    const ids = await Promise.all(people.map((of) => aDelivery(bench.data, of)));
    await bench.data.rows('update reminder_delivery set queued_at = now() where id = any ($1)', [ids]);
    const all = people.map((of, index) => send(of, ids[index] ?? ''));
    bench.deps.deliver.stop();
    const outcomes = await Promise.all(all);
    expect(outcomes.filter((outcome) => outcome === 'SENT')).toHaveLength(17);
    const waiting = await bench.data.rows(
      `select from reminder_delivery where id = any ($1) and state = 'SCHEDULED' and queued_at is null`,
      [ids],
    );
    expect(waiting).toHaveLength(8);
  });

  it('of several organizations never meet in one transaction', async () => {
    const [ours, theirs] = [await aCase(bench.data), await aCase(bench.data, { orgId: bench.data.orgs.b })];
    const [a, b] = [await aDelivery(bench.data, ours), await aDelivery(bench.data, theirs)];
    const crossed = [
      bench.deps.deliver({ orgId: bench.data.orgs.a, deliveryId: b }),
      bench.deps.deliver({ orgId: bench.data.orgs.b, deliveryId: a }),
    ];
    expect(await Promise.all([...crossed, send(ours, a), send(theirs, b)])).toEqual([
      'NOTHING',
      'NOTHING',
      'SENT',
      'SENT',
    ]);
  });
});
