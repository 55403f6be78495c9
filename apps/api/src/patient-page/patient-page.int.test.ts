import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TEST_NOW } from '@sextant/data/testing';
import { setAppTime } from '@sextant/reminders/testing';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { openTestCase, recordOn, REMINDERS_CONSENT } from '../testing/test-case.js';
import type { TestClient } from '../testing/test-client.js';
import { pathFor, sendDue } from '../testing/test-messages.js';

const CASE = `query ($id: UUID!) { case(id: $id) {
  tasks { id kind state answer } answers { kind text isHandled } deliveries { state reason channel }
  patient { consents { channel isGiven how } } } }`;

interface CaseView {
  tasks: { id: string; kind: string; state: string; answer: string | null }[];
  answers: { kind: string; text: string | null; isHandled: boolean }[];
  deliveries: { state: string; reason: string | null; channel: string }[];
  patient: { consents: { channel: string; isGiven: boolean; how: string }[] };
}

let api: TestApi;
let navigator: TestClient;
let phones = 0;

beforeAll(async () => {
  api = await startTestApi();
  navigator = await api.signedIn(await api.addPerson());
});
afterAll(() => api.close());
beforeEach(() => setAppTime(api.data, new Date(Date.parse(TEST_NOW) + 60_000).toISOString()));

const record = (caseId: string, action: Record<string, unknown>): Promise<void> =>
  recordOn(navigator, caseId, action);
const caseNow = async (id: string): Promise<CaseView> =>
  (await navigator.ask<{ case: CaseView }>(CASE, { id })).case;

interface Asked {
  caseId: string;
  phone: string;
  path: string;
  taskIds: string[];
}

/** A patient who consented, was asked for these things, and got the message. */
async function aPatientAsked(
  kinds: readonly string[] = ['SIGN_FORM'],
  over: { phone?: string; language?: string } = {},
): Promise<Asked> {
  phones += 1;
  const phone = over.phone ?? `+1212555${String(2000 + phones)}`;
  const caseId = await openTestCase(navigator, { language: 'en', ...over, phone });
  await record(caseId, {
    recordConsent: { channel: 'SMS', ...REMINDERS_CONSENT },
  });
  const taskIds: string[] = [];
  for (const kind of kinds) {
    const taskId = randomUUID();
    taskIds.push(taskId);
    await record(caseId, { askPatient: { taskId, kind } });
  }
  await sendDue(api);
  return { caseId, phone, taskIds, path: await pathFor(api, phone) };
}

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${api.url}${path}`, { headers, redirect: 'manual' });

const post = (
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(`${api.url}${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers,
    redirect: 'manual',
  });

/** The hidden fields of the form whose button reads so, on the page as it is now. */
async function formOf(path: string, button: RegExp): Promise<Record<string, string>> {
  const html = await (await get(path)).text();
  const form = [...html.matchAll(/<form method="post">(.*?)<\/form>/gs)].find(([, inside]) =>
    button.test(inside ?? ''),
  );
  if (!form) throw new Error(`There is no button ${button.source} on the page.`);
  const fields = [...(form[1] ?? '').matchAll(/name="(\w+)" value="([^"]*)"/g)];
  return Object.fromEntries(fields.map(([, name, value]) => [name ?? '', value ?? '']));
}

async function tap(path: string, button: RegExp, more: Record<string, string> = {}): Promise<Response> {
  return post(path, { ...(await formOf(path, button)), ...more });
}

describe('the page behind a link', () => {
  it('says the one next thing in plain words, with a phone and where to go in an emergency', async () => {
    const { path } = await aPatientAsked();
    const response = await get(path);
    const html = await response.text();
    expect(response.status).toBe(200);
    for (const text of [
      'One thing to do',
      'Please sign the form we sent you.',
      'I signed it',
      'I need help',
      'tel:2125550100',
      '911',
      '988',
      'Stop these messages',
    ]) {
      expect(html).toContain(text);
    }
    expect(Buffer.byteLength(html)).toBeLessThan(30_000);
    expect(html).not.toContain('<script');
  });

  it('shows nothing personal', async () => {
    const { path, phone, caseId } = await aPatientAsked();
    const html = await (await get(path)).text();
    for (const secret of ['Rosa', 'Quintero', phone, phone.slice(2), caseId, 'breast', 'cancer']) {
      expect(html).not.toContain(secret);
    }
    expect(html).not.toMatch(/T-[0-9a-f]{8}\b/);
  });

  it('asks about the visit without its day, which stands in the message', async () => {
    const { caseId, phone } = await aPatientAsked();
    await record(caseId, {
      bookAppointment: {
        appointmentId: randomUUID(),
        mode: 'IN_PERSON',
        startsOn: '2026-12-04',
        startsTime: '09:30',
        zone: 'America/Chicago',
      },
    });
    await record(caseId, { askPatient: { taskId: randomUUID(), kind: 'CONFIRM_VISIT', isHandSent: true } });
    await setAppTime(api.data, '2026-11-23T16:00:00Z');
    await sendDue(api);
    const [message] = await api.data.rows<{ body: string }>(
      'select body from outbox_message where recipient = $1 order by at desc limit 1',
      [phone],
    );
    expect(message?.body).toContain('Your visit: Dec 4, 9:30 AM. Can you come?');
    const page = await (await get(await pathFor(api, phone))).text();
    expect(page).toContain('Can you come to your visit?');
    expect(page).not.toContain('9:30');
  });

  it('speaks the other language on demand and keeps it through a tap', async () => {
    const { path } = await aPatientAsked();
    expect(await (await get(`${path}?lang=es`)).text()).toContain(
      'Por favor firme el papel que le mandamos.',
    );
    const response = await tap(`${path}?lang=es`, /Ya lo firmé/);
    expect(response.headers.get('location')).toBe(`${path}?lang=es`);
  });

  it('may not be framed, cached, indexed, or load anything', async () => {
    const { path } = await aPatientAsked();
    const { headers } = await get(path);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).not.toContain('script-src');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
  });

  it('changes nothing however often it is looked at', async () => {
    const { path, caseId } = await aPatientAsked();
    const state = () =>
      api.data.rows(
        `select (select count(*) from case_action) a, (select count(*) from patient_answer) b, (select count(*) from opt_out) c,
           (select count(*) from delivery_event) d, (select md5(string_agg(r::text, '' order by r.id)) from reminder_delivery r) e,
           (select md5(string_agg(l::text, '' order by l.id)) from patient_link l) f, (select version from care_case where id = $1) g`,
        [caseId],
      );
    const before = await state();
    const statuses = new Set<number>();
    for (let round = 0; round < 50; round += 1) {
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          index % 2 === 0 ? get(path) : fetch(`${api.url}${path}`, { method: 'HEAD' }),
        ),
      );
      for (const answer of answers) statuses.add(answer.status);
      await Promise.all(answers.map((answer) => answer.arrayBuffer()));
    }
    expect([...statuses]).toEqual([200]);
    expect(await get(`${path}/unsubscribe`).then((answer) => answer.status)).toBe(200);
    expect(await state()).toEqual(before);
  });

  it('keeps its token out of the log', async () => {
    const { path } = await aPatientAsked();
    await get(path);
    await tap(path, /I signed it/);
    expect(api.logged()).toContain('/p/:id');
    expect(api.logged()).not.toContain(path.split('/')[2]);
  });
});

describe('"I did it"', () => {
  it('stands on the case, ends the pending reminder, and says thank you', async () => {
    const { path, caseId, taskIds } = await aPatientAsked();
    expect((await tap(path, /I signed it/)).status).toBe(303);
    const page = await (await get(path)).text();
    expect(page).toContain('Thank you.');
    const now = await caseNow(caseId);
    expect(now.tasks).toEqual([expect.objectContaining({ id: taskIds[0], answer: 'DONE' })]);
    expect(now.answers).toEqual([expect.objectContaining({ kind: 'DONE', isHandled: false })]);
    expect(now.deliveries.map(({ state, reason }) => [state, reason])).toEqual(
      expect.arrayContaining([
        ['SENT', null],
        ['MOOT', 'TASK_ANSWERED'],
      ]),
    );
  });

  it('tapped twice is one answer', async () => {
    const { path, caseId } = await aPatientAsked();
    const fields = await formOf(path, /I signed it/);
    await Promise.all([post(path, fields), post(path, fields), post(path, fields)]);
    expect((await caseNow(caseId)).answers).toHaveLength(1);
  });

  it('tapped by mistake is taken back, and the reminder stands again', async () => {
    const { path, caseId } = await aPatientAsked();
    await tap(path, /I signed it/);
    await tap(path, /by mistake/);
    const now = await caseNow(caseId);
    expect(now.tasks[0]).toMatchObject({ state: 'OPEN', answer: null });
    expect(now.deliveries.filter((delivery) => delivery.state === 'SCHEDULED')).toHaveLength(1);
    expect(await (await get(path)).text()).toContain('I signed it');
  });

  it('is said for each task of a merged message by itself', async () => {
    const { path, caseId } = await aPatientAsked(['SIGN_FORM', 'GET_REFERRAL']);
    expect(await (await get(path)).text()).toContain('2 things to do');
    await tap(path, /I asked for it/);
    await tap(path, /I need help/);
    const answers = (await caseNow(caseId)).tasks.map((task) => [task.kind, task.answer]);
    expect(answers).toEqual(
      expect.arrayContaining([
        ['GET_REFERRAL', 'DONE'],
        ['SIGN_FORM', 'HELP'],
      ]),
    );
  });
});

describe('"I need help"', () => {
  it('is one tap, words are optional', async () => {
    const { path, caseId } = await aPatientAsked();
    await tap(path, /I need help/);
    expect((await caseNow(caseId)).answers).toEqual([expect.objectContaining({ kind: 'HELP' })]);
    await tap(path, /<textarea/, { words: '  I do not have\r\na printer.\u0007 ' });
    expect((await caseNow(caseId)).answers).toContainEqual(
      expect.objectContaining({ kind: 'TEXT', text: 'I do not have\na printer.' }),
    );
  });

  it('with words that sound like an emergency answers at once with 911 and 988', async () => {
    const { path } = await aPatientAsked();
    await tap(path, /I need help/);
    const life = await tap(path, /<textarea/, { words: 'I have chest pain' });
    const page = await life.text();
    expect([life.status, life.url]).toEqual([200, api.url + path]);
    expect(page).toContain('call 911 now');
    expect(page).toContain('llame ya al 911');
    const despair = await tap(path, /<textarea/, { words: 'Quiero morir' });
    expect(await despair.text()).toContain('988 now');
    expect(await (await get(path)).text()).not.toContain('988 now');
  });

  it('with other words from a page that was sent before says those too', async () => {
    const { path, caseId } = await aPatientAsked();
    await tap(path, /I need help/);
    const fields = await formOf(path, /<textarea/);
    await post(path, { ...fields, words: 'Hello' });
    const again = await post(path, { ...fields, words: 'I want to die' });
    expect(await again.text()).toContain('can see your note');
    await post(path, { ...fields, words: 'I want to die' });
    const { answers } = await caseNow(caseId);
    expect(answers.map(({ text }) => text).filter(Boolean)).toEqual(['Hello', 'I want to die']);
  });

  it('with words that cannot be kept says so, and never that they were seen', async () => {
    const { path, caseId } = await aPatientAsked();
    await tap(path, /I need help/);
    const fields = await formOf(path, /<textarea/);
    await api.data.rows('alter table patient_answer add constraint broken check (text is null) not valid');
    const answer = await post(path, { ...fields, words: 'I have chest pain' });
    await api.data.rows('alter table patient_answer drop constraint broken');
    const page = await answer.text();
    expect(page).toContain('Your note was not saved. Please call');
    expect(page).toContain('call 911 now');
    expect(page).not.toContain('can see your note');
    expect((await caseNow(caseId)).answers.map(({ kind }) => kind)).toEqual(['HELP']);
  });
});

describe('"stop these messages"', () => {
  it('opts the number out for everybody who shares it, ends what is pending, confirms once', async () => {
    const rosa = await aPatientAsked();
    const luis = await aPatientAsked(['FETCH_DISC'], { phone: rosa.phone });
    await tap(rosa.path, /Stop these messages/);
    const pending = await api.data.rows(
      `select state, reason from reminder_delivery where case_id = any ($1) and purpose = 'TASKS' and state <> 'SENT'`,
      [[rosa.caseId, luis.caseId]],
    );
    expect(pending.length).toBeGreaterThan(0);
    for (const row of pending) expect(row).toMatchObject({ state: 'SUPPRESSED' });
    await sendDue(api);
    await sendDue(api);
    const said = await api.data.rows<{ body: string }>(
      `select body from outbox_message where recipient = $1 and link is null`,
      [rosa.phone],
    );
    expect(said).toEqual([{ body: expect.stringContaining('You will get no more texts from us.') }]);
    expect((await caseNow(rosa.caseId)).patient.consents).toContainEqual({
      channel: 'SMS',
      isGiven: false,
      how: 'WEB',
    });
    expect(await (await get(rosa.path)).text()).toContain('You will get no more messages this way.');
  });

  it('tapped by mistake is taken back before anything was confirmed', async () => {
    const rosa = await aPatientAsked();
    await tap(rosa.path, /Stop these messages/);
    await tap(rosa.path, /by mistake/);
    await sendDue(api);
    const outs = await api.data.rows(
      `select from opt_out where value = $1 and lifted_at is null union all select from outbox_message where recipient = $1 and link is null`,
      [rosa.phone],
    );
    expect(outs).toEqual([]);
    const now = await caseNow(rosa.caseId);
    expect(now.deliveries.filter((delivery) => delivery.state === 'SCHEDULED')).toHaveLength(1);
  });

  it('comes from a mail program with one POST, without our form', async () => {
    const rosa = await aPatientAsked();
    expect((await post(`${rosa.path}/unsubscribe`, { anything: 'else' })).status).toBe(400);
    expect((await caseNow(rosa.caseId)).answers).toEqual([]);
    expect((await post(`${rosa.path}/unsubscribe`, { 'List-Unsubscribe': 'One-Click' })).status).toBe(200);
    expect((await caseNow(rosa.caseId)).answers).toEqual([expect.objectContaining({ kind: 'STOP' })]);
    expect((await post(`${rosa.path}/unsubscribe`, { 'List-Unsubscribe': 'One-Click' })).status).toBe(200);
    expect((await caseNow(rosa.caseId)).answers).toHaveLength(1);
  });

  it('said by two who share a number in the same instant works for both', async () => {
    const rosa = await aPatientAsked();
    const luis = await aPatientAsked(['FETCH_DISC'], { phone: rosa.phone });
    const forms = await Promise.all([rosa, luis].map(({ path }) => formOf(path, /Stop these messages/)));
    const answers = await Promise.all([post(rosa.path, forms[0] ?? {}), post(luis.path, forms[1] ?? {})]);
    expect(answers.map((answer) => answer.status)).toEqual([303, 303]);
    const outs = await api.data.rows('select from opt_out where value = $1 and lifted_at is null', [
      rosa.phone,
    ]);
    expect(outs).toHaveLength(1);
  });
});

describe('the worries people have', () => {
  it('are answered on the page, in its language, without a script and in little room', async () => {
    const { path } = await aPatientAsked();
    const html = await (await get(path)).text();
    expect(html).toContain('Questions many people have');
    expect(html.match(/<details>/g)).toHaveLength(7);
    expect(html).toContain('Our team has not checked this text yet.');
    expect(html).not.toContain('<script');
    expect(html.length).toBeLessThan(30_000);
    const spanish = await (await get(`${path}?lang=es`)).text();
    expect(spanish).toContain('¿Es normal pedirla?');
    expect(spanish.match(/<details>/g)).toHaveLength(7);
  });

  it('say who of the organization checked them, and when', async () => {
    const ada = await api.signedIn(await api.addPerson({ roles: ['ADMINISTRATOR'] }));
    const published = await ada.ask(
      'mutation ($input: PublishWorryCardInput!) { publishWorryCard(input: $input) { __typename } }',
      {
        input: {
          kind: 'CAN_I_WAIT',
          language: 'en',
          expectedVersion: 0,
          title: 'Can I <b>wait</b>?',
          body: 'Ask your doctor.\nThen choose.',
          reviewerName: 'Grace Kim',
          reviewerRole: 'nurse navigator',
          reviewedOn: '2026-11-20',
        },
      },
    );
    expect(published).toEqual({ publishWorryCard: { __typename: 'WorryCard' } });
    const { path } = await aPatientAsked();
    const html = await (await get(path)).text();
    expect(html).toContain('<p>Ask your doctor.</p><p>Then choose.</p>');
    expect(html).toContain('Checked by Grace Kim, nurse navigator, November 20, 2026.');
    expect(html).toContain('Can I &lt;b&gt;wait&lt;/b&gt;?');
  });
});

describe('what is not our own form', () => {
  it.each<[string, (fields: Record<string, string>) => Record<string, string>, Record<string, string>]>([
    ['has no proof', ({ form: _, ...rest }) => rest, {}],
    ['has the proof of another link', (fields) => fields, {}],
    ['has another id than the proof', (fields) => ({ ...fields, once: randomUUID() }), {}],
    ['says something else', (fields) => ({ ...fields, do: 'everything' }), {}],
    ['comes from another site', (fields) => fields, { 'sec-fetch-site': 'cross-site' }],
  ])('a form that %s changes nothing', async (name, change, headers) => {
    const rosa = await aPatientAsked();
    const fields = await formOf(rosa.path, /I signed it/);
    const foreign = name.includes('another link')
      ? await formOf((await aPatientAsked()).path, /I signed it/)
      : fields;
    const response = await post(rosa.path, change({ ...fields, form: foreign.form ?? '' }), headers);
    expect(response.status).toBe(303);
    expect((await caseNow(rosa.caseId)).answers).toEqual([]);
  });

  it('too large a body is refused', async () => {
    const { path } = await aPatientAsked();
    const status = await new Promise<number>((answered) => {
      const request = httpRequest(
        `${api.url}${path}`,
        { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
        (res) => {
          res.resume();
          answered(res.statusCode ?? 0);
        },
      );
      request.end(`words=${'x'.repeat(20_000)}`);
    });
    expect(status).toBe(413);
  });
});

describe('a link that opens nothing', () => {
  it('looks the same whatever the reason, and its forms do nothing', async () => {
    const done = await aPatientAsked();
    await record(done.caseId, { completePatientTask: { taskId: done.taskIds[0] } });
    const closed = await aPatientAsked();
    await record(closed.caseId, { closeCase: { reason: 'DECLINED' } });
    const moved = await aPatientAsked();
    await api.data.rows(
      `update contact_point set value = '+12125559999', version = version + 1 where value = $1`,
      [moved.phone],
    );
    const expired = await aPatientAsked();
    await api.data.rows(`update patient_link set expires_at = app_now() where case_id = $1`, [
      expired.caseId,
    ]);
    const paths = [
      done.path,
      closed.path,
      moved.path,
      expired.path,
      `/p/${'A'.repeat(43)}`,
      '/p/x',
      `/p/${randomUUID()}`,
    ];
    const answers = await Promise.all(
      paths.map(async (path) => {
        const response = await get(path);
        // The way out leads back to the address that was typed.
        const html = (await response.text()).replaceAll(path, '/p/typed');
        return { status: response.status, html };
      }),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.status).toBe(404);
    expect(answers[0]?.html).toContain('This link does not work now.');
    const tries = await Promise.all(
      paths.map((path) => post(path, { do: 'done', once: randomUUID(), form: 'x' })),
    );
    expect(new Set(tries.map((answer) => answer.status))).toEqual(new Set([404]));
  });

  it('speaks the language of the browser', async () => {
    const html = await (await get('/p/x', { 'accept-language': 'es-MX,es;q=0.9' })).text();
    expect(html).toContain('Este enlace ya no sirve.');
  });

  it('ends 7 days after the message', async () => {
    const rosa = await aPatientAsked();
    await setAppTime(api.data, '2026-11-29T14:59:00Z');
    expect((await get(rosa.path)).status).toBe(200);
    await setAppTime(api.data, '2026-11-29T15:05:00Z');
    expect((await get(rosa.path)).status).toBe(404);
  });
});
