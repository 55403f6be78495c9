import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { SendResult } from '@sextant/messaging';
import { aCase, aDelivery, anAnswer, deliveryRow } from '../testing/ledger-fixture.js';
import { sendingBench } from '../testing/sending-bench.js';
import { startAnswers, takeAnswers } from './answers.js';
import type { Loop } from './loop.js';
import { relayOnce } from './relay.js';

const MANY = 40;
const EVERY_MS = 20;

const bench = sendingBench();
let loop: Loop | undefined;
/** Those the provider has not answered yet. */
const open: ((result: SendResult) => void)[] = [];

beforeEach(() =>
  bench.data.rows(
    `update reminder_delivery set state = 'CANCELED', reason = 'TEST' where state = 'SCHEDULED'`,
  ),
);
afterEach(async () => {
  bench.deps.deliver.stop();
  while (open.length > 0) open.shift()?.({ kind: 'ACCEPTED' });
  await loop?.stop();
  loop = undefined;
});

const start = (): void => {
  loop = startAnswers(bench.deps, EVERY_MS);
};
const hangs = (): Promise<SendResult> => new Promise((answered) => open.push(answered));
const stateOf = async (id: string): Promise<string> => (await deliveryRow(bench.data, id)).state;
async function becomes(id: string, state: string): Promise<void> {
  for (let tries = 0; tries < 150 && (await stateOf(id)) !== state; tries += 1) await sleep(EVERY_MS);
  expect(await stateOf(id)).toBe(state);
}

describe('an answer to what somebody just wrote', () => {
  it('leaves while a provider that does not answer has its hands full of reminders', async () => {
    bench.sms.answer = ({ link }) => (link === '' ? { kind: 'ACCEPTED' } : hangs());
    const people = await Promise.all(Array.from({ length: MANY }, () => aCase(bench.data)));
    const ids = await Promise.all(people.map((of) => aDelivery(bench.data, of)));
    let ended = 0;
    const reminders = people.map(async (of, index) => {
      await bench.send(of, ids[index] ?? '');
      ended += 1;
    });
    const id = await anAnswer(bench.data, await aCase(bench.data));
    start();
    await becomes(id, 'SENT');
    expect(ended).toBe(0);
    bench.deps.deliver.stop();
    while (open.length > 0) open.shift()?.({ kind: 'ACCEPTED' });
    await Promise.all(reminders);
  });

  it('does not wait for another whose provider hangs', async () => {
    bench.sms.answer = hangs;
    const first = await anAnswer(bench.data, await aCase(bench.data));
    start();
    await becomes(first, 'SENDING');
    bench.sms.answer = () => ({ kind: 'ACCEPTED' });
    const second = await anAnswer(bench.data, await aCase(bench.data));
    await becomes(second, 'SENT');
    expect(await stateOf(first)).toBe('SENDING');
  });

  it('of which many wait all leave, as places become free', async () => {
    const ids = await Promise.all(
      Array.from({ length: MANY }, async () => anAnswer(bench.data, await aCase(bench.data))),
    );
    start();
    for (const id of ids) await becomes(id, 'SENT');
    expect(bench.sms.sent).toHaveLength(MANY);
  });

  it('leaves also when the try before it broke, and the broken ones are tried again', async () => {
    const ids = await Promise.all(
      Array.from({ length: 12 }, async () => anAnswer(bench.data, await aCase(bench.data))),
    );
    const { atOnce } = bench.deps.deliver;
    let tries = 0;
    bench.deps.deliver.atOnce = (job) => {
      tries += 1;
      return tries <= 12 ? Promise.reject(new Error('broken')) : atOnce(job);
    };
    start();
    for (const id of ids) await becomes(id, 'SENT');
  });

  it('about danger goes before the others', async () => {
    await anAnswer(bench.data, await aCase(bench.data));
    const grave = await anAnswer(bench.data, await aCase(bench.data), 'CRISIS_LIFE');
    const [first] = await takeAnswers(bench.data.db, 'SMS', 1);
    expect(first?.id).toBe(grave);
  });

  it('is taken by its channel, by one of two workers, and no reminder with it', async () => {
    const rosa = await aCase(bench.data);
    await aDelivery(bench.data, rosa);
    const id = await anAnswer(bench.data, rosa);
    const take = (channel: 'SMS' | 'EMAIL') => takeAnswers(bench.data.db, channel, MANY);
    expect(await take('EMAIL')).toEqual([]);
    const taken = (await Promise.all([take('SMS'), take('SMS')])).flat();
    expect(taken.map((row) => row.id)).toEqual([id]);
  });

  it('goes to a queue only when nobody took it for ten seconds', async () => {
    const handed: string[] = [];
    const queues = {
      add: (_: string, jobs: readonly { jobId: string }[]) => {
        handed.push(...jobs.map(({ jobId }) => jobId));
        return Promise.resolve();
      },
    };
    const id = await anAnswer(bench.data, await aCase(bench.data));
    await relayOnce({ ...bench.deps, queues });
    expect(handed).toEqual([]);
    await bench.data.rows(
      `update reminder_delivery set due_at = app_now() - interval '11 seconds' where id = $1`,
      [id],
    );
    await relayOnce({ ...bench.deps, queues });
    expect(handed).toEqual([`r-${id}-0`]);
  });
});
