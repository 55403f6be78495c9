import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TEST_NOW } from '@sextant/data/testing';
import { closeChannels, openChannels, type Channels } from '@sextant/messaging';
import { openMailSink, type MailSink } from '@sextant/messaging/testing';
import { drainDirectly } from '@sextant/reminders';
import { agreeAll, fakeDeps, setAppTime } from '@sextant/reminders/testing';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { openTestCase, recordOn, REMINDERS_CONSENT } from '../testing/test-case.js';
import type { TestClient } from '../testing/test-client.js';

const ANSWERS = `query ($id: UUID!) { case(id: $id) { answers { kind } } }`;

let api: TestApi;
let navigator: TestClient;
let sink: MailSink;
let channels: Channels;

beforeAll(async () => {
  api = await startTestApi();
  navigator = await api.signedIn(await api.addPerson());
  await setAppTime(api.data, new Date(Date.parse(TEST_NOW) + 60_000).toISOString());
  sink = await openMailSink();
  channels = openChannels({ mode: 'test', smtpUrl: sink.url, mailFrom: 'reminders@riverside.test' });
});
afterAll(async () => {
  await closeChannels(channels);
  await sink.close();
  await api.close();
});

/** A patient who is asked for something by e-mail, as the worker sends it. */
async function aPatientMailed(): Promise<{ caseId: string; email: string }> {
  const email = `p${randomUUID().slice(0, 8)}@patients.test`;
  const caseId = await openTestCase(navigator, { language: 'en', email });
  await recordOn(navigator, caseId, { recordConsent: { channel: 'EMAIL', ...REMINDERS_CONSENT } });
  await recordOn(navigator, caseId, { askPatient: { taskId: randomUUID(), kind: 'SIGN_FORM' } });
  const deps = fakeDeps({ db: api.data.db, clock: { now: () => TEST_NOW } }, channels);
  await drainDirectly(Object.assign(deps, { publicUrl: api.url }));
  return { caseId, email };
}

/** Of each message that left us: whether only the outbox took it. */
async function inOutbox(caseId: string): Promise<boolean[]> {
  const query = `query ($id: UUID!) { case(id: $id) { deliveries { state isInOutbox } } }`;
  type Told = { case: { deliveries: { state: string; isInOutbox: boolean }[] } };
  const { deliveries } = (await navigator.ask<Told>(query, { id: caseId })).case;
  return deliveries.filter(({ state }) => state === 'SENT').map(({ isInOutbox }) => isInOutbox);
}

const mailTo = (email: string): string | undefined =>
  sink.mails.find((mail) => mail.to.includes(email))?.raw.replace(/\r\n[ \t]+/g, ' ');
const providerOf = async (email: string): Promise<string[]> =>
  (
    await api.data.rows<{ provider: string }>('select provider from outbox_message where recipient = $1', [
      email,
    ])
  ).map(({ provider }) => provider);

describe('a reminder by e-mail', () => {
  it('stays in the outbox while nobody confirmed the agreement with whoever runs the mail server', async () => {
    const { caseId, email } = await aPatientMailed();
    expect(mailTo(email)).toBeUndefined();
    expect(await providerOf(email)).toEqual(['dev-outbox']);
    expect(await inOutbox(caseId)).toEqual([true]);
  });

  it('leaves once it is confirmed, and says itself how to stop: one POST to the address in its header', async () => {
    await agreeAll(api.data);
    const { caseId, email } = await aPatientMailed();
    expect(await inOutbox(caseId)).toEqual([false]);
    const mail = mailTo(email) ?? '';
    const url = /^List-Unsubscribe: <(.+)>\r?$/m.exec(mail)?.[1] ?? '';
    const body = /^List-Unsubscribe-Post: (.+?)\r?$/m.exec(mail)?.[1] ?? '';
    expect(body).toBe('List-Unsubscribe=One-Click');
    // Scanners open every address they see.
    await fetch(url, { redirect: 'manual' });
    const kinds = async (): Promise<string[]> =>
      (
        await navigator.ask<{ case: { answers: { kind: string }[] } }>(ANSWERS, { id: caseId })
      ).case.answers.map(({ kind }) => kind);
    expect(await kinds()).toEqual([]);
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
    });
    expect(answer.status).toBe(200);
    expect(await kinds()).toEqual(['STOP']);
    const out = await api.data.rows('select channel from opt_out where value = $1 and lifted_at is null', [
      email,
    ]);
    expect(out).toEqual([{ channel: 'EMAIL' }]);
  });

  it('stays in the outbox again once the agreement is revoked', async () => {
    await api.data.rows(`update channel_agreement set revoked_at = now(), revoked_by_id = confirmed_by_id`);
    const { email } = await aPatientMailed();
    expect(mailTo(email)).toBeUndefined();
    expect(await providerOf(email)).toEqual(['dev-outbox']);
  });
});
