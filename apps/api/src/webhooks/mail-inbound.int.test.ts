import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TEST_NOW } from '@sextant/data/testing';
import { setAppTime } from '@sextant/reminders/testing';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { openTestCase, recordOn, REMINDERS_CONSENT } from '../testing/test-case.js';
import type { TestClient } from '../testing/test-client.js';
import { MAIL_SECRET, mailTo, outboxOf } from '../testing/test-messages.js';

const CASE = `query ($id: UUID!) { case(id: $id) { answers { kind text }
  patient { consents { channel topic isGiven how textVersion } } } }`;

interface CaseView {
  answers: { kind: string; text: string | null }[];
  patient: {
    consents: { channel: string; topic: string; isGiven: boolean; how: string; textVersion: string }[];
  };
}

let api: TestApi;
let navigator: TestClient;
let count = 0;

beforeAll(async () => {
  api = await startTestApi({ env: { INBOUND_MAIL_SECRET: MAIL_SECRET } });
  navigator = await api.signedIn(await api.addPerson());
});
afterAll(() => api.close());
beforeEach(() => setAppTime(api.data, new Date(Date.parse(TEST_NOW) + 60_000).toISOString()));

const caseNow = async (id: string): Promise<CaseView> =>
  (await navigator.ask<{ case: CaseView }>(CASE, { id })).case;

/** A patient who consented to mails and was asked for something. */
async function aPatientByMail(
  topic: 'REMINDERS' | 'VISIT' = 'REMINDERS',
): Promise<{ caseId: string; email: string }> {
  count += 1;
  const email = `rosa${String(count)}@patients.test`;
  const phone = `+1212555${String(7000 + count)}`;
  const caseId = await openTestCase(navigator, { language: 'en', phone, email });
  await recordOn(navigator, caseId, { recordConsent: { channel: 'EMAIL', ...REMINDERS_CONSENT, topic } });
  await recordOn(navigator, caseId, { askPatient: { taskId: randomUUID(), kind: 'SIGN_FORM' } });
  return { caseId, email };
}

const aMail = (email: string, over: Record<string, unknown>): Record<string, unknown> => ({
  messageId: `<${randomUUID()}@mail.test>`,
  from: `Rosa <${email}>`,
  to: 'r@hospital.test',
  ...over,
});

describe('a reply by e-mail', () => {
  it('is understood without our own words below it', async () => {
    const { caseId, email } = await aPatientByMail();
    const quoted = 'On Mon, Nov 2 Riverside wrote:\n> In an emergency, call 911.';
    expect((await mailTo(api, aMail(email, { text: `Is Friday fine?\n${quoted}` }))).status).toBe(204);
    expect((await caseNow(caseId)).answers).toEqual([{ kind: 'TEXT', text: 'Is Friday fine?' }]);
  });

  it('that says STOP from an iPhone closes the address, with one confirmation', async () => {
    const { caseId, email } = await aPatientByMail();
    const before = (await outboxOf(api, email)).length;
    const text = `STOP\r\n\r\nSent from my iPhone\r\n\r\nOn Nov 2, 2026, at 9:00 AM, Riverside Navigation of the Hospital\r\n<r@hospital.test> wrote:\r\n\r\n> In an emergency, call 911.`;
    expect((await mailTo(api, aMail(email, { text }))).status).toBe(204);
    const { answers, patient } = await caseNow(caseId);
    expect(answers.map(({ kind }) => kind)).toEqual(['STOP']);
    expect(patient.consents.at(-1)).toMatchObject({ channel: 'EMAIL', isGiven: false, how: 'EMAIL_REPLY' });
    expect(await api.data.rows('select channel, source from opt_out where value = $1', [email])).toEqual([
      { channel: 'EMAIL', source: 'PATIENT' },
    ]);
    expect((await outboxOf(api, email)).slice(before)).toHaveLength(1);
  });

  it('that says START agrees to what was agreed to before STOP, with its own proof', async () => {
    const { caseId, email } = await aPatientByMail('VISIT');
    await mailTo(api, aMail(email, { text: 'STOP' }));
    await mailTo(api, aMail(email, { text: 'START' }));
    const { patient } = await caseNow(caseId);
    expect(patient.consents.slice(2)).toEqual([
      { channel: 'EMAIL', topic: 'VISIT', isGiven: true, how: 'EMAIL_REPLY', textVersion: 'START 1' },
    ]);
    expect(await outboxOf(api, email)).toContainEqual(expect.stringContaining('again'));
    expect(
      await api.data.rows(
        `select topic, is_given as "isGiven" from consent_in_force c join care_case k on k.patient_id = c.patient_id
         where k.id = $1 order by topic`,
        [caseId],
      ),
    ).toEqual([
      { topic: 'REMINDERS', isGiven: false },
      { topic: 'VISIT', isGiven: true },
    ]);
  });

  it('of a machine is not heard', async () => {
    const { caseId, email } = await aPatientByMail();
    await mailTo(api, aMail(email, { text: 'I am away', autoSubmitted: 'auto-replied' }));
    expect((await caseNow(caseId)).answers).toEqual([]);
  });

  const DANGER = 'I want to die';
  it.each<[string, (email: string) => Record<string, unknown>]>([
    ['is HTML only', () => ({ text: null, html: `<p>${DANGER}</p>` })],
    ['has an empty text beside its HTML', () => ({ text: ' \n', html: `<p>${DANGER}</p>` })],
    ['names no header of machines', () => ({ text: DANGER, autoSubmitted: null, deliveryStatus: null })],
    [
      'has every field, and empty what is not there',
      () => ({
        text: DANGER,
        html: '',
        autoSubmitted: '',
        deliveryStatus: '',
        references: '',
        originalHeaders: '',
      }),
    ],
    ['says that no machine sent it', () => ({ text: DANGER, autoSubmitted: 'no' })],
    ['has an endless id', () => ({ text: DANGER, messageId: `<${'x'.repeat(900)}@mail.test>` })],
    ['has no id', () => ({ text: DANGER, messageId: null })],
    ['has an endless text', () => ({ text: `${DANGER}\n${'x'.repeat(120_000)}` })],
    ['went to many', () => ({ text: DANGER, to: `r@hospital.test, ${'x@mail.test, '.repeat(200)}` })],
    [
      'has words behind its sender',
      (email) => ({ text: DANGER, from: `Rosa <${email}> (by phone) via web` }),
    ],
    ['has a folded sender', (email) => ({ text: DANGER, from: `"Quintero, Rosa"\r\n <${email}>` })],
    ['has the name behind the address', (email) => ({ text: DANGER, from: `${email} (Rosa)` })],
    ['has a list of senders', (email) => ({ text: DANGER, from: [`Rosa <${email}>`] })],
  ])('is heard, once, when it %s', async (_name, over) => {
    const { caseId, email } = await aPatientByMail();
    const mail = aMail(email, over(email));
    expect((await mailTo(api, mail)).status).toBe(204);
    expect((await mailTo(api, mail)).status).toBe(204);
    const { answers } = await caseNow(caseId);
    expect(answers.map(({ text }) => text?.slice(0, DANGER.length))).toEqual([DANGER]);
  });

  it('under the name of somebody else is that of the address', async () => {
    const { caseId, email } = await aPatientByMail();
    const from = `"${email} <${email}>" <luis@elsewhere.test>`;
    expect((await mailTo(api, aMail(email, { from, text: 'STOP' }))).status).toBe(204);
    expect((await caseNow(caseId)).answers).toEqual([]);
  });

  it('with a wrong or an old signature is refused', async () => {
    const good = { messageId: 'm2', from: 'rosa@patients.test', to: '', text: 'STOP' };
    expect((await mailTo(api, good, { 'X-Sextant-Signature': 'f'.repeat(64) })).status).toBe(403);
    expect((await mailTo(api, good, { 'X-Sextant-Timestamp': '1000000000' })).status).toBe(403);
  });

  it.each<[string, unknown, string[]]>([
    ['is none', ['STOP'], ['MAIL_BODY']],
    ['has no sender', { text: 'STOP' }, ['MAIL_FROM']],
    ['has a sender of two lines', { from: 'nobody\r\nBcc: all@hospital.test', text: 'STOP' }, ['MAIL_FROM']],
    ['has no words', { from: 'rosa@patients.test', text: null }, ['MAIL_TEXT']],
    ['has neither', { from: 7, text: 5 }, ['MAIL_FROM', 'MAIL_TEXT']],
  ])('that %s is not taken, and its codes are in the log', async (_name, mail, codes) => {
    const before = api.logged().length;
    const response = await mailTo(api, mail as Record<string, unknown>);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: 'MAIL_UNREADABLE' });
    const logged = api.logged().slice(before);
    expect(logged).toContain(`"codes":${JSON.stringify([...codes, 'MAIL_UNREADABLE'])}`);
    expect(logged).not.toMatch(/STOP|patients\.test|Bcc/);
  });

  it('of a mail server that waits for no answer is taken', async () => {
    for (const from of ['<>', 'MAILER-DAEMON', 'postmaster@mx.test']) {
      expect(
        (await mailTo(api, { messageId: randomUUID(), from, to: '', text: 'Still trying.' })).status,
      ).toBe(204);
    }
  });
});
