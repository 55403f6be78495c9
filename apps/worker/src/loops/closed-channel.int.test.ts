import { deliveryMonitor, mendDelivery } from '@sextant/casework';
import { devOutbox } from '@sextant/messaging';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openBench, type Bench } from '../testing/casework-fixture.js';

let bench: Bench;
let count = 0;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());
beforeEach(async () => {
  for (const way of [bench.sms, bench.email]) way.sent = [];
  await bench.at('2026-11-24T16:00:00Z');
});

const outbox = (channel: 'SMS' | 'EMAIL', reachesNobody: boolean) =>
  devOutbox({ channel, keepsLinks: !reachesNobody, reachesNobody });
/** Text messages are closed; e-mail as told. */
const open = (ways: { email: boolean; reachesNobody?: boolean }): void => {
  const { email, reachesNobody = true } = ways;
  bench.deps.channels = {
    SMS: outbox('SMS', reachesNobody),
    EMAIL: email ? bench.email : outbox('EMAIL', reachesNobody),
  };
};
const kept = async (caseId: string): Promise<unknown[]> =>
  bench.data.rows(
    `select m.channel from outbox_message m join reminder_delivery d on d.id = m.delivery_id where d.case_id = $1`,
    [caseId],
  );

describe('a reminder whose channel reaches nobody', () => {
  it('is put nowhere: a person calls at once, and no message counts as sent', async () => {
    open({ email: false });
    const { caseId } = await bench.aPatient();
    await bench.ask(caseId);
    await bench.send();
    expect(await kept(caseId)).toEqual([]);
    expect(await bench.deliveries(caseId)).toEqual([
      expect.objectContaining({ state: 'EXPIRED', reason: 'NO_CHANNEL', occurrence: 1 }),
      expect.objectContaining({ state: 'SCHEDULED', occurrence: 2 }),
    ]);
    await bench.sweep();
    expect(await bench.calls(caseId)).toEqual([{ reason: 'DELIVERY_FAILED', isDone: false }]);
    // The second one tries on its own day: somebody may have opened the channel. If nobody did, the call stands already.
    await bench.at('2026-12-01T16:00:00Z');
    await bench.send();
    await bench.sweep();
    expect((await bench.deliveries(caseId)).map(({ state }) => state)).toEqual(['EXPIRED', 'EXPIRED']);
    expect(await kept(caseId)).toEqual([]);
    expect(await bench.calls(caseId)).toHaveLength(1);
  });

  it('stands on the Delivery screen, and leaves when the channel is open and somebody tries again', async () => {
    open({ email: false });
    const { caseId } = await bench.aPatient();
    await bench.ask(caseId);
    await bench.send();
    const ctx = { ...bench.ana, roles: ['ADMINISTRATOR'] as const };
    const trouble = (await deliveryMonitor(ctx, [])).troubles.find((row) => row.caseId === caseId);
    expect(trouble).toMatchObject({ trouble: 'EXPIRED', reason: 'NO_CHANNEL' });
    bench.deps.channels = { SMS: bench.sms, EMAIL: bench.email };
    await mendDelivery(ctx, { deliveryId: trouble?.deliveryId ?? '', act: 'RETRY' });
    await bench.send();
    expect(bench.sms.sent).toHaveLength(1);
  });

  it('takes the other channel where that one is open and agreed to', async () => {
    open({ email: true });
    count += 1;
    const { caseId } = await bench.aPatient({ email: `rosa${String(count)}@patients.test` });
    await bench.ask(caseId);
    await bench.send();
    expect(bench.email.sent).toHaveLength(1);
    await bench.sweep();
    expect(await bench.calls(caseId)).toEqual([]);
  });

  it('is kept where it is read in a trial', async () => {
    open({ email: false, reachesNobody: false });
    const { caseId } = await bench.aPatient();
    await bench.ask(caseId);
    await bench.send();
    expect(await kept(caseId)).toEqual([{ channel: 'SMS' }]);
  });
});
