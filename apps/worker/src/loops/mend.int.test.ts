import { deliveryMonitor, mendDelivery, pauseSending, releaseSending } from '@sextant/casework';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openBench, type Bench } from '../testing/casework-fixture.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());
beforeEach(async () => {
  bench.sms.sent = [];
  bench.sms.answer = () => ({ kind: 'ACCEPTED' });
  await bench.data.rows('delete from provider_circuit');
  await bench.at('2026-11-24T16:00:00Z');
});

const leader = () => ({ ...bench.ana, roles: ['ADMINISTRATOR'] as const });
const troublesOf = async (caseId: string) =>
  (await deliveryMonitor(leader(), ['SMS', 'EMAIL'])).troubles.filter((row) => row.caseId === caseId);
const mend = (deliveryId: string, act: 'RETRY' | 'SWITCH_CHANNEL' | 'CALL') =>
  mendDelivery(leader(), { deliveryId, act });

/** A patient whose first message ended this way. */
async function aFailure(code: 'FAILED' | 'UNKNOWN'): Promise<{ caseId: string; deliveryId: string }> {
  const { caseId } = await bench.aPatient();
  await bench.ask(caseId);
  const [first] = await bench.deliveries(caseId);
  const deliveryId = first?.id ?? '';
  await bench.data.rows(
    `update reminder_delivery set state = 'SENDING', attempt = 5, lease_token = gen_random_uuid(), lease_until = now() where id = $1`,
    [deliveryId],
  );
  await bench.data.rows(
    `update reminder_delivery set state = $2, reason = 'REFUSED_421', unknown_count = $3 where id = $1`,
    [deliveryId, code, code === 'UNKNOWN' ? 1 : 0],
  );
  return { caseId, deliveryId };
}

describe('a message that did not arrive', () => {
  it('is shown with its patient until it was tried again; trying twice makes one', async () => {
    const { caseId, deliveryId } = await aFailure('FAILED');
    expect(await troublesOf(caseId)).toMatchObject([{ deliveryId, trouble: 'FAILED', kinds: ['SIGN_FORM'] }]);
    expect(await mend(deliveryId, 'RETRY')).toMatchObject({ __typename: 'DeliveryMended' });
    expect(await mend(deliveryId, 'RETRY')).toMatchObject({ __typename: 'DeliveryMended' });
    expect(await troublesOf(caseId)).toEqual([]);
    await bench.send();
    expect(bench.sms.sent).toHaveLength(1);
    const told = await bench.data.rows(
      `select from audit_event where what = 'delivery.retry' and subject_id = $1`,
      [deliveryId],
    );
    expect(told).toHaveLength(1);
  });

  it('is not sent again when it may have arrived', async () => {
    const { deliveryId } = await aFailure('UNKNOWN');
    expect(await mend(deliveryId, 'RETRY')).toMatchObject({ code: 'MAY_HAVE_ARRIVED' });
    expect(await mend(deliveryId, 'SWITCH_CHANNEL')).toMatchObject({ code: 'MAY_HAVE_ARRIVED' });
  });

  it('does not take a channel without a consent', async () => {
    const { deliveryId } = await aFailure('FAILED');
    expect(await mend(deliveryId, 'SWITCH_CHANNEL')).toMatchObject({ code: 'NO_OTHER_CHANNEL' });
  });

  it('becomes a call, once, also by an administrator who works no cases', async () => {
    const { caseId, deliveryId } = await aFailure('FAILED');
    await mend(deliveryId, 'CALL');
    await mend(deliveryId, 'CALL');
    expect(await bench.calls(caseId)).toEqual([{ reason: 'DELIVERY_FAILED', isDone: false }]);
    await bench.sweep();
    expect(await bench.calls(caseId)).toHaveLength(1);
  });

  it('is left alone once the patient answered', async () => {
    const { caseId, deliveryId } = await aFailure('FAILED');
    await bench.data.rows(`update patient_task set state = 'DONE' where case_id = $1`, [caseId]);
    expect(await troublesOf(caseId)).toEqual([]);
    expect(await mend(deliveryId, 'RETRY')).toMatchObject({ code: 'OVER' });
  });

  it('of another organization is not there', async () => {
    const { deliveryId } = await aFailure('FAILED');
    const stranger = bench.data.asOrg(bench.data.orgs.b, { roles: ['ADMINISTRATOR'] });
    expect(await mendDelivery(stranger, { deliveryId, act: 'RETRY' })).toMatchObject({
      __typename: 'NotFound',
    });
    expect((await deliveryMonitor(stranger, ['SMS', 'EMAIL'])).troubles).toEqual([]);
  });
});

describe('an administrator who pauses sending', () => {
  it('says why, everybody reads it, and what is late meanwhile leaves when it goes on', async () => {
    expect(await pauseSending(leader(), { reason: '  ' })).toMatchObject({ __typename: 'InputRefused' });
    await pauseSending(leader(), { reason: 'Our phone number changes' });
    const { caseId } = await bench.aPatient();
    await bench.ask(caseId);
    await bench.at('2026-11-24T16:10:00Z');
    await bench.send();
    expect(bench.sms.sent).toEqual([]);
    const seen = await deliveryMonitor(leader(), ['SMS', 'EMAIL']);
    expect(seen.holds).toMatchObject([
      { kind: 'PAUSED', reason: 'Our phone number changes', by: 'Ana Reyes' },
    ]);
    expect(await troublesOf(caseId)).toMatchObject([{ trouble: 'LATE' }]);
    await releaseSending(leader(), { kind: 'PAUSED' });
    await bench.send();
    expect(bench.sms.sent.length).toBeGreaterThan(0);
    expect((await deliveryMonitor(leader(), ['SMS', 'EMAIL'])).holds).toEqual([]);
  });
});
