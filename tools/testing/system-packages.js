/**
 * Redis and Chromium do not come from npm. Where we are root on Debian they are installed; on
 * anybody else's machine their tests are skipped, said loudly and counted; in CI that is an error.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isRoot } from '../embedded-postgres/binaries.js';
import { hasRedisServer } from './services.js';

const CHROMIUM_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** @returns {string | undefined} the browser for the tests; CHROMIUM_PATH wins */
export function findChromium() {
  return [process.env.CHROMIUM_PATH, ...CHROMIUM_PLACES].find((path) => path && existsSync(path));
}

/** @returns {{ hasRedis: boolean, hasChromium: boolean }} */
export function ensureSystemPackages() {
  const hasRedis = () => Boolean(process.env.REDIS_URL) || hasRedisServer();
  const missing = [...(hasRedis() ? [] : ['redis-server']), ...(findChromium() ? [] : ['chromium'])];
  if (missing.length > 0 && isRoot() && existsSync('/etc/debian_version')) {
    console.log(`Installing ${missing.join(' and ')} for the tests …`);
    const apt = (/** @type {string[]} */ ...args) =>
      spawnSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...missing);
  }
  const found = { hasRedis: hasRedis(), hasChromium: Boolean(findChromium()) };
  if (process.env.CI && !(found.hasRedis && found.hasChromium)) {
    throw new Error('CI lacks Redis or Chromium: no test may be skipped there.');
  }
  return found;
}
