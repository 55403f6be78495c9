import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SendResult } from '@sextant/messaging';
import { answerStrangers, sendStaffAlerts } from '@sextant/reminders';
import { fakeDeps, fakeMessenger, setAppTime } from '@sextant/reminders/testing';
import { TEST_NOW } from '@sextant/data/testing';
import { startTestApi, type TestApi, type TestPerson } from '../testing/test-api.js';
import type { TestClient } from '../testing/test-client.js';
import { OUR_NUMBER, textFrom, TWILIO_TOKEN } from '../testing/test-messages.js';
import { mailSignature } from './signatures.js';

const MAIL_SECRET = 'fedcba9876543210fedcba9876543210';
const STRANGERS = `query { strangerEmergencies { id channel sender text since calledOn answer } }`;
const SETTLE = `mutation ($input: SettleStrangerInput!) { settleStranger(input: $input) {
  __typename ... on StrangerSettled { isHandled } ... on DeliveryRefused { code } } }`;

interface Shown {
  id: string;
  channel: string;
  sender: string;
  text: string;
  calledOn: string | null;
  answer: string;
}

let api: TestApi;
let supervisor: TestClient;
let administrator: TestClient;
let grace: TestPerson;
let count = 0;

beforeAll(async () => {
  api = await startTestApi({ env: { TWILIO_AUTH_TOKEN: TWILIO_TOKEN, INBOUND_MAIL_SECRET: MAIL_SECRET } });
  // The number written to says whose it is: nobody knows the sender.
  await api.data.rows('update organization set sms_number = $2, version = version + 1 where org_id = $1', [
    api.data.orgs.a,
    OUR_NUMBER,
  ]);
  grace = await api.addPerson({ roles: ['SUPERVISOR'], name: 'Grace Test' });
  supervisor = await api.signedIn(grace);
  administrator = await api.signedIn(await api.addPerson({ roles: ['ADMINISTRATOR'], name: 'Ada Test' }));
});
afterAll(() => api.close());
beforeEach(async () => {
  await setAppTime(api.data, new Date(Date.parse(TEST_NOW) + 60_000).toISOString());
  await sendAll();
});

const aStranger = (): string => `+1212555${String(8000 + (count += 1))}`;

const text = (from: string, body: string, sid?: string): Promise<void> => textFrom(api, from, body, sid);

async function mail(to: TestApi, from: string, words: string): Promise<void> {
  const body = JSON.stringify({
    messageId: `<${randomUUID()}@mail.test>`,
    from,
    to: 'reminders@hospital.test',
    text: words,
  });
  const seconds = String(Math.floor(Date.parse(to.clock.now()) / 1_000));
  const response = await fetch(`${to.url}/webhooks/mail/inbound`, {
    method: 'POST',
    body,
    headers: {
      'Content-Type': 'application/json',
      'X-Sextant-Timestamp': seconds,
      'X-Sextant-Signature': mailSignature(MAIL_SECRET, seconds, body),
    },
  });
  expect(response.status).toBe(204);
}

/** One turn of the worker: what was answered, and whom it was told. */
async function sendAll(refusal?: { isPermanent: boolean } | 'UNKNOWN', { data } = api) {
  const [sms, email] = [fakeMessenger('SMS'), fakeMessenger('EMAIL')];
  const refused: SendResult | undefined =
    refusal === 'UNKNOWN'
      ? { kind: 'UNKNOWN', code: 'CUT_OFF' }
      : refusal && { kind: 'REFUSED', code: '21610', ...refusal };
  if (refused) sms.answer = () => refused;
  const deps = fakeDeps({ db: data.db, clock: { now: () => TEST_NOW } }, { SMS: sms, EMAIL: email });
  await answerStrangers(deps);
  const answers = [...sms.sent, ...email.sent];
  await sendStaffAlerts(deps);
  return { answers, alerts: email.sent.filter((message) => !answers.includes(message)) };
}

const shown = async (client: TestClient = supervisor): Promise<Shown[]> =>
  (await client.ask<{ strangerEmergencies: Shown[] }>(STRANGERS)).strangerEmergencies;
const shownOf = async (sender: string): Promise<Shown | undefined> =>
  (await shown()).find((one) => one.sender === sender);
const settle = async (messageId: string, outcome: string, client = supervisor) =>
  (await client.ask<{ settleStranger: Record<string, unknown> }>(SETTLE, { input: { messageId, outcome } }))
    .settleStranger;

describe('a text that sounds like an emergency from a number that belongs to no case', () => {
  it('is answered once with 911 or 988 in both languages, shown to the supervisor, and told by mail', async () => {
    const phone = aStranger();
    const sid = `SM${'b'.repeat(32)}`;
    for (let turn = 0; turn < 3; turn += 1) await text(phone, 'I want to die', sid);
    await text(phone, 'I want to die!!');
    const { answers, alerts } = await sendAll();
    expect(answers.map(({ to }) => to)).toEqual([phone]);
    expect(answers[0]?.text).toMatch(/Call or text 988 now[^]*Llame ya al 988/);
    expect(alerts.map(({ to }) => to)).toEqual([grace.email]);
    const told = JSON.stringify(alerts);
    for (const word of [phone, 'die']) expect(told).not.toContain(word);
    expect((await sendAll()).answers).toEqual([]);
    expect((await shown()).filter(({ sender }) => sender === phone)).toEqual([
      expect.objectContaining({ channel: 'SMS', text: 'I want to die!!', calledOn: null, answer: 'SENT' }),
    ]);
  });

  it('stands there until somebody was reached, and cannot be waved away before a try', async () => {
    const phone = aStranger();
    await text(phone, 'chest pain');
    await text(phone, 'chest pain, please');
    const id = (await shownOf(phone))?.id ?? '';
    expect(await settle(id, 'SET_ASIDE')).toMatchObject({ code: 'NOT_IN_THIS_STATE' });
    expect(await settle(id, 'NOT_REACHED')).toMatchObject({ isHandled: false });
    expect((await shownOf(phone))?.calledOn).toMatch(/^2026-/);
    expect(await settle(id, 'REACHED')).toMatchObject({ isHandled: true });
    expect(await shownOf(phone)).toBeUndefined();
    expect(await settle(id, 'REACHED')).toMatchObject({ isHandled: true });
    await text(phone, 'chest pain again');
    expect((await shownOf(phone))?.calledOn).toBeNull();
  });

  it('may be set aside after a try that reached nobody', async () => {
    const phone = aStranger();
    await text(phone, 'chest pain');
    const id = (await shownOf(phone))?.id ?? '';
    await settle(id, 'NOT_REACHED');
    expect(await settle(id, 'SET_ASIDE')).toMatchObject({ isHandled: true });
    expect(await shownOf(phone)).toBeUndefined();
  });

  it('whose answer does not leave is tried again with the same key; one that never will is said', async () => {
    const [first, second] = [aStranger(), aStranger()];
    await text(first, 'chest pain');
    const before = await sendAll({ isPermanent: false });
    expect((await sendAll()).answers).toEqual([]);
    await api.data.rows('update stranger_answer set try_at = now() where ended_at is null');
    const after = await sendAll();
    expect(after.answers).toEqual([
      expect.objectContaining({ to: first, key: before.answers[0]?.key, mayBeOut: true }),
    ]);
    // A text from before somebody wrote answers somebody else.
    expect(Date.parse(after.answers[0]?.triedSince ?? '')).toBeGreaterThan(Date.now() - 60_000);
    expect((await shownOf(first))?.answer).toBe('SENT');
    await text(second, 'chest pain');
    await sendAll({ isPermanent: true });
    expect((await shownOf(second))?.answer).toBe('FAILED');
  });

  it('is repeated once when nobody knows whether it left, and never a third time', async () => {
    const phone = aStranger();
    await text(phone, 'chest pain');
    for (const copies of [1, 1, 0]) {
      expect((await sendAll('UNKNOWN')).answers).toHaveLength(copies);
      await api.data.rows('update stranger_answer set try_at = now() where ended_at is null');
    }
    expect((await shownOf(phone))?.answer).toBe('FAILED');
  });

  it('is not answered any more an hour later, when the worker was down', async () => {
    const phone = aStranger();
    await text(phone, 'chest pain');
    await api.data.rows(
      `update stranger_answer set raised_at = now() - interval '61 minutes' where ended_at is null`,
    );
    expect((await sendAll()).answers).toEqual([]);
    expect((await shownOf(phone))?.answer).toBe('FAILED');
  });

  it('is shown to administrators only where there is no supervisor, because they got the mail', async () => {
    const phone = aStranger();
    await text(phone, 'chest pain');
    expect(await shown(administrator)).toEqual([]);
    const id = (await shownOf(phone))?.id ?? '';
    expect(await settle(id, 'REACHED', administrator)).toEqual({ __typename: 'NotFound' });
    const setStatus = (status: string) =>
      api.data.rows('update person set status = $2, version = version + 1 where id = $1', [grace.id, status]);
    await setStatus('DEACTIVATED');
    expect((await shown(administrator)).map(({ sender }) => sender)).toContain(phone);
    expect(await settle(id, 'REACHED', administrator)).toMatchObject({ isHandled: true });
    await setStatus('ACTIVE');
  });

  it('is for nobody of another organization', async () => {
    const phone = aStranger();
    await text(phone, 'chest pain');
    const id = (await shownOf(phone))?.id ?? '';
    const theirs = await api.signedIn(
      await api.addPerson({ roles: ['SUPERVISOR'], orgId: api.data.orgs.b, name: 'Ben Test' }),
    );
    expect(await shown(theirs)).toEqual([]);
    expect(await settle(id, 'REACHED', theirs)).toEqual({ __typename: 'NotFound' });
  });
});

it('a stranger who writes something else is on record, and nothing more', async () => {
  const phone = aStranger();
  await text(phone, 'Is this the pizza place?');
  expect(await sendAll()).toEqual({ answers: [], alerts: [] });
  expect(await shownOf(phone)).toBeUndefined();
  expect(await api.data.rows('select meaning from inbound_message where sender = $1', [phone])).toEqual([
    { meaning: 'TEXT' },
  ]);
});

it('an e-mail that sounds like an emergency from an address nobody knows is answered by e-mail', async () => {
  // An address written to does not say whose it is: a server of one organization knows.
  const alone = await startTestApi({ env: { INBOUND_MAIL_SECRET: MAIL_SECRET } });
  try {
    await alone.data.rows(
      `begin; set local session_replication_role = replica;
       delete from organization where org_id = '${alone.data.orgs.b}'; commit`,
    );
    await mail(alone, 'Luis <luis@nowhere.test>', 'quiero morir');
    expect((await sendAll(undefined, alone)).answers).toEqual([
      expect.objectContaining({
        channel: 'EMAIL',
        to: 'luis@nowhere.test',
        text: expect.stringContaining('988'),
      }),
    ]);
  } finally {
    await alone.close();
  }
});
