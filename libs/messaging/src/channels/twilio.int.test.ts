import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Ctx } from '@sextant/data';
import { addMs, systemClock } from '@sextant/domain';
import type { Messenger, OutgoingMessage } from '../messenger.js';
import { openTwilioServer, type TwilioServer } from '../testing/twilio-server.js';
import { twilioMessenger, type TwilioAccount } from './twilio.js';

const MESSAGE: OutgoingMessage = {
  key: 'ab'.repeat(32),
  deliveryId: '00000000-0000-4000-8000-000000000001',
  channel: 'SMS',
  to: '+12125550142',
  sender: { name: 'Riverside Care', phone: '312-555-0142' },
  language: 'en',
  text: 'Riverside Care: Please sign the form. https://go.riverside.test/p/first STOP to end.',
  link: 'https://go.riverside.test/p/first',
  at: '2026-11-22T15:00:00.000Z',
};
/** The next try has a link of its own. */
const AGAIN: OutgoingMessage = {
  ...MESSAGE,
  text: MESSAGE.text.replace('first', 'second'),
  mayBeOut: true,
};
const NO_CTX = {} as Ctx;
const YES = () => true;

let server: TwilioServer;
let twilio: Messenger;
/** Texts the ledger has for other messages. */
let ofOthers: string[];
const open = (over: Partial<TwilioAccount> = {}): Messenger =>
  twilioMessenger({
    accountSid: 'AC1',
    authToken: 'token',
    from: '+12125550100',
    statusUrl: 'https://go.riverside.test/webhooks/twilio/status',
    apiUrl: server.url,
    isAnothers: (_ctx, sid) => Promise.resolve(ofOthers.includes(sid)),
    ...over,
  });

beforeEach(async () => {
  server = await openTwilioServer(systemClock);
  ofOthers = [];
  twilio = open();
});
afterEach(() => server.close());

describe('a text through Twilio', () => {
  it('leaves with our number, the words, and where to report of this delivery', async () => {
    const result = await twilio.send(NO_CTX, MESSAGE, YES);
    expect(result).toEqual({ kind: 'ACCEPTED', providerMessageId: server.texts[0]?.sid });
    expect(server.texts[0]).toMatchObject({
      to: MESSAGE.to,
      from: '+12125550100',
      body: MESSAGE.text,
      callback: `https://go.riverside.test/webhooks/twilio/status?delivery=${MESSAGE.deliveryId}`,
    });
    expect([...server.authorizations]).toEqual([`Basic ${Buffer.from('AC1:token').toString('base64')}`]);
  });

  it('leaves through a messaging service where one is set', async () => {
    await open({ from: `MG${'a'.repeat(32)}` }).send(NO_CTX, MESSAGE, YES);
    expect(server.texts[0]?.from).toBe(`MG${'a'.repeat(32)}`);
  });

  it.each([
    [400, 21_610, { isPermanent: true, isOptOut: true }],
    [400, 21_211, { isPermanent: true }],
    [400, 21_614, { isPermanent: true }],
    [429, 20_429, { isPermanent: false }],
    [503, undefined, { isPermanent: false }],
    [401, 20_003, { isPermanent: false }],
    [400, 30_034, { isPermanent: false }],
  ])('answered with %i and code %p is refused like this: %j', async (status, code, refused) => {
    server.behave({ status, ...(code ? { code } : {}) });
    expect(await twilio.send(NO_CTX, MESSAGE, YES)).toEqual({
      kind: 'REFUSED',
      code: String(code ?? status),
      ...refused,
    });
  });

  it.each(['TAKE_AND_DROP', 'DROP', 'TAKE_AND_WAIT', { status: 500 }] as const)(
    'is of unknown outcome when the answer is %j',
    async (behavior) => {
      server.behave(behavior);
      const impatient = behavior === 'TAKE_AND_WAIT' ? open({ timeoutMs: 300 }) : twilio;
      expect(await impatient.send(NO_CTX, MESSAGE, YES)).toMatchObject({ kind: 'UNKNOWN' });
    },
  );

  it('may be tried again when nobody listens', async () => {
    const dead = await openTwilioServer(systemClock);
    await dead.close();
    expect(await open({ apiUrl: dead.url }).send(NO_CTX, MESSAGE, YES)).toMatchObject({
      kind: 'REFUSED',
      isPermanent: false,
    });
  });

  it('that got through after all is found and not sent again', async () => {
    server.behave('TAKE_AND_DROP');
    await twilio.send(NO_CTX, MESSAGE, YES);
    server.behave('ACCEPT');
    expect(await twilio.send(NO_CTX, AGAIN, YES)).toEqual({
      kind: 'ACCEPTED',
      providerMessageId: server.texts[0]?.sid,
    });
    expect(server.texts).toHaveLength(1);
  });

  it('with the words of an older one is not taken for it: only what was made since its own first try is its own', async () => {
    await twilio.send(NO_CTX, MESSAGE, YES);
    const triedSince = addMs(systemClock.now(), 2 * 60_000);
    expect(await twilio.send(NO_CTX, { ...AGAIN, triedSince }, YES)).toEqual({
      kind: 'ACCEPTED',
      providerMessageId: server.texts[1]?.sid,
    });
    expect(await twilio.send(NO_CTX, { ...AGAIN, triedSince, isOnce: true }, YES)).toMatchObject({
      kind: 'UNKNOWN',
    });
    expect(server.texts).toHaveLength(2);
  });

  it('is found although the clocks of the two machines differ by some seconds', async () => {
    server.behave('TAKE_AND_DROP');
    await twilio.send(NO_CTX, MESSAGE, YES);
    const triedSince = addMs(systemClock.now(), 20_000);
    expect(await twilio.send(NO_CTX, { ...AGAIN, triedSince }, YES)).toMatchObject({
      providerMessageId: server.texts[0]?.sid,
    });
  });

  it('is not taken for one of another patient on the same phone, which the ledger has already', async () => {
    await twilio.send(NO_CTX, MESSAGE, YES);
    ofOthers = server.texts.map(({ sid }) => sid);
    server.behave('TAKE_AND_DROP');
    await twilio.send(NO_CTX, MESSAGE, YES);
    server.behave('ACCEPT');
    expect(await twilio.send(NO_CTX, AGAIN, YES)).toMatchObject({ providerMessageId: server.texts[1]?.sid });
    ofOthers = server.texts.map(({ sid }) => sid);
    expect(await twilio.send(NO_CTX, { ...AGAIN, isOnce: true }, YES)).toMatchObject({ kind: 'UNKNOWN' });
    expect(server.texts).toHaveLength(2);
  });

  it('that did not get through and may leave only once is looked for, and stays unknown', async () => {
    server.behave('DROP');
    await twilio.send(NO_CTX, MESSAGE, YES);
    server.behave('ACCEPT');
    const again = await twilio.send(NO_CTX, { ...AGAIN, isOnce: true }, YES);
    expect(again).toEqual({ kind: 'UNKNOWN', code: 'NOT_LISTED' });
    expect([server.lookUps, server.texts.length]).toEqual([1, 0]);
  });

  it('that did not get through is looked for, then sent', async () => {
    server.behave('DROP');
    await twilio.send(NO_CTX, MESSAGE, YES);
    server.behave('ACCEPT');
    expect(await twilio.send(NO_CTX, AGAIN, YES)).toMatchObject({ kind: 'ACCEPTED' });
    expect([server.lookUps, server.texts.length]).toEqual([1, 1]);
  });

  it('is not sent blindly while Twilio cannot be asked', async () => {
    server.failLookUps();
    expect(await twilio.send(NO_CTX, AGAIN, YES)).toMatchObject({ kind: 'REFUSED', isPermanent: false });
    expect(server.texts).toEqual([]);
  });

  it('keeps a line break in a name inside the words: no field of the form is added', async () => {
    await twilio.send(
      NO_CTX,
      { ...MESSAGE, text: 'Rosa\r\nBcc: x&To=+15005550006', to: '+1212&From=x' },
      YES,
    );
    expect(server.texts).toHaveLength(1);
    expect(server.texts[0]).toMatchObject({ to: '+1212&From=x', from: '+12125550100' });
  });
});
