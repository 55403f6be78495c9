import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { TEST_NOW } from '@sextant/data/testing';
import { devOutbox } from '@sextant/messaging';
import { drainDirectly } from '@sextant/reminders';
import { fakeDeps } from '@sextant/reminders/testing';
import { mailSignature, twilioSignature } from '../webhooks/signatures.js';
import type { TestApi } from './test-api.js';

/** `TWILIO_AUTH_TOKEN` of an API that `textFrom` writes to. */
export const TWILIO_TOKEN = '0123456789abcdef0123456789abcdef';
export const OUR_NUMBER = '+12125550100';
const INBOUND = '/webhooks/twilio/inbound';

/** A text message as Twilio tells of it; the same `sid` is the same message again. */
export async function textFrom(
  api: TestApi,
  from: string,
  body: string,
  sid = `SM${randomUUID().replaceAll('-', '')}`,
  more: Record<string, string> = {},
): Promise<void> {
  const fields = { MessageSid: sid, From: from, To: OUR_NUMBER, Body: body, ...more };
  const response = await fetch(api.url + INBOUND, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: {
      'X-Twilio-Signature': twilioSignature(TWILIO_TOKEN, `http://localhost:3000${INBOUND}`, fields),
    },
  });
  expect(response.status).toBe(200);
}

/** `INBOUND_MAIL_SECRET` of an API that `mailTo` writes to. */
export const MAIL_SECRET = 'f'.repeat(8) + 'a0b1c2d3e4f5061728394a5b6c7d';

/** A mail as the operator's mail server posts it; `over`: other headers than it would send. */
export function mailTo(
  api: TestApi,
  fields: Record<string, unknown>,
  over: Record<string, string> = {},
): Promise<Response> {
  const body = JSON.stringify(fields);
  const seconds = String(Math.floor(Date.parse(api.clock.now()) / 1_000));
  return fetch(`${api.url}/webhooks/mail/inbound`, {
    method: 'POST',
    body,
    headers: {
      'Content-Type': 'application/json',
      'X-Sextant-Timestamp': seconds,
      'X-Sextant-Signature': mailSignature(MAIL_SECRET, seconds, body),
      ...over,
    },
  });
}

/** Sends everything due as the worker would, into the outbox. */
export async function sendDue(api: TestApi): Promise<void> {
  const channels = {
    SMS: devOutbox({ channel: 'SMS', keepsLinks: true }),
    EMAIL: devOutbox({ channel: 'EMAIL', keepsLinks: true }),
  };
  await drainDirectly(fakeDeps({ db: api.data.db, clock: { now: () => TEST_NOW } }, channels));
}

/** What left for this number or address once everything due was sent, oldest first. */
export async function outboxOf(api: TestApi, recipient: string): Promise<string[]> {
  await sendDue(api);
  const rows = await api.data.rows<{ body: string }>(
    'select body from outbox_message where recipient = $1 order by at, id',
    [recipient],
  );
  return rows.map(({ body }) => body);
}

/** Path of the newest link that went to this number or address. */
export async function pathFor(api: TestApi, recipient: string): Promise<string> {
  const [row] = await api.data.rows<{ link: string | null }>(
    'select link from outbox_message where recipient = $1 and link is not null order by at desc',
    [recipient],
  );
  return new URL(row?.link ?? 'http://none.test/none').pathname;
}
