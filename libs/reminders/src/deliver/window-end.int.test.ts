import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { AT_ANY_TIME, type Messenger } from '@sextant/messaging';
import { aCase, aDelivery, anAnswer, deliveryRow, setAppTime } from '../testing/ledger-fixture.js';
import { sendingBench } from '../testing/sending-bench.js';

const bench = sendingBench();
const { send } = bench;
const counted: string[] = [];
beforeEach(() => {
  counted.length = 0;
  bench.deps.meter = { count: (what) => counted.push(what) };
});

/** In New York the hours of messages end at eight in the evening, so many milliseconds from now. */
async function untilEightPm(ms: number): Promise<void> {
  await setAppTime(bench.data, new Date(Date.parse('2026-11-25T01:00:00Z') - ms).toISOString());
  await bench.clock.refresh();
}

/** A provider that takes its time before it lets go of a message. */
function slowSms(over: Pick<Messenger, 'send'>): void {
  bench.deps.channels = { ...bench.deps.channels, SMS: { ...bench.sms, ...over } };
}
const askingAfter = (ms: number): Pick<Messenger, 'send'> => ({
  async send(ctx, message, mayLeave) {
    await sleep(ms);
    return bench.sms.send(ctx, message, mayLeave);
  },
});

describe('a message that is claimed in the last moment of the hours', () => {
  it('does not leave after their end: it waits for the morning, as if nobody had taken it', async () => {
    const rosa = await aCase(bench.data);
    const id = await aDelivery(bench.data, rosa);
    await untilEightPm(400);
    slowSms(askingAfter(600));
    expect(await send(rosa, id)).toBe('NOTHING');
    expect(bench.sms.sent).toEqual([]);
    expect(await deliveryRow(bench.data, id)).toMatchObject({
      state: 'SCHEDULED',
      reason: 'HOURS_OVER',
      unknown_count: 0,
    });
    expect(await send(rosa, id)).toBe('NOTHING');
    const { due_at: dueAt } = await deliveryRow(bench.data, id);
    expect(dueAt.toISOString()).toBe('2026-11-25T14:00:00.000Z');
    expect(await bench.data.rows('select from provider_circuit where failures > 0')).toEqual([]);
    expect(counted).not.toContain('sent_outside_window');
  });

  it('leaves when it is let go of before', async () => {
    const rosa = await aCase(bench.data);
    const id = await aDelivery(bench.data, rosa);
    await untilEightPm(2_000);
    slowSms(askingAfter(10));
    expect(await send(rosa, id)).toBe('SENT');
    expect(counted).not.toContain('sent_outside_window');
  });

  it('and leaves all the same, because its way out does not ask, is counted', async () => {
    const rosa = await aCase(bench.data);
    const id = await aDelivery(bench.data, rosa);
    await untilEightPm(400);
    slowSms({
      async send(ctx, message) {
        await sleep(600);
        return bench.sms.send(ctx, message, AT_ANY_TIME);
      },
    });
    expect(await send(rosa, id)).toBe('SENT');
    expect(counted).toContain('sent_outside_window');
  });

  it('is not held back when it answers somebody who just wrote', async () => {
    const rosa = await aCase(bench.data);
    await untilEightPm(-1_000);
    const id = await anAnswer(bench.data, rosa);
    slowSms(askingAfter(10));
    expect(await send(rosa, id)).toBe('SENT');
    expect(counted).not.toContain('sent_outside_window');
  });
});
