import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '@sextant/domain';
import { twilioMessenger } from '@sextant/messaging';
import { openTwilioServer, type TwilioServer } from '@sextant/messaging/testing';
import { fakeMessenger } from '../testing/fake-messenger.js';
import { aCase, aDelivery, anAnswer, consent, deliveryRow } from '../testing/ledger-fixture.js';
import { sendingBench } from '../testing/sending-bench.js';

const bench = sendingBench();
const { send } = bench;

describe('a message of unknown outcome', () => {
  it('is sent again once with the same key, never a third time', async () => {
    const rosa = await aCase(bench.data);
    const id = await aDelivery(bench.data, rosa);
    bench.sms.answer = () => ({ kind: 'UNKNOWN', code: 'ECONNECTION' });
    expect(await send(rosa, id)).toBe('RETRY');
    expect(await send(rosa, id)).toBe('UNKNOWN');
    expect(await send(rosa, id)).toBe('NOTHING');
    expect(bench.sms.sent).toHaveLength(2);
    expect(new Set(bench.sms.sent.map((message) => message.key)).size).toBe(1);
    expect(await deliveryRow(bench.data, id)).toMatchObject({ state: 'UNKNOWN', unknown_count: 1 });
  });

  it('never takes another channel', async () => {
    const rosa = await aCase(bench.data, { consents: ['SMS', 'EMAIL'] });
    const id = await aDelivery(bench.data, rosa);
    bench.sms.answer = () => ({ kind: 'UNKNOWN', code: 'ECONNECTION' });
    await send(rosa, id);
    await consent(bench.data, rosa, 'SMS', false);
    await send(rosa, id);
    expect(bench.email.sent).toEqual([]);
    expect(await deliveryRow(bench.data, id)).toMatchObject({
      state: 'UNKNOWN',
      reason: 'UNKNOWN_NOT_REPEATED',
    });
  });

  it('is one that was too slow for the lease', async () => {
    const rosa = await aCase(bench.data);
    const id = await aDelivery(bench.data, rosa);
    bench.deps.leaseMs = 200;
    bench.sms.answer = () => new Promise(() => {});
    expect(await send(rosa, id)).toBe('RETRY');
    expect(await deliveryRow(bench.data, id)).toMatchObject({ reason: 'UNKNOWN_TIME_UP', unknown_count: 1 });
  });

  it('is not sent by another provider than the one that had it: that one cannot know of the first copy', async () => {
    const rosa = await aCase(bench.data);
    const id = await aDelivery(bench.data, rosa);
    bench.sms.answer = () => ({ kind: 'UNKNOWN', code: 'ECONNECTION' });
    expect(await send(rosa, id)).toBe('RETRY');
    const other = { ...fakeMessenger('SMS'), name: 'other' };
    bench.deps.channels = { ...bench.deps.channels, SMS: other };
    expect(await send(rosa, id)).toBe('NOTHING');
    expect(other.sent).toEqual([]);
    expect(await deliveryRow(bench.data, id)).toMatchObject({
      state: 'UNKNOWN',
      reason: 'UNKNOWN_NOT_REPEATED',
    });
  });
});

describe('an answer of unknown outcome', () => {
  it('over a channel that would allow one repeat is not sent again: it is urgent, and somebody looks', async () => {
    const rosa = await aCase(bench.data);
    const id = await anAnswer(bench.data, rosa);
    bench.sms.answer = () => ({ kind: 'UNKNOWN', code: 'ECONNECTION' });
    expect(await send(rosa, id)).toBe('UNKNOWN');
    expect(await send(rosa, id)).toBe('NOTHING');
    expect(bench.sms.sent).toHaveLength(1);
  });

  it('is sent again where that is no second copy', async () => {
    const keyed = fakeMessenger('SMS', 'KEYED');
    bench.deps.channels = { ...bench.deps.channels, SMS: keyed };
    const rosa = await aCase(bench.data);
    const id = await anAnswer(bench.data, rosa);
    keyed.answer = () => ({ kind: 'UNKNOWN', code: 'ECONNECTION' });
    expect(await send(rosa, id)).toBe('RETRY');
  });

  it('is looked up, and not sent again when the provider does not list it', async () => {
    const listed = fakeMessenger('SMS', 'LOOK_UP');
    bench.deps.channels = { ...bench.deps.channels, SMS: listed };
    const rosa = await aCase(bench.data);
    const [answer, reminder] = [await anAnswer(bench.data, rosa), await aDelivery(bench.data, rosa)];
    listed.answer = () => ({ kind: 'UNKNOWN', code: 'ECONNECTION' });
    await send(rosa, answer);
    await send(rosa, reminder);
    expect(listed.sent.map(({ isOnce }) => isOnce)).toEqual([true, false]);
  });
});

describe('an answer with the same words as one before, over a provider that is asked for what it took', () => {
  let server: TwilioServer;
  beforeEach(async () => {
    server = await openTwilioServer(systemClock);
    const account = { accountSid: 'AC1', authToken: 't', from: '+12125550100', statusUrl: 'https://x.test' };
    const sms = twilioMessenger({ ...account, apiUrl: server.url });
    bench.deps.channels = { ...bench.deps.channels, SMS: sms };
  });
  afterEach(() => server.close());

  it('is never on record as sent with the text of the other, and is with its own', async () => {
    const rosa = await aCase(bench.data);
    const ben = await aCase(bench.data, { phone: rosa.phone });
    const sidOf = async (id: string): Promise<string | null> =>
      (await deliveryRow(bench.data, id)).provider_message_id;
    const first = await anAnswer(bench.data, rosa);
    expect(await send(rosa, first)).toBe('SENT');

    const lost = await anAnswer(bench.data, ben);
    server.behave('DROP');
    expect(await send(ben, lost)).toBe('RETRY');
    server.behave('ACCEPT');
    await bench.data.rows('update reminder_delivery set due_at = app_now() where id = $1', [lost]);
    expect(await send(ben, lost)).toBe('UNKNOWN');
    expect(server.texts.map(({ sid }) => sid)).toEqual([await sidOf(first)]);

    const taken = await anAnswer(bench.data, ben);
    server.behave('TAKE_AND_DROP');
    expect(await send(ben, taken)).toBe('RETRY');
    await bench.data.rows('update reminder_delivery set due_at = app_now() where id = $1', [taken]);
    expect(await send(ben, taken)).toBe('SENT');
    expect(await sidOf(taken)).toBe(server.texts[1]?.sid);
  });

  it('is told the time of its own first try, not of the text before', async () => {
    const listed = fakeMessenger('SMS', 'LOOK_UP');
    bench.deps.channels = { ...bench.deps.channels, SMS: listed };
    listed.answer = () => ({ kind: 'UNKNOWN', code: 'ECONNECTION' });
    const rosa = await aCase(bench.data);
    const id = await aDelivery(bench.data, rosa);
    const before = Date.now();
    await send(rosa, id);
    await bench.data.rows('update reminder_delivery set due_at = app_now() where id = $1', [id]);
    await send(rosa, id);
    const [first, second] = listed.sent.map(({ triedSince }) => triedSince);
    expect(first).toBeUndefined();
    expect(Math.abs(Date.parse(second ?? '') - before)).toBeLessThan(10_000);
  });
});
