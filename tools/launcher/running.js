/**
 * What a one-time command (`npm run import`, `admin:create`, `seed`) is told. With DATABASE_URL in the shell or in
 * `.env` nothing is added; else the database and address of the Sextant that runs in this folder.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const NAME = 'sextant';

/**
 * @param {string} folder `.sextant`
 * @param {Record<string, string | undefined>} env
 * @returns {Record<string, string | undefined>} what to add to the environment
 */
export function environmentOfRunning(folder, env) {
  if (env.DATABASE_URL) return {};
  const [note, secrets, port] = ['run.json', 'secrets.json', 'postgres/port'].map((name) =>
    textOf(join(folder, name)),
  );
  if (!note || !secrets || !port) return {};
  const { url, children } = JSON.parse(note);
  const { appPassword, ownerPassword, sessionSecret } = JSON.parse(secrets);
  if (!url || !Object.values(children ?? {}).some(isAlive)) return {};
  /** @param {string} role @param {string} password */
  const databaseUrl = (role, password) =>
    `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${port.trim()}/${NAME}`;
  return {
    SEXTANT_MODE: env.SEXTANT_MODE || 'demo',
    PUBLIC_URL: env.PUBLIC_URL || url,
    PORT: env.PORT || new URL(url).port || '3000',
    SESSION_SECRET: env.SESSION_SECRET || sessionSecret,
    DATABASE_URL: databaseUrl('sextant_app', appPassword),
    DATABASE_OWNER_URL: databaseUrl('sextant_owner', ownerPassword),
  };
}

/** @param {string} file */
function textOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** @param {unknown} pid */
function isAlive(pid) {
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch {
    return false;
  }
}
