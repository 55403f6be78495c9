import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TEST_NOW } from '@sextant/data/testing';
import { drainDirectly, sendStaffAlerts } from '@sextant/reminders';
import { fakeDeps, fakeMessenger, setAppTime } from '@sextant/reminders/testing';
import { startTestApi, type TestApi, type TestPerson } from '../testing/test-api.js';
import { openTestCase } from '../testing/test-case.js';
import type { TestClient } from '../testing/test-client.js';
import { textFrom, TWILIO_TOKEN } from '../testing/test-messages.js';

const RECORD = `mutation ($input: RecordActionInput!) { recordAction(input: $input) {
  __typename ... on ActionRefused { code message } } }`;
const CASE = `query ($id: UUID!) { case(id: $id) { answers { id kind crisis calledOn isHandled } callTasks { reason } } }`;
const EMERGENCIES = 'query { emergencies { caseId patientName calledOn navigatorName coveredByName } }';
const BOARD = 'query { board(scope: TEAM) { items { caseId nextAct { code } } } }';
const WORDS =
  'query { crisisWords { version lists { language kind words } versions { version savedByName } } }';
const SAVE = `mutation ($input: SaveCrisisWordsInput!) { saveCrisisWords(input: $input) {
  __typename ... on CrisisWords { version } ... on InputRefused { problems { field code } } ... on Conflict { version } } }`;

interface Answer {
  id: string;
  crisis: string | null;
  calledOn: string | null;
  isHandled: boolean;
}

let api: TestApi;
let navigator: TestClient;
let supervisor: TestClient;
let administrator: TestClient;
let grace: TestPerson;
let count = 0;

beforeAll(async () => {
  api = await startTestApi({ env: { TWILIO_AUTH_TOKEN: TWILIO_TOKEN } });
  grace = await api.addPerson({ roles: ['SUPERVISOR'], name: 'Grace Test' });
  navigator = await api.signedIn(await api.addPerson());
  supervisor = await api.signedIn(grace);
  administrator = await api.signedIn(await api.addPerson({ roles: ['ADMINISTRATOR'], name: 'Ada Test' }));
});
afterAll(() => api.close());
beforeEach(() => setAppTime(api.data, new Date(Date.parse(TEST_NOW) + 60_000).toISOString()));

const text = (from: string, body: string, sid?: string): Promise<void> => textFrom(api, from, body, sid);

async function aPatient(): Promise<{ caseId: string; phone: string }> {
  count += 1;
  const phone = `+1212555${String(5000 + count)}`;
  return { caseId: await openTestCase(navigator, { language: 'en', phone }), phone };
}

const record = async (caseId: string, action: Record<string, unknown>): Promise<string> => {
  const input = { actionId: randomUUID(), caseId, action };
  const { recordAction } = await navigator.ask<{ recordAction: { __typename: string; code?: string } }>(
    RECORD,
    {
      input,
    },
  );
  return recordAction.code ?? recordAction.__typename;
};
const answersOf = async (id: string): Promise<Answer[]> =>
  (await navigator.ask<{ case: { answers: Answer[] } }>(CASE, { id })).case.answers;
const openNow = async (): Promise<{ caseId: string; calledOn: string | null }[]> =>
  (await supervisor.ask<{ emergencies: { caseId: string; calledOn: string | null }[] }>(EMERGENCIES))
    .emergencies;
const save = (expectedVersion: number, words: readonly string[]) =>
  administrator.ask<{ saveCrisisWords: Record<string, unknown> }>(SAVE, {
    input: { expectedVersion, lists: [{ language: 'en', kind: 'LIFE', words }] },
  });

/** What left for this number once the worker had its turn. */
async function repliesTo(phone: string): Promise<string[]> {
  const sms = fakeMessenger('SMS');
  const deps = fakeDeps(
    { db: api.data.db, clock: { now: () => TEST_NOW } },
    { SMS: sms, EMAIL: fakeMessenger('EMAIL') },
  );
  await drainDirectly(deps);
  return sms.sent.filter(({ to }) => to === phone).map((message) => message.text);
}

async function sendAlerts(answer?: () => { kind: 'REFUSED'; isPermanent: boolean; code: string }) {
  const mail = fakeMessenger('EMAIL');
  if (answer) mail.answer = answer;
  const deps = fakeDeps(
    { db: api.data.db, clock: { now: () => TEST_NOW } },
    { SMS: fakeMessenger('SMS'), EMAIL: mail },
  );
  const sent = await sendStaffAlerts(deps);
  return { sent, mails: mail.sent };
}

describe('a text that sounds like an emergency', () => {
  it('is marked, stands with the supervisor until a call reached the patient, and cannot be waved away', async () => {
    const { caseId, phone } = await aPatient();
    await text(phone, 'I cannot breathe');
    const [answer] = await answersOf(caseId);
    expect(answer).toMatchObject({ crisis: 'LIFE', isHandled: false });
    expect(await openNow()).toContainEqual(
      expect.objectContaining({ caseId, patientName: 'Rosa Quintero', calledOn: null }),
    );
    expect(await record(caseId, { handleAnswer: { answerId: answer?.id } })).toBe('NOT_IN_THIS_STATE');
    await record(caseId, { logCall: { party: 'PATIENT', outcome: 'NO_ANSWER' } });
    expect((await openNow()).find((one) => one.caseId === caseId)?.calledOn).toMatch(/^2026-/);
    await record(caseId, { logCall: { party: 'PATIENT', outcome: 'REACHED' } });
    expect((await openNow()).some((one) => one.caseId === caseId)).toBe(false);
  });

  it('stands there for a closed case too', async () => {
    const { caseId, phone } = await aPatient();
    await record(caseId, { closeCase: { reason: 'DECLINED' } });
    await text(phone, 'I want to die');
    expect((await openNow()).some((one) => one.caseId === caseId)).toBe(true);
    await record(caseId, { logCall: { party: 'PATIENT', outcome: 'REACHED' } });
  });

  it.each([
    ['is closed', [{ closeCase: { reason: 'DECLINED' } }]],
    ['was closed by a death: a relative may hold that phone', [{ closeCase: { reason: 'DECEASED' } }]],
    ['has a reported death', [{ reportFact: { fact: 'DECEASED', source: 'a letter' } }]],
    ['rests', [{ pauseCase: { reason: 'IN_HOSPITAL' } }]],
  ] as const)(
    'is answered, recorded, first on Today and told to the supervisor when the only case %s',
    async (_what, actions) => {
      const { caseId, phone } = await aPatient();
      for (const action of actions) expect(await record(caseId, action)).toBe('ActionRecorded');
      await sendAlerts();
      await text(phone, 'I want to die');
      expect(await repliesTo(phone)).toEqual([expect.stringContaining('988')]);
      const [answer] = await answersOf(caseId);
      expect(answer).toMatchObject({ crisis: 'SUICIDE', isHandled: false });
      expect(await openNow()).toContainEqual(expect.objectContaining({ caseId }));
      const { board } = await navigator.ask<{ board: { items: { caseId: string }[] } }>(BOARD);
      expect(board.items.find((row) => row.caseId === caseId)).toMatchObject({
        nextAct: { code: 'CALL_NOW' },
      });
      expect((await sendAlerts()).mails.map(({ to }) => to)).toEqual([grace.email]);
      expect(await record(caseId, { logCall: { party: 'OTHER', outcome: 'REACHED' } })).toBe(
        'ActionRecorded',
      );
      expect(await record(caseId, { handleAnswer: { answerId: answer?.id } })).toBe('ActionRecorded');
      expect((await openNow()).some((one) => one.caseId === caseId)).toBe(false);
    },
  );

  it('is told to every supervisor by mail, once, with nothing about the patient in it', async () => {
    const { phone } = await aPatient();
    await sendAlerts();
    const sid = `SM${randomUUID().replaceAll('-', '')}`;
    for (let turn = 0; turn < 3; turn += 1) await text(phone, 'Rosa here, chest pain', sid);
    const { mails } = await sendAlerts();
    expect(mails.map(({ to }) => to)).toEqual([grace.email]);
    const said = JSON.stringify(mails);
    for (const word of ['Rosa', 'Quintero', 'pain', phone]) expect(said).not.toContain(word);
    expect(mails[0]?.text).toContain('/today');
    expect((await sendAlerts()).mails).toEqual([]);
  });

  it('whose mail does not leave is tried again later, with the same key', async () => {
    const { phone } = await aPatient();
    await text(phone, 'chest pain again');
    const first = await sendAlerts(() => ({ kind: 'REFUSED', isPermanent: false, code: '451' }));
    expect(first).toMatchObject({ sent: 0, mails: [{ to: grace.email }] });
    expect((await sendAlerts()).mails).toEqual([]);
    await api.data.rows(`update staff_alert set try_at = now() where ended_at is null`);
    const second = await sendAlerts();
    expect(second.sent).toBe(1);
    expect(second.mails[0]?.key).toBe(first.mails[0]?.key);
  });

  it('goes to the administrators where there is no supervisor', async () => {
    await api.data.rows(`update person set status = 'DEACTIVATED', version = version + 1 where id = $1`, [
      grace.id,
    ]);
    const { caseId, phone } = await aPatient();
    await text(phone, 'chest pain');
    const { mails } = await sendAlerts();
    const seen = () => administrator.ask<{ emergencies: { caseId: string }[] }>(EMERGENCIES);
    expect((await seen()).emergencies).toContainEqual(expect.objectContaining({ caseId }));
    await api.data.rows(`update person set status = 'ACTIVE', version = version + 1 where id = $1`, [
      grace.id,
    ]);
    expect((await seen()).emergencies).toEqual([]);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.to).not.toBe(grace.email);
  });
});

describe('the words of the organization', () => {
  it('are heard from the next message on, beside the built-in ones; who saved them is kept', async () => {
    const before = await aPatient();
    await text(before.phone, 'My port is red');
    expect((await answersOf(before.caseId))[0]?.crisis).toBeNull();
    expect((await save(0, ['Port is red', 'chest pain'])).saveCrisisWords).toMatchObject({ version: 1 });
    const after = await aPatient();
    await text(after.phone, 'my PORT is red!');
    expect((await answersOf(after.caseId))[0]?.crisis).toBe('LIFE');
    const { crisisWords } = await administrator.ask<{
      crisisWords: { lists: unknown[]; versions: unknown[] };
    }>(WORDS);
    expect(crisisWords.lists).toContainEqual({ language: 'en', kind: 'LIFE', words: ['port is red'] });
    expect(crisisWords.versions).toEqual([{ version: 1, savedByName: 'Ada Test' }]);
  });

  it('emptied leave the built-in ones', async () => {
    expect((await save(1, [])).saveCrisisWords).toMatchObject({ version: 2 });
    const { caseId, phone } = await aPatient();
    await text(phone, 'chest pain');
    expect((await answersOf(caseId))[0]?.crisis).toBe('LIFE');
  });

  it('are not taken when too short, or over what a colleague saved meanwhile', async () => {
    expect((await save(2, ['ok'])).saveCrisisWords).toEqual({
      __typename: 'InputRefused',
      problems: [{ field: 'lists.en.LIFE', code: 'WORD_TOO_SHORT' }],
    });
    expect((await save(0, ['port is red'])).saveCrisisWords).toEqual({ __typename: 'Conflict', version: 2 });
  });
});
