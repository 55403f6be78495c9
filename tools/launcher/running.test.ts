import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { environmentOfRunning } from './running.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sextant-running-'));
  mkdirSync(join(folder, 'postgres'));
  writeFileSync(join(folder, 'postgres/port'), '54321');
  writeFileSync(
    join(folder, 'secrets.json'),
    JSON.stringify({ appPassword: 'a/b', ownerPassword: 'o', sessionSecret: 's' }),
  );
  note(process.pid);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function note(api: number): void {
  writeFileSync(
    join(folder, 'run.json'),
    JSON.stringify({ pid: api, url: 'http://localhost:3007', children: { api } }),
  );
}

describe('the environment of a command', () => {
  it('is that of the Sextant that runs in this folder', () => {
    expect(environmentOfRunning(folder, {})).toEqual({
      SEXTANT_MODE: 'demo',
      PUBLIC_URL: 'http://localhost:3007',
      PORT: '3007',
      SESSION_SECRET: 's',
      DATABASE_URL: 'postgresql://sextant_app:a%2Fb@127.0.0.1:54321/sextant',
      DATABASE_OWNER_URL: 'postgresql://sextant_owner:o@127.0.0.1:54321/sextant',
    });
  });

  it('is what the shell says when it names a database', () => {
    expect(environmentOfRunning(folder, { DATABASE_URL: 'postgresql://x' })).toEqual({});
  });

  it('is nothing when nothing runs here, or what ran was killed', () => {
    // No process has the number 2^22 or more on Linux, and none this large elsewhere.
    note(2 ** 30);
    expect(environmentOfRunning(folder, {})).toEqual({});
    rmSync(join(folder, 'run.json'));
    expect(environmentOfRunning(folder, {})).toEqual({});
  });
});
