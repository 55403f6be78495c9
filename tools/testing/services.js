/** PostgreSQL and Redis for one test run, in a temporary folder that goes away with them. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startCluster } from '../embedded-postgres/cluster.js';
import { ensureRoles } from '../embedded-postgres/roles.js';

const REDIS_START_LIMIT_MS = 10_000;

/** @returns {Promise<{ url: string, stop: () => Promise<void> }>} a superuser's URL */
export async function startTestPostgres() {
  const home = mkdtempSync(join(tmpdir(), 'sextant-test-pg-'));
  const cluster = await startCluster({ home, throwaway: true, settings: { max_connections: '200' } });
  await ensureRoles(cluster.url('postgres'), { ownerPassword: 'test', appPassword: 'test' });
  return {
    url: cluster.url('postgres'),
    async stop() {
      await cluster.stop();
      rmSync(cluster.dataDir, { recursive: true, force: true });
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Whether this machine has a Redis to start. */
export function hasRedisServer() {
  return spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** @returns {Promise<{ url: string, stop: () => Promise<void> } | undefined>} undefined: none here */
export async function startTestRedis() {
  if (process.env.REDIS_URL) return { url: process.env.REDIS_URL, stop: async () => {} };
  if (!hasRedisServer()) return undefined;
  const dir = mkdtempSync(join(tmpdir(), 'sextant-test-redis-'));
  const port = await freePort();
  const flags = [
    '--port',
    String(port),
    // One for each process of Jest.
    '--databases',
    '256',
    '--bind',
    '127.0.0.1',
    '--dir',
    dir,
    '--save',
    '',
    '--appendonly',
    'no',
  ];
  const server = spawn('redis-server', [...flags, '--maxmemory-policy', 'noeviction'], { stdio: 'ignore' });
  const exited = new Promise((done) => server.once('exit', done));
  // Jest ends without teardown when it is interrupted; Redis must not stay behind.
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  await waitForPort(port);
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      process.removeListener('exit', kill);
      server.kill('SIGTERM');
      await exited;
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** @param {number} port */
async function waitForPort(port) {
  const deadline = Date.now() + REDIS_START_LIMIT_MS;
  for (;;) {
    const open = await new Promise((done) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => done(true)).once('error', () => done(false));
      socket.once('connect', () => socket.end());
    });
    if (open) return;
    if (Date.now() > deadline) throw new Error('redis-server did not start within 10 seconds.');
    await new Promise((next) => setTimeout(next, 50));
  }
}
