import { createServer, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Ctx } from '@sextant/data';
import type { Messenger, OutgoingMessage } from '../messenger.js';
import { openMailSink, type MailSink } from '../testing/mail-sink.js';
import { smtpMessenger } from './smtp.js';

const KEY = 'ab'.repeat(32);
const MESSAGE: OutgoingMessage = {
  key: KEY,
  deliveryId: '00000000-0000-4000-8000-000000000001',
  channel: 'EMAIL',
  to: 'rosa@patients.test',
  sender: { name: 'Riverside Care', phone: '(312) 555-0142' },
  language: 'en',
  subject: 'A note from Riverside Care',
  text: 'Hello,\n\nPlease sign the form we sent you.',
  html: '<p>Please sign the form we sent you.</p>',
  link: 'https://go.riverside.example/p/token',
  unsubscribeUrl: 'https://go.riverside.example/p/token/unsubscribe',
  at: '2026-11-22T15:00:00.000Z',
};
const NO_CTX = {} as Ctx;
const YES = () => true;

let sink: MailSink;
let smtp: Messenger;
const open = (url: string, allowsPlainText = true): Messenger =>
  smtpMessenger({ url, from: 'reminders@riverside.example', allowsPlainText, timeoutMs: 2_000 });

beforeEach(async () => {
  sink = await openMailSink();
  smtp = open(sink.url);
});
afterEach(async () => {
  await smtp.close();
  await sink.close();
});

describe('a reminder over SMTP', () => {
  it('arrives with a Message-ID made of the key and one-click unsubscribe', async () => {
    expect(await smtp.send(NO_CTX, MESSAGE, YES)).toEqual({
      kind: 'ACCEPTED',
      providerMessageId: `<${KEY}@riverside.example>`,
    });
    const raw = sink.mails[0]?.raw.replace(/\r\n[ \t]+/g, ' ') ?? '';
    expect(raw).toContain(`Message-ID: <${KEY}@riverside.example>`);
    expect(raw).toContain(`X-Entity-Ref-ID: ${KEY}`);
    expect(raw).toContain('List-Unsubscribe: <https://go.riverside.example/p/token/unsubscribe>');
    expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(raw).toContain('From: Riverside Care <reminders@riverside.example>');
    expect(raw).toContain('Subject: A note from Riverside Care');
  });

  it('has the same Message-ID when it is sent again', async () => {
    await smtp.send(NO_CTX, MESSAGE, YES);
    await smtp.send(NO_CTX, MESSAGE, YES);
    const id = `<${KEY}@riverside.example>`;
    expect(sink.mails.map((mail) => mail.messageId)).toEqual([id, id]);
  });

  it('says when the server may have it: not before it took the recipient, and before it answered', async () => {
    const told: number[] = [];
    const tell = () => told.push(sink.mails.length) > 0;
    sink.refuseRecipients(450);
    await smtp.send(NO_CTX, MESSAGE, tell);
    expect(told).toEqual([]);
    sink.refuseRecipients(undefined);
    await smtp.send(NO_CTX, MESSAGE, tell);
    expect(told).toEqual([0]);
  });

  it('does not leave once it is too late, and the connection serves the next one', async () => {
    expect(await smtp.send(NO_CTX, MESSAGE, () => false)).toMatchObject({
      kind: 'REFUSED',
      isPermanent: false,
    });
    expect(sink.mails).toEqual([]);
    expect(await smtp.send(NO_CTX, MESSAGE, YES)).toMatchObject({ kind: 'ACCEPTED' });
    expect(sink.mails).toHaveLength(1);
  });

  it('leaves whole, whatever it holds', async () => {
    const text = `Línea uno\n.\n..dos ${'ñ'.repeat(3_000)}\n`;
    await smtp.send(NO_CTX, { ...MESSAGE, text }, YES);
    const raw = sink.mails[0]?.raw ?? '';
    const [, part = ''] = /text\/plain[^]*?\r\n\r\n([^]*?)\r\n--/.exec(raw) ?? [];
    const encoded = part.replaceAll(/=\r\n/g, '');
    const bytes = /base64/.test(raw)
      ? Buffer.from(part, 'base64')
      : Buffer.from(
          encoded.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
          'latin1',
        );
    expect(bytes.toString('utf8').replaceAll('\r\n', '\n').trim()).toBe(text.trim());
  });

  it.each([450, 421, 550, 554])(
    'that the server answers with %i is refused for now: it is not about the address',
    async (code) => {
      sink.behave(() => code);
      expect(await smtp.send(NO_CTX, MESSAGE, YES)).toEqual({
        kind: 'REFUSED',
        isPermanent: false,
        code: String(code),
      });
      expect(sink.mails).toEqual([]);
    },
  );

  it('to an address the server does not know is refused for good', async () => {
    sink.refuseRecipients(550);
    expect(await smtp.send(NO_CTX, MESSAGE, YES)).toMatchObject({ kind: 'REFUSED', isPermanent: true });
  });

  it('is of unknown outcome when the line breaks after the last byte, and is not repeated by itself', async () => {
    sink.behave(() => 'DROP_AFTER_DATA');
    expect(await smtp.send(NO_CTX, MESSAGE, YES)).toMatchObject({ kind: 'UNKNOWN' });
    expect(sink.mails).toHaveLength(1);
  });

  it('is of unknown outcome when a connection used before breaks after the last byte', async () => {
    await smtp.send(NO_CTX, MESSAGE, YES);
    sink.behave(() => 'DROP_AFTER_DATA');
    expect(await smtp.send(NO_CTX, MESSAGE, YES)).toMatchObject({ kind: 'UNKNOWN' });
    expect(sink.mails).toHaveLength(2);
  });

  it('may be tried again when nobody listens', async () => {
    await sink.close();
    expect(await smtp.send(NO_CTX, MESSAGE, YES)).toMatchObject({ kind: 'REFUSED', isPermanent: false });
    sink = await openMailSink();
  });

  it('may be tried again when the server never greets', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', () => ready()));
    const mute = open(`smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`);
    expect(await mute.send(NO_CTX, MESSAGE, YES)).toMatchObject({ kind: 'REFUSED', isPermanent: false });
    await mute.close();
    silent.close();
  });

  it('does not leave unencrypted where plain text is not allowed', async () => {
    const strict = open(sink.url, false);
    expect(await strict.send(NO_CTX, MESSAGE, YES)).toMatchObject({ kind: 'REFUSED', isPermanent: false });
    expect(sink.mails).toEqual([]);
    await strict.close();
  });
});
