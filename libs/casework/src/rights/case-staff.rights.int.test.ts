import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Ctx, Role } from '@sextant/data';
import * as casework from '../index.js';
import { aCase, anOpening, aPerson, openKit, type Kit } from '../testing/kit.js';
import { NotAllowedError } from './case-staff.js';

let kit: Kit;
let caseId: string;
let patientId: string;
beforeAll(async () => {
  kit = await openKit();
  const opened = await aCase(kit.ana);
  caseId = opened.id;
  patientId = opened.patient.id;
});
afterAll(() => kit.close());

const CASE_STAFF: Role[] = ['NAVIGATOR', 'SUPERVISOR'];
const EVERYBODY: Role[] = ['NAVIGATOR', 'SUPERVISOR', 'ADMINISTRATOR'];

/** One row for each thing somebody can ask casework for. */
const OPERATIONS: [string, Role[], (ctx: Ctx) => Promise<unknown>][] = [
  ['open a case', CASE_STAFF, (ctx) => casework.openCase(ctx, anOpening())],
  [
    'record an action',
    CASE_STAFF,
    (ctx) =>
      casework.recordAction(ctx, { actionId: randomUUID(), caseId, action: { type: 'ADD_NOTE', text: 'x' } }),
  ],
  ['see the board', CASE_STAFF, (ctx) => casework.board(ctx, 'TEAM')],
  ['search', CASE_STAFF, (ctx) => casework.searchCases(ctx, 'Rosa')],
  ['change a patient', CASE_STAFF, (ctx) => casework.updatePatient(ctx, { patientId, expectedVersion: 0 })],
  [
    'save a contact',
    CASE_STAFF,
    (ctx) => casework.saveContactPoint(ctx, { patientId, kind: 'PHONE', owner: 'PATIENT', value: 'none' }),
  ],
  [
    'remove a contact',
    CASE_STAFF,
    (ctx) => casework.removeContactPoint(ctx, { contactPointId: randomUUID(), expectedVersion: 1 }),
  ],
  ['see the case page', EVERYBODY, (ctx) => casework.findCase(ctx, caseId)],
  ['list the cases behind a figure', EVERYBODY, (ctx) => casework.cases(ctx, { headline: 'OPEN_NOW' })],
  ['see holders', EVERYBODY, (ctx) => casework.holders(ctx)],
  ['see centers', EVERYBODY, (ctx) => casework.centers(ctx)],
  ['save a holder', EVERYBODY, (ctx) => casework.saveHolder(ctx, { name: 'St. Anne', kind: 'HOSPITAL' })],
  ['save a center', EVERYBODY, (ctx) => casework.saveCenter(ctx, { name: 'Lakeside', kind: 'SPECIALIST' })],
];

const ROLES: (Role | 'none')[] = [...EVERYBODY, 'none'];

describe.each(ROLES)('%s', (role) => {
  it.each(OPERATIONS)('%s: as the table of rights says', async (_, allowed, operation) => {
    const person = await aPerson(kit.data, kit.data.orgs.a, { roles: ['NAVIGATOR'] });
    const ctx = { ...person, roles: role === 'none' ? [] : [role] };
    const outcome = await operation(ctx).catch((error: unknown) => error);
    const isRefused =
      outcome instanceof NotAllowedError ||
      (outcome as { code?: string } | undefined)?.code === 'NOT_ALLOWED';
    expect(isRefused).toBe(role === 'none' || !allowed.includes(role));
  });
});

describe('an administrator who deactivates somebody', () => {
  it('hands their cases over without being case staff', async () => {
    const [leaving, taking] = [
      await aPerson(kit.data, kit.data.orgs.a),
      await aPerson(kit.data, kit.data.orgs.a),
    ];
    await aCase(kit.ana, { navigatorId: leaving.personId });
    const administrator = await aPerson(kit.data, kit.data.orgs.a, { roles: ['ADMINISTRATOR'] });
    expect(await casework.assignAll(administrator, leaving.personId, taking.personId, 'On leave')).toBe(1);
  });
});
