/** The part of R8 that navigators see: what the API answers while Redis is there, gone or frozen. */
import { randomUUID } from 'node:crypto';
import { startTestApi } from '../../apps/api/src/testing/test-api.js';
import { openTestCase } from '../../apps/api/src/testing/test-case.js';
import type { TestClient } from '../../apps/api/src/testing/test-client.js';
import type { World } from './world.js';

const ROUNDS = 30;
const REQUESTS = 20;
/** As in the promise; a tenth of a navigator's blink is noise on a machine that does other things too. */
const SLOWER = 1.2;
const NOISE_MS = 5;
const CASE = `query ($id: UUID!) { case(id: $id) { tasks { kind state } callTasks { reason } } }`;
const RECORD = `mutation ($input: RecordActionInput!) { recordAction(input: $input) { __typename } }`;

/** Redis comes and goes between short rounds, so that whatever else the machine does slows all states alike. */
export async function officeWithoutRedis(world: World): Promise<{ figure: string; isKept: boolean }> {
  const api = await startTestApi({ env: { REDIS_URL: world.redis.url, LOG_LEVEL: 'error' } });
  try {
    const navigator = await api.signedIn(await api.addPerson());
    const caseId = await openTestCase(navigator);
    const took = { there: [] as number[], killed: [] as number[], frozen: [] as number[] };
    let failed = 0;
    await work(navigator, caseId, []);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const state of shuffled(['there', 'killed', 'frozen'] as const)) {
        if (state === 'killed') await world.redis.kill();
        if (state === 'frozen') world.redis.freeze();
        failed += await work(navigator, caseId, took[state]);
        if (state === 'killed') await world.redis.start();
        if (state === 'frozen') world.redis.thaw();
      }
    }
    const [there, killed, frozen] = [p95(took.there), p95(took.killed), p95(took.frozen)];
    const requests = Object.values(took).flat().length;
    return {
      figure: `API p95 ${there.toFixed(1)} ms with Redis, ${killed.toFixed(1)} ms while killed, ${frozen.toFixed(1)} ms while frozen, ${failed} of ${requests} requests failed`,
      isKept: failed === 0 && Math.max(killed, frozen) <= Math.max(there * SLOWER, there + NOISE_MS),
    };
  } finally {
    await api.close();
  }
}

function shuffled<Value>(values: readonly Value[]): Value[] {
  return values
    .map((value) => ({ value, at: Math.random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ value }) => value);
}

/** A page and an action, again and again. Answers how many failed. */
async function work(navigator: TestClient, caseId: string, took: number[]): Promise<number> {
  let failed = 0;
  for (let request = 0; request < REQUESTS; request += 1) {
    const action = { askPatient: { taskId: randomUUID(), kind: 'SIGN_FORM' } };
    const started = performance.now();
    const { status, errors } =
      request % 4 === 0
        ? await navigator.send(RECORD, { input: { actionId: randomUUID(), caseId, action } })
        : await navigator.send(CASE, { id: caseId });
    took.push(performance.now() - started);
    if (status !== 200 || errors) failed += 1;
  }
  return failed;
}

function p95(figures: readonly number[]): number {
  return figures.toSorted((one, other) => one - other)[Math.floor(figures.length * 0.95)] ?? Infinity;
}
