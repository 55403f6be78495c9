import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openAppClock } from '@sextant/data';
import { openTestDatabase, type TestDatabase } from '@sextant/data/testing';
import { sweepOnce } from '../sweep/sweep.js';
import { fakeDeps, fakeMessenger, type FakeMessenger } from '../testing/fake-messenger.js';
import { aCase, aDelivery, anAnswer, deliveryRow, setAppTime } from '../testing/ledger-fixture.js';
import { OPENS_AFTER } from './circuit.js';

let data: TestDatabase;
let clock: Awaited<ReturnType<typeof openAppClock>>;
let sms: FakeMessenger;
let deps: ReturnType<typeof fakeDeps>;

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
  await data.rows('delete from provider_circuit');
  sms = fakeMessenger('SMS');
  deps = fakeDeps({ db: data.db, clock: clock.clock }, { SMS: sms, EMAIL: fakeMessenger('EMAIL') });
});

const tryOne = async (expiresInS = 86_400): Promise<{ id: string; outcome: string }> => {
  const rosa = await aCase(data);
  const id = await aDelivery(data, rosa, { expiresInS });
  return { id, outcome: await deps.deliver({ orgId: rosa.orgId, deliveryId: id }) };
};
const fail = async (times: number): Promise<void> => {
  sms.answer = () => ({ kind: 'REFUSED', isPermanent: false, code: '421' });
  for (let time = 0; time < times; time += 1) await tryOne();
};
const letProbe = () => data.rows('update provider_circuit set probe_at = now()');

describe('a provider that fails', () => {
  it('is left alone after 20 failures in a row; what is due waits and uses no try', async () => {
    await fail(OPENS_AFTER);
    expect(sms.sent).toHaveLength(20);
    const { id, outcome } = await tryOne();
    expect(outcome).toBe('NOTHING');
    expect(sms.sent).toHaveLength(20);
    expect(await deliveryRow(data, id)).toMatchObject({ state: 'SCHEDULED', attempt: 0, reason: null });
  });

  it('is asked again by one message at a time, and everything leaves once it answers', async () => {
    await fail(OPENS_AFTER);
    await letProbe();
    expect((await tryOne()).outcome).toBe('RETRY');
    expect((await tryOne()).outcome).toBe('NOTHING');
    await letProbe();
    sms.answer = () => ({ kind: 'ACCEPTED' });
    expect((await tryOne()).outcome).toBe('SENT');
    expect((await tryOne()).outcome).toBe('SENT');
  });

  it.each([
    ['an answer in between', { kind: 'ACCEPTED' } as const],
    [
      'a refusal of one address, which is an answer',
      { kind: 'REFUSED', isPermanent: true, code: '550' } as const,
    ],
  ])('starts anew after %s', async (_, answer) => {
    await fail(OPENS_AFTER - 1);
    sms.answer = () => answer;
    await tryOne();
    await fail(OPENS_AFTER - 1);
    expect((await tryOne()).outcome).toBe('RETRY');
  });

  it('of one channel does not hold up another provider', async () => {
    await fail(OPENS_AFTER);
    const other = { ...fakeMessenger('SMS'), name: 'another' };
    Object.assign(deps, { channels: { ...deps.channels, SMS: other } });
    expect((await tryOne()).outcome).toBe('SENT');
  });

  it('raises one alarm when it opens, and tells when it answers again', async () => {
    const counted: string[] = [];
    deps.meter = { count: (what) => void counted.push(what) };
    await fail(OPENS_AFTER);
    await letProbe();
    await tryOne();
    const alarms = deps.log.lines.filter(({ level }) => level === 'error');
    expect(alarms.map(({ text }) => text)).toEqual([
      expect.stringContaining('the provider does not answer, its messages wait'),
    ]);
    expect(counted.filter((what) => what === 'circuit_opened')).toHaveLength(1);
    await letProbe();
    sms.answer = () => ({ kind: 'ACCEPTED' });
    await tryOne();
    expect(deps.log.lines.at(-2)?.text).toContain('the provider answers again');
  });

  it('holds back no answer to somebody who wrote, and that answer closes it', async () => {
    await fail(OPENS_AFTER);
    sms.answer = () => ({ kind: 'ACCEPTED' });
    const rosa = await aCase(data);
    const answer = await anAnswer(data, rosa);
    expect(await deps.deliver({ orgId: rosa.orgId, deliveryId: answer })).toBe('SENT');
    expect((await tryOne()).outcome).toBe('SENT');
  });

  it('keeps no message beyond its time: it expires, for a person to call', async () => {
    await fail(OPENS_AFTER);
    const { id } = await tryOne(1);
    await setAppTime(data, '2026-11-24T16:00:05Z');
    await sweepOnce({ ...deps, raiseCall: () => Promise.resolve(), planAgain: () => Promise.resolve() });
    expect(await deliveryRow(data, id)).toMatchObject({ state: 'EXPIRED', attempt: 0 });
  });
});
