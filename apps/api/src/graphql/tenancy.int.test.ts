import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLInputType,
} from 'graphql';
import { ROOT_OPERATIONS, SCHEMA } from '../testing/schema-documents.js';
import { openTestCase } from '../testing/test-case.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import type { TestClient } from '../testing/test-client.js';

/** A word that stands in every text of organization B and must never be seen by A. */
const SECRET = 'Zanzibar';

let api: TestApi;
let ours: TestClient;
let foreignIds: string[];
/** What stands in the places of an input that are not tried just now. */
const OWN: Record<string, string> = {};

beforeAll(async () => {
  api = await startTestApi();
  const { a, b } = api.data.orgs;
  const everything = ['NAVIGATOR' as const, 'SUPERVISOR' as const, 'ADMINISTRATOR' as const];
  ours = await api.signedIn(await api.addPerson({ orgId: a, roles: everything, isClinical: true }));
  const theirs = await api.signedIn(
    await api.addPerson({
      orgId: b,
      roles: everything,
      isClinical: true,
      name: `${SECRET} Person`,
      email: 'zanzibar@hospital.test',
    }),
  );
  await fill(theirs);
  foreignIds = await idsOf(b);
  OWN.caseId = await openTestCase(ours);
  const [patient] = await api.data.rows<{ id: string }>('select id from patient where org_id = $1', [a]);
  OWN.patientId = patient!.id;
});
afterAll(() => api.close());

/** One case of B with something in every panel, and entries in its directories. */
async function fill(theirs: TestClient): Promise<void> {
  const caseId = await openTestCase(theirs, {
    givenName: SECRET,
    familyName: SECRET,
    mrn: 'Z-1',
    email: 'zanzibar@patient.test',
    consent: {
      channel: 'SMS',
      topic: 'REMINDERS',
      isGiven: true,
      how: 'SPOKEN',
      textVersion: '2026-11',
      riskVersion: '1',
    },
  });
  const record = (action: unknown) =>
    theirs.ask(
      'mutation ($input: RecordActionInput!) { recordAction(input: $input) { __typename ... on ActionRefused { code message field } } }',
      {
        input: { actionId: randomUUID(), caseId, action },
      },
    );
  const candidateId = randomUUID();
  const results = [
    await record({ addNote: { text: SECRET } }),
    await record({ addCandidate: { candidateId, name: SECRET, kind: 'SPECIALIST' } }),
    await record({
      addRecordItem: { recordItemId: randomUUID(), kind: 'BIOPSY_SLIDES', holderName: SECRET },
    }),
    await record({ addQuestion: { questionId: randomUUID(), topic: 'OWN', text: SECRET } }),
    await record({ updateCoverage: { payerName: SECRET } }),
    await record({ askPatient: { taskId: randomUUID(), kind: 'FETCH_SLIDES' } }),
  ];
  expect(results).toEqual(results.map(() => ({ recordAction: { __typename: 'ActionRecorded' } })));
  await theirs.ask('mutation ($input: SaveHolderInput!) { saveHolder(input: $input) { __typename } }', {
    input: { name: SECRET, kind: 'HOSPITAL' },
  });
  await theirs.ask('mutation ($input: SaveCenterInput!) { saveCenter(input: $input) { __typename } }', {
    input: { name: SECRET, kind: 'SPECIALIST' },
  });
}

/** Uuids of the first rows of each table of the organization, whatever they are called. */
async function idsOf(orgId: string): Promise<string[]> {
  const tables = await api.data.rows<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute t on t.attrelid = c.oid and t.attname = 'org_id'
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
  );
  const ids = new Set<string>([orgId]);
  for (const { name } of tables) {
    const rows = await api.data.rows<{ text: string }>(
      `select to_jsonb(x)::text as text from "${name}" x where org_id = $1 limit 1`,
      [orgId],
    );
    for (const { text } of rows)
      for (const [id] of text.matchAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g)) ids.add(id);
  }
  return [...ids];
}

const fingerprint = async (orgId: string) => {
  const tables = [
    'care_case',
    'case_action',
    'case_board',
    'patient',
    'contact_point',
    'person',
    'organization',
    'holder',
    'center',
    'reminder_delivery',
  ];
  const rows = [];
  for (const table of tables)
    rows.push(
      ...(await api.data.rows(`select to_jsonb(x) from ${table} x where org_id = $1 order by 1`, [orgId])),
    );
  return JSON.stringify(rows);
};

describe('somebody with every role in organization A who knows every id of organization B', () => {
  it('is told by every operation and every id the same as about an id that never existed', async () => {
    const before = await fingerprint(api.data.orgs.b);
    expect(foreignIds.length).toBeGreaterThan(20);
    for (const { name, field, document } of ROOT_OPERATIONS) {
      if (
        !field.args.some(
          ({ type }) =>
            String(type) === 'UUID!' || isInputObjectType(SCHEMA.getType(String(type).replace('!', ''))),
        )
      )
        continue;
      const variants = idVariants(field.args[0]!.type);
      for (const make of variants) {
        OWN.caseId = await openTestCase(ours);
        const argument = field.args[0]!.name;
        const nobody = await ours.send(document, { [argument]: make(randomUUID()) });
        const isRecorded = JSON.stringify(nobody).includes('ActionRecorded');
        for (const id of foreignIds) {
          // What was recorded with one id must not stand in the way of the next.
          if (isRecorded) OWN.caseId = await openTestCase(ours);
          api.clock.moveMinutes(0.01);
          const answer = await ours.send(document, { [argument]: make(id) });
          const seen = JSON.stringify(answer).replaceAll(id, 'id');
          expect(seen).not.toContain(SECRET);
          const told = (from: unknown) => withoutIds({ name, input: make(id), from });
          expect(JSON.stringify(told(answer))).toBe(JSON.stringify(told(nobody)));
        }
      }
    }
    expect(await fingerprint(api.data.orgs.b)).toBe(before);
  }, 120_000);

  it('sees nothing of it in any list, search or count', async () => {
    const lists = await ours.ask(
      `{ board(scope: TEAM) { totalCount items { patientName } } search: searchCases(text: "${SECRET}") { items { patientName } }
         byNumber: searchCases(text: "Z-1") { items { patientName } }
         cases(filter: {}) { totalCount } people { items { name } } holders(search: "${SECRET}") { totalCount } centers(search: "${SECRET}") { totalCount } }`,
    );
    expect(JSON.stringify(lists)).not.toContain(SECRET);
    expect(lists).toMatchObject({
      search: { items: [] },
      byNumber: { items: [] },
      holders: { totalCount: 0 },
      centers: { totalCount: 0 },
    });
  });

  it('may give a patient a record number and a phone that B uses, and learns nothing by it', async () => {
    const own = await openTestCase(ours, { mrn: 'Z-1', email: 'zanzibar@patient.test' });
    expect(own).toMatch(/^[0-9a-f-]{36}$/);
  });
});

function withoutIds(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer)
      .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')
      .replace(/"requestId":"[^"]*"/g, '"requestId":""'),
  );
}

/** For each place of the input where an id may stand: how to make the smallest input with the id there. */
function idVariants(type: GraphQLInputType): ((id: string) => unknown)[] {
  if (isNonNullType(type)) return idVariants(type.ofType);
  if (isListType(type)) return idVariants(type.ofType).map((make) => (id) => [make(id)]);
  if (isScalarType(type)) return type.name === 'UUID' ? [(id) => id] : [];
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    idVariants(field.type).map((make) => (id: string) => ({
      ...(type.isOneOf ? {} : smallest(type)),
      [field.name]: make(id),
    })),
  );
}

function smallest(type: GraphQLInputType): Record<string, unknown> {
  if (!isInputObjectType(type)) return {};
  const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(required.map((field) => [field.name, OWN[field.name] ?? valueOf(field.type)]));
}

const SCALARS: Record<string, unknown> = {
  Date: '2026-11-22',
  EmailAddress: 'somebody@hospital.test',
  Int: 1,
  Boolean: true,
};

function valueOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) return type.isOneOf ? { addNote: { text: 'x' } } : smallest(type);
  return type.name === 'UUID' ? randomUUID() : (SCALARS[type.name] ?? 'x');
}
