import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const APP = join(import.meta.dirname, '../..');
const ROOT = join(APP, '../..');
const OUT = 'dist/of-tests';

/** Builds the worker as it is shipped, beside the real build. */
export function buildWorker(): void {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const built = spawnSync(process.execPath, [vite, 'build', APP, '--outDir', OUT, '--logLevel', 'error'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`The worker was not built: ${built.stderr}`);
}

export interface WorkerProcess {
  child: ChildProcess;
  /** Everything it wrote. */
  output(): string;
  /** Until it says it works. */
  working: Promise<void>;
  /** Ends with the exit code, or the signal's name. */
  ended: Promise<number | string>;
}

/** A real worker in a process of its own. */
export function spawnWorker(env: Readonly<Record<string, string>>): WorkerProcess {
  const child = spawn(process.execPath, [join(APP, OUT, 'main.js')], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, TZ: 'UTC', PORT: '0', LOG_LEVEL: 'info', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  let isWorking: () => void = () => {};
  const working = new Promise<void>((done) => (isWorking = done));
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      if (chunk.includes('"working"')) isWorking();
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
