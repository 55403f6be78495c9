/**
 * The product as it is built, with real processes on a database of its own, for browser tests:
 *
 *   const product = await startProduct({ mode: 'demo' });
 *   await page.goto(product.url);
 *   await product.stop();
 *
 * Needs the cluster of `global-setup.js` (SEXTANT_TEST_PG_URL) and the builds of `npm run build`.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '../embedded-postgres/cluster.js';
import { APP, OWNER } from '../embedded-postgres/roles.js';
import { cliProgram, serverProgram } from '../launcher/programs.js';
import { runToEnd, startServer, waitUntilHealthy } from '../launcher/processes.js';

const READY_LIMIT_MS = 30_000;
const root = join(import.meta.dirname, '../..');

/**
 * @typedef {object} Product
 * @property {string} url where a browser finds it
 * @property {string} databaseUrl as the servers see it
 * @property {string} ownerUrl
 * @property {Record<string, string | undefined>} env the servers' environment
 * @property {string} seeded what the seed program printed
 * @property {(server: 'api' | 'worker', signal?: NodeJS.Signals) => Promise<void>} kill ends one as a crash would
 * @property {(server: 'api' | 'worker') => Promise<void>} start starts one that was killed
 * @property {() => Promise<void>} stop stops all and drops the database
 *
 * @param {{ mode?: 'demo' | 'test' | 'production', isSeeded?: boolean, env?: Record<string, string> }} [options]
 * @returns {Promise<Product>}
 */
export async function startProduct({ mode = 'demo', isSeeded = true, env: extra = {} } = {}) {
  const superuser = process.env.SEXTANT_TEST_PG_URL;
  if (!superuser)
    throw new Error('No SEXTANT_TEST_PG_URL: run this through `npm test` or tools/testing/jest.js.');
  const name = `product_${randomBytes(6).toString('hex')}`;
  await asSuperuser(superuser, `create database ${name} owner ${OWNER}`);
  const urlAs = (/** @type {string} */ role) =>
    Object.assign(new URL(superuser), { username: role, password: 'test', pathname: name }).href;

  const journal = mkdtempSync(join(tmpdir(), 'sextant-journal-'));
  const documents = mkdtempSync(join(tmpdir(), 'sextant-documents-'));
  const ports = { api: await freePort(), worker: await freePort() };
  const url = `http://localhost:${ports.api}`;
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    NODE_OPTIONS: '',
    // Every request of every browser would hide the tests in the log.
    LOG_LEVEL: process.env.LOG_LEVEL || 'warn',
    TZ: 'UTC',
    SEXTANT_MODE: mode,
    PUBLIC_URL: url,
    SESSION_SECRET: randomBytes(32).toString('base64url'),
    WEB_DIST: join(root, 'apps/web/dist'),
    SENT_JOURNAL: journal,
    DOCUMENTS_DIR: documents,
    DATABASE_URL: urlAs(APP),
    ...extra,
  };
  const ownerEnv = { ...env, DATABASE_OWNER_URL: urlAs(OWNER) };
  await runToEnd('migrate', cliProgram('migrate', false), ownerEnv);
  const seeded = isSeeded ? await runToEnd('seed', cliProgram('seed', false), ownerEnv) : '';

  /** @type {Map<string, import('../launcher/processes.js').Server>} */
  const servers = new Map();
  const start = async (/** @type {'api' | 'worker'} */ app) => {
    const server = startServer(app, serverProgram(app, false), { ...env, PORT: String(ports[app]) });
    servers.set(app, server);
    await waitUntilHealthy(`http://127.0.0.1:${ports[app]}/health/ready`, server, READY_LIMIT_MS);
  };
  await Promise.all([start('api'), start('worker')]);
  return {
    url,
    databaseUrl: urlAs(APP),
    ownerUrl: urlAs(OWNER),
    env,
    seeded,
    start,
    async kill(app, signal = 'SIGKILL') {
      const server = servers.get(app);
      if (!server) return;
      process.kill(server.pid, signal);
      await server.exited;
    },
    async stop() {
      await Promise.all([...servers.values()].map((server) => server.stop()));
      for (const folder of [journal, documents]) rmSync(folder, { recursive: true, force: true });
      await asSuperuser(superuser, `drop database ${name} with (force)`);
    },
  };
}

/** @param {string} url @param {string} sql */
async function asSuperuser(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}
