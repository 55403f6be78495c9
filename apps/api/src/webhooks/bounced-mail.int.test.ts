import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCase, aDelivery, type FixtureCase } from '@sextant/reminders/testing';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { mailSignature } from './signatures.js';

const SECRET = 'f'.repeat(8) + 'a0b1c2d3e4f5061728394a5b6c7d';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ env: { INBOUND_MAIL_SECRET: SECRET } });
});
afterAll(() => api.close());

async function mail(fields: Record<string, unknown>): Promise<void> {
  const body = JSON.stringify({ messageId: `<${randomUUID()}@mx.test>`, to: 'r@hospital.test', ...fields });
  const seconds = String(Math.floor(Date.parse(api.clock.now()) / 1_000));
  const headers = {
    'Content-Type': 'application/json',
    'X-Sextant-Timestamp': seconds,
    'X-Sextant-Signature': mailSignature(SECRET, seconds, body),
  };
  const response = await fetch(`${api.url}/webhooks/mail/inbound`, { method: 'POST', body, headers });
  expect(response.status).toBe(204);
}

/** A mail that left, with the Message-ID its tries have. */
async function aSentMail(
  messageId = `<${randomUUID().replaceAll('-', '').repeat(2)}@Hospital.test>`,
): Promise<{ of: FixtureCase; id: string; messageId: string }> {
  const of = await aCase(api.data, { consents: ['EMAIL'] });
  const id = await aDelivery(api.data, of, { channel: 'EMAIL' });
  await api.data.rows(
    `update reminder_delivery set state = 'SENDING', lease_token = gen_random_uuid(), lease_until = now() + interval '1 minute',
       contact_point_id = $2 where id = $1`,
    [id, of.emailId],
  );
  await api.data.rows(
    `update reminder_delivery set state = 'SENT', sent_at = app_now(), provider = 'smtp', provider_message_id = $2 where id = $1`,
    [id, messageId],
  );
  return { of, id, messageId };
}

const report = (messageId: string, status: string, action = 'failed') => ({
  from: 'MAILER-DAEMON@mx.hospital.test (Mail Delivery System)',
  text: 'This is the mail system. Your message could not be delivered.',
  autoSubmitted: 'auto-replied',
  deliveryStatus: `Reporting-MTA: dns; mx.hospital.test\n\nFinal-Recipient: rfc822; rosa@patients.test\nAction: ${action}\nStatus: ${status}\n`,
  originalHeaders: `From: r@hospital.test\nMessage-ID: ${messageId}\n`,
});

async function after(id: string): Promise<unknown> {
  const [row] = await api.data.rows(
    `select d.state, d.reason, c.is_invalid as "isInvalid" from reminder_delivery d
     join contact_point c on c.id = d.contact_point_id where d.id = $1`,
    [id],
  );
  return row;
}

describe('a mail of ours that comes back as a mail', () => {
  it.each([
    ['5.1.1', true],
    ['5.2.2', false],
    ['5.7.1', false],
    ['4.4.7', false],
  ])(
    'with %s is in the ledger; its address is given up only when nobody is there',
    async (status, isInvalid) => {
      const { id, messageId } = await aSentMail();
      await mail(report(messageId, status));
      await mail(report(messageId, status));
      expect(await after(id)).toEqual({ state: 'BOUNCED', reason: `BOUNCED_${status}`, isInvalid });
    },
  );

  it('after it was sent again is about the second, which has the same id', async () => {
    const first = await aSentMail();
    await mail(report(first.messageId, '5.2.2'));
    const again = await aSentMail(first.messageId);
    await mail(report(first.messageId, '5.2.2'));
    expect(
      [await after(first.id), await after(again.id)].map((row) => (row as { state: string }).state),
    ).toEqual(['BOUNCED', 'BOUNCED']);
  });

  it('is nobody’s message: nothing of it is kept or answered', async () => {
    const { messageId } = await aSentMail();
    await mail(report(messageId, '5.1.1'));
    expect(await api.data.rows('select from inbound_message')).toEqual([]);
  });

  it.each<[string, (messageId: string, of: FixtureCase) => Record<string, unknown>]>([
    ['is only late', (messageId) => report(messageId, '4.4.1', 'delayed')],
    ['came back to somebody else', () => report(`<${'0'.repeat(64)}@hospital.test>`, '5.1.1')],
    [
      'is answered by a machine, because the patient is away',
      (messageId, { email }) => ({
        from: email,
        text: 'I am away.',
        autoSubmitted: 'auto-replied',
        references: messageId,
      }),
    ],
  ])('stays as it was when it %s', async (_name, said) => {
    const { of, id, messageId } = await aSentMail();
    await mail(said(messageId, of));
    expect(await after(id)).toEqual({ state: 'SENT', reason: null, isInvalid: false });
    expect(await api.data.rows('select from inbound_message')).toEqual([]);
  });
});
