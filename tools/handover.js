/**
 * The first step of every command, with nothing installed yet: plain JavaScript that Node 20.19
 * runs, and no package. It installs what package-lock.json names (only if that changed), then
 * hands over to the Node 24 that came with it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const OLDEST_NODE = [20, 19];
const OUR_NODE = 24;
const root = join(import.meta.dirname, '..');
const modules = join(root, 'node_modules');

/**
 * Runs `script` (a path from the root) on Node 24, in a process of its own, with what is installed.
 * Ends this process with that one's exit code.
 * @param {string} script
 * @param {{ nodeFlags?: string[], args?: string[] }} [options]
 */
export async function handOver(script, { nodeFlags = [], args = process.argv.slice(2) } = {}) {
  refuseOldNode();
  installIfChanged();
  const child = spawn(nodeProgram(), [...nodeFlags, join(root, script), ...args], {
    cwd: root,
    // The open channel is a leash: when this process is killed, even by -9, the other one notices.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: `${join(modules, '.bin')}:${process.env.PATH ?? ''}` },
  });
  // Ctrl-C reaches the whole group by itself; what was sent to us alone is passed on.
  process.on('SIGINT', () => {});
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  const code = await new Promise((done) =>
    child.on('exit', (status, signal) => done(signal ? 1 : (status ?? 1))),
  );
  process.exit(/** @type {number} */ (code));
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  console.error(`Sextant needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.version}.`);
  process.exit(1);
}

function installIfChanged() {
  const installed = packagesOf(join(modules, '.package-lock.json'));
  if (installed && isInstalled(installed) && existsSync(nodeProgram())) return;
  const isFirst = !installed;
  console.log(
    isFirst
      ? 'Installing packages (once; about two minutes) …'
      : 'The list of packages changed: installing …',
  );
  // `ci` removes node_modules first: right for a first time, a waste when one package was added.
  const args = [isFirst ? 'ci' : 'install', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const result = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit' });
  if (result.status !== 0) {
    console.error(
      'The packages could not be installed; npm says why above. Run the same command again to retry.',
    );
    process.exit(1);
  }
}

/**
 * npm writes down what it has installed, at the very end: an installation cut short has no such file.
 * @param {Packages} installed
 */
function isInstalled(installed) {
  const wanted = packagesOf(join(root, 'package-lock.json')) ?? {};
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (!path.includes('node_modules/')) return true; // our own
    const found = installed[path];
    return found ? Boolean(link) || found.version === version : Boolean(optional); // another platform's
  });
}

/**
 * @typedef {Record<string, { version?: string, optional?: boolean, link?: boolean }>} Packages
 * @param {string} lockFile
 * @returns {Packages | undefined}
 */
function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Node 24 from npm; where that has no build for this system, the Node that runs this, if new enough. */
function nodeProgram() {
  const ours = join(modules, 'node/bin/node');
  if (existsSync(ours) && spawnSync(ours, ['--version'], { stdio: 'ignore' }).status === 0) return ours;
  return Number(process.versions.node.split('.')[0]) >= OUR_NODE ? process.execPath : ours;
}
