/**
 * SQL that every migration uses for a table with an organization. The table's first key column is `org_id`.
 *
 * - The sub-select in the policy is worked out once a statement, not once a row.
 * - After a transaction PostgreSQL leaves '' in the setting, not null; hence nullif.
 */
const ORG = `(select nullif(current_setting('app.org', true), '')::uuid)`;

type Privilege = 'select' | 'insert' | 'update' | 'delete';

/** Forces row-level security by organization on the table and grants `sextant_app` what it needs. */
export function tenantTable(
  table: string,
  grants: readonly Privilege[] = ['select', 'insert', 'update', 'delete'],
): string {
  return `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy tenant on ${table} using (org_id = ${ORG}) with check (org_id = ${ORG});
    grant ${grants.join(', ')} on ${table} to sextant_app;`;
}

/** Nothing is ever changed or deleted here, by nobody: not by grant, and a trigger refuses it to the owner too. */
export function appendOnlyTable(table: string): string {
  return `${tenantTable(table, ['select', 'insert'])}
    create trigger append_only before update or delete on ${table}
      for each row execute function refuse_change();
    create trigger append_only_truncate before truncate on ${table}
      for each statement execute function refuse_change();`;
}

/** A row's version goes up by exactly one with each update: the net under `updateVersioned`. */
export function versionedTable(table: string): string {
  return `
    create trigger next_version before update on ${table}
      for each row execute function require_next_version();`;
}

/** Lets the look-up functions read these columns of the table across organizations. */
export function lookupReads(table: string, columns: readonly string[]): string {
  return `
    create policy lookup on ${table} for select to sextant_lookup using (true);
    grant select (${columns.join(', ')}) on ${table} to sextant_lookup;`;
}

/**
 * A function that runs with the rights of `sextant_lookup`, for look-ups before the organization is known. `signature`
 * is its name with argument types; the definition must say `security definer set search_path = public, pg_temp`.
 */
export function lookupFunction(signature: string, definition: string): string {
  return `
    ${definition};
    revoke all on function ${signature} from public;
    grant execute on function ${signature} to sextant_app;
    grant create on schema public to sextant_lookup;
    alter function ${signature} owner to sextant_lookup;
    revoke create on schema public from sextant_lookup;`;
}

/** `column text not null check (column in (…))` for a union of the domain. */
export function oneOf(column: string, values: readonly string[]): string {
  return `check (${column} in (${values.map((value) => `'${value}'`).join(', ')}))`;
}
