import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { keptSecrets, nextFreePort } from './environment.js';

describe('the port', () => {
  const taken = createServer();

  afterEach(() => {
    taken.close();
  });

  it('is the next free one when the wanted one is taken', async () => {
    await new Promise<void>((done) => {
      taken.listen(0, '127.0.0.1', done);
    });
    const { port } = taken.address() as AddressInfo;
    expect(await nextFreePort(String(port))).toBeGreaterThan(port);
  });

  it('is refused when it is no port', async () => {
    await expect(nextFreePort('http')).rejects.toThrow('PORT=http is not a port number.');
    await expect(nextFreePort('70000')).rejects.toThrow('not a port number');
  });
});

describe('the secrets of an installation', () => {
  it('are made once, kept, and closed to others', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sextant-secrets-'));
    const first = keptSecrets(folder);
    expect(keptSecrets(folder)).toEqual(first);
    expect(new Set(Object.values(first)).size).toBe(3);
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
    rmSync(folder, { recursive: true });
  });
});
