/** Programs that the launcher starts: each with its output in the log, and an end that is noticed. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { follow } from './log.js';

/** The worker lets what it is sending end, for up to 25 seconds. */
const STOP_LIMIT_MS = 28_000;
const root = join(import.meta.dirname, '../..');
const LEASH = ['--import', join(import.meta.dirname, 'leash.js')];

/** @typedef {{ name: string, pid: number, exited: Promise<string>, stop: () => Promise<void> }} Server */

/**
 * A server: runs until it is stopped.
 * @param {string} name
 * @param {string[]} nodeArguments
 * @param {Record<string, string | undefined>} env
 * @returns {Server} `exited` resolves to a word about how it ended
 */
export function startServer(name, nodeArguments, env) {
  const child = spawn(process.execPath, [...LEASH, ...nodeArguments], {
    cwd: root,
    env,
    // A group of its own: Ctrl-C is the launcher's to handle, in the right order.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  follow(name, child.stdout);
  follow(name, child.stderr);
  /** @type {Promise<string>} */
  const exited = new Promise((done) => {
    child.once('error', (error) => done(error.message));
    child.once('exit', (code, signal) => done(signal ? `signal ${signal}` : `exit code ${code}`));
  });
  return {
    name,
    pid: child.pid ?? 0,
    exited,
    async stop() {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
      await exited;
      clearTimeout(timer);
    },
  };
}

/**
 * A program that does one thing and ends.
 * @param {string} name
 * @param {string[]} nodeArguments
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<string>} what it wrote to standard output
 * @throws {Error} when it fails; its output is in the log
 */
export function runToEnd(name, nodeArguments, env) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [...LEASH, ...nodeArguments], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    let complaints = '';
    child.stderr?.on('data', (chunk) => (complaints += chunk));
    child.once('error', fail);
    child.once('close', (code) => {
      if (code === 0) done(output);
      else fail(new Error(`${name} failed (exit code ${code}).\n${output}${complaints}`.trimEnd()));
    });
  });
}

/**
 * @param {string} url
 * @param {Server} server
 * @param {number} limitMs
 */
export async function waitUntilHealthy(url, server, limitMs) {
  const deadline = Date.now() + limitMs;
  let ended = '';
  void server.exited.then((how) => (ended = how));
  for (;;) {
    const isUp = await fetch(url, { signal: AbortSignal.timeout(2000) }).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isUp) return;
    if (ended) throw new Error(`${server.name} ended while it started (${ended}); its last lines are above.`);
    if (Date.now() > deadline)
      throw new Error(`${server.name} is not ready after ${limitMs / 1000} seconds (${url}).`);
    await new Promise((next) => setTimeout(next, 50));
  }
}
