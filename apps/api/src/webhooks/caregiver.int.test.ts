import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { TEST_NOW } from '@sextant/data/testing';
import { setAppTime } from '@sextant/reminders/testing';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { openTestCase, recordOn, REMINDERS_CONSENT } from '../testing/test-case.js';
import type { TestClient } from '../testing/test-client.js';
import { outboxOf, textFrom, TWILIO_TOKEN } from '../testing/test-messages.js';

const SAVE_CONTACT = `mutation ($input: SaveContactPointInput!) { saveContactPoint(input: $input) { __typename } }`;
const CASE = `query ($id: UUID!) { case(id: $id) { answers { kind text }
  patient { id consents { isGiven } contactPoints { owner isOptedOut } } } }`;

interface CaseView {
  answers: { kind: string; text: string | null }[];
  patient: {
    id: string;
    consents: { isGiven: boolean }[];
    contactPoints: { owner: string; isOptedOut: boolean }[];
  };
}

let api: TestApi;
let navigator: TestClient;
let count = 0;

beforeAll(async () => {
  api = await startTestApi({ env: { TWILIO_AUTH_TOKEN: TWILIO_TOKEN } });
  navigator = await api.signedIn(await api.addPerson());
});
afterAll(() => api.close());
beforeEach(() => setAppTime(api.data, new Date(Date.parse(TEST_NOW) + 60_000).toISOString()));

const aPhone = (): string => `+1212555${String(6000 + (count += 1))}`;
const caseNow = async (id: string): Promise<CaseView> =>
  (await navigator.ask<{ case: CaseView }>(CASE, { id })).case;

const text = (from: string, body: string): Promise<void> => textFrom(api, from, body);
const record = (caseId: string, action: Record<string, unknown>): Promise<void> =>
  recordOn(navigator, caseId, action);
const sent = (recipient: string): Promise<string[]> => outboxOf(api, recipient);

/** A patient who consented, with a caregiver who may be written to. */
async function aPatientWithCaregiver(): Promise<{ caseId: string; own: string; hers: string }> {
  const [own, hers] = [aPhone(), aPhone()];
  const caseId = await openTestCase(navigator, { language: 'en', phone: own });
  const { patient } = await caseNow(caseId);
  const input = { patientId: patient.id, kind: 'PHONE', owner: 'CAREGIVER', value: hers, isTextable: true };
  await navigator.ask(SAVE_CONTACT, { input });
  const permission = { name: 'Luis', isGiven: true, how: 'SPOKEN', on: '2026-11-20' };
  await record(caseId, { recordCaregiverPermission: permission });
  await record(caseId, { recordConsent: { channel: 'SMS', ...REMINDERS_CONSENT } });
  return { caseId, own, hers };
}

const closedOf = async (caseId: string): Promise<Record<string, boolean>> =>
  Object.fromEntries(
    (await caseNow(caseId)).patient.contactPoints.map(({ owner, isOptedOut }) => [owner, isOptedOut]),
  );

it('STOP of a caregiver closes her number, not the patient’s, and is confirmed to her', async () => {
  const { caseId, own, hers } = await aPatientWithCaregiver();
  await record(caseId, { askPatient: { taskId: randomUUID(), kind: 'SIGN_FORM' } });
  await text(hers, 'STOP');
  expect(await closedOf(caseId)).toEqual({ PATIENT: false, CAREGIVER: true });
  expect(await sent(hers)).toEqual([expect.stringContaining('You will get no more texts')]);
  expect(await sent(own)).toHaveLength(1);
  expect((await caseNow(caseId)).patient.consents).toEqual([{ isGiven: true }]);
});

it('START of a caregiver opens her number again and consents to nothing for the patient', async () => {
  const { caseId, own, hers } = await aPatientWithCaregiver();
  await text(own, 'STOP');
  await text(hers, 'STOP');
  await text(hers, 'START');
  expect(await closedOf(caseId)).toEqual({ PATIENT: true, CAREGIVER: false });
  const { answers, patient } = await caseNow(caseId);
  expect(patient.consents.at(-1)).toEqual({ isGiven: false });
  expect(answers.at(-1)).toMatchObject({ kind: 'TEXT', text: 'START' });
  expect(await sent(hers)).toContainEqual(expect.stringContaining('again'));
});

it('the words of a caregiver are told from the patient’s', async () => {
  const { caseId, own, hers } = await aPatientWithCaregiver();
  await text(own, 'Is Friday fine?');
  await text(hers, 'She is asleep now');
  const rows = await api.data.rows<{ caregivers: boolean | null }>(
    `select (payload ->> 'isCaregivers')::boolean as caregivers from case_action
     where case_id = $1 and type = 'PATIENT_ANSWERED' order by seq`,
    [caseId],
  );
  expect(rows).toEqual([{ caregivers: null }, { caregivers: true }]);
});

it('STOP of a patient with two numbers leaves whoever shares the other one alone', async () => {
  const { caseId, own } = await aPatientWithCaregiver();
  const shared = aPhone();
  const { patient } = await caseNow(caseId);
  const input = { patientId: patient.id, kind: 'PHONE', owner: 'PATIENT', value: shared, isTextable: true };
  await navigator.ask(SAVE_CONTACT, { input });
  const spouse = await openTestCase(navigator, { language: 'en', phone: shared });
  await text(own, 'STOP');
  expect(await closedOf(spouse)).toEqual({ PATIENT: false });
  expect(await api.data.rows('select value from opt_out where value = any ($1)', [[own, shared]])).toEqual([
    { value: own },
  ]);
});
