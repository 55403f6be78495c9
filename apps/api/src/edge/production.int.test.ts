import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ALLOWED_OPERATIONS } from '@sextant/contract';
import { readEnv } from '../env.js';
import { openServices } from '../open-services.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';

const PRODUCTION = {
  SEXTANT_MODE: 'production',
  PUBLIC_URL: 'https://sextant.hospital.test',
  SESSION_SECRET: 'oV9xk2Qw7Lr4Zt8Bn3Mc6Yd1Hf5Gj0Ps',
};

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ env: PRODUCTION });
});
afterAll(() => api.close());

const send = (body: unknown, headers: Record<string, string> = {}) =>
  api.client().fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

describe('in production', () => {
  it('nothing is answered but the operations of the web app, whatever their spaces', async () => {
    const texts = Object.values(ALLOWED_OPERATIONS);
    expect(texts.length).toBeGreaterThan(10);
    for (const query of texts) {
      const response = await send({ query: `# hello\n${query.replace(/\s+/g, ' ')}` });
      const code = ((await response.json()) as { errors?: { extensions?: { code?: string } }[] }).errors?.[0]
        ?.extensions?.code;
      expect(code).not.toBe('PERSISTED_QUERY_NOT_SUPPORTED');
      expect(code).not.toBe('GRAPHQL_VALIDATION_FAILED');
      expect(code).not.toBe('TOO_LARGE');
    }
    for (const query of [
      '{ me { id } }',
      '{ __typename }',
      '{ __schema { queryType { name } } }',
      'nonsense',
      '',
      '{ me { nam } }',
    ]) {
      const response = await send({ query });
      expect(response.status).toBe(400);
      expect(await response.text()).not.toMatch(/Did you mean|Cannot query|Syntax/);
    }
    expect(
      (await send({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } })).status,
    ).toBe(400);
    expect(
      (
        await api
          .client()
          .fetch('/graphql?query={me{id}}', { headers: { 'content-type': 'application/json' } })
      ).status,
    ).toBe(400);
  });

  it('browsers are told to come back by https only, and the cookie is bound to this host', async () => {
    const person = await api.addPerson();
    const query = Object.values(ALLOWED_OPERATIONS).find((text) => /\bsignIn\(/.test(text));
    const response = await send({
      query,
      variables: { input: { email: person.email, password: person.password } },
    });
    expect(response.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    const cookies = response.headers.getSetCookie();
    expect(cookies.find((line) => line.startsWith('__Host-sid='))).toMatch(
      /; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(cookies.every((line) => line.startsWith('__Host-'))).toBe(true);
  });

  it('only the public address counts as our own origin', async () => {
    expect((await send({ query: '{ me { id } }' }, { origin: api.url })).status).toBe(403);
  });

  it('does not start beside the demo organization', async () => {
    const demo = await startTestApi();
    try {
      await demo.data.rows(
        'update organization set is_demo = true, version = version + 1 where org_id = $1',
        [demo.data.orgs.a],
      );
      const env = readEnv({ ...PRODUCTION, DATABASE_URL: demo.data.urls.app, LOG_LEVEL: 'silent' });
      await expect(openServices(env)).rejects.toThrow('demo organization');
    } finally {
      await demo.close();
    }
  });

  it('does not start as a role that could see every organization', async () => {
    const env = readEnv({ ...PRODUCTION, DATABASE_URL: api.data.urls.owner, LOG_LEVEL: 'silent' });
    await expect(openServices(env)).rejects.toThrow('sextant_app');
  });
});
