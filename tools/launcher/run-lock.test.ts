import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { takeRunLock } from './run-lock.js';

let folder = '';
const children: { kill: () => void }[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sextant-lock-'));
});

afterEach(() => {
  for (const child of children.splice(0)) child.kill();
  rmSync(folder, { recursive: true });
});

/** A process whose command line says what is asked, and that does nothing. */
function processCalled(name: string): number {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', name], { stdio: 'ignore' });
  children.push(child);
  return child.pid ?? 0;
}

function note(content: object): void {
  writeFileSync(join(folder, 'run.json'), JSON.stringify(content));
}

describe('one Sextant per folder', () => {
  it('refuses a second start and says where the first one is', async () => {
    note({ pid: processCalled('/x/tools/launcher/main.js'), url: 'http://localhost:3000', children: {} });
    await expect(takeRunLock(folder)).rejects.toThrow(
      /already runs in this folder .* at http:\/\/localhost:3000/,
    );
  });

  it('waits for a run that is stopping', async () => {
    const child = processCalled('/x/tools/launcher/main.js');
    note({ pid: child, isStopping: true, children: {} });
    const taken = takeRunLock(folder);
    process.kill(child, 'SIGKILL');
    await expect(taken).resolves.toBeDefined();
  });

  it('takes over after a kill -9, also when the number belongs to another program by now', async () => {
    note({ pid: processCalled('somebody else'), children: {} });
    const lock = await takeRunLock(folder);
    lock.release();
    expect(existsSync(join(folder, 'run.json'))).toBe(false);
  });

  it('takes over a note that the kill cut short', async () => {
    writeFileSync(join(folder, 'run.json'), '{"pid":');
    await expect(takeRunLock(folder)).resolves.toBeDefined();
  });

  it('refuses while it is held, and is free again after release', async () => {
    const lock = await takeRunLock(folder);
    lock.update({ url: 'http://localhost:3001' });
    note({ pid: processCalled('/x/tools/launcher/main.js'), url: 'http://localhost:3001', children: {} });
    await expect(takeRunLock(folder)).rejects.toThrow('http://localhost:3001');
    lock.release();
    await expect(takeRunLock(folder)).resolves.toBeDefined();
  });
});
