import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

const root = join(import.meta.dirname, '../../../..');
let parent = '';
const started: ChildProcess[] = [];

/** The repository as a fresh clone would be, with its packages lent. */
function freshClone(): string {
  const folder = join(parent, 'sextant');
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of files.trim().split('\n')) {
    if (!existsSync(join(root, file))) continue; // deleted, not yet committed
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

interface Run {
  url: string;
  pid: number;
  output: () => string;
  exited: Promise<number | null>;
}

/** Starts Sextant there and waits until it says where it is, or ends. */
async function start(folder: string, port: number): Promise<Run> {
  const child = spawn(process.execPath, ['tools/start.js'], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let output = '';
  const exited = new Promise<number | null>((done) => child.once('close', done));
  const ready = new Promise<void>((done) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes('Ctrl-C stops everything.')) done();
      });
    }
  });
  await Promise.race([ready, exited]);
  return {
    url: /is ready after .*?(http:\S+)/.exec(output)?.[1] ?? '',
    pid: child.pid ?? 0,
    output: () => output,
    exited,
  };
}

/** One query on the database that the run uses, as its owner. */
async function ask(folder: string, run: Run, sql: string): Promise<Record<string, unknown>[]> {
  const port = /PostgreSQL on port (\d+)/.exec(run.output())?.[1] ?? '';
  const { ownerPassword } = JSON.parse(readFileSync(join(folder, '.sextant/secrets.json'), 'utf8')) as {
    ownerPassword: string;
  };
  const client = new pg.Client({
    connectionString: `postgresql://sextant_owner:${ownerPassword}@127.0.0.1:${port}/sextant`,
  });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

beforeAll(() => {
  // Closed to everybody else, as a home folder is.
  parent = mkdtempSync(join(tmpdir(), 'sextant-start-'));
});

afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(parent, { recursive: true, force: true });
});

describe('npm start in a fresh clone', () => {
  let folder = '';
  let run: Run;
  const neighbour = createServer();

  beforeAll(async () => {
    folder = freshClone();
    await new Promise<void>((done) => {
      neighbour.listen(0, '127.0.0.1', done);
    });
  });

  afterAll(() => {
    neighbour.close();
  });

  it('serves the product on the next free port, and says where and as whom to sign in', async () => {
    const { port } = neighbour.address() as AddressInfo;
    run = await start(folder, port);
    expect(run.output()).toContain(`Port ${port} is taken by another program`);
    expect(run.output()).toContain('Sign in with one of these fictional people:');
    const page = await fetch(run.url);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<title>Sextant</title>');
    expect((await fetch(`${run.url}/health/ready`)).status).toBe(200);
  });

  it('refuses a second start in the same folder and says where the first one is', async () => {
    const second = await start(folder, Number(new URL(run.url).port));
    expect(await second.exited).toBe(1);
    expect(second.output()).toContain(`already runs in this folder`);
    expect(second.output()).toContain(run.url);
    expect((await fetch(`${run.url}/health/live`)).status).toBe(200);
  });

  it('loses nothing when it is killed with -9, its folder is moved, and it is started again', async () => {
    await ask(folder, run, 'create table kept as select 42 as answer');
    process.kill(run.pid, 'SIGKILL');
    while (await answers(run.url)) await new Promise((next) => setTimeout(next, 100));
    const moved = join(parent, 'moved');
    renameSync(folder, moved);
    folder = moved;
    run = await start(folder, Number(new URL(run.url).port));
    expect((await fetch(`${run.url}/health/ready`)).status).toBe(200);
    expect(await ask(folder, run, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it('stops everything on Ctrl-C', async () => {
    const database = /PostgreSQL on port (\d+)/.exec(run.output())?.[1];
    const { dataDir } = /data in (?<dataDir>\S+)/.exec(run.output())?.groups as { dataDir: string };
    const { pid } = JSON.parse(readFileSync(join(folder, '.sextant/run.json'), 'utf8')) as { pid: number };
    process.kill(pid, 'SIGINT');
    expect(await run.exited).toBe(0);
    expect(await answers(run.url)).toBe(false);
    expect(await answers(`http://127.0.0.1:${database}`)).toBe(false);
    if (!dataDir.startsWith(parent)) rmSync(dataDir, { recursive: true });
  });
});
