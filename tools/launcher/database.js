/** The database of this run: the embedded one, or the one that DATABASE_URL names. */
import { join } from 'node:path';
import { startCluster } from '../embedded-postgres/cluster.js';
import { APP, ensureDatabase, ensureRoles, OWNER } from '../embedded-postgres/roles.js';

const NAME = 'sextant';

/**
 * @typedef {{ databaseUrl: string, ownerUrl: string | undefined, cluster?: import('../embedded-postgres/cluster.js').Cluster }} Database
 * @param {string} folder `.sextant`
 * @param {import('./environment.js').Secrets} secrets
 * @returns {Promise<Database>}
 */
export async function openDatabase(folder, secrets) {
  const { DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: ownerUrl } = process.env;
  if (databaseUrl) {
    if (!ownerUrl) {
      throw new Error(
        'DATABASE_URL is set, DATABASE_OWNER_URL is not: the database is migrated by its owner, while the ' +
          'servers log in as another role that owns nothing. See .env.example.',
      );
    }
    return { databaseUrl, ownerUrl };
  }
  const cluster = await startCluster({ home: join(folder, 'postgres') });
  await ensureRoles(cluster.url('postgres'), secrets);
  await ensureDatabase(cluster.url('postgres'), NAME);
  return {
    databaseUrl: cluster.url(NAME, APP, secrets.appPassword),
    ownerUrl: cluster.url(NAME, OWNER, secrets.ownerPassword),
    cluster,
  };
}
