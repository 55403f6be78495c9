import { tenantQuery, withTenant, type Ctx, type Role, type Tx } from '@sextant/data';
import { coversSomebody, endAbsencesOf } from '../absences/absences.js';
import { audit } from '../audit.js';
import { deleteSessionsOf } from '../sessions/session.sql.js';
import { nameProblem, rolesProblem, tidyRoles } from './person-fields.js';
import type { NotFound } from './people.js';
import {
  deleteLinksOf,
  getPersonQuery,
  lockAdministratorsQuery,
  lockPersonAgainstCasesQuery,
  lockPersonQuery,
  setStatusQuery,
  updatePersonQuery,
  type Person,
} from './people.sql.js';
import { problem, refused, type InputRefused } from './problem.js';

export type PersonChange = { kind: 'CHANGED'; person: Person } | InputRefused | Conflict | NotFound;
export type Conflict = { kind: 'CONFLICT'; version: number };

/** Gives all open cases of one person to another, in the transaction of the ctx; tells how many. Casework knows how. */
export type HandOver = (
  ctx: Ctx & { tx: Tx },
  fromId: string,
  toId: string,
  note?: string,
) => Promise<number>;

export interface PersonPatch {
  personId: string;
  expectedVersion: number;
  name?: string;
  roles?: readonly Role[];
  isClinical?: boolean;
}

const COVERS_SOMEBODY = 'This person covers a colleague who is away. Give that cover to somebody else first.';
const CASE_ROLES: readonly Role[] = ['NAVIGATOR', 'SUPERVISOR'];

/** Name, roles and clinical standing. New roles are in force with the person's next request. */
export async function updatePerson(ctx: Ctx, patch: PersonPatch): Promise<PersonChange> {
  return withLocked(ctx, patch, async (ctx, person, otherAdministrators) => {
    const name = patch.name?.trim() ?? person.name;
    const roles = patch.roles ? tidyRoles(patch.roles) : person.roles;
    const problems = [nameProblem(name), rolesProblem(roles)].filter((entry) => entry !== undefined);
    if (losesLastAdministrator(person, roles, otherAdministrators)) problems.push(lastAdministrator('roles'));
    if (person.openCaseCount > 0 && !roles.some((role) => CASE_ROLES.includes(role))) {
      problems.push(problem('roles', 'HAS_OPEN_CASES', 'Hand the open cases over first.'));
    }
    if (!roles.some((role) => CASE_ROLES.includes(role)) && (await coversSomebody(ctx, person.id)))
      problems.push(problem('roles', 'COVERS_SOMEBODY', COVERS_SOMEBODY));
    if (problems.length > 0) return refused(...problems);
    const fields = [name, roles, patch.isClinical ?? person.isClinical];
    await ctx.tx.query(updatePersonQuery, [ctx.orgId, person.id, person.version, ...fields]);
    audit(ctx, 'U', 'person', person.id);
    return changed(ctx, person.id);
  });
}

/**
 * Ends every session of the person at once and hands all open cases over, in one transaction. For somebody who has not
 * accepted the invitation yet, this takes it back.
 */
export async function deactivatePerson(
  ctx: Ctx,
  input: { personId: string; expectedVersion: number; handoverToId?: string; note?: string },
  handOver: HandOver,
): Promise<PersonChange> {
  return withLocked(ctx, input, async (ctx, person, otherAdministrators) => {
    if (person.id === ctx.personId) {
      return refused(problem('personId', 'YOURSELF', 'Ask another administrator to deactivate you.'));
    }
    if (person.status === 'DEACTIVATED') {
      return refused(problem('personId', 'ALREADY_DEACTIVATED', 'This person is deactivated already.'));
    }
    if (losesLastAdministrator(person, [], otherAdministrators))
      return refused(lastAdministrator('personId'));
    if (await coversSomebody(ctx, person.id))
      return refused(problem('personId', 'COVERS_SOMEBODY', COVERS_SOMEBODY));
    if (person.openCaseCount > 0 || input.handoverToId !== undefined) {
      const heir = await findHeir(ctx, person.id, input.handoverToId);
      if (!heir) return refused(noHeir(person.openCaseCount));
      await handOver(ctx, person.id, heir.id, input.note);
      await ctx.tx.query(lockPersonAgainstCasesQuery, [ctx.orgId, person.id]);
      // A case that came in meanwhile.
      await handOver(ctx, person.id, heir.id, input.note);
    } else {
      await ctx.tx.query(lockPersonAgainstCasesQuery, [ctx.orgId, person.id]);
      const [now] = await ctx.tx.query(getPersonQuery, [ctx.orgId, person.id]);
      if (now && now.openCaseCount > 0) return refused(noHeir(now.openCaseCount));
    }
    await ctx.tx.query(setStatusQuery, [ctx.orgId, person.id, person.version, 'DEACTIVATED']);
    ctx.tx.later(deleteSessionsOf, [ctx.orgId, person.id]);
    ctx.tx.later(deleteLinksOf, [ctx.orgId, person.id]);
    await endAbsencesOf(ctx, person.id);
    audit(ctx, 'U', 'person.deactivate', person.id);
    return changed(ctx, person.id);
  });
}

/** The person may sign in again with the password they had; without one they stand as invited. */
export async function reactivatePerson(
  ctx: Ctx,
  input: { personId: string; expectedVersion: number },
): Promise<PersonChange> {
  return withLocked(ctx, input, async (ctx, person) => {
    if (person.status !== 'DEACTIVATED') {
      return refused(problem('personId', 'NOT_DEACTIVATED', 'This person is not deactivated.'));
    }
    await ctx.tx.query(setStatusQuery, [ctx.orgId, person.id, person.version, 'ACTIVE']);
    audit(ctx, 'U', 'person.reactivate', person.id);
    return changed(ctx, person.id);
  });
}

/** Locks, checks the version, and lets the work decide on what stands. Locks go administrators first, then the person. */
async function withLocked(
  ctx: Ctx,
  { personId, expectedVersion }: { personId: string; expectedVersion: number },
  work: (ctx: Ctx & { tx: Tx }, person: Person, otherAdministrators: number) => Promise<PersonChange>,
): Promise<PersonChange> {
  return withTenant(ctx, async (ctx) => {
    const administrators = await ctx.tx.query(lockAdministratorsQuery, [ctx.orgId]);
    await ctx.tx.query(lockPersonQuery, [ctx.orgId, personId]);
    const [person] = await ctx.tx.query(getPersonQuery, [ctx.orgId, personId]);
    if (!person) return { kind: 'NOT_FOUND' };
    if (person.version !== expectedVersion) return { kind: 'CONFLICT', version: person.version };
    return work(ctx, person, administrators.filter(({ id }) => id !== personId).length);
  });
}

async function findHeir(ctx: Ctx, fromId: string, heirId: string | undefined): Promise<Person | undefined> {
  if (heirId === undefined || heirId === fromId) return undefined;
  const [heir] = await tenantQuery(ctx, getPersonQuery, [ctx.orgId, heirId]);
  return heir?.status === 'ACTIVE' && heir.roles.some((role) => CASE_ROLES.includes(role)) ? heir : undefined;
}

function noHeir(openCases: number) {
  const sentence = `Choose an active navigator or supervisor who takes the open cases (${openCases}).`;
  return problem('handoverToId', 'HANDOVER_NEEDED', sentence);
}

function losesLastAdministrator(person: Person, roles: readonly Role[], others: number): boolean {
  const isOne = person.status === 'ACTIVE' && person.roles.includes('ADMINISTRATOR');
  return isOne && others === 0 && !roles.includes('ADMINISTRATOR');
}

function lastAdministrator(field: string) {
  return problem(
    field,
    'LAST_ADMINISTRATOR',
    'An organization needs an administrator. Make somebody else one first.',
  );
}

async function changed(ctx: Ctx & { tx: Tx }, personId: string): Promise<PersonChange> {
  const [person] = await ctx.tx.query(getPersonQuery, [ctx.orgId, personId]);
  return person ? { kind: 'CHANGED', person } : { kind: 'NOT_FOUND' };
}
