import { randomUUID } from 'node:crypto';
import type { Center, CenterList, FieldProblem, SaveCenterInput, SaveCenterResult } from '@sextant/contract';
import {
  audit,
  CENTER,
  insertRows,
  isUuid,
  namedQuery,
  searchKey,
  updateVersioned,
  withTenant,
  type Ctx,
  type Tx,
} from '@sextant/data';
import { notFound } from '../actions/record-action.js';
import { conflict, refusedInput } from '../patients/answers.js';
import { requireStaff } from '../rights/case-staff.js';
import { directoryFields } from './directory-fields.js';
import { directoryPage } from './directory-page.js';

const CENTER_COLUMNS = `c.id, c.name, c.kind, c.designation, c.city, c.state, c.phone, c.fax,
  c.intake_checklist as "intakeChecklist", c.as_of as "asOf", c.source, c.version`;

/** $1 organization, $2 part of name or place, $3 how many, $4 $5 the entry before. */
const CENTERS = namedQuery<Center & { key: string; totalCount: number }>(
  'centers',
  `with matching as (
    select c.* from center c where c.org_id = $1 and ($2 = '' or strpos(c.search_key, $2) > 0)
  )
  select ${CENTER_COLUMNS}, c.search_key as key, (select count(*) from matching) as "totalCount"
  from matching c where $5::uuid is null or (c.search_key, c.id) > ($4, $5::uuid)
  order by c.search_key, c.id limit $3`,
);

/** $1 organization, $2 center. */
const CENTER_BY_ID = namedQuery<Center>(
  'center-by-id',
  `select ${CENTER_COLUMNS} from center c where c.org_id = $1 and c.id = $2`,
);

/** Centers and specialists the organization knows; it began with the public list of designated centers. */
export function centers(
  ctx: Ctx,
  search?: string | null,
  first?: number | null,
  after?: string | null,
): Promise<CenterList> {
  return directoryPage(ctx, CENTERS, { search, first, after });
}

/**
 * Adds a center or changes one: phones, faxes and what it wants to see are what the organization finds out itself.
 * What it is designated as is not: only an administrator says so, with the day it was looked up anew and where; left
 * out, it stays.
 */
export async function saveCenter(ctx: Ctx, input: SaveCenterInput): Promise<SaveCenterResult> {
  requireStaff(ctx);
  const { values, problems } = directoryFields(input, TEXTS);
  if (problems.length > 0) return refusedInput(...problems);
  const id = input.centerId ?? randomUUID();
  if (!isUuid(id)) return notFound();
  const key = searchKey([values.name, values.city, values.state].filter(Boolean).join(' '));
  return withTenant(ctx, async (inside) => {
    const [before] = input.centerId ? await inside.tx.query(CENTER_BY_ID, [ctx.orgId, id]) : [];
    for (const field of PROVEN) if (input[field] === undefined) values[field] = before?.[field] ?? null;
    const unproven = designationProblem(ctx, before, values);
    if (unproven) return refusedInput(unproven);
    if (input.centerId) {
      const target = { table: 'center', id, expectedVersion: input.expectedVersion ?? 0 };
      const { asOf, intakeChecklist, ...rest } = values;
      const columns = { as_of: asOf, intake_checklist: intakeChecklist, kind: input.kind, search_key: key };
      const patch = { ...rest, ...columns };
      const updated = await updateVersioned(inside, target, patch);
      if (updated.kind === 'NOT_FOUND') return notFound();
      if (updated.kind === 'CONFLICT') return conflict(updated.row.version);
    } else {
      insertRows(inside.tx, CENTER, [{ id, ...values, kind: input.kind, searchKey: key }]);
    }
    audit(inside, inside.tx, { act: input.centerId ? 'U' : 'C', what: 'center.save', subjectId: id });
    return getCenter(inside, id);
  });
}

async function getCenter(ctx: Ctx & { tx: Tx }, id: string): Promise<SaveCenterResult> {
  const [center] = await ctx.tx.finish(CENTER_BY_ID, [ctx.orgId, id]);
  return center ? { ...center, __typename: 'Center' } : notFound();
}

const TEXTS = [
  'name',
  'designation',
  'city',
  'state',
  'phone',
  'fax',
  'intakeChecklist',
  'asOf',
  'source',
] as const;

type CenterTexts = Record<(typeof TEXTS)[number], string | null>;
const PROVEN = ['designation', 'asOf', 'source'] as const;

/** Why what the center is designated as cannot be taken like this. */
function designationProblem(
  ctx: Ctx,
  before: Center | undefined,
  values: CenterTexts,
): FieldProblem | undefined {
  const changed = PROVEN.find((field) => values[field] !== (before?.[field] ?? null));
  if (!changed) return undefined;
  if (ctx.actorKind === 'PERSON' && !ctx.roles.includes('ADMINISTRATOR')) {
    const message = 'Only administrators change the designation, its day and its source.';
    return { field: changed, code: 'NOT_ALLOWED', message };
  }
  if (!values.designation || values.designation === (before?.designation ?? null)) return undefined;
  const isNewer = values.asOf !== null && values.asOf > (before?.asOf ?? '');
  return isNewer
    ? undefined
    : { field: 'asOf', code: 'REQUIRED', message: 'Write the day this designation was looked up.' };
}
