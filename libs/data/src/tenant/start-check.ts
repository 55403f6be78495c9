import type { DataSource } from 'typeorm';

/** The database would answer with other organizations' rows: no start. */
export class UnsafeRoleError extends Error {
  override readonly name = 'UnsafeRoleError';
}

const ROLE = `
  select r.rolsuper as "isSuper", r.rolbypassrls as "isBypass",
    exists (
      select from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and pg_has_role(r.oid, c.relowner, 'member')
    ) as "isOwner"
  from pg_roles r where r.rolname = current_user`;

const UNPROTECTED = `
  select c.relname as name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind in ('r', 'p')
    and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'org_id' and not a.attisdropped)
    and not (c.relrowsecurity and c.relforcerowsecurity)
  order by 1`;

/** Names of tables with an organization that lack enabled or forced row-level security. */
export async function unprotectedTables(dataSource: DataSource): Promise<string[]> {
  const rows = await dataSource.query<{ name: string }[]>(UNPROTECTED);
  return rows.map((row) => row.name);
}

/** Throws `UnsafeRoleError` when the role we are logged in as is superuser, owner, or may bypass row-level security. */
export async function assertSafeRole(dataSource: DataSource): Promise<void> {
  const [role] = await dataSource.query<{ isSuper: boolean; isBypass: boolean; isOwner: boolean }[]>(ROLE);
  if (!role || role.isSuper || role.isBypass || role.isOwner) {
    throw new UnsafeRoleError(
      'The database role could see every organization (superuser, owner or BYPASSRLS). Log in as sextant_app.',
    );
  }
  const open = await unprotectedTables(dataSource);
  if (open.length > 0) {
    throw new UnsafeRoleError(`Row-level security is not forced on: ${open.join(', ')}. Run the migrations.`);
  }
}
