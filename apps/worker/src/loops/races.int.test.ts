import { randomUUID } from 'node:crypto';
import { recordAction } from '@sextant/casework';
import { withTenant } from '@sextant/data';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { stopForAllWhoShare } from '@sextant/reminders';
import { openBench, type Bench } from '../testing/casework-fixture.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());
beforeEach(async () => {
  bench.sms.sent = [];
  await bench.at('2026-11-24T16:00:00Z');
});

const sentIds = (): Set<string> => new Set(bench.sms.sent.map((message) => message.deliveryId));

describe('a reminder that becomes moot in the moment it is due', () => {
  it('leaves only when its claim was first; then it is never called moot', async () => {
    let left = 0;
    for (let race = 0; race < 60; race += 1) {
      const { caseId } = await bench.aPatient();
      const taskId = await bench.ask(caseId);
      const [first] = await bench.deliveries(caseId);
      const job = { orgId: bench.ana.orgId, deliveryId: first?.id ?? '' };
      const complete = () => bench.record(caseId, { type: 'COMPLETE_PATIENT_TASK', taskId });
      const sending = bench.deps.deliver(job);
      // A claim waits up to 30 ms for others to join it: the completion comes before, with and after it.
      await new Promise((next) => setTimeout(next, Math.random() * 30));
      await Promise.all([sending, complete()]);
      const [after] = await bench.deliveries(caseId);
      const isOut = sentIds().has(job.deliveryId);
      left += isOut ? 1 : 0;
      expect(after).toMatchObject(isOut ? { state: 'SENT' } : { state: 'MOOT', reason: 'TASK_DONE' });
      expect(await bench.deps.deliver(job)).toBe('NOTHING');
    }
    // Both ways happened, or this would be no race.
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(60);
  });
});

describe('a STOP in the middle of a burst', () => {
  it('wins: nothing is claimed for anybody who shares the number once it is recorded', async () => {
    const phone = '+12125554444';
    const cases: string[] = [];
    for (let index = 0; index < 40; index += 1) {
      const { caseId } = await bench.aPatient({ phone });
      await bench.ask(caseId);
      cases.push(caseId);
    }
    const jobs = (await Promise.all(cases.map((caseId) => bench.deliveries(caseId)))).flatMap(([first]) =>
      first ? [{ orgId: bench.ana.orgId, deliveryId: first.id }] : [],
    );
    const waiting = [...jobs];
    const work = async (): Promise<void> => {
      for (let job = waiting.shift(); job; job = waiting.shift()) await bench.deps.deliver(job);
    };
    const stop = async (): Promise<Set<string>> => {
      while (bench.sms.sent.length < 5) await new Promise((next) => setImmediate(next));
      const ctx = { ...bench.ana, actorKind: 'PATIENT' as const };
      await withTenant(ctx, async (inside) => {
        const answerId = randomUUID();
        const action = { type: 'PATIENT_ANSWERED', answerId, answer: 'STOP', channel: 'SMS' } as const;
        const result = await recordAction(inside, { actionId: answerId, caseId: cases[0] ?? '', action });
        expect(result.__typename).toBe('ActionRecorded');
        await stopForAllWhoShare(inside, { channel: 'SMS', value: phone });
      });
      const claimed = await bench.data.rows<{ id: string }>(
        `select id from reminder_delivery where state in ('SENDING', 'SENT')`,
      );
      return new Set(claimed.map((row) => row.id));
    };
    const [claimedBefore] = await Promise.all([stop(), ...Array.from({ length: 4 }, work)]);
    expect(sentIds().size).toBeLessThan(jobs.length);
    for (const id of sentIds()) expect(claimedBefore.has(id)).toBe(true);
    const left = await bench.data.rows(`select from reminder_delivery where state = 'SCHEDULED'`);
    expect(left).toEqual([]);
  });
});
