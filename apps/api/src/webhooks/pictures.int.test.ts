import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { TEST_NOW } from '@sextant/data/testing';
import { setAppTime } from '@sextant/reminders/testing';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { openTestCase, recordOn, REMINDERS_CONSENT } from '../testing/test-case.js';
import type { TestClient } from '../testing/test-client.js';
import { outboxOf, textFrom, TWILIO_TOKEN } from '../testing/test-messages.js';

const CASE = `query ($id: UUID!) { case(id: $id) {
  tasks { kind state answer } answers { kind text pictures isHandled } board { why { code text } nextAct { code } } } }`;

interface CaseView {
  tasks: { kind: string; state: string; answer: string | null }[];
  answers: { kind: string; text: string | null; pictures: number | null; isHandled: boolean }[];
  board: { why: { code: string; text: string | null }; nextAct: { code: string } };
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

const caseNow = async (id: string): Promise<CaseView> =>
  (await navigator.ask<{ case: CaseView }>(CASE, { id })).case;

async function aPatientAsked(kinds: readonly string[]): Promise<{ caseId: string; phone: string }> {
  count += 1;
  const phone = `+1212555${String(4000 + count)}`;
  const caseId = await openTestCase(navigator, { language: 'en', phone });
  await recordOn(navigator, caseId, { recordConsent: { channel: 'SMS', ...REMINDERS_CONSENT } });
  for (const kind of kinds) await recordOn(navigator, caseId, { askPatient: { taskId: randomUUID(), kind } });
  await outboxOf(api, phone);
  return { caseId, phone };
}

async function picture(from: string, body = '', sid?: string, NumMedia = '1'): Promise<void> {
  await textFrom(api, from, body, sid, { NumMedia });
}

it('a picture without words answers the request for it, once, and stands on Today', async () => {
  const { caseId, phone } = await aPatientAsked(['SIGN_FORM', 'SEND_CARD_PHOTO']);
  const sid = `MM${randomUUID().replaceAll('-', '')}`;
  await picture(phone, '', sid);
  await picture(phone, '', sid);
  const { tasks, answers, board } = await caseNow(caseId);
  expect(tasks.map(({ kind, state, answer }) => [kind, state, answer])).toEqual([
    ['SIGN_FORM', 'OPEN', null],
    ['SEND_CARD_PHOTO', 'OPEN', 'TEXT'],
  ]);
  expect(answers).toEqual([{ kind: 'TEXT', text: null, pictures: 1, isHandled: false }]);
  expect(board).toEqual({
    why: { code: 'PATIENT_SENT_PICTURE', text: null },
    nextAct: { code: 'ANSWER_PATIENT' },
  });
});

it('a picture keeps the words that come with it', async () => {
  const { caseId, phone } = await aPatientAsked(['SEND_CARD_PHOTO']);
  await picture(phone, 'Both sides of my card', undefined, '2');
  const { tasks, answers, board } = await caseNow(caseId);
  expect(tasks.map(({ answer }) => answer)).toEqual(['TEXT']);
  expect(answers).toEqual([{ kind: 'TEXT', text: 'Both sides of my card', pictures: 2, isHandled: false }]);
  expect(board.why).toEqual({ code: 'PATIENT_SENT_PICTURE', text: 'Both sides of my card' });
});

it('a picture nobody asked for stands on Today all the same', async () => {
  const { caseId, phone } = await aPatientAsked([]);
  await picture(phone);
  expect((await caseNow(caseId)).answers).toEqual([
    { kind: 'TEXT', text: null, pictures: 1, isHandled: false },
  ]);
});

it('a message of neither words nor pictures is nothing', async () => {
  const { caseId, phone } = await aPatientAsked(['SEND_CARD_PHOTO']);
  for (const NumMedia of ['0', '', '-1', 'many']) await picture(phone, '', undefined, NumMedia);
  const { answers, tasks } = await caseNow(caseId);
  expect([answers, tasks.map(({ answer }) => answer)]).toEqual([[], [null]]);
});
