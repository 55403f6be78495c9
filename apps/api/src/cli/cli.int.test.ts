import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { resetSecondFactor } from '@sextant/identity';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { createAdmin } from './create-admin.js';

const ROOT = join(import.meta.dirname, '../../../..');
const PASSWORD = 'a lantern by the harbor';
const SIGN_IN =
  'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SignedIn { me { name roles organization { name } } } } }';
const OPTIONS = {
  organization: 'Mercy Hospital',
  sender: 'Mercy Navigation',
  phone: '(212) 555-0100',
  zone: 'America/Chicago',
  name: 'Ada Lindqvist',
  email: 'ada@mercy.test',
};

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const argvOf = (over: Partial<typeof OPTIONS>) =>
  Object.entries({ ...OPTIONS, ...over }).map(([name, value]) => `--${name}=${value}`);
const create = (over: Partial<typeof OPTIONS>, password?: string) =>
  createAdmin(
    api.services,
    api.data.urls.owner,
    [...argvOf(over), ...(password === undefined ? [] : ['--password-stdin'])],
    () => Promise.resolve(password ?? ''),
  );

describe('admin:create', () => {
  it('makes an organization and an administrator who can sign in', async () => {
    expect(await create({}, PASSWORD)).toBe('ada@mercy.test can sign in at http://localhost:3000');
    expect(
      await api.client().ask(SIGN_IN, { input: { email: 'ada@mercy.test', password: PASSWORD } }),
    ).toEqual({
      signIn: {
        __typename: 'SignedIn',
        me: { name: 'Ada Lindqvist', roles: ['ADMINISTRATOR'], organization: { name: 'Mercy Hospital' } },
      },
    });
  });

  it('prints an invitation link when no password is given', async () => {
    expect(await create({ email: 'grace@mercy.test' })).toMatch(
      /\nhttp:\/\/localhost:3000\/invite\/[\w-]{43}$/,
    );
  });

  it.each([
    [{ email: 'new@mercy.test' }, 'short', 'password: Use at least 12 characters'],
    [{ email: 'ada@mercy.test' }, undefined, 'email: This address has an account already.'],
    [{ email: 'no address' }, undefined, 'email: Enter an e-mail address'],
    [
      { email: 'new@mercy.test', zone: 'Mars/Base', sender: 'Cancer team' },
      undefined,
      'zone: Choose a time zone',
    ],
    [{ email: '' }, undefined, 'npm run admin:create --'],
  ])('with %j it says what is wrong and leaves nothing behind', async (over, password, message) => {
    await create({ email: 'ada@mercy.test' }, PASSWORD).catch(() => {});
    const count = () => api.data.rows('select count(*)::int as count from organization');
    const before = await count();
    await expect(create(over, password)).rejects.toThrow(message);
    expect(await count()).toEqual(before);
  });
});

describe('a lost phone', () => {
  it('has its app taken away by the operator, which ends the sessions', async () => {
    const person = await api.addPerson();
    const client = await api.signedIn(person);
    await api.data.rows(`update credential set totp_secret = 'v1.lost' where person_id = $1`, [person.id]);
    expect(await resetSecondFactor(api.services.identity, person.email)).toBe(true);
    expect(await client.ask('{ me { name } }')).toEqual({ me: null });
    await api.signedIn(person);
    expect(await resetSecondFactor(api.services.identity, 'nobody@mercy.test')).toBe(false);
  });
});

describe('the commands', () => {
  /** As `npm run` does: another process, from source. */
  function run(
    command: string,
    over: Record<string, string> = {},
  ): Promise<{ code: number | null; out: string }> {
    const env = {
      PATH: process.env.PATH,
      SEXTANT_MODE: 'test',
      DATABASE_URL: api.data.urls.app,
      DATABASE_OWNER_URL: api.data.urls.owner,
      PUBLIC_URL: 'http://localhost:3000',
      SESSION_SECRET: 'a0b1c2d3e4f5061728394a5b6c7d8e9f',
      ...over,
    };
    const child = spawn(process.execPath, ['tools/run-source.js', `apps/api/src/cli/${command}.ts`], {
      cwd: ROOT,
      env,
    });
    let out = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (out += chunk.toString()));
    return new Promise((resolve) => {
      child.on('exit', (code) => {
        resolve({ code, out });
      });
    });
  }

  it('end with 0 when they worked, and else with 1 and a sentence', async () => {
    const [migrated, without, seeded] = await Promise.all([
      run('migrate'),
      run('migrate', { DATABASE_OWNER_URL: '' }),
      run('seed', {
        SEXTANT_MODE: 'production',
        PUBLIC_URL: 'https://x.test',
        SESSION_SECRET: 'oV9xk2Qw7Lr4Zt8Bn3Mc6Yd1Hf5Gj0Ps',
      }),
    ]);
    expect(migrated).toMatchObject({ code: 0, out: expect.stringContaining('up to date') });
    expect(without).toMatchObject({ code: 1, out: expect.stringContaining('DATABASE_OWNER_URL is not set') });
    expect(seeded).toMatchObject({ code: 1, out: expect.stringContaining('never made in production') });
  }, 60_000);
});
