import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestCase } from '../testing/test-case.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import type { TestClient } from '../testing/test-client.js';

const SIGN_IN =
  'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignInRefused { code message } } }';
const CASE = 'query ($id: UUID!) { case(id: $id) { id } }';
const ACTION = `mutation ($input: RecordActionInput!) { recordAction(input: $input) {
  __typename ... on ActionRecorded { actionId case { id version } } ... on ActionRefused { code field } ... on NotFound { message } } }`;
const id = '0f8fad5b-d9cb-469f-a165-70867728950e';
const action = (payload: unknown) => ({ input: { actionId: id, caseId: id, action: payload } });

/** Apollo's own executor and the compiled one have to answer alike, in status, data and errors. */
describe('the compiled executor', () => {
  let apis: [compiled: TestApi, plain: TestApi];
  let clients: [TestClient, TestClient];

  beforeAll(async () => {
    apis = [await startTestApi({ isCompiled: true }), await startTestApi({ isCompiled: false })];
    const signIn = async (api: TestApi) => api.signedIn(await api.addPerson({ email: 'noor@hospital.test' }));
    clients = [await signIn(apis[0]), await signIn(apis[1])];
  });
  afterAll(async () => {
    for (const api of apis) await api.close();
  });

  it.each([
    ['a nullable nothing', '{ me { name hasSecondFactor organization { zone quietStartHour } } }', {}],
    ['__typename and aliases', '{ me { __typename kind: __typename name again: name } }', {}],
    [
      'fragments and directives',
      'query ($off: Boolean!) { me { ...A ...on Me { roles } email @skip(if: $off) name @include(if: $off) } } fragment A on Me { language }',
      { off: true },
    ],
    ['a list', '{ people { totalCount items { name status openCaseCount lastSignInAt } } }', {}],
    ['an unknown case', CASE, { id }],
    ['a union', SIGN_IN, { input: { email: 'noor@hospital.test', password: 'wrong password' } }],
    [
      'a forbidden field',
      'mutation { updateOrganization(input: { expectedVersion: 1 }) { __typename } }',
      {},
    ],
    [
      'a forbidden field beside an allowed one',
      '{ me { name } stepCompletion(input: { from: "2026-11-01", to: "2026-11-22" }) { from } }',
      {},
    ],
    ['a bad scalar in a variable', CASE, { id: 'no-id' }],
    ['a number for a scalar', CASE, { id: 5 }],
    ['a missing variable', CASE, {}],
    ['null for a variable', CASE, { id: null }],
    ['a bad scalar in the document', '{ case(id: "no-id") { id } }', {}],
    [
      'a bad day',
      'query ($f: CaseFilter!) { cases(filter: $f) { totalCount } }',
      { f: { from: '2026-02-30' } },
    ],
    ['an unknown enum value', 'query ($s: BoardScope!) { board(scope: $s) { totalCount } }', { s: 'ALL' }],
    [
      'an unknown field of an input',
      ACTION,
      { input: { actionId: id, caseId: id, action: { addNote: { text: 'x', extra: 1 } } } },
    ],
    ['a missing field of an input', ACTION, { input: { caseId: id, action: {} } }],
    ['no action at all', ACTION, action({})],
    ['two actions at once', ACTION, action({ addNote: { text: 'x' }, resumeCase: {} })],
    ['an action that is null', ACTION, action({ addNote: null })],
    [
      'two actions in the document',
      `mutation { recordAction(input: { actionId: "${id}", caseId: "${id}", action: { addNote: { text: "x" }, resumeCase: {} } }) { __typename } }`,
      {},
    ],
    ['an action on an unknown case', ACTION, action({ addNote: { text: 'x' } })],
    [
      'an integer too large',
      ACTION,
      action({ logCall: { party: 'PATIENT', outcome: 'REACHED', minutes: 3_000_000_000 } }),
    ],
    [
      'a text for an integer',
      ACTION,
      action({ logCall: { party: 'PATIENT', outcome: 'REACHED', minutes: '3' } }),
    ],
    ['an unknown field', '{ me { nothing } }', {}],
    ['a syntax error', '{ me { ', {}],
    [
      'introspection',
      '{ __schema { queryType { name } } __type(name: "Me") { fields { name type { kind ofType { name } } } } }',
      {},
    ],
  ])('answers %s like the plain one', async (_, document, variables) => {
    const ids = await Promise.all(
      clients.map((client) => client.ask<{ me: { id: string } }>('{ me { id } }')),
    );
    const answers = await Promise.all(clients.map((client) => client.send(document, variables)));
    const comparable = answers.map((answer, index): unknown =>
      JSON.parse(
        JSON.stringify(answer)
          .replaceAll(ids[index]!.me.id, 'me')
          .replaceAll(/"requestId":"[^"]+"/g, '"requestId":"…"'),
      ),
    );
    expect(comparable[0]).toEqual(comparable[1]);
    expect(answers[0]?.status).toBeLessThan(500);
  });

  it('answers a whole case page like the plain one', async () => {
    const pages = await Promise.all(
      clients.map(async (client) => {
        const caseId = await openTestCase(client, { mrn: 'T-1' });
        const { errors, data } = await client.send(WHOLE_CASE, { id: caseId });
        expect(errors).toBeUndefined();
        const action = { addQuestion: { questionId: randomUUID(), topic: 'OWN', text: '¿Y después?' } };
        const recorded = await client.send(ACTION, { input: { actionId: randomUUID(), caseId, action } });
        return { data, recorded };
      }),
    );
    const [compiled, plain] = pages.map((page) =>
      JSON.stringify(page)
        .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
        .replace(/noor/g, ''),
    );
    expect(compiled).toBe(plain);
    expect(compiled).toContain('"__typename":"ActionRecorded"');
  });

  it('names faults of ours by one sentence and the request id, in both', async () => {
    for (const [index, api] of apis.entries()) {
      await api.data.rows('alter table organization rename column sender_name to sender_name_gone');
      const answer = await clients[index]!.send('{ me { name } }');
      await api.data.rows('alter table organization rename column sender_name_gone to sender_name');
      expect(answer.status).toBe(200);
      expect(answer.errors?.[0]).toMatchObject({
        message: expect.stringMatching(/^Something went wrong on our side/),
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.stringMatching(/^[\w-]{36}$/) },
      });
      expect(JSON.stringify(answer)).not.toMatch(/sender_name|statement|DatabaseFault/);
      expect(api.logged()).toContain('identity-organization');
    }
  });
});

const WHOLE_CASE = `query ($id: UUID!) { case(id: $id) {
  version status round openedAt pauseReason navigator { name } today
  patient { name age language zone contactPoints { kind value display isTextable } consents { channel isGiven } reach { channel suppression } }
  triage { reasons cancerType diagnosedOn } window { on } slack { remainingDays slackDays chain { step days why { code } } }
  board { currentStep ball stepStates why { code who usualDays } nextAct { code step recordItemIds } isConsentMissing dueOn }
  steps { step state ball enteredAt doneAt reason } candidates { name } recordItems { kind state } coverage { planType payerName }
  questions { text } visitPrep { recordingPlan } appointments { startsAt } opinions { order experience { listens } } decision { outcome }
  tasks { kind } answers { kind } callTasks { reason dueOn } deliveries { state items { kind } } timeline { seq type actorKind isCorrectable }
} }`;
