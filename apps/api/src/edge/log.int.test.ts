import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestCase } from '../testing/test-case.js';
import { startTestApi, TEST_PASSWORD, type TestApi } from '../testing/test-api.js';

/** Each stands in one kind of input, and in no log ever. */
const CANARIES = {
  name: 'Canaryna',
  family: 'Quetzalcoatl',
  mrn: 'CANARY-MRN-77',
  phone: '2125550177',
  email: 'canary@patient.test',
  note: 'canary of a note about the biopsy',
  password: 'canary password on the stove',
  staff: 'canary.staff@hospital.test',
  search: 'canarysearch',
  variable: 'canary-variable',
  path: 'canary-token-0123456789-in-a-path-of-a-link',
  header: 'canary-header',
};

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

describe('the log', () => {
  it('tells of requests, refusals and faults by ids and codes only: no name, no number, no word that was sent', async () => {
    const person = await api.addPerson({ email: CANARIES.staff });
    const client = await api.signedIn(person);
    const caseId = await openTestCase(client, {
      givenName: CANARIES.name,
      familyName: CANARIES.family,
      mrn: CANARIES.mrn,
      phone: CANARIES.phone,
      email: CANARIES.email,
    });
    const RECORD = 'mutation ($input: RecordActionInput!) { recordAction(input: $input) { __typename } }';
    const input = { actionId: randomUUID(), caseId, action: { addNote: { text: CANARIES.note } } };
    await client.ask(RECORD, { input });
    await client.send(
      `{ searchCases(text: "${CANARIES.search} ${CANARIES.family}") { items { patientName } } }`,
    );
    await client.send(RECORD, { input: { ...input, caseId: CANARIES.variable } });
    await client.send(`{ ${CANARIES.search} { ${CANARIES.name} } }`);
    await client.send(`{ me { name(${CANARIES.search}: "${CANARIES.note}") } }`);
    await client.send('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', {
      input: { email: CANARIES.staff, password: CANARIES.password },
    });
    await client.fetch(`/p/${CANARIES.path}`, {
      headers: { 'user-agent': CANARIES.header, referer: `https://x.test/${CANARIES.header}` },
    });
    await client.fetch(`/invite/${CANARIES.path}?q=${CANARIES.search}`);
    await client.fetch(`/${CANARIES.name} ${CANARIES.family}`);
    await client.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query": "${CANARIES.note}`,
    });
    // A fault whose message quotes what was sent.
    await api.data.rows(
      `alter table case_action add constraint no_canaries check (payload::text not like '%second canary%')`,
    );
    const broken = await client.send(RECORD, {
      input: { ...input, actionId: randomUUID(), action: { addNote: { text: `second ${CANARIES.note}` } } },
    });
    expect(broken.errors?.[0]?.extensions?.code).toBe('INTERNAL_SERVER_ERROR');

    const log = api.logged();
    expect(log).toContain('"msg":"request"');
    expect(log).toContain('no_canaries');
    expect(log).toContain(broken.errors?.[0]?.extensions?.requestId);
    for (const canary of [...Object.values(CANARIES), TEST_PASSWORD, client.cookies.get('sid')!]) {
      expect(log.toLowerCase()).not.toContain(canary.toLowerCase());
    }
  });

  it('keeps a request id that is one, and makes one where it is not', async () => {
    const idFor = async (given: string) =>
      (await api.client().fetch('/health/live', { headers: { 'x-request-id': given } })).headers.get(
        'x-request-id',
      );
    expect(await idFor('proxy-0123456789')).toBe('proxy-0123456789');
    expect(await idFor('two words')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await idFor('x'.repeat(100))).toMatch(/^[0-9a-f-]{36}$/);
  });
});
