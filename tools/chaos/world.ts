/**
 * The world the faults happen in: a durable PostgreSQL, a Redis, an SMTP server and a keyed provider that keep what they
 * get, and workers in processes of their own. Everything is real but the two providers, and everything may be killed.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openMailSink, type MailSink } from '../../libs/messaging/src/testing/index.js';
import { startCluster } from '../embedded-postgres/cluster.js';
import { ensureDatabase, ensureRoles } from '../embedded-postgres/roles.js';
import type { ChaosWorker, ReminderEngine, WorkerOptions } from './adapter.js';
import { openKeyedProvider, type KeyedProvider } from './keyed-provider.js';
import { openRedis, type RedisServer } from './redis-server.js';

const ROOT = join(import.meta.dirname, '../..');
/** The one the test databases use, so that their fixtures work here too. */
const PASSWORD = 'test';

export interface World {
  engine: ReminderEngine;
  sink: MailSink;
  provider: KeyedProvider;
  redis: RedisServer;
  /** Rows of the database as its superuser; waits while PostgreSQL is down. */
  rows<Row = Record<string, unknown>>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  urls: { app: string; owner: string; superuser: string };
  /** A folder that outlives the workers and the database. */
  journal: string;
  orgIds: readonly string[];
  startWorker(options?: WorkerOptions): ChaosWorker;
  /** `pg_ctl -m immediate`, and up again: every transaction that had not committed is gone. */
  crashPostgres(): Promise<void>;
  /** Keeps the database as it is now. Nobody may be connected. */
  backUp(): Promise<void>;
  /** Brings back what was kept; what happened since is gone from the database and nowhere else. */
  restore(): Promise<void>;
  /** A fresh database of the same shape; sinks forget; Redis is emptied. */
  renew(): Promise<void>;
  close(): Promise<void>;
}

export async function openWorld(engine: ReminderEngine): Promise<World> {
  const home = mkdtempSync(join(tmpdir(), 'sextant-chaos-'));
  let cluster = await startCluster({ home: join(home, 'postgres') });
  await ensureRoles(cluster.url('postgres'), { ownerPassword: PASSWORD, appPassword: PASSWORD });
  process.env.SEXTANT_TEST_PG_URL = cluster.url('postgres');
  const redis = await openRedis();
  const workers = new Set<ChaosWorker>();
  let database = '';
  let pool: pg.Pool | undefined;

  const connect = (): void => {
    pool = new pg.Pool({ connectionString: world.urls.superuser, max: 4 });
    pool.on('error', () => {});
  };
  /** Something done to the whole database while nobody is connected to it. */
  const whole = async (...statements: string[]): Promise<void> => {
    await pool?.end();
    const client = new pg.Client({ connectionString: cluster.url('postgres') });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
    connect();
  };

  const world: World = {
    engine,
    sink: await openMailSink(),
    provider: await openKeyedProvider(),
    redis,
    urls: { app: '', owner: '', superuser: '' },
    journal: join(home, 'journal'),
    orgIds: [],
    async rows<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
      for (let tries = 0; ; tries += 1) {
        try {
          return (await (pool as pg.Pool).query(sql, [...values])).rows as Row[];
        } catch (error) {
          const isDown = /terminat|starting up|shutting down|ECONN|recovery|Connection/i.test(String(error));
          if (!isDown || tries > 300) throw error;
          await new Promise((next) => setTimeout(next, 100));
        }
      }
    },
    startWorker(options = {}) {
      const worker = spawnWorker(world, options);
      workers.add(worker);
      void worker.ended.then(() => workers.delete(worker));
      return worker;
    },
    async crashPostgres() {
      const pid = Number(readFileSync(join(cluster.dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
      process.kill(pid, 'SIGQUIT');
      while (existsSync(join(cluster.dataDir, 'postmaster.pid')) && isAlive(pid)) await pause(20);
      cluster = await startCluster({ home: join(home, 'postgres') });
    },
    backUp: () => whole(`create database ${database}_kept template ${database}`),
    restore: () =>
      whole(
        `drop database ${database} with (force)`,
        `alter database ${database}_kept rename to ${database}`,
        `alter database ${database} owner to sextant_owner`,
        `grant temporary on database ${database} to sextant_app`,
      ),
    async renew() {
      await pool?.end();
      database = `chaos_${randomUUID().slice(0, 8)}`;
      await ensureDatabase(cluster.url('postgres'), database);
      const url = (user?: string) => cluster.url(database, user, user ? PASSWORD : undefined);
      world.urls = { app: url('sextant_app'), owner: url('sextant_owner'), superuser: url() };
      connect();
      world.orgIds = await engine.prepare(world);
      rmSync(world.journal, { recursive: true, force: true });
      world.sink.mails.length = 0;
      world.sink.behave(() => 'ACCEPT');
      world.provider.forget();
      if (!redis.isUp()) await redis.start();
      await redis.flush();
    },
    async close() {
      for (const worker of workers) worker.child.kill('SIGKILL');
      await Promise.all([...workers].map((worker) => worker.ended));
      await pool?.end();
      await world.sink.close();
      await world.provider.close();
      await redis.kill();
      await cluster.stop();
      rmSync(cluster.dataDir, { recursive: true, force: true });
      rmSync(home, { recursive: true, force: true });
    },
  };
  return world;
}

function spawnWorker(world: World, options: WorkerOptions): ChaosWorker {
  const { program, env } = world.engine.worker(world, options);
  const child = spawn(process.execPath, [program], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  let isWorking: () => void = () => {};
  const working = new Promise<void>((done) => (isWorking = done));
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      if (chunk.includes(world.engine.saysItWorks)) isWorking();
    });
  }
  const ended = new Promise<number | string>((done) => {
    child.once('exit', (code, signal) => {
      isWorking();
      done(code ?? signal ?? 'unknown');
    });
  });
  return { child, working, ended, output: () => Buffer.concat(chunks).toString('utf8') };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((next) => setTimeout(next, ms));
}

/** Asks until it holds; false when it does not within the limit. */
export async function until(ask: () => Promise<boolean>, limitMs: number, everyMs = 100): Promise<boolean> {
  const started = performance.now();
  while (!(await ask())) {
    if (performance.now() - started > limitMs) return false;
    await pause(everyMs);
  }
  return true;
}
