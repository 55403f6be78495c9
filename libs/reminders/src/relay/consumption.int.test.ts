import { beforeEach, describe, expect, it } from '@jest/globals';
import { aCase, aDelivery } from '../testing/ledger-fixture.js';
import { sendingBench } from '../testing/sending-bench.js';
import { findStalledQueues, noteConsumption } from './consumption.js';

const QUEUE = 'records-collection';
const UPTIME_S = 10_000;

const bench = sendingBench();
const stalled = async (): Promise<string[]> =>
  (await findStalledQueues(bench.data.db, UPTIME_S)).map(({ queue }) => queue);
/** The last canary came through so long ago. */
const quietSince = (minutes: number) =>
  bench.data.rows(`update queue_canary set done_at = now() - $1 * interval '1 minute'`, [minutes]);

beforeEach(async () => {
  await bench.data.rows(`update reminder_delivery set state = 'CANCELED' where state = 'SCHEDULED'`);
  await aDelivery(bench.data, await aCase(bench.data), { dueInS: -600 });
  await quietSince(5);
});

describe('a queue with due messages behind which the canary is late', () => {
  it('stands still when nothing else comes out of it', async () => {
    expect(await stalled()).toEqual([QUEUE]);
  });

  it('does not while messages come out of it, however slow they are', async () => {
    const note = noteConsumption(bench.data.db, QUEUE);
    await note();
    expect(await stalled()).toEqual([]);
  });

  it('is noted once in ten seconds, not once a message', async () => {
    let nowMs = 0;
    const note = noteConsumption(bench.data.db, QUEUE, () => nowMs);
    await note();
    await quietSince(5);
    nowMs = 9_999;
    await note();
    expect(await stalled()).toEqual([QUEUE]);
    nowMs = 10_000;
    await note();
    expect(await stalled()).toEqual([]);
  });

  it('keeps the number of its canary', async () => {
    await bench.data.rows('update queue_canary set turn = 7, done_turn = 7');
    await noteConsumption(bench.data.db, QUEUE)();
    const [canary] = await bench.data.rows('select done_turn::int from queue_canary where queue = $1', [
      QUEUE,
    ]);
    expect(canary).toEqual({ done_turn: 7 });
  });
});
