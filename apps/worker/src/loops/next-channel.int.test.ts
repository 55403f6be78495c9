import { takeReport } from '@sextant/reminders';
import { systemCtx } from '@sextant/data';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openBench, type Bench } from '../testing/casework-fixture.js';

let bench: Bench;
let count = 0;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());
beforeEach(async () => {
  for (const way of [bench.sms, bench.email]) {
    way.sent = [];
    way.answer = () => ({ kind: 'ACCEPTED' });
  }
  await bench.data.rows('delete from provider_circuit');
  await bench.at('2026-11-24T16:00:00Z');
});

/** Asked for something, with a phone and an address that may both be written to. */
async function aPatientAsked(): Promise<{ caseId: string; taskId: string }> {
  count += 1;
  const { caseId } = await bench.aPatient({ email: `rosa${String(count)}@patients.test` });
  return { caseId, taskId: await bench.ask(caseId) };
}

/** Five tries, and the last one is over: 81 minutes and their jitter. */
async function untilNobodyTries(): Promise<void> {
  for (const time of ['16:01', '16:03', '16:10', '16:29', '17:46']) {
    await bench.at(`2026-11-24T${time}:00Z`);
    await bench.send();
  }
}

const waysOf = (caseId: string) =>
  bench.data.rows<{ channel: string; state: string }>(
    `select d.channel, d.state from reminder_delivery d where d.case_id = $1
       and exists (select from delivery_item i where i.org_id = d.org_id and i.delivery_id = d.id and i.occurrence = 1)
     order by d.created_at, d.id`,
    [caseId],
  );

const bounced = (caseId: string, channel: 'SMS' | 'EMAIL') => reported(caseId, channel, 'BOUNCED');

async function reported(
  caseId: string,
  channel: 'SMS' | 'EMAIL',
  state: 'BOUNCED' | 'DELIVERED',
): Promise<void> {
  const [row] = await bench.data.rows<{ id: string }>(
    `select id from reminder_delivery where case_id = $1 and channel = $2 and state in ('SENT', 'BOUNCED')`,
    [caseId, channel],
  );
  const ctx = systemCtx(bench.data.db, bench.ana.orgId, bench.clock.clock, 'a report');
  const code = state === 'BOUNCED' ? { code: '30003' } : {};
  await takeReport(ctx, { deliveryId: row?.id ?? '', state, providerMessageId: 'p1', ...code });
}

describe('a reminder that does not arrive', () => {
  it('after its five tries goes over the next channel, and nobody has to call', async () => {
    const { caseId } = await aPatientAsked();
    bench.sms.answer = () => ({ kind: 'REFUSED', isPermanent: false, code: '503' });
    await untilNobodyTries();
    await bench.sweep();
    await bench.send();
    expect(bench.email.sent).toHaveLength(1);
    expect(await waysOf(caseId)).toEqual([
      { channel: 'SMS', state: 'FAILED' },
      { channel: 'EMAIL', state: 'SENT' },
    ]);
    await bench.sweep();
    expect(await bench.calls(caseId)).toEqual([]);
  });

  it('because it came back goes over the next channel on the same day', async () => {
    const { caseId } = await aPatientAsked();
    await bench.send();
    await bounced(caseId, 'SMS');
    await bench.sweep();
    await bench.send();
    expect([bench.sms.sent.length, bench.email.sent.length]).toEqual([1, 1]);
    expect(await bench.calls(caseId)).toEqual([]);
  });

  it('because nobody lives there goes over the next channel', async () => {
    const { caseId } = await aPatientAsked();
    bench.sms.answer = () => ({ kind: 'REFUSED', isPermanent: true, code: '21211' });
    await bench.send();
    await bench.sweep();
    await bench.send();
    expect(bench.email.sent).toHaveLength(1);
    expect(await bench.calls(caseId)).toEqual([]);
  });

  it('over any channel is one call, and no more messages about it', async () => {
    const { caseId } = await aPatientAsked();
    await bench.send();
    await bounced(caseId, 'SMS');
    await bench.sweep();
    await bench.send();
    await bounced(caseId, 'EMAIL');
    await bench.sweep();
    await bench.send();
    await bench.sweep();
    expect([bench.sms.sent.length, bench.email.sent.length]).toEqual([1, 1]);
    expect(await bench.calls(caseId)).toEqual([{ reason: 'DELIVERY_FAILED', isDone: false }]);
  });

  it('and then did after all goes over no other channel', async () => {
    const { caseId } = await aPatientAsked();
    await bench.send();
    await reported(caseId, 'SMS', 'BOUNCED');
    await reported(caseId, 'SMS', 'DELIVERED');
    await bench.sweep();
    await bench.send();
    expect(bench.email.sent).toEqual([]);
    expect(await bench.calls(caseId)).toEqual([]);
  });

  it('and then did, once the next channel has it, is at least not said again over the same one', async () => {
    const { caseId } = await aPatientAsked();
    await bench.send();
    await reported(caseId, 'SMS', 'BOUNCED');
    await bench.sweep();
    await reported(caseId, 'SMS', 'DELIVERED');
    await bench.record(caseId, { type: 'ADD_NOTE', text: 'She called.' });
    // One a day: the text counts again.
    await bench.at('2026-11-25T16:00:00Z');
    await bench.send();
    expect([bench.sms.sent.length, bench.email.sent.length]).toEqual([1, 1]);
  });

  it('without another channel is a call at once', async () => {
    const { caseId } = await bench.aPatient();
    await bench.ask(caseId);
    await bench.send();
    await bounced(caseId, 'SMS');
    await bench.sweep();
    expect(await bench.calls(caseId)).toEqual([{ reason: 'DELIVERY_FAILED', isDone: false }]);
  });

  it('waits for the morning of the patient before it goes over the next channel', async () => {
    const { caseId } = await aPatientAsked();
    await bench.send();
    await bench.at('2026-11-25T03:00:00Z');
    await bounced(caseId, 'SMS');
    await bench.sweep();
    await bench.send();
    expect(bench.email.sent).toEqual([]);
    await bench.at('2026-11-25T15:30:00Z');
    await bench.send();
    expect(bench.email.sent).toHaveLength(1);
  });

  it('perhaps, because nobody knows, goes over no other channel: a person calls', async () => {
    const { caseId } = await aPatientAsked();
    bench.sms.answer = () => ({ kind: 'UNKNOWN', code: 'ECONNECTION' });
    await bench.send();
    await bench.send();
    bench.sms.answer = () => ({ kind: 'ACCEPTED' });
    await bench.sweep();
    await bench.send();
    expect(bench.email.sent).toEqual([]);
    expect(await bench.calls(caseId)).toEqual([{ reason: 'DELIVERY_FAILED', isDone: false }]);
  });

  it('is refused after an unknown try: it goes over no other channel either', async () => {
    const { caseId } = await aPatientAsked();
    bench.sms.answer = () => ({ kind: 'UNKNOWN', code: 'ECONNECTION' });
    await bench.send();
    bench.sms.answer = () => ({ kind: 'REFUSED', isPermanent: true, code: '21211' });
    await bench.send();
    await bench.sweep();
    await bench.send();
    expect(bench.email.sent).toEqual([]);
    expect(await bench.calls(caseId)).toEqual([{ reason: 'DELIVERY_FAILED', isDone: false }]);
  });
});
