import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { isRoot } from './binaries.js';
import { type Cluster, startCluster } from './cluster.js';
import { isAlive } from './leftover.js';
import { ensureDatabase, ensureRoles } from './roles.js';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sextant-cluster-'));
  chmodSync(folder, 0o711); // for root: PostgreSQL's own user passes through
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

function serverPid(cluster: Cluster): number {
  // The data belong to PostgreSQL's own user; root may read them, and an ordinary user owns them.
  return Number(readFileSync(join(cluster.dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((next) => setTimeout(next, 20));
}

/** Another program that starts the cluster, says so, and stays until it is killed. */
async function startElsewhere(home: string): Promise<{ kill: () => void }> {
  const program = `const { startCluster } = await import(${JSON.stringify(join(import.meta.dirname, 'cluster.js'))});
    await startCluster({ home: ${JSON.stringify(home)} }); console.log('up'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  await new Promise((up) => child.stdout.once('data', up));
  return { kill: () => child.kill('SIGKILL') };
}

describe('the embedded cluster', () => {
  it('keeps what was committed over a stop, a new start and a moved folder', async () => {
    const first = await startCluster({ home: join(folder, 'kept') });
    await ask(first.url('postgres'), 'create table note as select 42 as answer');
    await first.stop();
    renameSync(join(folder, 'kept'), join(folder, 'moved'));
    const second = await startCluster({ home: join(folder, 'moved') });
    expect(await ask(second.url('postgres'), 'select answer from note')).toEqual([{ answer: 42 }]);
    await second.stop();
  });

  it('ends with the program that started it, even when that is killed with -9', async () => {
    const home = join(folder, 'orphan');
    let pid = 0;
    const program = await startElsewhere(home);
    try {
      pid = Number(readFileSync(join(home, 'data/postmaster.pid'), 'utf8').split('\n')[0]);
      expect(isAlive(pid)).toBe(true);
    } finally {
      program.kill();
    }
    await until(() => !isAlive(pid));
  });

  it('recovers what was committed before the server itself was killed with -9', async () => {
    const home = join(folder, 'crashed');
    const first = await startCluster({ home });
    await ask(first.url('postgres'), 'create table note as select 7 as answer');
    const ended = new Promise<void>((done) => {
      first.onExit(done);
    });
    process.kill(serverPid(first), 'SIGKILL');
    await ended;
    const second = await startCluster({ home });
    expect(await ask(second.url('postgres'), 'select answer from note')).toEqual([{ answer: 7 }]);
    await second.stop();
  });

  it('stops a server left behind on its data before it starts another', async () => {
    const home = join(folder, 'twice');
    const first = await startCluster({ home });
    const leftBehind = serverPid(first);
    const second = await startCluster({ home });
    expect(isAlive(leftBehind)).toBe(false);
    expect(await ask(second.url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
    await second.stop();
  });

  it('does not touch a process that only has the number in a stale pid file', async () => {
    const home = join(folder, 'stale');
    const first = await startCluster({ home });
    await first.stop();
    const bystander = spawn('sleep', ['60'], { stdio: 'ignore' });
    writeFileSync(join(first.dataDir, 'postmaster.pid'), `${bystander.pid}\n${first.dataDir}\n`);
    const second = await startCluster({ home });
    expect(isAlive(bystander.pid ?? 0)).toBe(true);
    await second.stop();
    bystander.kill();
  });

  it('begins anew when its first set-up was cut short', async () => {
    const home = join(folder, 'cut');
    mkdirSync(join(home, 'data/base'), { recursive: true });
    const cluster = await startCluster({ home });
    expect(await ask(cluster.url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
    await cluster.stop();
  });

  it('works in a folder closed to everybody else', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const cluster = await startCluster({ home: join(closed, 'home') });
    expect(await ask(cluster.url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(cluster.dataDir.startsWith(closed)).toBe(!isRoot());
    await cluster.stop();
    rmSync(cluster.dataDir, { recursive: true });
  });

  it('lets the servers log in as a role that owns nothing and cannot bypass row-level security', async () => {
    const cluster = await startCluster({ home: join(folder, 'roles'), throwaway: true });
    const superuser = cluster.url('postgres');
    const passwords = { ownerPassword: 'owner-secret', appPassword: 'app-secret' };
    await ensureRoles(superuser, passwords);
    await ensureRoles(superuser, passwords);
    await ensureDatabase(superuser, 'sextant');
    const [role] = await ask(
      cluster.url('sextant', 'sextant_app', 'app-secret'),
      'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user',
    );
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false });
    await expect(
      ask(cluster.url('sextant', 'sextant_app', 'app-secret'), 'create table public.mine ()'),
    ).rejects.toThrow('permission denied');
    await expect(ask(cluster.url('sextant', 'sextant_app', 'wrong'), 'select 1')).rejects.toThrow('password');
    await cluster.stop();
  });
});
