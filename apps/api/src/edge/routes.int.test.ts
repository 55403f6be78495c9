import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { RIGHTS } from '@sextant/identity';
import { createApi } from '../api.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';

interface Layer {
  route?: { path: string; methods: Record<string, boolean> };
}

/** Every route besides GraphQL, and who may use it. A new one has to be thought about and written down here. */
const ROUTES: Record<string, 'anybody' | 'patient link' | 'signature' | 'demo only' | 'right'> = {
  'GET /health/live': 'anybody',
  'GET /health/ready': 'anybody',
  'GET /metrics': 'anybody',
  'GET /admin/queues': 'right',
  'POST /imports': 'right',
  'GET /documents/:id': 'right',
  'GET /documents/cases/:caseId/authorizations/:id': 'right',
  'GET /documents/cases/:caseId/letters/:id': 'right',
  'GET /documents/cases/:caseId/fax-covers/:id': 'right',
  'GET /documents/cases/:caseId/question-sheet': 'right',
  'GET /documents/cases/:caseId/doctor-card': 'right',
  'GET /documents/cases/:caseId/return-summary': 'right',
  'POST /documents/uploads': 'right',
  'HEAD /documents/uploads/:id': 'right',
  'PATCH /documents/uploads/:id': 'right',
  'DELETE /documents/uploads/:id': 'right',
  'GET /reports/step-completion.csv': 'right',
  'GET /reports/barriers.csv': 'right',
  'GET /reports/navigation-evidence.csv': 'right',
  'GET /reports/navigation-evidence.pdf': 'right',
  'GET /live': 'right',
  'GET /p/:token': 'patient link',
  'POST /p/:token': 'patient link',
  'GET /p/:token/unsubscribe': 'patient link',
  'POST /p/:token/unsubscribe': 'patient link',
  'POST /webhooks/twilio/status': 'signature',
  'POST /webhooks/twilio/inbound': 'signature',
  'POST /webhooks/mail/inbound': 'signature',
  'GET /dev/outbox': 'demo only',
  'GET /dev/outbox.json': 'demo only',
  'GET /dev/clock': 'demo only',
  'GET /dev/clock.json': 'demo only',
  'POST /dev/clock': 'demo only',
};

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

function routesOf(app: NestExpressApplication): string[] {
  const { router } = app.getHttpAdapter().getInstance() as unknown as { router: { stack: Layer[] } };
  const found = router.stack.flatMap(({ route }) =>
    // Parsers of forms stand beside their routes, one of them for all below a path.
    route && !route.path.includes('*')
      ? Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`)
      : [],
  );
  return [...new Set(found)].sort();
}

describe('the routes of the server', () => {
  it('are the ones written down here', async () => {
    const app = await createApi({ ...api.services, close: () => Promise.resolve() });
    const found = routesOf(app);
    await app.close();
    expect(found).toEqual(Object.keys(ROUTES).sort());
  });

  it('of the demo do not exist in production', async () => {
    const production = await startTestApi({
      env: {
        SEXTANT_MODE: 'production',
        PUBLIC_URL: 'https://sextant.hospital.test',
        SESSION_SECRET: 'oV9xk2Qw7Lr4Zt8Bn3Mc6Yd1Hf5Gj0Ps',
      },
    });
    try {
      for (const route of Object.keys(ROUTES).filter((name) => ROUTES[name] === 'demo only')) {
        const [method = '', path = ''] = route.split(' ');
        expect([route, (await production.client().fetch(path, { method })).status]).toEqual([route, 404]);
      }
    } finally {
      await production.close();
    }
  });

  it('that need a right have their row in the table, and no row is for a route that is gone', async () => {
    const rows = Object.keys(RIGHTS).filter((operation) => operation.includes(' '));
    expect(rows.sort()).toEqual(
      Object.keys(ROUTES)
        .filter((route) => ROUTES[route] === 'right')
        .sort(),
    );
    for (const row of rows) {
      const [method = '', path = ''] = row.split(' ');
      const headers = { 'apollo-require-preflight': 'true' };
      expect((await api.client().fetch(path, { method, headers })).status).toBe(401);
    }
  });
});
