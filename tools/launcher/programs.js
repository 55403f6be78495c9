/** Which arguments of Node run which of our programs: as built, or in development from source. */
import { join } from 'node:path';
import { SOURCE_FLAGS } from '../source-flags.js';

const root = join(import.meta.dirname, '../..');
const BUILT_FLAGS = ['--enable-source-maps'];
/** Building packets makes much that is short-lived; 150 MB of it would otherwise stay until it hurts. */
const SMALL_YOUNG_HEAP = ['--max-semi-space-size=8'];

/** @param {'api' | 'worker'} app @param {boolean} isDev */
export function serverProgram(app, isDev) {
  return isDev
    ? ['--watch', '--watch-preserve-output', ...SOURCE_FLAGS, join(root, 'apps', app, 'src/main.ts')]
    : [
        ...BUILT_FLAGS,
        ...(app === 'worker' ? SMALL_YOUNG_HEAP : []),
        join(root, 'apps', app, 'dist/main.js'),
      ];
}

/** @param {string} name a file of apps/api/src/cli @param {boolean} isDev */
export function cliProgram(name, isDev) {
  return isDev
    ? [...SOURCE_FLAGS, join(root, `apps/api/src/cli/${name}.ts`)]
    : [...BUILT_FLAGS, join(root, `apps/api/dist/cli/${name}.js`)];
}

/** @param {number} port */
export function webDevServer(port) {
  const web = join(root, 'apps/web');
  const flags = ['--config', join(web, 'vite.config.ts'), '--port', String(port), '--strictPort'];
  return [join(root, 'node_modules/vite/bin/vite.js'), web, ...flags];
}
