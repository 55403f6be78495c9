import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let webDist: string;

beforeAll(async () => {
  webDist = mkdtempSync(join(tmpdir(), 'sextant-web-'));
  mkdirSync(join(webDist, 'assets'));
  writeFileSync(
    join(webDist, 'index.html'),
    '<meta property="csp-nonce" nonce="__CSP_NONCE__"><div id="root"></div>',
  );
  writeFileSync(join(webDist, 'assets', 'main-1a2b3c4d.js'), 'console.log(1)');
  writeFileSync(join(webDist, 'sextant.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  api = await startTestApi({ env: { WEB_DIST: webDist } });
});
afterAll(async () => {
  await api.close();
  rmSync(webDist, { recursive: true });
});

const JSON_TYPE = { 'content-type': 'application/json' };
const post = (body: string, headers: Record<string, string> = JSON_TYPE, path = '/graphql') =>
  api.client().fetch(path, { method: 'POST', headers, body });
const ME = JSON.stringify({ query: '{ me { name } }' });

describe('requests another site could make a browser send', () => {
  it.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'query=mutation{signOut}'],
    ['plain text', { 'content-type': 'text/plain' }, JSON.stringify({ query: 'mutation { signOut }' })],
    [
      'a multipart form',
      { 'content-type': 'multipart/form-data; boundary=x' },
      '--x\r\ncontent-disposition: form-data; name="query"\r\n\r\nmutation{signOut}\r\n--x--',
    ],
    ['no content type', { 'content-type': '' }, JSON.stringify({ query: 'mutation { signOut }' })],
    ['JSON with a foreign origin', { ...JSON_TYPE, origin: 'https://evil.test' }, ME],
    ['JSON from a sandbox', { ...JSON_TYPE, origin: 'null' }, ME],
    ['JSON that the browser calls cross-site', { ...JSON_TYPE, 'sec-fetch-site': 'cross-site' }, ME],
    [
      'JSON with an origin that only begins like ours',
      { ...JSON_TYPE, origin: 'http://localhost:3000.evil.test' },
      ME,
    ],
  ])('are refused: %s', async (_, headers, body) => {
    const response = await post(body, headers);
    expect([400, 403]).toContain(response.status);
    expect(((await response.json()) as { errors: unknown[] }).errors).toHaveLength(1);
  });

  it('are refused as a link', async () => {
    expect((await api.client().fetch('/graphql?query={me{name}}')).status).toBe(400);
    expect(
      (await api.client().fetch('/graphql?query=mutation{signOut}', { headers: JSON_TYPE })).status,
    ).toBe(405);
  });

  it('are answered from our own pages, under the public address and under the one the page was opened by', async () => {
    for (const origin of ['http://localhost:3000', api.url]) {
      expect((await post(ME, { ...JSON_TYPE, origin })).status).toBe(200);
    }
  });
});

describe('hostile requests', () => {
  const nested = (depth: number) => `{ ${'a { '.repeat(depth)}b${' }'.repeat(depth)} }`;
  const bomb = Array.from(
    { length: 40 },
    (_, i) => `fragment F${i} on Me { ...F${i + 1} ...F${i + 1} }`,
  ).join(' ');
  const aliases = Array.from(
    { length: 200 },
    (_, i) => `a${i}: signIn(input: { email: "a@b.test", password: "x" }) { __typename }`,
  );
  const cases: [string, string, number][] = [
    ['200 aliases of signing in', JSON.stringify({ query: `mutation { ${aliases.join(' ')} }` }), 400],
    ['a document 30 levels deep', JSON.stringify({ query: nested(30) }), 400],
    [
      'a fragment bomb',
      JSON.stringify({ query: `{ me { ...F0 } } ${bomb} fragment F40 on Me { name }` }),
      400,
    ],
    [
      'fragments in a circle',
      JSON.stringify({ query: '{ me { ...A } } fragment A on Me { ...B } fragment B on Me { ...A }' }),
      400,
    ],
    [
      'a thousand times the same field',
      JSON.stringify({ query: `{ me { ${'name '.repeat(5_000)} } }` }),
      400,
    ],
    [
      'many directives',
      JSON.stringify({ query: `{ me { name ${'@skip(if: false) '.repeat(1_000)} } }` }),
      400,
    ],
    ['an array of operations', JSON.stringify([{ query: '{ me { name } }' }]), 400],
    ['no JSON', '{"query": "{ me', 400],
    ['a JSON string', '"{ me { name } }"', 400],
    [
      'deeply nested variables',
      `{"query":"{ me { name } }","variables":{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`,
      400,
    ],
    [
      'a NUL in a variable',
      JSON.stringify({
        query: 'query ($t: String!) { invitation(token: $t) { name } }',
        variables: { t: 'a\0b' },
      }),
      400,
    ],
    ['a NUL in a document', JSON.stringify({ query: '{ invitation(token: "a\\u0000b") { name } }' }), 400],
    [
      'half a surrogate pair',
      '{"query":"query ($t: String!) { invitation(token: $t) { name } }","variables":{"t":"\\ud800"}}',
      400,
    ],
    [
      'an unknown operation name',
      JSON.stringify({ query: 'query A { me { name } }', operationName: 'B' }),
      400,
    ],
    ['a query that is a number', JSON.stringify({ query: 5 }), 400],
    ['variables that are a list', JSON.stringify({ query: '{ me { name } }', variables: [1] }), 400],
    [
      'more than 100 kB',
      JSON.stringify({ query: '{ me { name } }', variables: { a: 'x'.repeat(110_000) } }),
      413,
    ],
    [
      'more than 1 MB of comment',
      JSON.stringify({ query: `# ${'x'.repeat(1_100_000)}\n{ me { name } }` }),
      413,
    ],
  ];

  it.each(cases)('are refused plainly: %s', async (_, body, status) => {
    const response = await post(body);
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(text).not.toMatch(/node_modules|\.ts:|\.js:|at \w+ \(/);
    expect(JSON.parse(text)).toHaveProperty('errors');
  });

  it('do not reach another method or an unknown path', async () => {
    expect(
      (await api.client().fetch('/graphql', { method: 'PUT', headers: JSON_TYPE, body: ME })).status,
    ).toBe(405);
    const statusOf = async (path: string) =>
      (await api.client().fetch(path, { headers: { accept: 'application/json' } })).status;
    expect(await statusOf('/nothing/here')).toBe(404);
    expect(await statusOf('/p')).toBe(404);
    expect(await statusOf('/%ff%fe')).toBe(404);
    expect(await statusOf('/assets/..%2f..%2fpackage.json')).toBeGreaterThanOrEqual(400);
  });
});

describe('more requests than one address may send in a minute', () => {
  it('are refused with the time to wait', async () => {
    const limited = await startTestApi({ env: { REQUESTS_PER_MINUTE: '60' } });
    try {
      const client = limited.client();
      const answers = await Promise.all(Array.from({ length: 62 }, () => client.fetch('/health/live')));
      const refused = answers.filter(({ status }) => status === 429);
      expect(refused).toHaveLength(2);
      expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    } finally {
      await limited.close();
    }
  });
});

describe('the headers of an answer', () => {
  it('close what a page of ours does not need, and let nobody keep an answer', async () => {
    const { headers } = await post(ME);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[\w-]{22}'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; .*form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  });
});

describe('the web app', () => {
  const page = (path: string) => api.client().fetch(path, { headers: { accept: 'text/html,*/*' } });

  it('is served for every address of its own, each time with another nonce, the one its policy allows', async () => {
    const nonces = new Set<string>();
    for (const path of ['/', '/today', '/cases/0f8fad5b-d9cb-469f-a165-70867728950e', '/invite/abc']) {
      const response = await page(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-store');
      const nonce = /nonce="([\w-]+)"/.exec(await response.text())?.[1];
      expect(response.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
      nonces.add(nonce!);
    }
    expect(nonces.size).toBe(4);
  });

  it('is not what addresses of the server answer', async () => {
    for (const path of ['/health/nothing', '/p/x', '/dev/x', '/reports/x', '/assets/gone.js']) {
      expect((await page(path)).status).toBe(404);
    }
  });

  it('has its hashed files kept for a year, others looked at again', async () => {
    const hashed = await page('/assets/main-1a2b3c4d.js');
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(hashed.headers.get('content-type')).toMatch(/javascript/);
    expect((await page('/sextant.svg')).headers.get('cache-control')).toBe(
      'public, max-age=0, must-revalidate',
    );
  });
});

describe('health', () => {
  it('tells that the process lives and that the database is there and migrated', async () => {
    expect(await (await api.client().fetch('/health/live')).json()).toEqual({ status: 'ok' });
    const ready = await api.client().fetch('/health/ready');
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({ status: 'ok', database: 'ok', redis: 'not used' });
  });

  it('is degraded, not down, without Redis', async () => {
    const withoutRedis = await startTestApi({ env: { REDIS_URL: 'redis://127.0.0.1:1' } });
    try {
      const ready = await withoutRedis.client().fetch('/health/ready');
      expect(ready.status).toBe(200);
      expect(await ready.json()).toEqual({ status: 'degraded', database: 'ok', redis: 'down' });
      const client = await withoutRedis.signedIn(await withoutRedis.addPerson());
      expect(await client.ask('{ people { totalCount } }')).toEqual({ people: { totalCount: 1 } });
    } finally {
      await withoutRedis.close();
    }
  });

  it('is down when a migration this program needs has not been made', async () => {
    const [last] = await api.data.rows<{ id: number; name: string }>(
      'delete from schema_migration where id = (select max(id) from schema_migration) returning *',
    );
    const ready = await api.client().fetch('/health/ready');
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ status: 'down', database: 'not migrated' });
    expect(last).toBeDefined();
  });
});
