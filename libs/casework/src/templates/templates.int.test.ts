import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MessageDraftInput, PublishMessageTemplateInput } from '@sextant/contract';
import type { Ctx } from '@sextant/data';
import { confirmAgreement, revokeAgreement } from '@sextant/identity';
import type { Channels, OutgoingMessage } from '@sextant/messaging';
import { recordAction } from '../actions/record-action.js';
import { aCase, aPerson, openKit, type Kit } from '../testing/kit.js';
import { messageTemplates, messageTemplateVersions } from './message-templates.js';
import { publishMessageTemplate } from './publish-message-template.js';
import { sendTestMessage } from './send-test-message.js';
import { simulateReminders } from './simulate-reminders.js';

const BASE = 'https://go.riverside.test/p/';
let kit: Kit;
let ada: Ctx;

beforeAll(async () => {
  kit = await openKit();
  // The simulation asks the clock of the database: it has to be the one of the actions.
  await kit.data.rows(`update app_clock set shift = $1::timestamptz - now(), is_movable = true`, [
    kit.ana.clock.now(),
  ]);
  ada = await anAdministrator(kit.data.orgs.a);
});
afterAll(() => kit.close());

const anAdministrator = (orgId: string): Promise<Ctx> =>
  aPerson(kit.data, orgId, { name: 'Ada Lindqvist', roles: ['ADMINISTRATOR'] });
const draft = (over: Partial<MessageDraftInput> = {}): MessageDraftInput => ({
  kind: 'SIGN_FORM',
  channel: 'SMS',
  language: 'en',
  body: '{{organization}} {{phone}}: Hi {{first}}, sign the blue form. {{link}} STOP to end.',
  ...over,
});
const input = (
  words: Partial<MessageDraftInput> = {},
  over: Partial<PublishMessageTemplateInput> = {},
): PublishMessageTemplateInput => ({
  draft: draft(words),
  expectedVersion: 0,
  reviewerName: 'Grace Kim',
  reviewerRole: 'Nurse navigator',
  reviewedOn: '2020-11-20',
  ...over,
});
const publish = (ctx: Ctx, asked: PublishMessageTemplateInput) => publishMessageTemplate(ctx, BASE, asked);
const find = async (ctx: Ctx, place: Partial<MessageDraftInput> = {}) => {
  const { kind, channel, language } = draft(place);
  const { items } = await messageTemplates(ctx, BASE);
  return items.find((one) => one.kind === kind && one.channel === channel && one.language === language);
};

describe('the words of messages', () => {
  it('begin as delivered: seven tasks, two channels, two languages, read by nobody here', async () => {
    const { items, senderName } = await messageTemplates(await anAdministrator(kit.data.orgs.b), BASE);
    expect(senderName).not.toBe('');
    expect(items).toHaveLength(28);
    for (const item of items) {
      expect(item).toMatchObject({ version: 0, reviewerName: null, reviewedOn: null });
      expect(item.subject === null).toBe(item.channel === 'SMS');
    }
  });

  it('are published in versions, each with who read it, and the earlier ones stay', async () => {
    expect(await publish(ada, input())).toMatchObject({
      __typename: 'MessageTemplate',
      version: 1,
      reviewerName: 'Grace Kim',
      publishedByName: 'Ada Lindqvist',
    });
    const second = input({ body: draft().body.replace('blue', 'green') }, { expectedVersion: 1 });
    expect(await publish(ada, second)).toMatchObject({ version: 2 });
    expect((await find(ada))?.body).toContain('green');
    const { kind, channel, language } = draft();
    const versions = await messageTemplateVersions(ada, { kind, channel, language });
    expect(versions.map(({ version }) => version)).toEqual([2, 1, 0]);
  });

  it('stay as delivered in the language and on the channel nobody reviewed, and elsewhere', async () => {
    expect(await find(ada, { language: 'es' })).toMatchObject({ version: 0 });
    expect(await find(ada, { channel: 'EMAIL' })).toMatchObject({ version: 0 });
    expect(await find(await anAdministrator(kit.data.orgs.b))).toMatchObject({ version: 0 });
  });

  it('are not overwritten when two publish at once', async () => {
    const both = await Promise.all([1, 2].map(() => publish(ada, input({ kind: 'FETCH_DISC' }))));
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['Conflict', 'MessageTemplate']);
  });

  it('are changed and deleted by nobody', async () => {
    for (const sql of [
      `update message_template_version set body = 'x'`,
      'delete from message_template_version',
    ])
      await expect(kit.data.rows(sql)).rejects.toThrow();
  });

  it.each<[string, Partial<MessageDraftInput>, Partial<PublishMessageTemplateInput>, string]>([
    ['without a reviewer', {}, { reviewerName: ' ' }, 'reviewerName'],
    ['without the reviewer’s role', {}, { reviewerRole: '' }, 'reviewerRole'],
    ['read tomorrow', {}, { reviewedOn: '2999-01-01' }, 'reviewedOn'],
    ['that name an illness', { body: `${draft().body} cancer` }, {}, 'body'],
    ['without the way out', { body: '{{organization}} {{link}}' }, {}, 'body'],
    ['with a place we do not know', { body: `${draft().body} {{stage}}` }, {}, 'body'],
    [
      'of an e-mail without a subject',
      { channel: 'EMAIL', body: 'Hello,\n\n{{link}}\n\n{{organization}}' },
      {},
      'subject',
    ],
    ['far too long', { body: 'x'.repeat(100_000) }, {}, 'body'],
  ])('are refused %s', async (_what, words, over, field) => {
    const result = await publish(ada, input(words, { expectedVersion: 2, ...over }));
    expect(result).toMatchObject({ __typename: 'InputRefused' });
    expect('problems' in result && result.problems.map((one) => one.field)).toContain(field);
  });

  it('may all be published as delivered, once somebody stands for them', async () => {
    const ben = await anAdministrator(kit.data.orgs.b);
    for (const { kind, channel, language, subject, body } of (await messageTemplates(ben, BASE)).items) {
      const result = await publish(ben, input({ kind, channel, language, subject, body }));
      expect(result).toMatchObject({ __typename: 'MessageTemplate', version: 1, body });
    }
  });

  it('are for administrators only', async () => {
    await expect(publish(kit.ana, input())).rejects.toThrow('administrators');
    await expect(messageTemplates(kit.ana, BASE)).rejects.toThrow('administrators');
    await expect(simulateReminders(kit.ana, BASE, [])).rejects.toThrow('administrators');
  });
});

describe('a simulation', () => {
  let caseId: string;
  beforeAll(async () => {
    ({ id: caseId } = await aCase(kit.ana, { givenName: 'Rosa', phone: '(212) 555-0150' }));
    const record = (action: Parameters<typeof recordAction>[1]['action']) =>
      recordAction(kit.ana, { actionId: randomUUID(), caseId, action });
    await record({
      type: 'RECORD_CONSENT',
      channel: 'SMS',
      topic: 'REMINDERS',
      isGiven: true,
      how: 'SPOKEN',
      textVersion: '2026-11',
      riskVersion: '1',
    });
    await record({ type: 'ASK_PATIENT', taskId: randomUUID(), kind: 'SIGN_FORM' });
    const { id: silentId } = await aCase(kit.ana, { givenName: 'Omar', phone: '(212) 555-0151' });
    await recordAction(kit.ana, {
      actionId: randomUUID(),
      caseId: silentId,
      action: { type: 'ASK_PATIENT', taskId: randomUUID(), kind: 'SIGN_FORM' },
    });
  });
  const simulated = async (drafts: MessageDraftInput[], ctx = ada) => {
    const result = await simulateReminders(ctx, BASE, drafts);
    if (result.__typename !== 'ReminderSimulation') throw new Error('The simulation was refused.');
    return result;
  };

  it('says who would get what, in the words of a draft, and who gets nothing and why', async () => {
    const now = await simulated([]);
    expect(now.items.length).toBeGreaterThan(0);
    expect(now.items[0]).toMatchObject({ caseId, patientName: 'Rosa Nguyễn', kind: 'SIGN_FORM', version: 2 });
    expect(now.items[0]?.text).toContain('Hi Rosa, sign the green form.');
    expect(now).toMatchObject({
      patientCount: 1,
      heldBack: [{ reason: 'NO_CONSENT', until: null, patientCount: 1 }],
    });
    expect(now.days).toHaveLength(7);
    expect(now.days.reduce((sum, day) => sum + day.messageCount, 0)).toBe(now.messageCount);
    const [item] = (await simulated([draft({ body: draft().body.replace('blue', 'red') })])).items;
    expect(item).toMatchObject({ version: null });
    expect(item?.text).toContain('the red form');
  });

  it('changes nothing, and is audited with the cases it showed', async () => {
    const before = await kit.data.rows('select id, state, due_at from reminder_delivery order by id');
    const ctx = { ...ada, requestId: 'simulation-1' };
    await simulated([], ctx);
    expect(await kit.data.rows('select id, state, due_at from reminder_delivery order by id')).toEqual(
      before,
    );
    const told = await kit.data.rows(
      `select what, case_ids from audit_event where request_id = 'simulation-1'`,
    );
    expect(told).toEqual([{ what: 'reminders.simulate', case_ids: [caseId] }]);
  });

  it('says that nothing leaves while sending is paused, or waits after a restore', async () => {
    const orgId = kit.data.orgs.a;
    expect(await simulated([])).toMatchObject({ holds: [] });
    await kit.data.rows(
      `insert into sending_hold (org_id, kind, reason) values ($1, 'RESTORED', null), ($1, 'PAUSED', 'A wrong text')`,
      [orgId],
    );
    const held = await simulated([]);
    await kit.data.rows('delete from sending_hold where org_id = $1', [orgId]);
    expect(held.holds.map(({ kind, reason }) => `${kind} ${reason}`)).toEqual([
      'RESTORED null',
      'PAUSED A wrong text',
    ]);
    expect(held.messageCount).toBeGreaterThan(0);
  });

  it('names patients whose case is paused, and until when, as people who get no message', async () => {
    const record = (action: Parameters<typeof recordAction>[1]['action']) =>
      recordAction(kit.ana, { actionId: randomUUID(), caseId, action });
    const held = async () => (await simulated([])).heldBack.filter(({ reason }) => reason === 'CASE_PAUSED');
    const resumeOn = '2027-01-04';
    await record({ type: 'PAUSE_CASE', reason: 'TRAVELING', resumeOn });
    expect(await held()).toEqual([{ reason: 'CASE_PAUSED', until: resumeOn, patientCount: 1 }]);
    expect((await simulated([])).items.map((item) => item.caseId)).not.toContain(caseId);
    await record({ type: 'RESUME_CASE' });
    expect(await held()).toEqual([]);
    expect((await simulated([])).items.map((item) => item.caseId)).toContain(caseId);
  });

  it('shows nothing of another organization', async () => {
    expect(await simulated([], await anAdministrator(kit.data.orgs.b))).toMatchObject({
      items: [],
      messageCount: 0,
    });
  });

  it('refuses words beyond all measure', async () => {
    const result = await simulateReminders(ada, BASE, [draft({ body: 'x'.repeat(100_000) })]);
    expect(result).toMatchObject({ __typename: 'InputRefused' });
  });
});

describe('a test message', () => {
  let sent: OutgoingMessage[];
  const channel = (name: 'SMS' | 'EMAIL'): Channels['SMS'] => ({
    name: 'fake',
    channel: name,
    afterUnknown: 'KEYED',
    send: (_ctx, message) => {
      sent.push(message);
      return Promise.resolve({ kind: 'ACCEPTED' });
    },
    close: () => Promise.resolve(),
  });
  const send = (words: Partial<MessageDraftInput>, phone?: string, clientMutationId = randomUUID()) => {
    const deps = { channels: { SMS: channel('SMS'), EMAIL: channel('EMAIL') }, linkBase: BASE };
    return sendTestMessage(ada, deps, { clientMutationId, draft: draft(words), phone });
  };
  const mail = {
    channel: 'EMAIL',
    subject: 'A note from {{organization}}',
    body: 'Hello {{first}},\n\nPlease sign the form.\n\n{{link}}\n\nCall {{organization}}.',
  } as const;

  it('goes to the address of whoever asks, filled in for a fictional patient', async () => {
    sent = [];
    const { personId = '' } = ada;
    expect(await send(mail)).toEqual({ __typename: 'TestMessageSent', to: `${personId}@clinic.test` });
    expect(sent[0]).toMatchObject({ to: `${personId}@clinic.test`, channel: 'EMAIL' });
    expect(sent[0]?.text).toContain('Hello Rosa,');
    expect(sent[0]?.html).toContain('Please sign the form.');
  });

  it('goes to the phone of whoever asks, and never to a number on file with a patient', async () => {
    sent = [];
    expect(await send({}, '(312) 555-0177')).toMatchObject({ to: '+13125550177' });
    for (const [phone, code] of [
      ['(212) 555-0150', 'PATIENT_PHONE'],
      ['none', 'NOT_A_PHONE'],
      [undefined, 'NOT_A_PHONE'],
    ] as const) {
      const result = await send({}, phone);
      expect(result).toMatchObject({ __typename: 'InputRefused', problems: [{ field: 'phone', code }] });
    }
    expect(sent).toHaveLength(1);
  });

  it('that does not leave is said to have stayed, in a way every language has words for', async () => {
    const broken: Channels['SMS'] = {
      ...channel('EMAIL'),
      send: () => Promise.resolve({ kind: 'REFUSED', isPermanent: false, code: '451' }),
    };
    const deps = { channels: { SMS: broken, EMAIL: broken }, linkBase: BASE };
    expect(
      await sendTestMessage(ada, deps, { clientMutationId: randomUUID(), draft: draft(mail) }),
    ).toMatchObject({ problems: [{ field: 'body', code: 'NOT_SENT' }] });
  });

  it('asked twice is one message to a provider that keeps keys', async () => {
    sent = [];
    const once = randomUUID();
    await send(mail, undefined, once);
    await send(mail, undefined, once);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
    expect(sent[0]?.key).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is refused with words that may not go to patients', async () => {
    sent = [];
    const result = await send({ ...mail, body: `${mail.body}\nChemo.` });
    expect(result).toMatchObject({ __typename: 'InputRefused', problems: [{ field: 'body' }] });
    expect(sent).toEqual([]);
  });

  it('goes to a real provider only while the agreement with it is confirmed, and says why it does not', async () => {
    sent = [];
    const provider = (name: 'SMS' | 'EMAIL') => ({ ...channel(name), untilAgreed: channel(name) });
    const channels = { SMS: provider('SMS'), EMAIL: provider('EMAIL') };
    const ask = (words: Partial<MessageDraftInput>, phone?: string) =>
      sendTestMessage(
        ada,
        { channels, linkBase: BASE },
        { clientMutationId: randomUUID(), draft: draft(words), phone },
      );
    const closed = {
      __typename: 'InputRefused',
      problems: [{ field: 'channel', code: 'CHANNEL_NOT_AGREED' }],
    };
    expect(await ask(mail)).toMatchObject(closed);
    expect(await ask({}, '(312) 555-0177')).toMatchObject(closed);
    expect(sent).toEqual([]);
    const agreement = { channel: 'EMAIL', kind: 'BUSINESS_ASSOCIATE' } as const;
    const signed = { providerName: 'Mailhouse Inc.', signerName: 'Ada Test', agreedOn: '2020-01-02' };
    expect(await confirmAgreement(ada, { ...agreement, ...signed })).toEqual({ kind: 'CONFIRMED' });
    expect(await ask(mail)).toMatchObject({ __typename: 'TestMessageSent' });
    expect(await ask({}, '(312) 555-0177')).toMatchObject(closed);
    expect(sent.map((message) => message.channel)).toEqual(['EMAIL']);
    await revokeAgreement(ada, agreement);
    expect(await ask(mail)).toMatchObject(closed);
    expect(sent).toHaveLength(1);
  });
});
