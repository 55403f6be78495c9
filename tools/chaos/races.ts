/** R5 and R6: what is done, or unwanted, in the very moment it is due. */
import { randomUUID } from 'node:crypto';
import { openBench, type Bench } from '../../apps/worker/src/testing/casework-fixture.js';
import { recordAction } from '../../libs/casework/src/index.js';
import { openAppClock, openDatabase, systemCtx, withTenant } from '../../libs/data/src/index.js';
import { stopForAllWhoShare } from '../../libs/reminders/src/index.js';

import type { Kept } from './report.js';
import { until, type World } from './world.js';

/** One task is completed in the moment its reminder is claimed, `races` times, either first as often as not. */
export async function completionRaces(races: number): Promise<Kept> {
  const bench = await openBench();
  let sent = 0;
  let wrong = 0;
  try {
    await bench.at('2026-11-24T17:00:00Z');
    for (let race = 0; race < races; race += 1) {
      const { isOut, isWrong } = await oneRace(bench, race);
      sent += isOut ? 1 : 0;
      wrong += isWrong ? 1 : 0;
    }
  } finally {
    await bench.close();
  }
  return {
    id: 'R5',
    name: 'Moot is never sent',
    figure: `${races} races of "done" against "due": ${sent} left because their claim was first, ${races - sent} did not; ${wrong} sent after the completion was committed`,
    isKept: wrong === 0 && sent > 0 && sent < races,
  };
}

async function oneRace(bench: Bench, race: number): Promise<{ isOut: boolean; isWrong: boolean }> {
  const { caseId } = await bench.aPatient({ phone: `+1${String(2_130_000_000 + race)}` });
  const taskId = await bench.ask(caseId);
  const [first] = await bench.deliveries(caseId);
  const job = { orgId: bench.ana.orgId, deliveryId: first?.id ?? '' };
  const complete = () => bench.record(caseId, { type: 'COMPLETE_PATIENT_TASK', taskId });
  const sending = bench.deps.deliver(job);
  // A claim waits up to 30 ms for others to join it: the completion comes before, with and after it.
  await new Promise((next) => setTimeout(next, Math.random() * 30));
  await Promise.all([sending, complete()]);
  const [after] = await bench.deliveries(caseId);
  const isOut = bench.sms.sent.some((message) => message.deliveryId === job.deliveryId);
  // Claim and completion take the same lock on the case: what was completed first is moot and must not be out.
  return { isOut, isWrong: isOut ? after?.state !== 'SENT' : after?.state !== 'MOOT' };
}

/** `stops` people say STOP while a burst of `burst` messages leaves through a real worker. */
export async function optOutRaces(world: World, burst: number, stops: number): Promise<Kept> {
  await world.renew();
  const orgId = world.orgIds[0] ?? '';
  await world.engine.schedule(world, { count: burst, orgId, channel: 'SMS' });
  const people = await world.rows<{ deliveryId: string; caseId: string; phone: string }>(
    `select d.id as "deliveryId", d.case_id as "caseId", c.value as phone from reminder_delivery d
     join contact_point c on c.org_id = d.org_id and c.patient_id = d.patient_id order by random() limit $1`,
    [stops],
  );
  const worker = world.startWorker();
  await worker.working;
  await until(() => Promise.resolve(world.provider.delivered.size > 0), 60_000);
  const committedAt = await stopAll(world, orgId, people);
  await until(async () => (await world.engine.unfinished(world)) === 0, 300_000);
  worker.child.kill('SIGTERM');
  await worker.ended;

  const claims = await world.rows<{ id: string; at: Date }>(
    `select delivery_id as id, max(at) as at from delivery_event where to_state = 'SENDING' group by delivery_id`,
  );
  const claimedAt = new Map(claims.map(({ id, at }) => [id, at.getTime()]));
  const late = people.filter(({ deliveryId }) => {
    const claimed = claimedAt.get(deliveryId);
    return claimed !== undefined && claimed > (committedAt.get(deliveryId) ?? 0);
  }).length;
  const spared = people.filter(({ deliveryId }) => !claimedAt.has(deliveryId)).length;
  const reached = [...world.provider.delivered.values()].filter(
    ({ deliveryId }) => !claimedAt.has(deliveryId),
  ).length;
  return {
    id: 'R6',
    name: 'Opt-out wins',
    figure: `${people.length} STOPs during a burst of ${burst}: ${spared} were spared their message, ${late} claimed after the STOP was committed, ${reached} sent without a claim`,
    isKept: late === 0 && reached === 0 && spared > 0,
  };
}

/** As the patient's page does it. Answers when each stop was certainly committed, by the database's clock. */
async function stopAll(
  world: World,
  orgId: string,
  people: readonly { deliveryId: string; caseId: string; phone: string }[],
): Promise<Map<string, number>> {
  const db = await openDatabase({ url: world.urls.app, poolSize: 4, applicationName: 'sextant-chaos' });
  const { clock, stop } = await openAppClock(db, { isMovable: true });
  const ctx = { ...systemCtx(db, orgId, clock, 'chaos'), actorKind: 'PATIENT' as const };
  const committedAt = new Map<string, number>();
  const waiting = [...people];
  const work = async (): Promise<void> => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      const { caseId, phone, deliveryId } = one;
      await withTenant(ctx, async (inside) => {
        const answerId = randomUUID();
        const action = { type: 'PATIENT_ANSWERED', answerId, answer: 'STOP', channel: 'SMS' } as const;
        const result = await recordAction(inside, { actionId: answerId, caseId, action });
        if (result.__typename !== 'ActionRecorded')
          throw new Error(`STOP was not recorded: ${result.__typename}`);
        await stopForAllWhoShare(inside, { channel: 'SMS', value: phone });
      });
      const [row] = await world.rows<{ at: Date }>('select clock_timestamp() as at');
      committedAt.set(deliveryId, row?.at.getTime() ?? 0);
    }
  };
  try {
    await Promise.all(Array.from({ length: 4 }, work));
  } finally {
    stop();
    await db.close();
  }
  return committedAt;
}
