/**
 * What api, worker and the one-time programs are told through the environment. Values of the
 * user (shell or `.env`) win; secrets that nobody gave are made once and kept in `.sextant/`.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const FIRST_PORT = 3000;
const FIRST_WEB_PORT = 5173;
const root = join(import.meta.dirname, '../..');

/** Reads `.env` beside package.json; the shell's own values win. */
export function readDotEnv() {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

/**
 * @typedef {{ ownerPassword: string, appPassword: string, sessionSecret: string }} Secrets
 * @param {string} folder `.sextant`
 * @returns {Secrets}
 */
export function keptSecrets(folder) {
  const file = join(folder, 'secrets.json');
  const secret = () => randomBytes(32).toString('base64url');
  const fresh = { ownerPassword: secret(), appPassword: secret(), sessionSecret: secret() };
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const secrets = { ...fresh, ...kept };
  writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  return secrets;
}

/**
 * The port asked for, or the next one that is free.
 * @param {string} wanted
 */
export async function nextFreePort(wanted) {
  const first = Number(wanted);
  if (!Number.isInteger(first) || first < 1 || first > 65_535)
    throw new Error(`PORT=${wanted} is not a port number.`);
  for (let port = first; port <= Math.min(first + 100, 65_535); port += 1)
    if (await isFree(port)) return port;
  throw new Error(`The ports ${first} to ${first + 100} are all taken. Set PORT to a free one.`);
}

/** Free for every address: a program on 127.0.0.1 alone would catch half of our visitors. @param {number} port */
async function isFree(port) {
  for (const host of ['0.0.0.0', '127.0.0.1']) {
    const free = await new Promise((done) => {
      const probe = createServer();
      probe.once('error', () => done(false));
      probe.listen({ port, host, exclusive: true }, () => probe.close(() => done(true)));
    });
    if (!free) return false;
  }
  return true;
}

/**
 * @typedef {{ wanted: string, api: number, worker: number, web?: number, isMoved: boolean }} Ports
 * @param {boolean} isDev in development the web app has a server of its own
 * @returns {Promise<Ports>}
 */
export async function choosePorts(isDev) {
  const wanted = process.env.PORT || String(FIRST_PORT);
  const api = await nextFreePort(wanted);
  const worker = await nextFreePort(String(api + 1));
  const web = isDev ? { web: await nextFreePort(String(FIRST_WEB_PORT)) } : {};
  return { wanted, api, worker, ...web, isMoved: String(api) !== wanted };
}

/**
 * @param {{ ports: Ports, secrets: Secrets, databaseUrl: string }} facts
 * @returns {Record<string, string | undefined>}
 */
export function serverEnvironment({ ports, secrets, databaseUrl }) {
  const { env } = process;
  return {
    ...env, // an empty value, as `.env.example` has them, counts as none
    NODE_ENV: env.NODE_ENV || 'production',
    TZ: 'UTC',
    SEXTANT_MODE: env.SEXTANT_MODE || 'demo',
    PORT: String(ports.api),
    PUBLIC_URL: env.PUBLIC_URL || `http://localhost:${ports.web ?? ports.api}`,
    SESSION_SECRET: env.SESSION_SECRET || secrets.sessionSecret,
    DOCUMENTS_DIR: env.DOCUMENTS_DIR || join(root, '.sextant/documents'),
    SENT_JOURNAL: env.SENT_JOURNAL || join(root, '.sextant/journal'),
    WEB_DIST: env.WEB_DIST || join(root, 'apps/web/dist'),
    DATABASE_URL: databaseUrl,
    // The servers log in as a role that owns nothing; only migrations and seed get the owner's URL.
    DATABASE_OWNER_URL: undefined,
  };
}

/** @param {Record<string, string | undefined>} env */
export function webDevEnvironment(env) {
  return { ...env, NODE_ENV: 'development', SEXTANT_API_URL: `http://127.0.0.1:${env.PORT}` };
}
