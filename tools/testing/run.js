/**
 * Runs the tests and ends with one plain line: how many passed, failed, and were skipped.
 *
 *   (nothing)  unit, integration and core browser tests
 *   --full     these, the long browser tests, and more runs of the tests that have a longer form
 *   --rest     only what --full adds
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { buildStale } from '../build/build.js';
import { ensureSystemPackages } from './system-packages.js';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ fullName: string, status: string, failureMessages?: string[] }} Assertion */

const root = join(import.meta.dirname, '../..');
/** What does more of the same when `SEXTANT_TEST_FULL` is set. */
const LONGER_WHEN_FULL = ['killed.int.test', 'bad-input.int.test'];
const isRest = process.argv.includes('--rest');
const isFull = isRest || process.argv.includes('--full');
const started = Date.now();

const { hasChromium } = ensureSystemPackages();
await buildStale();

/** @type {Counts} */
const total = { passed: 0, failed: 0, skipped: 0 };
/** Named again at the end: in a long log they are hard to find. @type {string[]} */
const failures = [];
const side = ['--maxWorkers', String(availableParallelism())];
add(await jest(isRest ? ['int', ...side, ...LONGER_WHEN_FULL] : ['unit,int', ...side]));
const folders = [...(isRest ? [] : ['apps/e2e/src/core/']), ...(isFull ? ['apps/e2e/src/full/'] : [])];
if (hasChromium) {
  add(await jest(['e2e', '--runInBand', ...folders]));
} else {
  console.warn(
    `\n!! No Chromium on this machine: the browser tests of ${folders.join(' and ')} are SKIPPED.\n`,
  );
  const { stdout } = await jestFiles(folders);
  total.skipped += stdout.trim().split('\n').filter(Boolean).length;
}

const minutes = (Date.now() - started) / 60_000;
console.log(`\nAll tests took ${minutes.toFixed(1)} minutes.`);
for (const failure of failures) console.log(failure);
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/** @param {Counts} counts */
function add(counts) {
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}

/** @param {string[]} args @returns {Promise<Counts>} */
async function jest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'sextant-tests-'));
  const report = join(folder, 'report.json');
  const code = await run([...args, '--passWithNoTests', '--json', '--outputFile', report], 'inherit').then(
    ({ code: status }) => status,
  );
  /** @type {Counts} */
  let counts = { passed: 0, failed: 1, skipped: 0 };
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    failures.push(...result.testResults.flatMap(failuresOf));
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    counts = { passed: result.numPassedTests, failed, skipped: result.numPendingTests + result.numTodoTests };
  } catch (error) {
    console.error(`Jest left no report: ${/** @type {Error} */ (error).message}`);
  }
  if (code !== 0 && counts.failed === 0) counts.failed = 1; // a broken set-up, a worker left open
  rmSync(folder, { recursive: true, force: true });
  return counts;
}

/**
 * A line for each test that failed, and for a file that could not be run.
 * @param {{ name: string, message: string, assertionResults: Assertion[] }} file
 */
function failuresOf({ name, message, assertionResults }) {
  const path = relative(root, name);
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  if (failed.length === 0 && message) return [`✗ ${path}: ${firstLine(message.replace(/^.*●.*$/m, ''))}`];
  return failed.map(({ fullName, failureMessages = [] }) => {
    return `✗ ${path}: ${fullName}: ${firstLine(failureMessages[0] ?? '')}`;
  });
}

/** @param {string} text may carry the colors of a terminal */
function firstLine(text) {
  return stripVTControlCharacters(text).trim().split('\n', 1)[0];
}

/** @param {string[]} folders */
function jestFiles(folders) {
  return run(['e2e', '--listTests', ...folders], 'pipe');
}

/**
 * @param {string[]} args
 * @param {'inherit' | 'pipe'} output
 * @returns {Promise<{ code: number, stdout: string }>}
 */
function run(args, output) {
  const child = spawn(process.execPath, [join(root, 'tools/testing/jest.js'), ...args], {
    cwd: root,
    // Some integration tests are longer then: more kills, more reminders.
    env: { ...process.env, ...(isFull && { SEXTANT_TEST_FULL: '1' }) },
    // With --json Jest prints the whole report; the readable one goes to standard error.
    stdio: ['ignore', output === 'pipe' ? 'pipe' : 'ignore', 'inherit'],
  });
  let stdout = '';
  child.stdout?.on('data', (chunk) => (stdout += chunk));
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.once(signal, () => child.kill(signal));
  return new Promise((done) => child.once('close', (code) => done({ code: code ?? 1, stdout })));
}
