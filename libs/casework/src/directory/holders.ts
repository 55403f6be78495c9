import { randomUUID } from 'node:crypto';
import type { Holder, HolderList, SaveHolderInput, SaveHolderResult } from '@sextant/contract';
import {
  audit,
  HOLDER,
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

const HOLDER_COLUMNS = `h.id, h.name, h.kind, h.phone, h.fax, h.portal_url as "portalUrl", h.city, h.state, h.zone, h.hours, h.note, h.version,
  (select count(*) from record_item r where r.org_id = h.org_id and r.holder_id = h.id
    and r.state in ('NEEDED', 'REQUESTED', 'PROMISED', 'WRONG_OR_INCOMPLETE')) as "openItemCount"`;

/** $1 organization, $2 part of name or place, $3 how many, $4 $5 the entry before. */
const HOLDERS = namedQuery<Holder & { key: string; totalCount: number }>(
  'holders',
  `with matching as (
    select h.* from holder h where h.org_id = $1 and ($2 = '' or strpos(h.search_key, $2) > 0)
  )
  select ${HOLDER_COLUMNS}, h.search_key as key, (select count(*) from matching) as "totalCount"
  from matching h where $5::uuid is null or (h.search_key, h.id) > ($4, $5::uuid)
  order by h.search_key, h.id limit $3`,
);

/** $1 organization, $2 holder. */
const HOLDER_BY_ID = namedQuery<Holder>(
  'holder-by-id',
  `select ${HOLDER_COLUMNS} from holder h where h.org_id = $1 and h.id = $2`,
);

/** Whoever holds records, by name; the directory holds no patient data. */
export function holders(
  ctx: Ctx,
  search?: string | null,
  first?: number | null,
  after?: string | null,
): Promise<HolderList> {
  return directoryPage(ctx, HOLDERS, { search, first, after });
}

/** Adds a holder or changes one it knows. */
export async function saveHolder(ctx: Ctx, input: SaveHolderInput): Promise<SaveHolderResult> {
  requireStaff(ctx);
  const { values, problems } = directoryFields(input, TEXTS);
  if (problems.length > 0) return refusedInput(...problems);
  const id = input.holderId ?? randomUUID();
  if (!isUuid(id)) return notFound();
  const key = searchKey([values.name, values.city, values.state].filter(Boolean).join(' '));
  return withTenant(ctx, async (inside) => {
    if (input.holderId) {
      const target = { table: 'holder', id, expectedVersion: input.expectedVersion ?? 0 };
      const { portalUrl, ...rest } = values;
      const patch = { ...rest, portal_url: portalUrl, kind: input.kind, search_key: key };
      const updated = await updateVersioned(inside, target, patch);
      if (updated.kind === 'NOT_FOUND') return notFound();
      if (updated.kind === 'CONFLICT') return conflict(updated.row.version);
    } else {
      insertRows(inside.tx, HOLDER, [{ id, ...values, kind: input.kind, searchKey: key }]);
    }
    audit(inside, inside.tx, { act: input.holderId ? 'U' : 'C', what: 'holder.save', subjectId: id });
    return getHolder(inside, id);
  });
}

async function getHolder(ctx: Ctx & { tx: Tx }, id: string): Promise<SaveHolderResult> {
  const [holder] = await ctx.tx.finish(HOLDER_BY_ID, [ctx.orgId, id]);
  return holder ? { ...holder, __typename: 'Holder' } : notFound();
}

const TEXTS = ['name', 'phone', 'fax', 'portalUrl', 'city', 'state', 'zone', 'hours', 'note'] as const;
