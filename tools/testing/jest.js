#!/usr/bin/env node
/**
 * Starts Jest as our tests need it (native ESM, UTC):
 *   node tools/testing/jest.js PROJECT[,PROJECT] [jest arguments and parts of file names]
 * A flag of Node, not of Jest, switches ESM on, so a bare `jest` would not do.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const [projects = 'unit', ...args] = process.argv.slice(2);
const root = join(import.meta.dirname, '../..');
const ours = join(root, 'node_modules/node/bin/node');
const node = existsSync(ours) ? ours : process.execPath;
const jest = join(root, 'node_modules/jest/bin/jest.js');
const child = spawn(
  node,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    jest,
    ...args,
    // Last, because it takes all words that follow.
    '--selectProjects',
    ...projects.split(','),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, TZ: 'UTC' } },
);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
