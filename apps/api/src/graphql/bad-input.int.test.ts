import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inputFor } from '../testing/inputs.js';
import { ROOT_OPERATIONS } from '../testing/schema-documents.js';
import { openTestCase } from '../testing/test-case.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import type { TestClient } from '../testing/test-client.js';

/** In `npm run test:full` ten times as many. */
const RUNS = process.env.SEXTANT_TEST_FULL ? 250 : 25;

const TIME_LIMIT_MS = 300_000;

/** Ends the session, or takes the right to go on: nothing that is looked for here. */
const LEFT_OUT = new Set(['signOut', 'signIn']);

let api: TestApi;
let staff: () => Promise<TestClient>;
let administrator: () => Promise<TestClient>;
let ids: string[];
let caseIds: string[];

beforeAll(async () => {
  api = await startTestApi();
  const navigator = await api.addPerson({ roles: ['NAVIGATOR', 'SUPERVISOR'], isClinical: true });
  const spare = await api.addPerson();
  const boss = await api.addPerson({
    roles: ['NAVIGATOR', 'SUPERVISOR', 'ADMINISTRATOR'],
    isClinical: true,
  });
  staff = () => api.signedIn(navigator);
  administrator = () => api.signedIn(boss);
  caseIds = [
    await openTestCase(await staff()),
    await openTestCase(await staff(), { navigatorId: navigator.id }),
  ];
  const foreigner = await api.addPerson({ orgId: api.data.orgs.b });
  const foreignCase = await openTestCase(await api.signedIn(foreigner));
  const inner = await api.data.rows<{ id: string }>(
    'select id from record_item union all select id from patient union all select id from contact_point',
  );
  ids = [...caseIds, spare.id, foreigner.id, foreignCase, ...inner.map(({ id }) => id)];
});
afterAll(() => api.close());

describe('whatever somebody sends', () => {
  for (const { name, kind, field, document } of ROOT_OPERATIONS.filter(
    (operation) => !LEFT_OUT.has(operation.name),
  )) {
    // Everything that happens on a case goes through one mutation: it gets its share for each action.
    const numRuns = kind === 'query' ? Math.ceil(RUNS / 2) : name === 'recordAction' ? RUNS * 20 : RUNS;
    it(
      `${name} answers it or refuses it, and never breaks`,
      async () => {
        const variables = fc.record(
          Object.fromEntries(field.args.map(({ name: argument, type }) => [argument, inputFor(type, ids)])),
        );
        const client = await administrator();
        await fc.assert(
          fc.asyncProperty(variables, async (input) => {
            api.clock.moveMinutes(0.1);
            const answer = await client.send(document, input);
            expect([200, 400, 413]).toContain(answer.status);
            const codes = answer.errors?.map(({ extensions }) => extensions?.code) ?? [];
            expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
            expect(codes).not.toContain('TIMEOUT');
            expect(codes).not.toContain('FORBIDDEN');
          }),
          { numRuns },
        );
        // Still signed in: what was sent did reach the program.
        expect(await client.ask('{ me { __typename } }')).toEqual({ me: { __typename: 'Me' } });
      },
      TIME_LIMIT_MS,
    );
  }

  it('leaves every case whole: it can be read, and its version is its last action', async () => {
    for (const id of caseIds) {
      const client = await api.signedIn(await api.addPerson());
      const { case: page } = await client.ask<{ case: { version: number; timeline: { seq: number }[] } }>(
        'query ($id: UUID!) { case(id: $id) { version timeline { seq } } }',
        { id },
      );
      expect(page.timeline[0]?.seq).toBe(page.version);
      const [stored] = await api.data.rows<{ version: number; last: number }>(
        `select c.version, (select max(seq) from case_action a where a.case_id = c.id) as last from care_case c where id = $1`,
        [id],
      );
      expect(stored).toEqual({ version: page.version, last: page.version });
    }
  });

  it('touched nothing of another organization', async () => {
    const [row] = await api.data.rows<{ count: number }>(
      'select count(*)::int as count from case_action where org_id = $1 and seq > 1',
      [api.data.orgs.b],
    );
    expect(row?.count).toBe(0);
  });
});
