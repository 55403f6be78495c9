/**
 * Everything that can be said about the code without running it, and whether the migrations make
 * the tables that the entities describe. Runs all checks, as many at a time as there are cores,
 * then names those that failed.
 *
 * Types and lint see the code as three programs (servers with all rooms and tools, web, browser
 * tests), not room by room: thirteen programs would each check the domain again.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { SOURCE_FLAGS } from '../source-flags.js';

const root = join(import.meta.dirname, '../..');
const bin = (/** @type {string} */ path) => join(root, 'node_modules', path);
const TSC = bin('typescript/bin/tsc');
const ESLINT = [bin('eslint/bin/eslint.js'), '--max-warnings=0'];
const LANES = Math.min(4, Math.max(2, availableParallelism()));

/** @typedef {[name: string, nodeArguments: string[]]} Check */

/** The boundary rule asks Nx's project graph; without a current one it passes everything. @type {Check} */
const GRAPH = ['project graph', [bin('nx/dist/bin/nx.js'), 'show', 'projects']];

/** The long ones first, so that no lane ends late. @type {Check[]} */
const CHECKS = [
  ['lint and boundaries: web', [...ESLINT, 'apps/web']],
  ['lint and boundaries', [...ESLINT, 'libs', 'apps/api', 'apps/worker', 'apps/e2e', 'tools', '*.config.js']],
  ['types: web', [TSC, '-p', 'apps/web']],
  ['types', [TSC, '-p', '.']],
  ['types: browser tests', [TSC, '-p', 'apps/e2e']],
  ['format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']],
  ['generated code', ['tools/codegen/codegen.js', '--check']],
  ['.env.example', [...SOURCE_FLAGS, 'tools/codegen/env-example.ts', '--check']],
  [
    'schema diff',
    [
      'tools/testing/jest.js',
      'int',
      'libs/data/src/migrations/schema.int.test.ts',
      '-t',
      'agree with the entities',
    ],
  ],
];

/** @type {string[]} */
const failed = [];
const started = Date.now();
await runCheck(GRAPH);
const waiting = [...CHECKS];
await Promise.all(Array.from({ length: LANES }, runLane));
const seconds = ((Date.now() - started) / 1000).toFixed(0);
console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}.` : `\nAll checks passed in ${seconds} s.`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function runLane() {
  for (let check = waiting.shift(); check; check = waiting.shift()) await runCheck(check);
}

/** @param {Check} check */
async function runCheck([name, args]) {
  const began = Date.now();
  const { code, output } = await run(args);
  const took = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${took} s)`);
  if (code === 0) return;
  failed.push(name);
  console.log(output.trimEnd());
}

/** @param {string[]} args @returns {Promise<{ code: number, output: string }>} */
function run(args) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NX_TUI: 'false' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((done) => child.once('close', (code) => done({ code: code ?? 1, output })));
}
