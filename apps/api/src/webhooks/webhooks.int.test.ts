import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TEST_NOW } from '@sextant/data/testing';
import { devOutbox } from '@sextant/messaging';
import { drainDirectly } from '@sextant/reminders';
import { aCase, aDelivery, fakeDeps, setAppTime } from '@sextant/reminders/testing';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { openTestCase } from '../testing/test-case.js';
import type { TestClient } from '../testing/test-client.js';
import { twilioSignature } from './signatures.js';

const TOKEN = '0123456789abcdef0123456789abcdef';
const PUBLIC_URL = 'http://localhost:3000';
const RECORD = `mutation ($input: RecordActionInput!) { recordAction(input: $input) {
  __typename ... on ActionRefused { code message } } }`;
const CASE = `query ($id: UUID!) { case(id: $id) {
  tasks { kind state answer } answers { kind text isHandled } callTasks { reason isDone }
  patient { consents { channel isGiven how textVersion } } } }`;

interface CaseView {
  tasks: { kind: string; state: string; answer: string | null }[];
  answers: { kind: string; text: string | null }[];
  callTasks: { reason: string; isDone: boolean }[];
  patient: { consents: { channel: string; isGiven: boolean; how: string; textVersion: string }[] };
}

let api: TestApi;
let navigator: TestClient;
let count = 0;

beforeAll(async () => {
  api = await startTestApi({ env: { TWILIO_AUTH_TOKEN: TOKEN } });
  navigator = await api.signedIn(await api.addPerson());
});
afterAll(() => api.close());
beforeEach(() => setAppTime(api.data, new Date(Date.parse(TEST_NOW) + 60_000).toISOString()));

const sidOf = (): string => `SM${randomUUID().replaceAll('-', '')}`;

/** As Twilio posts it, signed; or with a signature of our own choice. */
function twilio(path: string, fields: Record<string, string>, signature?: string): Promise<Response> {
  return fetch(`${api.url}${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'X-Twilio-Signature': signature ?? twilioSignature(TOKEN, PUBLIC_URL + path, fields) },
  });
}

async function text(from: string, body: string, sid = sidOf()): Promise<void> {
  const fields = { MessageSid: sid, From: from, To: '+12125550100', Body: body };
  expect((await twilio('/webhooks/twilio/inbound', fields)).status).toBe(200);
}

async function record(caseId: string, action: Record<string, unknown>): Promise<void> {
  const { recordAction } = await navigator.ask<{ recordAction: { __typename: string } }>(RECORD, {
    input: { actionId: randomUUID(), caseId, action },
  });
  if (recordAction.__typename !== 'ActionRecorded') throw new Error(JSON.stringify(recordAction));
}

const caseNow = async (id: string): Promise<CaseView> =>
  (await navigator.ask<{ case: CaseView }>(CASE, { id })).case;

async function sendDue(): Promise<void> {
  const db = api.data.db;
  const channels = {
    SMS: devOutbox({ channel: 'SMS', keepsLinks: true }),
    EMAIL: devOutbox({ channel: 'EMAIL', keepsLinks: true }),
  };
  await drainDirectly(fakeDeps({ db, clock: { now: () => TEST_NOW } }, channels));
}

async function outboxOf(recipient: string): Promise<string[]> {
  await sendDue();
  const rows = await api.data.rows<{ body: string }>(
    'select body from outbox_message where recipient = $1 order by at, id',
    [recipient],
  );
  return rows.map(({ body }) => body);
}

/** A patient who consented, was asked for these things, and got the message. */
async function aPatientAsked(
  kinds: readonly string[] = ['SIGN_FORM'],
  over: { phone?: string; language?: string } = {},
): Promise<{ caseId: string; phone: string; before: number }> {
  count += 1;
  const phone = over.phone ?? `+1212555${String(3000 + count)}`;
  const caseId = await openTestCase(navigator, { language: 'en', ...over, phone });
  const consent = { topic: 'REMINDERS', isGiven: true, how: 'SPOKEN', textVersion: '1', riskVersion: '1' };
  await record(caseId, { recordConsent: { channel: 'SMS', ...consent } });
  for (const kind of kinds) await record(caseId, { askPatient: { taskId: randomUUID(), kind } });
  return { caseId, phone, before: (await outboxOf(phone)).length };
}

describe('a report of Twilio', () => {
  const SID = `SM${'a'.repeat(32)}`;
  const STATUSES = ['queued', 'sending', 'sent', 'delivered'];

  async function aSentMessage(sid: string, state = 'SENT'): Promise<string> {
    const id = await aDelivery(api.data, await aCase(api.data));
    await api.data.rows(
      `update reminder_delivery set state = 'SENDING', lease_token = gen_random_uuid(), lease_until = now() + interval '1 minute',
         contact_point_id = (select c.id from contact_point c where c.patient_id = reminder_delivery.patient_id and c.kind = 'PHONE')
       where id = $1`,
      [id],
    );
    if (state === 'SENT') {
      await api.data.rows(
        `update reminder_delivery set state = 'SENT', sent_at = app_now(), provider = 'twilio', provider_message_id = $2 where id = $1`,
        [id, sid],
      );
    }
    return id;
  }

  const report = (id: string, sid: string, status: string, code?: string): Promise<Response> =>
    twilio(`/webhooks/twilio/status?delivery=${id}`, {
      MessageSid: sid,
      MessageStatus: status,
      ...(code ? { ErrorCode: code } : {}),
    });

  const stateOf = async (id: string): Promise<string> =>
    (await api.data.rows<{ state: string }>('select state from reminder_delivery where id = $1', [id]))[0]
      ?.state ?? '';

  it.each([
    ['as they happened', [0, 1, 2, 3]],
    ['backwards', [3, 2, 1, 0]],
    ['sent last', [0, 1, 3, 2]],
    ['delivered first', [3, 0, 1, 2]],
    ['mixed', [2, 0, 3, 1]],
  ])('told three times over, %s, ends delivered', async (_name, order) => {
    const sid = sidOf();
    const id = await aSentMessage(sid);
    for (let turn = 0; turn < 3; turn += 1) {
      for (const index of order) {
        expect((await report(id, sid, STATUSES[index] ?? '')).status).toBe(204);
      }
    }
    expect(await stateOf(id)).toBe('DELIVERED');
    const events = await api.data.rows(
      `select from delivery_event where delivery_id = $1 and to_state = 'DELIVERED'`,
      [id],
    );
    expect(events).toHaveLength(1);
  });

  it.each([
    ['sent', 'undelivered', 'delivered'],
    ['sent', 'delivered', 'undelivered'],
    ['undelivered', 'sent', 'delivered'],
    ['undelivered', 'delivered', 'sent'],
    ['delivered', 'sent', 'undelivered'],
    ['delivered', 'undelivered', 'sent'],
  ])('that contradicts another (%s, %s, %s) ends delivered, to a number that exists', async (...order) => {
    const sid = sidOf();
    const id = await aSentMessage(sid);
    for (const status of [...order, ...order]) {
      await report(id, sid, status, status === 'undelivered' ? '30006' : undefined);
    }
    const [row] = await api.data.rows(
      `select d.state, d.reason, c.is_invalid as "isInvalid",
         (select bool_and(i.is_live) from delivery_item i where i.delivery_id = d.id) as "isUsed"
       from reminder_delivery d join contact_point c on c.id = d.contact_point_id where d.id = $1`,
      [id],
    );
    expect(row).toEqual({ state: 'DELIVERED', reason: null, isInvalid: false, isUsed: true });
  });

  it('with another signature is refused and changes nothing', async () => {
    const sid = sidOf();
    const id = await aSentMessage(sid);
    const path = `/webhooks/twilio/status?delivery=${id}`;
    const fields = { MessageSid: sid, MessageStatus: 'delivered' };
    const wrong = [
      '',
      'nonsense',
      twilioSignature('another token', PUBLIC_URL + path, fields),
      twilioSignature(TOKEN, `${PUBLIC_URL}/webhooks/twilio/status`, fields),
      twilioSignature(TOKEN, PUBLIC_URL + path, { ...fields, MessageStatus: 'sent' }),
    ];
    for (const signature of wrong) expect((await twilio(path, fields, signature)).status).toBe(403);
    expect(await stateOf(id)).toBe('SENT');
  });

  it('of a message nobody knows, or of no message at all, is taken and forgotten', async () => {
    expect((await report(randomUUID(), SID, 'delivered')).status).toBe(204);
    expect((await report('no-id', SID, 'delivered')).status).toBe(204);
    for (const fields of [
      {},
      { MessageSid: '', MessageStatus: '__proto__' },
      { MessageSid: 'x'.repeat(5_000) },
    ]) {
      expect((await twilio('/webhooks/twilio/status', fields as Record<string, string>)).status).toBe(204);
    }
  });

  it('that comes before we wrote that it was sent counts once that is written', async () => {
    const sid = sidOf();
    const id = await aSentMessage(sid, 'SENDING');
    await report(id, sid, 'delivered');
    expect(await stateOf(id)).toBe('SENDING');
    await api.data.rows(
      `update reminder_delivery set state = 'SENT', provider_message_id = $2 where id = $1`,
      [id, sid],
    );
    await report(id, sid, 'sent');
    expect(await stateOf(id)).toBe('DELIVERED');
  });

  it('that the number is a landline marks it as invalid; an opt-out there is one here', async () => {
    const [landline, stopped] = [sidOf(), sidOf()];
    const first = await aSentMessage(landline);
    await report(first, landline, 'undelivered', '30006');
    const second = await aSentMessage(stopped);
    await report(second, stopped, 'failed', '21610');
    expect([await stateOf(first), await stateOf(second)]).toEqual(['BOUNCED', 'BOUNCED']);
    const ofDelivery = `from contact_point c join reminder_delivery d on d.contact_point_id = c.id where d.id = $1`;
    expect(await api.data.rows(`select c.is_invalid as "isInvalid" ${ofDelivery}`, [first])).toEqual([
      { isInvalid: true },
    ]);
    const optOuts = await api.data.rows(
      `select source from opt_out where value = (select c.value ${ofDelivery})`,
      [second],
    );
    expect(optOuts).toEqual([{ source: 'PROVIDER' }]);
  });
});

describe('a text from a patient', () => {
  it('that says STOP stops every patient who shares the number, with one confirmation', async () => {
    const rosa = await aPatientAsked();
    const luis = await aPatientAsked(['GET_REFERRAL'], { phone: rosa.phone });
    await text(rosa.phone, 'Please stop texting me');
    await text(rosa.phone, 'STOP');
    const bodies = (await outboxOf(rosa.phone)).slice(luis.before);
    expect(bodies).toEqual([expect.stringContaining('You will get no more texts')]);
    await record(rosa.caseId, { askPatient: { taskId: randomUUID(), kind: 'SEND_CARD_PHOTO' } });
    await record(luis.caseId, { askPatient: { taskId: randomUUID(), kind: 'SEND_CARD_PHOTO' } });
    expect(await outboxOf(rosa.phone)).toHaveLength(luis.before + 1);
  });

  it('that says STOP is not answered where the carrier does it', async () => {
    await api.data.rows('update organization set carrier_answers_stop = true, version = version + 1');
    const { phone, before } = await aPatientAsked();
    await text(phone, 'STOP');
    expect(await outboxOf(phone)).toHaveLength(before);
    await api.data.rows('update organization set carrier_answers_stop = false, version = version + 1');
    const optOuts = await api.data.rows('select source from opt_out where value = $1', [phone]);
    expect(optOuts).toEqual([{ source: 'PATIENT' }]);
  });

  it('that says START after STOP is a consent with its proof', async () => {
    const { phone, caseId, before } = await aPatientAsked();
    await text(phone, 'STOP');
    await text(phone, 'START');
    const { patient } = await caseNow(caseId);
    expect(patient.consents).toContainEqual({
      channel: 'SMS',
      isGiven: true,
      how: 'SMS_REPLY',
      textVersion: 'START 1',
    });
    expect((await outboxOf(phone)).slice(before)).toContainEqual(expect.stringContaining('again'));
  });

  it('that says HELP gets the name and phone of the sender, once', async () => {
    const { phone, caseId, before } = await aPatientAsked();
    await text(phone, 'HELP');
    await text(phone, 'help');
    const bodies = (await outboxOf(phone)).slice(before);
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).toMatch(/call .*\d{3}-\d{4}/);
    expect((await caseNow(caseId)).answers.map(({ kind }) => kind)).toEqual(['HELP', 'HELP']);
  });

  it('that says done answers what the last message asked for, not what was asked of nobody yet', async () => {
    const { phone, caseId } = await aPatientAsked(['SIGN_FORM']);
    await record(caseId, { askPatient: { taskId: randomUUID(), kind: 'GET_REFERRAL' } });
    await text(phone, 'I signed it');
    await text(phone, 'Done');
    const { tasks, answers } = await caseNow(caseId);
    expect(tasks.map(({ kind, answer }) => [kind, answer])).toEqual([
      ['SIGN_FORM', 'DONE'],
      ['GET_REFERRAL', null],
    ]);
    expect(answers.map(({ kind, text: said }) => [kind, said])).toEqual([
      ['DONE', 'I signed it'],
      ['TEXT', 'Done'],
    ]);
  });

  it('that says done, or listo, answers one task of a message about two', async () => {
    const { phone, caseId } = await aPatientAsked(['SIGN_FORM', 'GET_REFERRAL'], { language: 'es' });
    await text(phone, 'Listo, gracias');
    const { tasks } = await caseNow(caseId);
    expect(tasks.filter(({ answer }) => answer === 'DONE')).toHaveLength(1);
  });

  it.each(['DECLINED', 'DECEASED'])(
    'whose only case is closed (%s) is heard all the same: HELP, STOP and START are honored and confirmed',
    async (reason) => {
      const { phone, caseId, before } = await aPatientAsked();
      await record(caseId, { closeCase: { reason } });
      for (const word of ['HELP', 'STOP', 'START']) await text(phone, word);
      const bodies = (await outboxOf(phone)).slice(before).toSorted();
      expect(bodies).toEqual([
        expect.stringContaining('You will get no more texts'),
        expect.stringContaining('You will get our messages again'),
        expect.stringMatching(/For help, call .*\d{3}-\d{4}/),
      ]);
      const optOuts = await api.data.rows(
        'select source, lifted_at is not null as "isLifted" from opt_out where value = $1',
        [phone],
      );
      expect(optOuts).toEqual([{ source: 'PATIENT', isLifted: true }]);
    },
  );

  it('in free words stands on Today, once however often it is told', async () => {
    const { phone, caseId } = await aPatientAsked();
    const sid = sidOf();
    for (let turn = 0; turn < 3; turn += 1) await text(phone, 'Is Friday fine?', sid);
    expect((await caseNow(caseId)).answers).toEqual([
      expect.objectContaining({ kind: 'TEXT', text: 'Is Friday fine?' }),
    ]);
  });

  it.each([
    ['I have chest pain and cannot breathe', '911', 'en'],
    ['quiero morir', '988', 'es'],
  ])(
    'that says %p is answered at once with %s, at night too, and somebody calls',
    async (words, number, language) => {
      const { phone, caseId, before } = await aPatientAsked(['SIGN_FORM'], { language });
      await setAppTime(api.data, '2026-11-25T08:00:00Z');
      await text(phone, words);
      await text(phone, words);
      const bodies = (await outboxOf(phone)).slice(before);
      expect(bodies).toEqual([expect.stringContaining(number)]);
      const { answers, callTasks } = await caseNow(caseId);
      expect(answers.at(0)?.text).toBe(words);
      expect(callTasks).toContainEqual({ reason: 'ASKED_FOR_HELP', isDone: false });
    },
  );

  it('from a number nobody has, or that is none, changes nothing', async () => {
    await text('+19995550199', 'Hello?');
    for (const From of ['', 'anonymous', '+1\r\nX: y', '266696687']) {
      const fields = { MessageSid: sidOf(), From, To: '', Body: '\u0000\ud800 STOP' };
      expect((await twilio('/webhooks/twilio/inbound', fields)).status).toBe(200);
    }
  });

  it('without a signature is refused', async () => {
    const response = await fetch(`${api.url}/webhooks/twilio/inbound`, { method: 'POST', body: 'x=1' });
    expect(response.status).toBe(403);
  });
});
