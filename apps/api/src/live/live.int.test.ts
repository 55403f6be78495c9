import { randomUUID } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createApi } from '../api.js';
import { openServices } from '../open-services.js';
import { startTestApi, type TestApi, type TestPerson } from '../testing/test-api.js';
import { openTestCase } from '../testing/test-case.js';
import { TestClient } from '../testing/test-client.js';
import { openStream, type TestStream } from '../testing/test-stream.js';

const NOTE = `mutation ($input: RecordActionInput!) { recordAction(input: $input) {
  __typename ... on ActionRecorded { case { version } } } }`;
const BE_HERE = 'mutation ($input: BeHereInput!) { beHere(input: $input) }';

let api: TestApi;
let ana: TestPerson;
let anas: TestClient;
let noor: TestPerson;
const open: TestStream[] = [];
beforeAll(async () => {
  api = await startTestApi();
  ana = await api.addPerson({ name: 'Ana' });
  noor = await api.addPerson({ name: 'Noor' });
  anas = await api.signedIn(ana);
});
afterEach(() => {
  for (const stream of open.splice(0)) stream.close();
});
afterAll(() => api.close());

async function listen(client: TestClient): Promise<TestStream> {
  const stream = await openStream(client);
  open.push(stream);
  return stream;
}

async function note(
  client: TestClient,
  caseId: string,
  text = 'Rosa Quintero called back.',
): Promise<number> {
  const { recordAction } = await client.ask<{ recordAction: { case: { version: number } } }>(NOTE, {
    input: { actionId: randomUUID(), caseId, action: { addNote: { text } } },
  });
  return recordAction.case.version;
}

const about = (caseId: string) => (event: { cases: { caseId: string }[] }) =>
  event.cases.some((one) => one.caseId === caseId);

describe('a second browser', () => {
  it('hears which case changed and to which version, and nothing but ids', async () => {
    const caseId = await openTestCase(anas, { navigatorId: ana.id });
    const noors = await listen(await api.signedIn(noor));
    const version = await note(anas, caseId);
    const heard = await noors.heard('CASES', (event) => event.cases.some((one) => one.version === version));
    expect(heard.cases).toEqual([{ caseId, version, navigatorIds: [ana.id] }]);
    expect(noors.text()).not.toMatch(/Rosa|Quintero|called/);
  });

  it('hears of a new case, and of one whose patient was corrected without an action', async () => {
    const noors = await listen(await api.signedIn(noor));
    const caseId = await openTestCase(anas);
    await noors.heard('CASES', about(caseId));
    const [patient] = await api.data.rows<{ id: string }>(
      'select patient_id as id from care_case where id = $1',
      [caseId],
    );
    const input = { patientId: patient?.id, expectedVersion: 1, birthOn: '1961-04-05' };
    const quiet = noors.events.length;
    await anas.ask('mutation ($input: UpdatePatientInput!) { updatePatient(input: $input) { __typename } }', {
      input,
    });
    await noors.heard('CASES', (event) => noors.events.indexOf(event) >= quiet && about(caseId)(event));
  });

  it('hears when a message took another state', async () => {
    const caseId = await openTestCase(anas);
    const noors = await listen(await api.signedIn(noor));
    await api.data.rows(
      `insert into reminder_delivery (org_id, id, case_id, patient_id, purpose, channel, queue, due_at, expires_at, state)
       select c.org_id, gen_random_uuid(), c.id, c.patient_id, 'TASKS', 'SMS', 'general', now(), now(), 'SCHEDULED'
       from care_case c where c.id = $1`,
      [caseId],
    );
    await api.data.rows(`update reminder_delivery set state = 'CANCELED' where case_id = $1`, [caseId]);
    const heard = await noors.heard('CASES', about(caseId));
    expect(heard.cases).toEqual([{ caseId, navigatorIds: [] }]);
  });

  it('hears nothing when rows were computed anew and say the same as before', async () => {
    const caseId = await openTestCase(anas);
    const noors = await listen(await api.signedIn(noor));
    await api.data.rows('update case_board set as_of = as_of + 1 where case_id = $1', [caseId]);
    const other = await openTestCase(anas);
    await noors.heard('CASES', about(other));
    expect(noors.events.filter((event) => event.kind === 'CASES').flatMap(({ cases }) => cases)).toEqual([
      expect.objectContaining({ caseId: other }),
    ]);
  });

  it('hears of many cases in several notices, and of very many that all may have changed', async () => {
    const noors = await listen(await api.signedIn(noor));
    const say = (count: number) =>
      api.data.rows(
        `select tell_cases($1, (select jsonb_agg(jsonb_build_array(gen_random_uuid(), 2147483647, gen_random_uuid(), gen_random_uuid()))
           from generate_series(1, $2)))`,
        [ana.orgId, count],
      );
    await say(400);
    await say(401);
    await noors.heard('EVERYTHING');
    const notices = noors.events.filter((event) => event.kind === 'CASES');
    expect(notices.map(({ cases }) => cases.length)).toEqual(Array(10).fill(40));
  });

  it('of another organization hears nothing', async () => {
    const stranger = await api.addPerson({ orgId: api.data.orgs.b });
    const strangers = await listen(await api.signedIn(stranger));
    const caseId = await openTestCase(anas);
    await anas.ask(BE_HERE, { input: { tabId: randomUUID(), caseId } });
    const noors = await listen(await api.signedIn(noor));
    const version = await note(anas, caseId);
    await noors.heard('CASES', (event) => event.cases.some((one) => one.version === version));
    expect(strangers.events).toEqual([{ kind: 'PRESENCE', here: [] }]);
  });

  it('is told to ask for everything after the database could not be heard for a while', async () => {
    const noors = await listen(await api.signedIn(noor));
    await api.data.rows(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'sextant-listen' and datname = current_database()`,
    );
    await noors.heard('EVERYTHING');
    const caseId = await openTestCase(anas);
    await noors.heard('CASES', about(caseId));
  });
});

describe('an administrator', () => {
  it('hears of the case they have opened and of no other, and not who is where', async () => {
    const [seen, unseen] = [await openTestCase(anas), await openTestCase(anas)];
    const ada = await api.signedIn(await api.addPerson({ roles: ['ADMINISTRATOR'] }));
    const adas = await listen(ada);
    await ada.ask(BE_HERE, { input: { tabId: randomUUID(), caseId: seen } });
    const noors = await listen(await api.signedIn(noor));
    await noors.heard('PRESENCE', ({ here }) => here.some(({ caseId }) => caseId === seen));
    await note(anas, unseen);
    await note(anas, seen);
    const heard = await adas.heard('CASES');
    expect(heard.cases.map(({ caseId }) => caseId)).toEqual([seen]);
    expect(adas.events.map(({ kind }) => kind)).toEqual(['CASES']);
  });
});

describe('a stream', () => {
  it('is refused to somebody who is not signed in', async () => {
    expect((await listen(api.client())).status).toBe(401);
  });

  it('is not kept, not held back by proxies and says when to come back', async () => {
    const response = await anas.fetch('/live', { headers: { accept: 'text/event-stream' } });
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(response.headers.get('cache-control')).toContain('no-store');
    expect(response.headers.get('x-accel-buffering')).toBe('no');
    await response.body?.cancel();
  });

  it('ends when the person signs out, is deactivated or gets other roles', async () => {
    const admin = await api.signedIn(await api.addPerson({ roles: ['ADMINISTRATOR'] }));
    const ways: ((client: TestClient, person: TestPerson) => Promise<unknown>)[] = [
      (client) => client.ask('mutation { signOut }'),
      (_, { id }) =>
        admin.ask(
          'mutation ($input: DeactivatePersonInput!) { deactivatePerson(input: $input) { __typename } }',
          {
            input: { personId: id, expectedVersion: 1 },
          },
        ),
      (_, { id }) =>
        admin.ask('mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { __typename } }', {
          input: { personId: id, expectedVersion: 1, roles: ['ADMINISTRATOR'] },
        }),
    ];
    for (const end of ways) {
      const person = await api.addPerson();
      const client = await api.signedIn(person);
      const stream = await listen(client);
      await stream.heard('PRESENCE');
      await end(client, person);
      await stream.heard('ENDED');
      await stream.over();
    }
  });

  it('does not keep a session alive', async () => {
    const person = await api.addPerson();
    const client = await api.signedIn(person);
    api.clock.moveMinutes(14);
    const stream = await listen(client);
    expect(stream.status).toBe(200);
    api.clock.moveMinutes(2);
    expect(await client.ask('{ me { id } }')).toEqual({ me: null });
    anas = await api.signedIn(ana);
  });

  it('is one of ten a person at most', async () => {
    const client = await api.signedIn(await api.addPerson());
    const streams: TestStream[] = [];
    for (let count = 0; count < 10; count += 1) streams.push(await listen(client));
    expect((await listen(client)).status).toBe(429);
    streams[0]?.close();
    let again = await listen(client);
    for (let tries = 0; again.status !== 200 && tries < 50; tries += 1) again = await listen(client);
    expect(again.status).toBe(200);
  });
});

describe('who has a case open', () => {
  it('is seen by colleagues, also by those another server answers, until they leave or their tab vanishes', async () => {
    const services = await openServices(api.services.env, { realClock: api.clock, logTo: new PassThrough() });
    const second = await createApi(services);
    await second.listen(0, '127.0.0.1');
    try {
      const caseId = await openTestCase(anas);
      const client = new TestClient(await second.getUrl());
      for (const [name, value] of (await api.signedIn(noor)).cookies) client.cookies.set(name, value);
      const noors = await listen(client);
      await noors.heard('PRESENCE');
      const tabId = randomUUID();
      const isThere = ({ here }: { here: { caseId: string; personId: string }[] }) =>
        here.some((one) => one.caseId === caseId && one.personId === ana.id);
      const next = async (isIt: (event: { here: { caseId: string; personId: string }[] }) => boolean) => {
        const from = noors.events.length;
        return () => noors.heard('PRESENCE', (event) => noors.events.indexOf(event) >= from && isIt(event));
      };

      const comes = await next(isThere);
      await anas.ask(BE_HERE, { input: { tabId, caseId } });
      await comes();
      const goes = await next((event) => !isThere(event));
      await anas.ask(BE_HERE, { input: { tabId, caseId: null } });
      await goes();

      const back = await next(isThere);
      await anas.ask(BE_HERE, { input: { tabId, caseId } });
      await back();
      const vanishes = await next((event) => !isThere(event));
      api.clock.moveMinutes(0.5);
      await vanishes();
    } finally {
      await second.close();
      await services.close();
    }
  });
});

describe('a server that is stopped', () => {
  it('lets go of open streams at once', async () => {
    const services = await openServices(api.services.env, { realClock: api.clock, logTo: new PassThrough() });
    const stopping = await createApi(services);
    await stopping.listen(0, '127.0.0.1');
    const client = new TestClient(await stopping.getUrl());
    for (const [name, value] of (await api.signedIn(noor)).cookies) client.cookies.set(name, value);
    const stream = await listen(client);
    await stream.heard('PRESENCE');
    await stopping.close();
    await services.close();
    await stream.over();
  });
});
