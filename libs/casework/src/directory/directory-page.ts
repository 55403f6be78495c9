import { isUuid, searchKey, tenantQuery, type Ctx, type NamedQuery } from '@sextant/data';
import { cursorOf, pageSize, placeOf } from '../cases/cursor.js';
import { requireStaff } from '../rights/case-staff.js';

const LONGEST_SEARCH = 200;

/** What the reader of a directory asked for: part of a name or place, how many, and after which entry. */
export interface DirectoryPage {
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}

/**
 * One page of a directory, by name; the directory holds no patient data, so its staff see all of it.
 * @param query takes $1 organization, $2 search key, $3 how many, $4 $5 key and id of the entry before
 */
export async function directoryPage<Entry extends { id: string; key: string; totalCount: number }>(
  ctx: Ctx,
  query: NamedQuery<Entry>,
  { search, first, after }: DirectoryPage,
): Promise<{ items: Entry[]; totalCount: number; endCursor: string | null }> {
  requireStaff(ctx);
  const size = pageSize(first);
  const [lastKey, lastId] = placeOf(after, 2) ?? [];
  const printable = (search ?? '').replace(/\p{Cc}/gu, ' ').toWellFormed();
  const key = searchKey(printable.slice(0, LONGEST_SEARCH));
  const id = isUuid(lastId) ? lastId : null;
  const rows = await tenantQuery(ctx, query, [ctx.orgId, key, size, lastKey ?? '', id]);
  const last = rows.at(-1);
  return {
    items: rows,
    totalCount: last?.totalCount ?? 0,
    endCursor: last && rows.length === size ? cursorOf(last.key, last.id) : null,
  };
}
