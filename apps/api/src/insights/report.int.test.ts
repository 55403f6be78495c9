import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestCase } from '../testing/test-case.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import type { TestClient } from '../testing/test-client.js';

const FILE = '/reports/step-completion.csv';
const PERIOD = '?from=2026-11-01&to=2026-11-30';

let api: TestApi;
let leader: TestClient;
beforeAll(async () => {
  api = await startTestApi();
  const navigator = await api.signedIn(await api.addPerson());
  await openTestCase(navigator, { givenName: 'Secretname' });
  leader = await api.signedIn(await api.addPerson({ roles: ['ADMINISTRATOR'] }));
});
afterAll(() => api.close());

describe('step completion', () => {
  it('counts what the list behind each number holds', async () => {
    const { stepCompletion } = await leader.ask<{
      stepCompletion: { steps: { step: string; entered: number }[]; headlines: { openNow: number } };
    }>(
      '{ stepCompletion(input: { from: "2026-11-01", to: "2026-11-30" }) { steps { step entered done } headlines { openNow } navigators { open } } }',
    );
    expect(stepCompletion.headlines.openNow).toBe(1);
    expect(stepCompletion.steps.find(({ step }) => step === 'TRIAGE')?.entered).toBe(1);
    for (const { step, entered } of stepCompletion.steps) {
      const { cases } = await leader.ask<{ cases: { totalCount: number } }>(
        'query ($step: Step!) { cases(filter: { step: $step, metric: ENTERED, from: "2026-11-01", to: "2026-11-30" }) { totalCount } }',
        { step },
      );
      expect([step, cases.totalCount]).toEqual([step, entered]);
    }
  });

  it('comes as a file without a patient in it', async () => {
    const response = await leader.fetch(FILE + PERIOD);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename=step-completion-2026-11-01-2026-11-30.csv',
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    const text = await response.text();
    expect(text.split('\n').length).toBeGreaterThan(7);
    expect(text).not.toMatch(/Secretname|Quintero/);
  });

  it('is for supervisors and administrators', async () => {
    expect((await api.client().fetch(FILE + PERIOD)).status).toBe(401);
    expect((await (await api.signedIn(await api.addPerson())).fetch(FILE + PERIOD)).status).toBe(403);
    expect(
      (await (await api.signedIn(await api.addPerson({ roles: ['SUPERVISOR'] }))).fetch(FILE + PERIOD))
        .status,
    ).toBe(200);
  });

  it.each([
    '',
    '?from=2026-11-01',
    '?from=x&to=2026-11-30',
    '?from=2026-11-01&to=2026-11-31',
    `${PERIOD}&navigatorId=x`,
    `${PERIOD}&cancerType=a%00b`,
    `${PERIOD}&from=2026-01-01`,
    '?from[]=1&to=2',
  ])('refuses %j plainly', async (query) => {
    expect((await leader.fetch(FILE + query)).status).toBe(400);
  });
});
