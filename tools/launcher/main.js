/**
 * `npm start`, once packages are there: database, migrations, demo data, builds, api and worker,
 * one log; Ctrl-C stops everything. `--dev` runs the servers from source and Vite's own server.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildStale } from '../build/build.js';
import { openDatabase } from './database.js';
import { choosePorts, keptSecrets, readDotEnv, serverEnvironment, webDevEnvironment } from './environment.js';
import { say } from './log.js';
import { cliProgram, serverProgram, webDevServer } from './programs.js';
import { runToEnd, startServer, waitUntilHealthy } from './processes.js';
import { AlreadyRunning, takeRunLock } from './run-lock.js';
import { watchNpm } from './watch-npm.js';
import { welcome } from './welcome.js';

const READY_LIMIT_MS = 60_000;
const folder = join(import.meta.dirname, '../../.sextant');
const isDev = process.argv.includes('--dev');

/** What runs, in the order it was started; stopped from the end. @type {{ stop: () => void | Promise<void> }[]} */
const running = [];
let isStopping = false;
/** Tells a next start to wait. */
let onStopping = () => {};

/** @param {number} code @param {string} [reason] */
async function stopAll(code, reason) {
  if (isStopping) return;
  isStopping = true;
  onStopping();
  if (reason) say('start', reason);
  for (const part of running.toReversed()) {
    await Promise.resolve(part.stop()).catch((error) => say('start', `while stopping: ${error.message}`));
  }
  say('start', 'Sextant has stopped.');
  process.exit(code);
}

async function start() {
  const started = Date.now();
  mkdirSync(folder, { recursive: true, mode: 0o711 }); // PostgreSQL's own user passes through; the files are closed
  readDotEnv();
  const lock = await takeRunLock(folder);
  running.push({ stop: lock.release });
  onStopping = () => lock.update({ isStopping: true });
  const secrets = keptSecrets(folder);

  const building = isDev ? undefined : buildStale({ say: (text) => say('build', text) });
  building?.catch(() => {}); // reported where it is awaited
  const database = await openDatabase(folder, secrets);
  if (database.cluster) {
    running.push(database.cluster);
    say('database', `PostgreSQL on port ${database.cluster.port}; data in ${database.cluster.dataDir}`);
    database.cluster.onExit(
      () => void stopAll(1, `PostgreSQL has ended; its log: ${database.cluster?.logFile}`),
    );
  }
  await building;
  if (isStopping) return;

  const ports = await choosePorts(isDev);
  if (ports.isMoved) say('start', `Port ${ports.wanted} is taken by another program; using ${ports.api}.`);
  const env = serverEnvironment({ ports, secrets, databaseUrl: database.databaseUrl });
  const ownerEnv = { ...env, DATABASE_OWNER_URL: database.ownerUrl };
  await runToEnd('migrate', cliProgram('migrate', isDev), ownerEnv);
  const seeded =
    env.SEXTANT_MODE === 'demo' ? await runToEnd('seed', cliProgram('seed', isDev), ownerEnv) : '';
  if (isStopping) return;

  const api = startServer('api', serverProgram('api', isDev), env);
  const worker = startServer('worker', serverProgram('worker', isDev), {
    ...env,
    PORT: String(ports.worker),
  });
  const web = ports.web ? [startServer('web', webDevServer(ports.web), webDevEnvironment(env))] : [];
  const servers = [api, worker, ...web];
  running.push(...servers);
  lock.update({
    url: env.PUBLIC_URL,
    children: Object.fromEntries(servers.map(({ name, pid }) => [name, pid])),
  });
  for (const server of servers) {
    void server.exited.then((how) => stopAll(1, `${server.name} has ended (${how}); stopping the rest.`));
  }
  await Promise.all([
    waitUntilHealthy(`http://127.0.0.1:${ports.api}/health/ready`, api, READY_LIMIT_MS),
    waitUntilHealthy(`http://127.0.0.1:${ports.worker}/health/ready`, worker, READY_LIMIT_MS),
  ]);
  if (isStopping) return;
  welcome({ url: env.PUBLIC_URL ?? '', seconds: (Date.now() - started) / 1000, seeded });
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => void stopAll(0, 'Stopping …'));
}
// The command that handed over to us was killed: nobody would ever stop us.
process.once('disconnect', () => void stopAll(1, 'The start command was killed; stopping.'));
watchNpm(() => void stopAll(1, 'npm was killed; stopping.'));

start().catch((error) => {
  if (error instanceof AlreadyRunning) {
    console.error(error.message);
    process.exit(1);
  }
  return stopAll(1, error.message);
});
