/**
 * Everything that can be said about the code without running it, and whether the migrations make
 * the tables that the entities describe. Runs all checks, then names those that failed.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { SOURCE_FLAGS } from '../source-flags.js';

const root = join(import.meta.dirname, '../..');
const bin = (/** @type {string} */ path) => join(root, 'node_modules', path);
const NX = [bin('nx/dist/bin/nx.js'), 'run-many', '--output-style=static', '--parallel=2'];

/** @type {[name: string, nodeArguments: string[]][]} */
const CHECKS = [
  ['format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']],
  ['generated code', ['tools/codegen/codegen.js', '--check']],
  ['.env.example', [...SOURCE_FLAGS, 'tools/codegen/env-example.ts', '--check']],
  ['types', [...NX, '-t', 'types']],
  ['types of tools', [bin('typescript/bin/tsc'), '-p', '.']],
  // Through Nx, because the boundary rule needs the project graph that Nx makes.
  ['lint and boundaries', [...NX, '-t', 'lint']],
  ['lint of tools', [bin('eslint/bin/eslint.js'), 'tools', '--max-warnings=0']],
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

const failed = [];
for (const [name, args] of CHECKS) {
  const started = Date.now();
  const { code, output } = await run(args);
  console.log(
    `${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
  if (code === 0) continue;
  failed.push(name);
  console.log(output.trimEnd());
}
console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}.` : '\nAll checks passed.');
process.exitCode = failed.length > 0 ? 1 : 0;

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
