import { isUuid, namedQuery, tenantQuery, withTenant, type Ctx, type Tx } from '@sextant/data';
import { checkAbsence, dateIn } from '@sextant/domain';
import { audit } from '../audit.js';
import { getOrganization } from '../organization/organization.js';
import { getPersonQuery, lockPersonQuery } from '../people/people.sql.js';
import type { NotFound } from '../people/people.js';
import { problem, refused, type InputRefused } from '../people/problem.js';

export interface AbsenceRow {
  id: string;
  personId: string;
  personName: string;
  coveredById: string;
  coveredByName: string;
  fromOn: string;
  untilOn: string;
  note: string | null;
}

export interface AbsenceInput {
  absenceId: string;
  personId: string;
  coveredById: string;
  fromOn: string;
  untilOn: string;
  note?: string;
}

export type AbsenceChange = { kind: 'ABSENCES'; items: AbsenceRow[] };

const NOTE_MAX = 2_000;

/** $1 organization, $2 today. */
const LIST = namedQuery<AbsenceRow>(
  'absences',
  `select a.id, a.person_id as "personId", p.name as "personName", a.covered_by_id as "coveredById",
     c.name as "coveredByName", a.from_on as "fromOn", a.until_on as "untilOn", a.note
   from absence a
   join person p on p.org_id = a.org_id and p.id = a.person_id
   join person c on c.org_id = a.org_id and c.id = a.covered_by_id
   where a.org_id = $1 and a.until_on >= $2 order by a.from_on, a.id`,
);

const INSERT = namedQuery(
  'absence-insert',
  `insert into absence (org_id, id, person_id, covered_by_id, from_on, until_on, note, created_at, created_by_id)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

const DELETE = namedQuery('absence-delete', 'delete from absence where org_id = $1 and id = $2');

/** Absences of today and later, the next first. */
export async function listAbsences(ctx: Ctx): Promise<AbsenceRow[]> {
  return tenantQuery(ctx, LIST, [ctx.orgId, await todayOf(ctx)]);
}

/**
 * Somebody goes away and a colleague sees their cases meanwhile. Everybody sets their own; supervisors and
 * administrators anybody's. The same id twice is set once.
 */
export async function setAbsence(ctx: Ctx, input: AbsenceInput): Promise<AbsenceChange | InputRefused> {
  const note = input.note?.trim();
  if (note && note.length > NOTE_MAX) return refused(problem('note', 'TOO_LONG', 'This is too long.'));
  if (!mayFor(ctx, input.personId))
    return refused(problem('personId', 'INVALID', 'A supervisor or an administrator can set this.'));
  return withTenant(ctx, async (ctx): Promise<AbsenceChange | InputRefused> => {
    // In one order, so that two who cover each other come one after the other.
    for (const id of [input.personId, input.coveredById].sort())
      await ctx.tx.query(lockPersonQuery, [ctx.orgId, id]);
    const today = await todayOf(ctx);
    const others = await ctx.tx.query(LIST, [ctx.orgId, today]);
    if (others.some(({ id }) => id === input.absenceId)) return { kind: 'ABSENCES', items: others };
    const found = checkAbsence(others, input, today);
    if (found) return refused(found);
    if (!(await takesCases(ctx, input.personId)))
      return refused(problem('personId', 'INVALID', 'This person has no cases to cover.'));
    if (!(await takesCases(ctx, input.coveredById)))
      return refused(problem('coveredById', 'INVALID', 'Choose an active navigator or supervisor as cover.'));
    const days = [input.fromOn, input.untilOn, note ?? null, ctx.clock.now(), ctx.personId];
    await ctx.tx.query(INSERT, [ctx.orgId, input.absenceId, input.personId, input.coveredById, ...days]);
    audit(ctx, 'C', 'absence', input.personId);
    return { kind: 'ABSENCES', items: await ctx.tx.query(LIST, [ctx.orgId, today]) };
  });
}

/** Ends an absence or takes a coming one back. */
export async function endAbsence(ctx: Ctx, absenceId: string): Promise<AbsenceChange | NotFound> {
  return withTenant(ctx, async (ctx): Promise<AbsenceChange | NotFound> => {
    const items = await listAbsences(ctx);
    const absence = items.find(({ id }) => id === absenceId);
    if (!absence || !mayFor(ctx, absence.personId)) return { kind: 'NOT_FOUND' };
    await ctx.tx.query(DELETE, [ctx.orgId, absenceId]);
    audit(ctx, 'D', 'absence', absence.personId);
    return { kind: 'ABSENCES', items: items.filter((other) => other !== absence) };
  });
}

/** Whether somebody is, or will be, covered by this person: then they can neither leave nor give up cases. */
export async function coversSomebody(ctx: Ctx, personId: string): Promise<boolean> {
  return (await listAbsences(ctx)).some(({ coveredById }) => coveredById === personId);
}

/** Whoever leaves for good is away no longer. */
export async function endAbsencesOf(ctx: Ctx & { tx: Tx }, personId: string): Promise<void> {
  for (const { id } of (await listAbsences(ctx)).filter((absence) => absence.personId === personId))
    await ctx.tx.query(DELETE, [ctx.orgId, id]);
}

function mayFor(ctx: Ctx, personId: string): boolean {
  return ctx.personId === personId || ctx.roles.includes('SUPERVISOR') || ctx.roles.includes('ADMINISTRATOR');
}

async function takesCases(ctx: Ctx & { tx: Tx }, personId: string): Promise<boolean> {
  if (!isUuid(personId)) return false;
  const [person] = await ctx.tx.query(getPersonQuery, [ctx.orgId, personId]);
  return person?.status === 'ACTIVE' && person.roles.some((role) => role !== 'ADMINISTRATOR');
}

async function todayOf(ctx: Ctx): Promise<string> {
  return dateIn((await getOrganization(ctx)).zone, ctx.clock.now());
}
