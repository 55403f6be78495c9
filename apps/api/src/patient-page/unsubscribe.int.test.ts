import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TEST_NOW } from '@sextant/data/testing';
import { setAppTime } from '@sextant/reminders/testing';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { openTestCase, recordOn, REMINDERS_CONSENT } from '../testing/test-case.js';
import type { TestClient } from '../testing/test-client.js';
import { pathFor, sendDue } from '../testing/test-messages.js';

const SAVE_CONTACT = `mutation ($input: SaveContactPointInput!) { saveContactPoint(input: $input) { __typename } }`;
const PATIENT = `query ($id: UUID!) { case(id: $id) { answers { kind } patient { id contactPoints { id value isOptedOut version } consents { channel isGiven } } } }`;

interface CaseView {
  answers: { kind: string }[];
  patient: {
    id: string;
    contactPoints: { id: string; value: string; isOptedOut: boolean; version: number }[];
    consents: { channel: string; isGiven: boolean }[];
  };
}

let api: TestApi;
let navigator: TestClient;

beforeAll(async () => {
  api = await startTestApi();
  navigator = await api.signedIn(await api.addPerson());
});
afterAll(() => api.close());
beforeEach(() => setAppTime(api.data, new Date(Date.parse(TEST_NOW) + 60_000).toISOString()));

const record = (caseId: string, action: Record<string, unknown>): Promise<void> =>
  recordOn(navigator, caseId, action);
const caseNow = async (id: string): Promise<CaseView> =>
  (await navigator.ask<{ case: CaseView }>(PATIENT, { id })).case;

interface Mailed {
  caseId: string;
  email: string;
  taskId: string;
  /** Of the link in the mail. */
  path: string;
}

/** A patient who was asked for something by e-mail; with a caregiver, it went to her. */
async function aPatientMailed(over: { email?: string; caregiver?: boolean } = {}): Promise<Mailed> {
  const email = over.email ?? `p${randomUUID().slice(0, 8)}@patients.test`;
  const caseId = await openTestCase(navigator, { language: 'en', ...(over.caregiver ? {} : { email }) });
  if (over.caregiver) {
    const { patient } = await caseNow(caseId);
    const input = { patientId: patient.id, kind: 'EMAIL', owner: 'CAREGIVER', value: email };
    expect(await navigator.ask(SAVE_CONTACT, { input })).toEqual({
      saveContactPoint: { __typename: 'PatientUpdated' },
    });
    const permission = { name: 'Luis', isGiven: true, how: 'SPOKEN', on: '2026-11-20' };
    await record(caseId, { recordCaregiverPermission: permission });
  }
  await record(caseId, { recordConsent: { channel: 'EMAIL', ...REMINDERS_CONSENT } });
  const taskId = randomUUID();
  await record(caseId, { askPatient: { taskId, kind: 'SIGN_FORM' } });
  await sendDue(api);
  return { caseId, email, taskId, path: await pathFor(api, email) };
}

const oneClick = (path: string): Promise<Response> =>
  fetch(`${api.url}${path}/unsubscribe`, {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    redirect: 'manual',
  });

const optOutsOf = async (value: string): Promise<unknown[]> =>
  api.data.rows('select channel, source from opt_out where value = $1 and lifted_at is null', [value]);

const BY_PATIENT = [{ channel: 'EMAIL', source: 'PATIENT' }];

describe('"unsubscribe" in a mail program', () => {
  it.each<[string, (mailed: Mailed) => Promise<void>]>([
    ['in force', () => Promise.resolve()],
    ['of a month ago', () => setAppTime(api.data, '2026-12-23T16:00:00Z')],
    ['whose task is done', ({ caseId, taskId }) => record(caseId, { completePatientTask: { taskId } })],
    ['of a closed case', ({ caseId }) => record(caseId, { closeCase: { reason: 'DECLINED' } })],
  ])('ends the messages to the address, by a link %s', async (_name, happens) => {
    const mailed = await aPatientMailed();
    await happens(mailed);
    expect((await oneClick(mailed.path)).status).toBe(200);
    expect(await optOutsOf(mailed.email)).toEqual(BY_PATIENT);
    const { answers, patient } = await caseNow(mailed.caseId);
    expect(answers.at(-1)).toEqual({ kind: 'STOP' });
    expect(patient.consents).toContainEqual({ channel: 'EMAIL', isGiven: false });
    const waiting = await api.data.rows(
      `select from reminder_delivery where case_id = $1 and purpose = 'TASKS' and state = 'SCHEDULED'`,
      [mailed.caseId],
    );
    expect(waiting).toEqual([]);
  });

  it('holds for an address that meanwhile stands with another patient only', async () => {
    const rosa = await aPatientMailed();
    const { patient } = await caseNow(rosa.caseId);
    const point = patient.contactPoints.find(({ value }) => value === rosa.email);
    const moved = { patientId: patient.id, contactPointId: point?.id, expectedVersion: point?.version };
    const input = { ...moved, kind: 'EMAIL', owner: 'PATIENT', value: `new-${rosa.email}` };
    await navigator.ask(SAVE_CONTACT, { input });
    expect((await oneClick(rosa.path)).status).toBe(404);
    expect(await optOutsOf(rosa.email)).toEqual([]);
    const luis = await aPatientMailed({ email: rosa.email });
    expect((await oneClick(rosa.path)).status).toBe(200);
    expect(await optOutsOf(rosa.email)).toEqual(BY_PATIENT);
    expect((await caseNow(rosa.caseId)).answers).toEqual([]);
    expect((await caseNow(luis.caseId)).answers).toEqual([]);
    await record(luis.caseId, { askPatient: { taskId: randomUUID(), kind: 'SEND_CARD_PHOTO' } });
    await sendDue(api);
    const rows = await api.data.rows('select from outbox_message where recipient = $1', [rosa.email]);
    expect(rows).toHaveLength(2);
  });

  it('of a caregiver ends what goes to her, and leaves the patient as it is', async () => {
    const mailed = await aPatientMailed({ caregiver: true });
    expect((await oneClick(mailed.path)).status).toBe(200);
    expect(await optOutsOf(mailed.email)).toEqual(BY_PATIENT);
    const { answers, patient } = await caseNow(mailed.caseId);
    expect(answers).toEqual([{ kind: 'STOP' }]);
    expect(patient.consents).toEqual([{ channel: 'EMAIL', isGiven: true }]);
    expect(patient.contactPoints.map(({ value, isOptedOut }) => [value, isOptedOut])).toEqual([
      ['+12125550123', false],
      [mailed.email, true],
    ]);
  });

  it('may come as a form of parts, as RFC 8058 allows', async () => {
    const mailed = await aPatientMailed();
    const body = new FormData();
    body.append('List-Unsubscribe', 'One-Click');
    const answer = await fetch(`${api.url}${mailed.path}/unsubscribe`, { method: 'POST', body });
    expect(answer.status).toBe(200);
    expect(await optOutsOf(mailed.email)).toEqual(BY_PATIENT);
    const file = new FormData();
    file.append('List-Unsubscribe', new Blob(['One-Click']), 'x');
    const refused = await fetch(`${api.url}${mailed.path}/unsubscribe`, { method: 'POST', body: file });
    expect(refused.status).toBe(400);
  });

  it('said several times at once is one STOP with one confirmation', async () => {
    const mailed = await aPatientMailed();
    const answers = await Promise.all(Array.from({ length: 4 }, () => oneClick(mailed.path)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await caseNow(mailed.caseId)).answers).toEqual([{ kind: 'STOP' }]);
    const confirmations = await api.data.rows(
      `select from reminder_delivery where case_id = $1 and purpose = 'OPT_OUT_CONFIRMATION'`,
      [mailed.caseId],
    );
    expect(confirmations).toHaveLength(1);
  });

  it('says that nothing was done for a link that is none', async () => {
    for (const path of [`/p/${'A'.repeat(43)}`, '/p/x', `/p/${randomUUID()}`, '/p/%3Cb%3E']) {
      expect([path, (await oneClick(path)).status]).toEqual([path, 404]);
    }
  });
});

describe('the page behind "stop these messages" in the mail', () => {
  const get = (path: string): Promise<Response> => fetch(`${api.url}${path}`, { redirect: 'manual' });
  const fieldsOf = (html: string): URLSearchParams =>
    new URLSearchParams(
      Object.fromEntries(
        [...html.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
      ),
    );

  it('asks once, in the language of the mail, and does it also when the link is old', async () => {
    const mailed = await aPatientMailed();
    await setAppTime(api.data, '2026-12-23T16:00:00Z');
    const dead = await (await get(mailed.path)).text();
    expect(dead).toContain(`href="${mailed.path}/unsubscribe?lang=en"`);
    const html = await (await get(`${mailed.path}/unsubscribe?lang=es`)).text();
    expect(html).toContain('No quiero más mensajes');
    expect(await optOutsOf(mailed.email)).toEqual([]);
    const body = fieldsOf(html);
    const answer = await fetch(`${api.url}${mailed.path}/unsubscribe`, { method: 'POST', body });
    expect([answer.status, await answer.text()]).toEqual([
      200,
      expect.stringContaining('Ya no va a recibir mensajes por esta vía.'),
    ]);
    expect(await optOutsOf(mailed.email)).toEqual(BY_PATIENT);
  });

  it('is the same for every link, and a form of another site does nothing', async () => {
    const mailed = await aPatientMailed();
    const pages = await Promise.all(
      [mailed.path, '/p/x', `/p/${'A'.repeat(43)}`].map(async (path) => {
        const response = await get(`${path}/unsubscribe`);
        return [response.status, (await response.text()).replace(/name="(form|once)" value="[^"]*"/g, '')];
      }),
    );
    for (const page of pages) expect(page).toEqual(pages[0]);
    const body = fieldsOf(await (await get(`${mailed.path}/unsubscribe`)).text());
    const foreign = { method: 'POST', body, headers: { 'sec-fetch-site': 'cross-site' } } as const;
    const refused = await fetch(`${api.url}${mailed.path}/unsubscribe`, { ...foreign, redirect: 'manual' });
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('Stop these messages');
    expect(await optOutsOf(mailed.email)).toEqual([]);
  });

  it('says what to do when the link is none', async () => {
    const html = await (await get('/p/x/unsubscribe?lang=en')).text();
    const answer = await fetch(`${api.url}/p/x/unsubscribe`, { method: 'POST', body: fieldsOf(html) });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('We could not stop the messages.');
  });
});
