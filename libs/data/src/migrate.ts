import pg from 'pg';
import { ownerDataSource } from './data-source.js';

/** Any number that nobody else uses for an advisory lock of this cluster. */
const MIGRATION_LOCK = 7_261_845_001;

export interface MigrateOptions {
  /** Told one line per thing done. */
  log?: (line: string) => void;
}

/**
 * Brings the database to the newest schema as `sextant_owner`: roles checked (made where the login may), migrations,
 * audit months. Several starters at once wait for each other; running it again changes nothing.
 * @returns names of the migrations that ran
 */
export async function runMigrations(
  ownerUrl: string,
  { log = () => {} }: MigrateOptions = {},
): Promise<string[]> {
  const guard = new pg.Client({ connectionString: ownerUrl, application_name: 'sextant-migrate-lock' });
  await guard.connect();
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await ensureRoles(guard, log);
    const dataSource = await ownerDataSource(ownerUrl).initialize();
    try {
      const done = await dataSource.runMigrations();
      for (const migration of done) log(`migrated ${migration.name}`);
      await dataSource.query('select ensure_audit_months()');
      return done.map((migration) => migration.name);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await guard.end();
  }
}

/** The launcher, compose and the tests make the roles; a database of your own may let its owner make them. */
async function ensureRoles(client: pg.Client, log: (line: string) => void): Promise<void> {
  const { rows } = await client.query<{ name: string; mayCreate: boolean }>(`
    select wanted.name, (select rolcreaterole or rolsuper from pg_roles where rolname = current_user) as "mayCreate"
    from (values ('sextant_app'), ('sextant_lookup')) as wanted (name)
    where not exists (select from pg_roles where rolname = wanted.name)`);
  for (const { name, mayCreate } of rows) {
    if (!mayCreate) {
      throw new Error(
        `The role ${name} is missing and this login may not create roles. Create it first (see README).`,
      );
    }
    await client.query(`create role ${name} nologin nosuperuser nobypassrls`);
    log(`created role ${name}`);
  }
  const { rows: member } = await client.query<{ isMember: boolean }>(
    `select pg_has_role(current_user, 'sextant_lookup', 'member') as "isMember"`,
  );
  if (!member[0]?.isMember)
    await client.query('grant sextant_lookup to current_user with inherit false, set true');
}
