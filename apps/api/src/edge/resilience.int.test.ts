import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestCase } from '../testing/test-case.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import type { TestClient } from '../testing/test-client.js';

let api: TestApi;
let client: TestClient;
beforeAll(async () => {
  // Nobody listens there: Redis is down.
  api = await startTestApi({ env: { REDIS_URL: 'redis://127.0.0.1:1' } });
  client = await api.signedIn(await api.addPerson());
});
afterAll(() => api.close());

describe('while Redis is down and the queue has no tables', () => {
  it('a navigator notices nothing: cases are opened, patients asked, reminders planned, tries at signing in limited', async () => {
    await api.data.rows('drop schema if exists bq cascade');
    const caseId = await openTestCase(client, {
      consent: {
        channel: 'SMS',
        topic: 'REMINDERS',
        isGiven: true,
        how: 'SPOKEN',
        textVersion: '2026-11',
        riskVersion: '1',
      },
    });
    const { recordAction } = await client.ask<{
      recordAction: { case: { deliveries: { state: string }[] } };
    }>(
      'mutation ($input: RecordActionInput!) { recordAction(input: $input) { ... on ActionRecorded { case { deliveries { state } } } } }',
      {
        input: {
          actionId: randomUUID(),
          caseId,
          action: { askPatient: { taskId: randomUUID(), kind: 'FETCH_SLIDES' } },
        },
      },
    );
    expect(recordAction.case.deliveries.map(({ state }) => state)).toContain('SCHEDULED');
    expect(await client.ask('{ board(scope: TEAM) { totalCount } }')).toEqual({ board: { totalCount: 1 } });

    const wrong = { input: { email: 'somebody@hospital.test', password: 'not the password' } };
    const codes = [];
    for (let round = 0; round < 12; round += 1) {
      const { signIn } = await api
        .client()
        .ask<{ signIn: { code: string } }>(
          'mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignInRefused { code } } }',
          wrong,
        );
      codes.push(signIn.code);
    }
    expect(codes.filter((code) => code === 'TOO_MANY_TRIES')).toHaveLength(2);
  });
});

describe('while the database is away', () => {
  it('says so plainly, and answers again when it is back', async () => {
    const database = new URL(api.data.urls.app).pathname.slice(1);
    await api.data.rows(`revoke connect on database ${database} from public`);
    await api.data.rows(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'sextant_app'`,
    );
    const broken = await client.send('{ me { name } }');
    expect(JSON.stringify(broken)).not.toMatch(/postgres|ECONN|terminat|node_modules/i);
    expect(broken.errors?.[0]?.message).toMatch(/^Something went wrong on our side/);
    expect((await client.fetch('/health/ready')).status).toBe(503);
    expect((await client.fetch('/health/live')).status).toBe(200);

    await api.data.rows(`grant connect on database ${database} to public`);
    expect(await client.ask('{ board(scope: TEAM) { totalCount } }')).toEqual({ board: { totalCount: 1 } });
    expect((await client.fetch('/health/ready')).status).toBe(200);
  });
});
