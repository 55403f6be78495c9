/**
 * Whether an app's build is current: beside it lies a hash of everything it was made from.
 * By content, not by date: a fresh clone, a moved folder or a changed branch mislead dates.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ARROWS } from '../lint/arrows.js';

const root = join(import.meta.dirname, '../..');
const NOT_BUILT = /\.test\.tsx?$|[\\/](dist|testing|node_modules)([\\/]|$)|\.tsbuildinfo$/;

/** @param {'api' | 'worker' | 'web'} app */
export function isFresh(app) {
  const stamp = stampOf(app);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === inputsHash(app);
}

/** @param {'api' | 'worker' | 'web'} app @param {string} hash what `inputsHash` said before the build */
export function markFresh(app, hash) {
  writeFileSync(stampOf(app), hash);
}

/** @param {'api' | 'worker' | 'web'} app */
export function inputsHash(app) {
  const folders = [`apps/${app}`, ...ARROWS[app].map((lib) => `libs/${lib}`), 'tools/build'];
  const files = [
    'package-lock.json',
    'tsconfig.base.json',
    ...folders.flatMap((folder) => filesIn(join(root, folder))),
  ];
  const hash = createHash('sha256');
  for (const file of files.sort())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

/** @param {string} folder @returns {string[]} paths from the root */
function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  return files.filter((file) => !NOT_BUILT.test(file));
}

/** @param {string} app */
function stampOf(app) {
  return join(root, 'apps', app, 'dist/.built-from');
}
