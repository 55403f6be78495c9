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
import { ROOT_OPERATIONS } from '../testing/schema-documents.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import type { TestClient } from '../testing/test-client.js';

/** N navigator, S supervisor, A administrator, * anybody at all, + anybody signed in. Written out, not derived. */
const EXPECTED: Record<string, string> = {
  me: '*',
  signIn: '*',
  signOut: '*',
  requestPasswordReset: '*',
  resetPassword: '*',
  invitation: '*',
  acceptInvitation: '*',
  // Allowed to anybody, but answers "sign in first" to whoever has not given a password.
  verifySecondFactor: '',
  enrollSecondFactor: '+',
  confirmSecondFactor: '+',
  setLanguage: '+',
  people: 'NSA',
  invitePerson: 'A',
  renewInvitation: 'A',
  updatePerson: 'A',
  deactivatePerson: 'A',
  reactivatePerson: 'A',
  updateOrganization: 'A',
  absences: 'NSA',
  setAbsence: 'NSA',
  endAbsence: 'NSA',
  beHere: 'NSA',
  board: 'NS',
  delivery: 'SA',
  mendDelivery: 'SA',
  pauseSending: 'A',
  releaseSending: 'A',
  sendPacket: 'NS',
  withdrawDocument: 'NS',
  buildPacket: 'NS',
  caseFiles: 'NS',
  logPartyCall: 'NS',
  calls: 'NS',
  searchCases: 'NS',
  cases: 'NSA',
  case: 'NSA',
  whatIf: 'NSA',
  openCase: 'NS',
  recordAction: 'NS',
  drafts: 'NSA',
  saveDraft: 'NSA',
  recordActions: 'NS',
  runMacro: 'NS',
  myWorklist: 'NSA',
  saveView: 'NSA',
  removeView: 'NSA',
  setLetterKeys: 'NSA',
  saveMacros: 'A',
  updatePatient: 'NS',
  saveContactPoint: 'NS',
  removeContactPoint: 'NS',
  holders: 'NSA',
  saveHolder: 'NSA',
  centers: 'NSA',
  saveCenter: 'NSA',
  worryCards: 'NSA',
  worryCardVersions: 'NSA',
  publishWorryCard: 'A',
  emergencies: 'SA',
  strangerEmergencies: 'SA',
  settleStranger: 'SA',
  crisisWords: 'A',
  saveCrisisWords: 'A',
  messageChannels: 'A',
  confirmAgreement: 'A',
  revokeAgreement: 'A',
  messageTemplates: 'A',
  messageTemplateVersions: 'A',
  simulateReminders: 'A',
  publishMessageTemplate: 'A',
  sendTestMessage: 'A',
  importRun: 'NSA',
  importRuns: 'NSA',
  importFields: 'NSA',
  mapImport: 'NSA',
  commitImport: 'NSA',
  discardImport: 'NSA',
  stepCompletion: 'SA',
  workloads: 'SA',
  barrierReport: 'SA',
  navigationEvidence: 'NSA',
};
const WHO = ['anonymous', 'N', 'S', 'A', 'deactivated', 'must enroll'] as const;
type Who = (typeof WHO)[number];

let api: TestApi;
let clients: Record<Who, () => Promise<TestClient>>;

beforeAll(async () => {
  api = await startTestApi();
  const { a, b } = api.data.orgs;
  const set = (orgId: string) =>
    api.data.rows(
      'update organization set is_second_factor_required = true, version = version + 1 where org_id = $1',
      [orgId],
    );
  await set(b);
  const signedIn =
    (roles: ('NAVIGATOR' | 'SUPERVISOR' | 'ADMINISTRATOR')[], orgId = a) =>
    async () =>
      api.signedIn(await api.addPerson({ roles, orgId }));
  clients = {
    anonymous: () => Promise.resolve(api.client()),
    N: signedIn(['NAVIGATOR']),
    S: signedIn(['SUPERVISOR']),
    A: signedIn(['ADMINISTRATOR']),
    'must enroll': signedIn(['NAVIGATOR', 'SUPERVISOR', 'ADMINISTRATOR'], b),
    deactivated: async () => {
      const person = await api.addPerson({ roles: ['NAVIGATOR', 'SUPERVISOR', 'ADMINISTRATOR'] });
      const client = await api.signedIn(person);
      await api.data.rows(`update person set status = 'DEACTIVATED', version = 2 where id = $1`, [person.id]);
      return client;
    },
  };
});
afterAll(() => api.close());

function expectedFor(name: string, who: Who): string {
  const right = EXPECTED[name] ?? 'no row';
  if (right === '*') return 'allowed';
  if (who === 'anonymous' || who === 'deactivated') return 'UNAUTHENTICATED';
  if (right === '') return 'UNAUTHENTICATED';
  if (right === '+') return 'allowed';
  if (who === 'must enroll') return 'SECOND_FACTOR_REQUIRED';
  return right.includes(who) ? 'allowed' : 'FORBIDDEN';
}

const DENIED = ['UNAUTHENTICATED', 'FORBIDDEN', 'SECOND_FACTOR_REQUIRED'];

describe('who may do what', () => {
  it('is written out here for every root field of the schema', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(ROOT_OPERATIONS.map(({ name }) => name).sort());
  });

  for (const who of WHO) {
    it(`holds over HTTP for ${who}`, async () => {
      const found: Record<string, string> = {};
      const client = await clients[who]();
      const signOutLast = [...ROOT_OPERATIONS].sort(
        (a, b) => Number(a.name === 'signOut') - Number(b.name === 'signOut'),
      );
      for (const { name, field, document } of signOutLast) {
        api.clock.moveMinutes(1);
        const variables = Object.fromEntries(
          field.args.map((argument) => [argument.name, sample(argument.type)]),
        );
        const answer = await client.send(document, variables);
        expect([name, answer.status]).toEqual([name, 200]);
        const code = answer.errors?.[0]?.extensions?.code ?? '';
        found[name] = DENIED.includes(code) ? code : 'allowed';
      }
      const expected = Object.fromEntries(ROOT_OPERATIONS.map(({ name }) => [name, expectedFor(name, who)]));
      expect(found).toEqual(expected);
    });
  }
});

/** Some input of the type that the schema accepts. */
function sample(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return [sample(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const wanted = type.isOneOf ? fields.slice(0, 1) : fields.filter((field) => isNonNullType(field.type));
    return Object.fromEntries(wanted.map((field) => [field.name, sample(field.type)]));
  }
  return isScalarType(type) ? SAMPLES[type.name]?.() : null;
}

const SAMPLES: Record<string, () => unknown> = {
  UUID: () => randomUUID(),
  Date: () => '2026-11-22',
  DateTime: () => '2026-11-22T15:00:00Z',
  EmailAddress: () => 'somebody@hospital.test',
  Int: () => 1,
  Boolean: () => true,
  String: () => 'x',
};
