/** `npm run build`: builds what is stale of web, api and worker, by Vite. `--force`: everything. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { inputsHash, isFresh, markFresh } from './freshness.js';

/** @typedef {'api' | 'worker' | 'web'} App */

const root = join(import.meta.dirname, '../..');
const VITE = join(root, 'node_modules/vite/bin/vite.js');

/**
 * @param {{ apps?: App[], force?: boolean, say?: (text: string) => void }} [options]
 * @throws {Error} with Vite's output when a build fails
 */
export async function buildStale({ apps = ['api', 'worker', 'web'], force = false, say = console.log } = {}) {
  const stale = apps.filter((app) => force || !isFresh(app));
  await Promise.all(stale.map((app) => build(app, say)));
}

/** @param {App} app @param {(text: string) => void} say */
async function build(app, say) {
  const started = Date.now();
  const hash = inputsHash(app);
  const args = [
    VITE,
    'build',
    join(root, 'apps', app),
    '--config',
    join(root, 'apps', app, 'vite.config.ts'),
    '--logLevel',
    'info',
  ];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`The ${app} build failed:\n${output}`);
  markFresh(app, hash);
  const budget = /first load: .*/.exec(output)?.[0];
  say(`built ${app} in ${((Date.now() - started) / 1000).toFixed(1)} s${budget ? `; ${budget}` : ''}`);
}

if (process.argv[1] === import.meta.filename) {
  await buildStale({ force: process.argv.includes('--force') });
}
