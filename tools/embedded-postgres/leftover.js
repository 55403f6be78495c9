/**
 * A server that an earlier run left behind on this data directory is stopped, and a
 * `postmaster.pid` whose server is gone is removed, so that the next start works.
 *
 * Only a process that really is PostgreSQL on this very directory is ever signalled: the number in
 * a stale file may belong to somebody else by now, or the folder may be a copy of a running one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const POLITE_MS = 10_000;
const FIRM_MS = 5_000;

/** @param {string} dataDir */
export async function stopLeftover(dataDir) {
  const pidFile = join(dataDir, 'postmaster.pid');
  const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8').split('\n')[0]) : NaN;
  if (!(pid > 1)) return;
  if (isServerOf(pid, dataDir)) {
    process.kill(pid, 'SIGINT');
    if (!(await ends(pid, POLITE_MS))) process.kill(pid, 'SIGQUIT');
    if (!(await ends(pid, FIRM_MS))) {
      throw new Error(`An earlier PostgreSQL (process ${pid}) still runs on ${dataDir} and does not stop.`);
    }
  }
  rmSync(pidFile, { force: true });
}

/** @param {number} pid @param {string} dataDir */
function isServerOf(pid, dataDir) {
  if (!isAlive(pid)) return false;
  const cwd = workingFolder(pid);
  return cwd !== undefined && existsSync(dataDir) && cwd === realpathSync(dataDir);
}

/**
 * PostgreSQL works inside its data directory, also after that was moved.
 * @param {number} pid
 */
function workingFolder(pid) {
  try {
    return realpathSync(`/proc/${pid}/cwd`);
  } catch {
    // macOS has no /proc.
    const { stdout } = spawnSync('lsof', ['-a', '-p', String(pid), '-d', 'cwd', '-Fn'], { encoding: 'utf8' });
    return /^n(.+)$/m.exec(stdout ?? '')?.[1];
  }
}

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {number} pid @param {number} limitMs */
async function ends(pid, limitMs) {
  const deadline = Date.now() + limitMs;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await new Promise((next) => setTimeout(next, 50));
  }
  return true;
}
