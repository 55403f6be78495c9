import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openAppClock } from '@sextant/data';
import { openTestDatabase, type TestDatabase } from '@sextant/data/testing';
import { sweepOnce } from './sweep.js';
import { fakeDeps, fakeMessenger, type FakeMessenger } from '../testing/fake-messenger.js';
import { aCase, aDelivery, deliveryRow, setAppTime, type FixtureCase } from '../testing/ledger-fixture.js';

/** A Tuesday, 11 in the morning in New York. */
const TUESDAY = '2026-11-24T16:00:00Z';

let data: TestDatabase;
let sms: FakeMessenger;
let email: FakeMessenger;
let deps: ReturnType<typeof fakeDeps>;
let clock: Awaited<ReturnType<typeof openAppClock>>;

beforeAll(async () => {
  data = await openTestDatabase();
  clock = await openAppClock(data.db, { isMovable: true });
});
afterAll(async () => {
  clock.stop();
  await data.close();
});
beforeEach(async () => {
  await setAppTime(data, TUESDAY);
  await clock.refresh();
  sms = fakeMessenger('SMS');
  email = fakeMessenger('EMAIL');
  deps = fakeDeps({ db: data.db, clock: clock.clock }, { SMS: sms, EMAIL: email });
});

const send = (of: FixtureCase, deliveryId: string) => deps.deliver({ orgId: of.orgId, deliveryId });

describe('a worker that dies in the middle', () => {
  /** Claimed and never heard of again, its lease over. */
  async function abandoned(of: FixtureCase): Promise<{ id: string; token: string }> {
    const id = await aDelivery(data, of);
    const token = '11111111-1111-4111-8111-111111111111';
    await data.rows(
      `update reminder_delivery set state = 'SENDING', attempt = 1, lease_token = $2, lease_until = now() - interval '1 second' where id = $1`,
      [id, token],
    );
    return { id, token };
  }
  const sweep = () =>
    sweepOnce({ ...deps, raiseCall: () => Promise.resolve(), planAgain: () => Promise.resolve() });

  it('leaves a row that the sweep puts back, once', async () => {
    const rosa = await aCase(data);
    const { id } = await abandoned(rosa);
    await sweep();
    expect(await deliveryRow(data, id)).toMatchObject({ state: 'SCHEDULED', unknown_count: 1 });
    expect(await send(rosa, id)).toBe('SENT');
  });

  it('after handing it over leaves a line in the journal, and it is not sent again', async () => {
    const rosa = await aCase(data);
    const { id, token } = await abandoned(rosa);
    deps.journal = {
      ...deps.journal,
      find: ({ deliveryId, leaseToken }) => (deliveryId === id && leaseToken === token ? 'p9' : undefined),
    };
    await sweep();
    expect((await deliveryRow(data, id)).state).toBe('SENT');
    expect(sms.sent).toEqual([]);
  });

  it('on a channel that may not repeat leaves an unknown outcome, and a call is asked for', async () => {
    const never = fakeMessenger('SMS', 'NEVER');
    deps.channels = { SMS: never, EMAIL: email };
    const rosa = await aCase(data);
    const { id } = await abandoned(rosa);
    const calls: string[] = [];
    const tell = () =>
      sweepOnce({
        ...deps,
        planAgain: () => Promise.resolve(),
        raiseCall: (_ctx, need) => {
          calls.push(`${need.caseId} ${need.reason}`);
          return Promise.resolve();
        },
      });
    await tell();
    expect((await deliveryRow(data, id)).state).toBe('UNKNOWN');
    await tell();
    await tell();
    expect(calls.filter((call) => call.startsWith(rosa.caseId))).toEqual([`${rosa.caseId} DELIVERY_FAILED`]);
  });

  it('and comes back late cannot say it was sent', async () => {
    const rosa = await aCase(data);
    const id = await aDelivery(data, rosa);
    sms.answer = async () => {
      await data.rows(
        `update reminder_delivery set lease_until = now() - interval '1 second' where id = $1`,
        [id],
      );
      await sweep();
      return { kind: 'ACCEPTED' };
    };
    expect(await send(rosa, id)).toBe('LEASE_LOST');
    expect((await deliveryRow(data, id)).state).toBe('SCHEDULED');
  });

  it('with the last byte on its way leaves an unknown outcome: a person looks, and no twin follows', async () => {
    deps.channels = { SMS: fakeMessenger('SMS', 'ONCE'), EMAIL: email };
    const rosa = await aCase(data);
    const { id, token } = await abandoned(rosa);
    deps.journal = {
      ...deps.journal,
      wasHandedOver: ({ deliveryId, leaseToken }) => deliveryId === id && leaseToken === token,
    };
    await sweep();
    expect(await deliveryRow(data, id)).toMatchObject({ state: 'UNKNOWN', unknown_count: 0 });
    expect(await send(rosa, id)).toBe('NOTHING');
  });

  it('that never let go of the message is as if it had not been: due at once, and nothing is unknown', async () => {
    deps.channels = { SMS: fakeMessenger('SMS', 'ONCE'), EMAIL: email };
    const rosa = await aCase(data);
    const { id, token } = await abandoned(rosa);
    deps.journal = {
      ...deps.journal,
      wasKept: ({ deliveryId, leaseToken }) => deliveryId === id && leaseToken === token,
    };
    await sweep();
    expect(await deliveryRow(data, id)).toMatchObject({ state: 'SCHEDULED', unknown_count: 0 });
    expect(await send(rosa, id)).toBe('SENT');
  });

  it('with the last byte on its way to a provider that drops repeats is sent again', async () => {
    const keyed = fakeMessenger('SMS', 'KEYED');
    deps.channels = { SMS: keyed, EMAIL: email };
    const rosa = await aCase(data);
    const { id } = await abandoned(rosa);
    deps.journal = { ...deps.journal, wasHandedOver: () => true };
    await sweep();
    expect(await send(rosa, id)).toBe('SENT');
  });
});

describe('a try of unknown outcome that cannot be repeated soon', () => {
  const minutesAgo = (id: string, minutes: number) =>
    data.rows(`update reminder_delivery set unknown_at = now() - $2 * interval '1 minute' where id = $1`, [
      id,
      minutes,
    ]);
  const calls: string[] = [];
  const sweep = () =>
    sweepOnce({
      ...deps,
      planAgain: () => Promise.resolve(),
      raiseCall: (_ctx, { caseId }) => {
        calls.push(caseId);
        return Promise.resolve();
      },
    });
  async function tried(): Promise<{ rosa: FixtureCase; id: string }> {
    const rosa = await aCase(data);
    const id = await aDelivery(data, rosa);
    sms.answer = () => ({ kind: 'UNKNOWN', code: 'ECONNECTION' });
    await send(rosa, id);
    return { rosa, id };
  }

  it('because the evening has come is told to a person within minutes, not repeated the next day', async () => {
    const { rosa, id } = await tried();
    await setAppTime(data, '2026-11-25T03:00:00Z');
    expect(await send(rosa, id)).toBe('NOTHING');
    await minutesAgo(id, 4);
    await sweep();
    await sweep();
    expect(await deliveryRow(data, id)).toMatchObject({ state: 'UNKNOWN', reason: 'UNKNOWN_NOT_REPEATED' });
    expect(calls.filter((caseId) => caseId === rosa.caseId)).toHaveLength(1);
  });

  it('is left to the next try while that may still come', async () => {
    const { id } = await tried();
    await minutesAgo(id, 2);
    await sweep();
    expect(await deliveryRow(data, id)).toMatchObject({ state: 'SCHEDULED', unknown_count: 1 });
  });
});
