import { describe, expect, it } from '@jest/globals';
import { sweepOnce } from './sweep.js';
import { fakeMessenger } from '../testing/fake-messenger.js';
import {
  aCase,
  aDelivery,
  anAnswer,
  deliveryRow,
  setAppTime,
  type FixtureCase,
} from '../testing/ledger-fixture.js';
import { sendingBench } from '../testing/sending-bench.js';

const bench = sendingBench();
const { send } = bench;

describe('a worker that dies in the middle', () => {
  /** Claimed and never heard of again, its lease over. */
  async function abandoned(of: FixtureCase, deliveryId?: string): Promise<{ id: string; token: string }> {
    const id = deliveryId ?? (await aDelivery(bench.data, of));
    const token = '11111111-1111-4111-8111-111111111111';
    await bench.data.rows(
      `update reminder_delivery set state = 'SENDING', attempt = 1, provider = 'fake', lease_token = $2, lease_until = now() - interval '1 second' where id = $1`,
      [id, token],
    );
    return { id, token };
  }
  const sweep = () =>
    sweepOnce({ ...bench.deps, raiseCall: () => Promise.resolve(), planAgain: () => Promise.resolve() });

  it('leaves a row that the sweep puts back, once', async () => {
    const rosa = await aCase(bench.data);
    const { id } = await abandoned(rosa);
    await sweep();
    expect(await deliveryRow(bench.data, id)).toMatchObject({ state: 'SCHEDULED', unknown_count: 1 });
    expect(await send(rosa, id)).toBe('SENT');
  });

  it('after handing it over leaves a line in the journal, and it is not sent again', async () => {
    const rosa = await aCase(bench.data);
    const { id, token } = await abandoned(rosa);
    bench.deps.journal = {
      ...bench.deps.journal,
      find: ({ deliveryId, leaseToken }) => (deliveryId === id && leaseToken === token ? 'p9' : undefined),
    };
    await sweep();
    expect((await deliveryRow(bench.data, id)).state).toBe('SENT');
    expect(bench.sms.sent).toEqual([]);
  });

  it('on a channel that may not repeat leaves an unknown outcome, and a call is asked for', async () => {
    const never = fakeMessenger('SMS', 'NEVER');
    bench.deps.channels = { SMS: never, EMAIL: bench.email };
    const rosa = await aCase(bench.data);
    const { id } = await abandoned(rosa);
    const calls: string[] = [];
    const tell = () =>
      sweepOnce({
        ...bench.deps,
        planAgain: () => Promise.resolve(),
        raiseCall: (_ctx, need) => {
          calls.push(`${need.caseId} ${need.reason}`);
          return Promise.resolve();
        },
      });
    await tell();
    expect((await deliveryRow(bench.data, id)).state).toBe('UNKNOWN');
    await tell();
    await tell();
    expect(calls.filter((call) => call.startsWith(rosa.caseId))).toEqual([`${rosa.caseId} DELIVERY_FAILED`]);
  });

  it('and comes back late cannot say it was sent', async () => {
    const rosa = await aCase(bench.data);
    const id = await aDelivery(bench.data, rosa);
    bench.sms.answer = async () => {
      await bench.data.rows(
        `update reminder_delivery set lease_until = now() - interval '1 second' where id = $1`,
        [id],
      );
      await sweep();
      return { kind: 'ACCEPTED' };
    };
    expect(await send(rosa, id)).toBe('LEASE_LOST');
    expect((await deliveryRow(bench.data, id)).state).toBe('SCHEDULED');
  });

  it('with the last byte on its way leaves an unknown outcome: a person looks, and no twin follows', async () => {
    bench.deps.channels = { SMS: fakeMessenger('SMS', 'ONCE'), EMAIL: bench.email };
    const rosa = await aCase(bench.data);
    const { id, token } = await abandoned(rosa);
    bench.deps.journal = {
      ...bench.deps.journal,
      wasHandedOver: ({ deliveryId, leaseToken }) => deliveryId === id && leaseToken === token,
    };
    await sweep();
    expect(await deliveryRow(bench.data, id)).toMatchObject({ state: 'UNKNOWN', unknown_count: 0 });
    expect(await send(rosa, id)).toBe('NOTHING');
  });

  it('that never let go of the message is as if it had not been: due at once, and nothing is unknown', async () => {
    bench.deps.channels = { SMS: fakeMessenger('SMS', 'ONCE'), EMAIL: bench.email };
    const rosa = await aCase(bench.data);
    const { id, token } = await abandoned(rosa);
    bench.deps.journal = {
      ...bench.deps.journal,
      wasKept: ({ deliveryId, leaseToken }) => deliveryId === id && leaseToken === token,
    };
    await sweep();
    expect(await deliveryRow(bench.data, id)).toMatchObject({ state: 'SCHEDULED', unknown_count: 0 });
    expect(await send(rosa, id)).toBe('SENT');
  });

  it('while its installation went over to another provider leaves an unknown outcome: that one cannot drop a repeat', async () => {
    const other = { ...fakeMessenger('SMS', 'KEYED'), name: 'other' };
    bench.deps.channels = { SMS: other, EMAIL: bench.email };
    const rosa = await aCase(bench.data);
    const { id } = await abandoned(rosa);
    await sweep();
    expect(await deliveryRow(bench.data, id)).toMatchObject({
      state: 'UNKNOWN',
      reason: 'UNKNOWN_LEASE_OVER',
    });
    expect(await send(rosa, id)).toBe('NOTHING');
    expect(other.sent).toEqual([]);
  });

  it('with an answer to somebody leaves an unknown outcome, no twin', async () => {
    const rosa = await aCase(bench.data);
    const { id } = await abandoned(rosa, await anAnswer(bench.data, rosa));
    await sweep();
    expect((await deliveryRow(bench.data, id)).state).toBe('UNKNOWN');
  });

  it('with the last byte on its way to a provider that drops repeats is sent again', async () => {
    const keyed = fakeMessenger('SMS', 'KEYED');
    bench.deps.channels = { SMS: keyed, EMAIL: bench.email };
    const rosa = await aCase(bench.data);
    const { id } = await abandoned(rosa);
    bench.deps.journal = { ...bench.deps.journal, wasHandedOver: () => true };
    await sweep();
    expect(await send(rosa, id)).toBe('SENT');
  });
});

describe('a try of unknown outcome that cannot be repeated soon', () => {
  const minutesAgo = (id: string, minutes: number) =>
    bench.data.rows(
      `update reminder_delivery set unknown_at = now() - $2 * interval '1 minute' where id = $1`,
      [id, minutes],
    );
  const calls: string[] = [];
  const sweep = () =>
    sweepOnce({
      ...bench.deps,
      planAgain: () => Promise.resolve(),
      raiseCall: (_ctx, { caseId }) => {
        calls.push(caseId);
        return Promise.resolve();
      },
    });
  async function tried(): Promise<{ rosa: FixtureCase; id: string }> {
    const rosa = await aCase(bench.data);
    const id = await aDelivery(bench.data, rosa);
    bench.sms.answer = () => ({ kind: 'UNKNOWN', code: 'ECONNECTION' });
    await send(rosa, id);
    return { rosa, id };
  }

  it('because the evening has come is told to a person within minutes, not repeated the next day', async () => {
    const { rosa, id } = await tried();
    await setAppTime(bench.data, '2026-11-25T03:00:00Z');
    expect(await send(rosa, id)).toBe('NOTHING');
    await minutesAgo(id, 4);
    await sweep();
    await sweep();
    expect(await deliveryRow(bench.data, id)).toMatchObject({
      state: 'UNKNOWN',
      reason: 'UNKNOWN_NOT_REPEATED',
    });
    expect(calls.filter((caseId) => caseId === rosa.caseId)).toHaveLength(1);
  });

  it('is left to the next try while that may still come', async () => {
    const { id } = await tried();
    await minutesAgo(id, 2);
    await sweep();
    expect(await deliveryRow(bench.data, id)).toMatchObject({ state: 'SCHEDULED', unknown_count: 1 });
  });
});
