/**
 * Under `npm start`, npm and its shell stand above us. When npm alone is killed with -9 the shell
 * may stay, and we would serve on, unseen: so the processes up to npm are watched.
 */
import { readFileSync } from 'node:fs';
import { isAlive } from '../embedded-postgres/leftover.js';
import { commandOf } from './run-lock.js';

const LOOK_EVERY_MS = 1000;
const FARTHEST = 5;

/** @param {() => void} onKilled */
export function watchNpm(onKilled) {
  if (!process.env.npm_lifecycle_event) return;
  const above = ancestorsUpToNpm();
  const timer = setInterval(() => {
    if (above.every(isAlive)) return;
    clearInterval(timer);
    onKilled();
  }, LOOK_EVERY_MS);
  timer.unref();
}

/** Empty when npm is not among them (or this system does not tell). */
function ancestorsUpToNpm() {
  const found = [];
  let pid = process.ppid;
  for (let step = 0; step < FARTHEST && pid > 1; step += 1) {
    found.push(pid);
    if (/^npm( |$)|npm-cli\.js/.test(commandOf(pid))) return found;
    pid = parentOf(pid);
  }
  return [];
}

/** @param {number} pid */
function parentOf(pid) {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
