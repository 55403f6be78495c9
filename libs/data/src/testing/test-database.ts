import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import type { QueryRunner } from 'typeorm';
import { openDatabase } from '../data-source.js';
import { runMigrations } from '../migrate.js';
import { MIGRATIONS } from '../migrations/index.js';
import type { Ctx } from '../tenant/ctx.js';
import type { Database } from '../tenant/database.js';
import { testClusterUrl } from './env.js';

const PASSWORD = 'test';
const TEMPLATE_LOCK = 7_261_845_002;

/** The day all fixtures are about: Sunday, 22 November 2026, 10 in the morning in New York. */
export const TEST_NOW = '2026-11-22T15:00:00.000Z';
export const TEST_ZONE = 'America/New_York';

/** A database of its own for one test file, migrated, with two organizations in it. */
export interface TestDatabase {
  db: Database;
  orgs: { a: string; b: string };
  /** URLs of this database. */
  urls: { app: string; owner: string; superuser: string };
  /** A signed-in navigator of organization A, unless told otherwise; `now` pins the clock. */
  asOrg(orgId?: string, over?: Partial<Ctx> & { now?: string }): Ctx;
  /** As the superuser, around row-level security: for arranging and for looking, never for the thing tested. */
  rows<Row = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** Makes it from a template that is migrated once per cluster. Needs SEXTANT_TEST_PG_URL (set by `npm run test:int`). */
export async function openTestDatabase(): Promise<TestDatabase> {
  const clusterUrl = testClusterUrl();
  const template = await migratedTemplate(clusterUrl);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onCluster(clusterUrl, (client) =>
    client.query(`create database ${name} template ${template} owner sextant_owner`),
  );

  const urls = {
    app: urlOf(clusterUrl, name, 'sextant_app'),
    owner: urlOf(clusterUrl, name, 'sextant_owner'),
    superuser: urlOf(clusterUrl, name),
  };
  const looking = new pg.Pool({ connectionString: urls.superuser, max: 2 });
  looking.on('error', () => {}); // the database is dropped while the last connection still closes
  const orgs = { a: randomUUID(), b: randomUUID() };
  for (const [label, orgId] of Object.entries(orgs))
    await addOrganization(looking, orgId, `Organization ${label.toUpperCase()}`);
  const db = await openDatabase({ url: urls.app, applicationName: 'sextant-test' });

  return {
    db,
    orgs,
    urls,
    asOrg: (orgId = orgs.a, { now, ...over } = {}) => ({
      db,
      orgId,
      personId: randomUUID(),
      actorKind: 'PERSON',
      roles: ['NAVIGATOR'],
      isClinical: false,
      requestId: 'test',
      clock: { now: () => now ?? TEST_NOW },
      ...over,
    }),
    rows: async <Row>(sql: string, values?: unknown[]) => (await looking.query(sql, values)).rows as Row[],
    async close() {
      await db.close();
      await looking.end();
      await onCluster(clusterUrl, (client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}

async function addOrganization(pool: pg.Pool, orgId: string, name: string): Promise<void> {
  await pool.query(
    `insert into organization (org_id, name, sender_name, sender_phone, zone) values ($1, $2, $2, '(212) 555-0100', $3)`,
    [orgId, name, TEST_ZONE],
  );
}

/** A migrated database nobody is connected to; its name holds a hash, so changed migrations make a new one. */
async function migratedTemplate(clusterUrl: string): Promise<string> {
  const name = `template_${createHash('sha256')
    .update(await sqlOfMigrations())
    .digest('hex')
    .slice(0, 16)}`;
  await onCluster(clusterUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const found = await client.query('select from pg_database where datname = $1 and datistemplate', [name]);
    if (found.rowCount) return;
    await client.query(`drop database if exists ${name}`);
    await client.query(`create database ${name} owner sextant_owner`);
    await runMigrations(urlOf(clusterUrl, name, 'sextant_owner'));
    await client.query(`alter database ${name} is_template true`);
  });
  return name;
}

/** What the migrations would send, without a database. */
async function sqlOfMigrations(): Promise<string> {
  const sent: string[] = [];
  const recorder = {
    query: async (sql: string, values: unknown[] = []) => {
      sent.push(sql, JSON.stringify(values));
      return [];
    },
  } as unknown as QueryRunner;
  for (const Migration of MIGRATIONS) await new Migration().up(recorder);
  return sent.join('\n');
}

function urlOf(clusterUrl: string, database: string, role?: string): string {
  const url = new URL(clusterUrl);
  url.pathname = `/${database}`;
  if (role) {
    url.username = role;
    url.password = PASSWORD;
  }
  return url.toString();
}

async function onCluster(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
