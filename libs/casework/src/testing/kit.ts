import { randomUUID } from 'node:crypto';
import type { Case, OpenCaseInput } from '@sextant/contract';
import type { Ctx } from '@sextant/data';
import { openTestDatabase, type TestDatabase } from '@sextant/data/testing';
import type { Action } from '@sextant/domain';
import { recordAction } from '../actions/record-action.js';
import { openCase } from '../open/open-case.js';

/** A database with one navigator in each of two organizations. */
export interface Kit {
  data: TestDatabase;
  /** Navigator Ana of organization A, and Ben of organization B. */
  ana: Ctx;
  ben: Ctx;
  close(): Promise<void>;
}

export async function openKit(): Promise<Kit> {
  const data = await openTestDatabase();
  const ana = await aPerson(data, data.orgs.a, { name: 'Ana Reyes' });
  const ben = await aPerson(data, data.orgs.b, { name: 'Ben Okafor' });
  return { data, ana, ben, close: () => data.close() };
}

/** A person with the ctx of somebody who is signed in as them. */
export async function aPerson(
  data: TestDatabase,
  orgId: string,
  person: { name?: string; roles?: Ctx['roles']; isClinical?: boolean; status?: string; now?: string } = {},
): Promise<Ctx & { personId: string }> {
  const personId = randomUUID();
  const { name = 'Somebody', roles = ['NAVIGATOR'], isClinical = false, status = 'ACTIVE', now } = person;
  await data.rows(
    `insert into person (org_id, id, email, name, roles, is_clinical, status) values ($1, $2, $3, $4, $5, $6, $7)`,
    [orgId, personId, `${personId}@clinic.test`, name, roles, isClinical, status],
  );
  return { ...data.asOrg(orgId, { roles, isClinical, ...(now ? { now } : {}) }), personId };
}

/** A complete request for a new case; only the point of the test has to be told. */
export function anOpening(over: Partial<OpenCaseInput> = {}): OpenCaseInput {
  return {
    clientMutationId: randomUUID(),
    givenName: 'Rosa',
    familyName: 'Nguyễn',
    language: 'en',
    zone: 'America/Chicago',
    phone: '(212) 555-0142',
    triage: { reasons: ['REASSURANCE'], cancerType: 'Thyroid (papillary)', diagnosedOn: '2026-10-21' },
    ...over,
  };
}

export async function aCase(ctx: Ctx, over: Partial<OpenCaseInput> = {}): Promise<Case> {
  const result = await openCase(ctx, anOpening(over));
  if (result.__typename !== 'CaseOpened')
    throw new Error(`The case was not opened: ${JSON.stringify(result)}`);
  return result.case;
}

/** Records an action that must be accepted; gives the case afterwards. */
export async function record(
  ctx: Ctx,
  caseId: string,
  action: Action,
  actionId = randomUUID(),
): Promise<Case> {
  const result = await recordAction(ctx, { actionId, caseId, action });
  if (result.__typename !== 'ActionRecorded')
    throw new Error(`Refused: ${JSON.stringify({ ...result, case: undefined })}`);
  return result.case;
}
