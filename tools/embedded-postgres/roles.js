/**
 * The roles every Sextant database has, here as in `docker/postgres/roles.sh`:
 *
 * - sextant_owner  owns the database and its schemas; migrates, seeds; never serves a request.
 * - sextant_app    what api and worker log in as: owns nothing, cannot bypass row-level security.
 * - sextant_lookup cannot log in; owns the few SECURITY DEFINER functions that look something up
 *                  before the organization is known (sign-in, session, patient link, relay, sweep).
 */
import pg from 'pg';

export const OWNER = 'sextant_owner';
export const APP = 'sextant_app';
export const LOOKUP = 'sextant_lookup';

/**
 * Makes the roles where they are missing and sets their passwords. Running it twice changes nothing.
 * @param {string} superuserUrl
 * @param {{ ownerPassword: string, appPassword: string }} passwords
 */
export async function ensureRoles(superuserUrl, { ownerPassword, appPassword }) {
  await withClient(superuserUrl, async (client) => {
    for (const role of [OWNER, APP, LOOKUP]) {
      const found = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      if (found.rowCount === 0) await client.query(`create role ${role}`);
    }
    const safe = 'nosuperuser nocreatedb nocreaterole noreplication nobypassrls';
    await client.query(`alter role ${OWNER} login ${safe} password ${client.escapeLiteral(ownerPassword)}`);
    await client.query(`alter role ${APP} login ${safe} password ${client.escapeLiteral(appPassword)}`);
    await client.query(`alter role ${LOOKUP} nologin ${safe}`);
    // The owner may hand a function over to sextant_lookup, but does not run with its rights.
    await client.query(`grant ${LOOKUP} to ${OWNER} with inherit false, set true`);
  });
}

/**
 * @param {string} superuserUrl
 * @param {string} name
 */
export async function ensureDatabase(superuserUrl, name) {
  await withClient(superuserUrl, async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0)
      await client.query(`create database ${client.escapeIdentifier(name)} owner ${OWNER}`);
  });
}

/**
 * @param {string} url
 * @param {(client: pg.Client) => Promise<void>} work
 */
async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
