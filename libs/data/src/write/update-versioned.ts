import type { Ctx } from '../tenant/ctx.js';
import { namedQuery, type NamedQuery } from '../tenant/named-query.js';
import { tenantQuery } from '../tenant/with-tenant.js';

export type VersionedUpdate<Row> =
  | { kind: 'UPDATED'; row: Row }
  /** Somebody else was first; `row` is how it stands now. */
  | { kind: 'CONFLICT'; row: Row }
  | { kind: 'NOT_FOUND' };

type Answer<Row> = { updated: Row | null; current: Row | null };

const NAME = /^[a-z_]+$/;
const made = new Map<string, NamedQuery<Answer<unknown>>>();

/**
 * Changes one row if it still has the version the person was looking at; the version goes up by one. TypeORM's
 * `save()` would overwrite and even rewind it. Keys of `patch` are column names of the table, `undefined` ones are left
 * out, `null` clears. One statement.
 */
export async function updateVersioned<Row extends { version: number }>(
  ctx: Ctx,
  target: { table: string; key?: string; id: string; expectedVersion: number },
  patch: Readonly<Record<string, unknown>>,
): Promise<VersionedUpdate<Row>> {
  const columns = Object.keys(patch).filter((column) => patch[column] !== undefined);
  const query = statementFor<Row>(target.table, target.key ?? 'id', columns);
  const values = [ctx.orgId, target.id, target.expectedVersion, ...columns.map((column) => patch[column])];
  const [answer] = await tenantQuery(ctx, query, values, { isDurable: true });
  if (answer?.updated) return { kind: 'UPDATED', row: answer.updated };
  return answer?.current ? { kind: 'CONFLICT', row: answer.current } : { kind: 'NOT_FOUND' };
}

function statementFor<Row>(table: string, key: string, columns: readonly string[]): NamedQuery<Answer<Row>> {
  for (const name of [table, key, ...columns]) {
    if (!NAME.test(name)) throw new Error(`${name} is no table or column name.`);
  }
  const text = `
    with updated as (
      update ${table} set ${[...columns.map((column, index) => `${column} = $${index + 4}`), 'version = version + 1'].join(', ')}
      where org_id = $1 and ${key} = $2 and version = $3 returning *
    )
    select (select to_jsonb(updated) from updated) as updated,
      (select to_jsonb(t) from ${table} t where org_id = $1 and ${key} = $2) as current`;
  const found = made.get(text) as NamedQuery<Answer<Row>> | undefined;
  if (found) return found;
  const query = namedQuery<Answer<Row>>(`update-${table}-${made.size + 1}`.slice(0, 63), text);
  made.set(text, query);
  return query;
}
