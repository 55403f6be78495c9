import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrateQueues } from '@sextant/reminders';
import { startTestApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ env: { METRICS_TOKEN: 'a token for the test' } });
  await migrateQueues(api.data.urls.owner);
});
afterAll(() => api.close());

const signedIn = async (role: 'ADMINISTRATOR' | 'SUPERVISOR') =>
  api.signedIn(await api.addPerson({ roles: [role] }));

describe('the board of the queues', () => {
  it('shows administrators all four queues, and lets nobody else in', async () => {
    const administrator = await signedIn('ADMINISTRATOR');
    const page = await administrator.fetch('/admin/queues');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    const list = await administrator.fetch('/admin/queues/api/queues');
    const { queues } = (await list.json()) as { queues: { name: string; readOnlyMode: boolean }[] };
    expect(queues.map((queue) => [queue.name, queue.readOnlyMode]).sort()).toEqual([
      ['general', true],
      ['insurance-verification', true],
      ['records-collection', true],
      ['visit', true],
    ]);
    const supervisor = await signedIn('SUPERVISOR');
    expect((await supervisor.fetch('/admin/queues/api/queues')).status).toBe(403);
    expect((await api.client().fetch('/admin/queues')).status).toBe(401);
  });

  it('asks no other company’s server for letters', async () => {
    const page = await (await (await signedIn('ADMINISTRATOR')).fetch('/admin/queues')).text();
    expect(page).toContain('<title>Sextant</title>');
    expect(page).not.toMatch(/(?:href|src)="https?:/);
  });

  it.each(['PUT', 'POST', 'DELETE', 'PATCH'])('changes nothing: %s is no way in', async (method) => {
    const administrator = await signedIn('ADMINISTRATOR');
    const headers = { 'apollo-require-preflight': 'true' };
    const asked = await administrator.fetch('/admin/queues/api/queues/visit/pause', { method, headers });
    expect(asked.status).toBe(404);
  });
});

describe('the metrics of the API', () => {
  it('are for whoever shows the token', async () => {
    const ask = (authorization: string) => api.client().fetch('/metrics', { headers: { authorization } });
    expect((await ask('Bearer something else')).status).toBe(401);
    const page = await ask('Bearer a token for the test');
    expect(await page.text()).toContain('process_cpu_seconds_total');
  });
});
