/**
 * One Sextant per folder: `.sextant/run.json` names the process that runs it. After a kill -9 the
 * file stays; then the number in it belongs to nobody, or to somebody else, and is taken over,
 * after what the killed one had started is gone.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const GONE_LIMIT_MS = 12_000;
/** A run whose npm was killed notices within a second (`watch-npm.js`); a moment more, to be fair. */
const NOTICE_MS = 1_500;
const STOPPING_LIMIT_MS = 40_000;

/** @typedef {{ pid: number, url?: string, isStopping?: boolean, children: Record<string, number> }} RunNote */

export class AlreadyRunning extends Error {
  /** @param {RunNote} note */
  constructor(note) {
    super(
      `Sextant already runs in this folder (process ${note.pid})${note.url ? ` at ${note.url}` : ''}.\n` +
        'Use that one, or stop it with Ctrl-C where it was started before you start again.',
    );
  }
}

/**
 * @param {string} folder `.sextant`
 * @returns {Promise<{ update: (change: Partial<RunNote>) => void, release: () => void }>}
 * @throws {AlreadyRunning}
 */
export async function takeRunLock(folder) {
  const file = join(folder, 'run.json');
  /** @type {RunNote} */
  let note = { pid: process.pid, children: {} };
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify(note), { flag: 'wx', mode: 0o600 });
      break;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    const other = readNote(file);
    if (other && isLauncher(other.pid) && !(await isAboutToEnd(file, other.pid)))
      throw new AlreadyRunning(other);
    for (const pid of Object.values(other?.children ?? {})) await endChild(pid);
    rmSync(file, { force: true });
  }
  return {
    update(change) {
      note = { ...note, ...change };
      writeFileSync(file, JSON.stringify(note), { mode: 0o600 });
    },
    release: () => rmSync(file, { force: true }),
  };
}

/** @param {number} pid */
function isLauncher(pid) {
  return commandOf(pid).includes('launcher/main.js');
}

/**
 * Whether that run is stopping, or is just finding out that it must; then waits until it has.
 * @param {string} file
 * @param {number} pid
 */
async function isAboutToEnd(file, pid) {
  const noticed = Date.now() + NOTICE_MS;
  const deadline = Date.now() + STOPPING_LIMIT_MS;
  while (isLauncher(pid)) {
    const isStopping = Boolean(readNote(file)?.isStopping);
    if (Date.now() > (isStopping ? deadline : noticed)) return false;
    await new Promise((next) => setTimeout(next, 100));
  }
  return true;
}

/** @param {string} file @returns {RunNote | undefined} */
function readNote(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // cut short by the kill
  }
}

/**
 * The command line of a running process, empty when there is none: a number alone says little.
 * @param {number} pid
 */
export function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return spawnSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' }).stdout ?? '';
  }
}

/**
 * A server of the killed run: on its leash it ends by itself soon; then it is made to.
 * @param {number} pid
 */
async function endChild(pid) {
  const isOurs = () => commandOf(pid).includes('launcher/leash.js');
  const deadline = Date.now() + GONE_LIMIT_MS;
  while (isOurs()) {
    if (Date.now() > deadline) process.kill(pid, 'SIGKILL');
    await new Promise((next) => setTimeout(next, 100));
  }
}
