import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi, type TestPerson } from './testing/test-api.js';
import { TestClient } from './testing/test-client.js';

const ROOT = join(import.meta.dirname, '../../..');

let api: TestApi;
let person: TestPerson;
const children: ChildProcess[] = [];
beforeAll(async () => {
  api = await startTestApi();
  person = await api.addPerson();
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill();
});
afterAll(() => api.close());

function start(over: Record<string, string>) {
  const env = {
    PATH: process.env.PATH,
    SEXTANT_MODE: 'test',
    DATABASE_URL: api.data.urls.app,
    PORT: '0',
    PUBLIC_URL: 'http://localhost:3000',
    SESSION_SECRET: 'a0b1c2d3e4f5061728394a5b6c7d8e9f',
    ...over,
  };
  const child = spawn(process.execPath, ['tools/run-source.js', 'apps/api/src/main.ts'], { cwd: ROOT, env });
  children.push(child);
  let out = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (out += chunk.toString()));
  const exited = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const said = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(out);
        if (match) resolve(match);
      };
      for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
      void exited.then(() => {
        reject(new Error(`It ended first:\n${out}`));
      });
      look();
    });
  return { child, exited, said, output: () => out };
}

describe('the program', () => {
  it('answers what has begun when it is told to stop, and ends with 0', async () => {
    const server = start({});
    const [, port] = await server.said(/"port":(\d+).*"msg":"listening"/);
    const client = new TestClient(`http://127.0.0.1:${port}`);
    const signIns = Array.from({ length: 8 }, () =>
      client.ask('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', {
        input: { email: person.email, password: person.password },
      }),
    );
    await server.said(/"msg":"request"/);
    server.child.kill('SIGTERM');
    expect(await Promise.all(signIns)).toEqual(signIns.map(() => ({ signIn: { __typename: 'SignedIn' } })));
    expect(await server.exited).toBe(0);
    await expect(client.fetch('/health/live')).rejects.toThrow();
  }, 60_000);

  it('does not start with a wrong environment or without its database, and says all that is wrong', async () => {
    const wrong = start({ DATABASE_URL: 'nonsense', SESSION_SECRET: '' });
    const alone = start({ DATABASE_URL: 'postgresql://sextant_app:secret-of-mine@127.0.0.1:1/none' });
    expect(await Promise.all([wrong.exited, alone.exited])).toEqual([1, 1]);
    expect(wrong.output()).toMatch(/DATABASE_URL must be a URL/);
    expect(wrong.output()).toMatch(/SESSION_SECRET is not set/);
    expect(alone.output()).toContain('ECONNREFUSED');
    expect(alone.output()).not.toContain('secret-of-mine');
  }, 60_000);
});
