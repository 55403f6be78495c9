/**
 * Fails when the entities describe tables other than those the migrations make: migrates an empty
 * database and asks TypeORM what it would still change.
 */
import { ownerDataSource, runMigrations } from '@sextant/data';
import { ensureDatabase, OWNER } from '../embedded-postgres/roles.js';
import { startTestPostgres } from '../testing/services.js';

const postgres = await startTestPostgres();
try {
  await ensureDatabase(postgres.url, 'schema_diff');
  const ownerUrl = Object.assign(new URL(postgres.url), {
    username: OWNER,
    password: 'test',
    pathname: 'schema_diff',
  }).href;
  await runMigrations(ownerUrl);
  const dataSource = await ownerDataSource(ownerUrl).initialize();
  const pending = await dataSource.driver.createSchemaBuilder().log();
  await dataSource.destroy();
  for (const { query } of pending.upQueries) console.error(query);
  if (pending.upQueries.length > 0) {
    console.error('\nEntities and migrations differ: write a migration (`npm run migration:new NAME`).');
    process.exitCode = 1;
  }
} finally {
  await postgres.stop();
}
