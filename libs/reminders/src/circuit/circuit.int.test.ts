import { beforeEach, describe, expect, it } from '@jest/globals';
import { sweepOnce } from '../sweep/sweep.js';
import { fakeMessenger } from '../testing/fake-messenger.js';
import { aCase, aDelivery, anAnswer, deliveryRow, setAppTime } from '../testing/ledger-fixture.js';
import { OPENS_AFTER } from './circuit.js';
import { sendingBench } from '../testing/sending-bench.js';

const bench = sendingBench();
beforeEach(async () => {
  await bench.data.rows('delete from provider_circuit');
});

const tryOne = async (expiresInS = 86_400): Promise<{ id: string; outcome: string }> => {
  const rosa = await aCase(bench.data);
  const id = await aDelivery(bench.data, rosa, { expiresInS });
  return { id, outcome: await bench.deps.deliver({ orgId: rosa.orgId, deliveryId: id }) };
};
const fail = async (times: number): Promise<void> => {
  bench.sms.answer = () => ({ kind: 'REFUSED', isPermanent: false, code: '421' });
  for (let time = 0; time < times; time += 1) await tryOne();
};
const letProbe = () => bench.data.rows('update provider_circuit set probe_at = now()');

describe('a provider that fails', () => {
  it('is left alone after 20 failures in a row; what is due waits and uses no try', async () => {
    await fail(OPENS_AFTER);
    expect(bench.sms.sent).toHaveLength(20);
    const { id, outcome } = await tryOne();
    expect(outcome).toBe('NOTHING');
    expect(bench.sms.sent).toHaveLength(20);
    expect(await deliveryRow(bench.data, id)).toMatchObject({ state: 'SCHEDULED', attempt: 0, reason: null });
  });

  it('is asked again by one message at a time, and everything leaves once it answers', async () => {
    await fail(OPENS_AFTER);
    await letProbe();
    expect((await tryOne()).outcome).toBe('RETRY');
    expect((await tryOne()).outcome).toBe('NOTHING');
    await letProbe();
    bench.sms.answer = () => ({ kind: 'ACCEPTED' });
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
    bench.sms.answer = () => answer;
    await tryOne();
    await fail(OPENS_AFTER - 1);
    expect((await tryOne()).outcome).toBe('RETRY');
  });

  it('of one channel does not hold up another provider', async () => {
    await fail(OPENS_AFTER);
    const other = { ...fakeMessenger('SMS'), name: 'another' };
    Object.assign(bench.deps, { channels: { ...bench.deps.channels, SMS: other } });
    expect((await tryOne()).outcome).toBe('SENT');
  });

  it('raises one alarm when it opens, and tells when it answers again', async () => {
    const counted: string[] = [];
    bench.deps.meter = { count: (what) => void counted.push(what) };
    await fail(OPENS_AFTER);
    await letProbe();
    await tryOne();
    const alarms = bench.deps.log.lines.filter(({ level }) => level === 'error');
    expect(alarms.map(({ text }) => text)).toEqual([
      expect.stringContaining('the provider does not answer, its messages wait'),
    ]);
    expect(counted.filter((what) => what === 'circuit_opened')).toHaveLength(1);
    await letProbe();
    bench.sms.answer = () => ({ kind: 'ACCEPTED' });
    await tryOne();
    expect(bench.deps.log.lines.at(-2)?.text).toContain('the provider answers again');
  });

  it('holds back no answer to somebody who wrote, and that answer closes it', async () => {
    await fail(OPENS_AFTER);
    bench.sms.answer = () => ({ kind: 'ACCEPTED' });
    const rosa = await aCase(bench.data);
    const answer = await anAnswer(bench.data, rosa);
    expect(await bench.deps.deliver({ orgId: rosa.orgId, deliveryId: answer })).toBe('SENT');
    expect((await tryOne()).outcome).toBe('SENT');
  });

  it('keeps no message beyond its time: it expires, for a person to call', async () => {
    await fail(OPENS_AFTER);
    const { id } = await tryOne(1);
    await setAppTime(bench.data, '2026-11-24T16:00:05Z');
    await sweepOnce({
      ...bench.deps,
      raiseCall: () => Promise.resolve(),
      planAgain: () => Promise.resolve(),
    });
    expect(await deliveryRow(bench.data, id)).toMatchObject({ state: 'EXPIRED', attempt: 0 });
  });
});
