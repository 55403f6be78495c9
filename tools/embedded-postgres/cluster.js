/**
 * A real PostgreSQL 18 from npm: made on first use, started, stopped.
 *
 *   const cluster = await startCluster({ home: '.sextant/postgres' });
 *   cluster.url('postgres');   // superuser
 *   await cluster.stop();
 *
 * What it promises:
 * - The server ends with the program that started it, even when that is killed with -9: a tiny
 *   shell beside it holds our pipe and stops it when the pipe closes. A server that was left
 *   behind all the same is stopped before the next one starts.
 * - Nothing committed is lost by any of this: PostgreSQL's own durability stays switched on,
 *   except in `throwaway` clusters for tests.
 * - It listens on 127.0.0.1 only, on a free port (the same as last time if it can), with a generated password and no socket file.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import pg from 'pg';
import { canEnter, findPrograms, openPlace } from './binaries.js';
import { stopLeftover } from './leftover.js';

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 15_000;

/** Starts the program so that it gets SIGINT (a fast, clean shutdown) when our end of the pipe closes. */
const WITH_KEEPER = 'exec 3<&0; ( ( read _ <&3; kill -INT $$ ) & ); exec "$@" 3<&- </dev/null';

/** The same on every machine: no locale of the system decides how text sorts or folds. */
const INITDB_FLAGS = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
];

/** Only for data that may be lost. */
const THROWAWAY_SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
};

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  random_page_cost: '1.1',
  max_connections: '100',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m ',
};

/**
 * @typedef {object} ClusterOptions
 * @property {string} home where the data, the log and the superuser's password lie; made if absent
 * @property {boolean} [throwaway] for tests: fast, not durable
 * @property {Record<string, string>} [settings] further PostgreSQL settings
 *
 * @typedef {object} Cluster
 * @property {number} port
 * @property {string} dataDir where the data really lie (root in a closed folder: elsewhere)
 * @property {string} logFile
 * @property {(database: string, user?: string, password?: string) => string} url
 * @property {(listener: () => void) => void} onExit when the server ends and nobody asked it to
 * @property {() => Promise<void>} stop
 */

/**
 * @param {ClusterOptions} options
 * @returns {Promise<Cluster>}
 */
export async function startCluster({ home: homeOption, throwaway = false, settings = {} }) {
  const home = resolve(homeOption);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const programs = await findPrograms();
  const dataDir = dataDirFor(home, programs.runAs);
  const password = passwordIn(home);
  if (!existsSync(join(dataDir, 'PG_VERSION'))) initialize(dataDir, programs, password);
  await stopLeftover(dataDir);

  const port = await keptPort(home);
  const logFile = join(home, 'server.log');
  const wanted = { ...SETTINGS, ...(throwaway ? THROWAWAY_SETTINGS : {}), ...settings, port: String(port) };
  const flags = Object.entries(wanted).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(logFile, 'a', 0o600);
  // Its own session: Ctrl-C in the terminal is ours to handle, applications stop before their database.
  const server = spawn('/bin/sh', ['-c', WITH_KEEPER, 'sh', programs.postgres, '-D', dataDir, ...flags], {
    ...programs.runAs,
    cwd: dataDir,
    detached: true,
    stdio: ['pipe', log, log],
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
  });
  closeSync(log);
  /** @type {(() => void)[]} */
  const listeners = [];
  let stopping = false;
  const exited = new Promise((done) => {
    server.once('exit', () => {
      server.stdin?.destroy();
      if (!stopping) for (const listener of listeners) listener();
      done(undefined);
    });
  });
  server.stdin?.on('error', () => {}); // the pipe breaks when the server dies first; 'exit' tells it

  const url = (/** @type {string} */ database, user = 'postgres', secret = password) =>
    `postgresql://${user}:${encodeURIComponent(secret)}@127.0.0.1:${port}/${database}`;
  const stop = async () => {
    stopping = true;
    server.stdin?.end();
    const timer = setTimeout(() => server.kill('SIGQUIT'), STOP_LIMIT_MS);
    await exited;
    clearTimeout(timer);
  };
  try {
    await waitUntilReady(url('postgres'), server);
  } catch (error) {
    await stop();
    throw new Error(`PostgreSQL did not start; its log: ${logFile}\n${lastLines(logFile)}`, { cause: error });
  }
  return { port, dataDir, logFile, url, onExit: (listener) => listeners.push(listener), stop };
}

/**
 * Root's data lie in the home too if PostgreSQL's user can get there, else in an open place that
 * the home remembers: so a moved or renamed clone finds its data again.
 * @param {string} home
 * @param {import('./binaries.js').Ids | undefined} runAs
 */
function dataDirFor(home, runAs) {
  const note = join(home, 'data-is-in.txt');
  const inHome = join(home, 'data');
  if (existsSync(note)) return readFileSync(note, 'utf8').trim();
  if (!runAs) return inHome;
  if (!existsSync(inHome)) chmodSync(home, 0o711); // to be entered, not read
  if (canEnter(home, runAs)) return inHome;
  const elsewhere = join(openPlace(), `data-${randomBytes(6).toString('hex')}`);
  writeFileSync(note, `${elsewhere}\n`);
  return elsewhere;
}

/** @param {string} home */
function passwordIn(home) {
  const file = join(home, 'superuser-password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

/**
 * @param {string} dataDir
 * @param {import('./binaries.js').Programs} programs
 * @param {string} password
 */
function initialize(dataDir, { initdb, runAs }, password) {
  rmSync(dataDir, { recursive: true, force: true }); // what an initialization cut short has left
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (runAs) chownSync(dataDir, runAs.uid, runAs.gid);
  // A file of the right owner, not a command line, where every user could read the password.
  const passwordFile = join(dirname(dataDir), `.initdb-${process.pid}`);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (runAs) chownSync(passwordFile, runAs.uid, runAs.gid);
  const flags = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, ...INITDB_FLAGS];
  const result = spawnSync(initdb, [`--pgdata=${dataDir}`, '--no-instructions', ...flags], {
    ...runAs,
    cwd: dataDir,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
  });
  rmSync(passwordFile, { force: true });
  if (result.status !== 0) {
    rmSync(dataDir, { recursive: true, force: true });
    throw new Error(`PostgreSQL could not be set up in ${dataDir}:\n${result.stderr ?? result.error}`);
  }
}

/**
 * The port of the last start while it is free: the same address each time, so that tools people have connected find
 * the database again and the queues do not look moved.
 * @param {string} home
 */
async function keptPort(home) {
  const file = join(home, 'port');
  const kept = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  const port = await freePort(kept).catch(() => freePort());
  writeFileSync(file, String(port));
  return port;
}

/**
 * @param {number} [wanted] 0: any
 * @returns {Promise<number>} rejects when the wanted one is taken
 */
export function freePort(wanted = 0) {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** @param {string} url @param {import('node:child_process').ChildProcess} server */
async function waitUntilReady(url, server) {
  const deadline = Date.now() + START_LIMIT_MS;
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    client.on('error', () => {});
    try {
      await client.connect();
      return;
    } catch (error) {
      if (server.exitCode !== null || server.signalCode !== null) throw error;
      if (Date.now() > deadline) throw error;
    } finally {
      await client.end().catch(() => {});
    }
    await new Promise((next) => setTimeout(next, 50));
  }
}

/** @param {string} file */
function lastLines(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-8).join('\n') : '';
}
