import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '@sextant/data/testing';
import { aCase, aDelivery } from '@sextant/reminders/testing';
import { openMeter } from './meter.js';

let data: TestDatabase;
beforeAll(async () => {
  data = await openTestDatabase();
});
afterAll(() => data.close());

/** The figure as Prometheus reads it. */
async function figure(name: string): Promise<number> {
  const { text } = await openMeter(data.db).page();
  return Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.slice(name.length + 1),
  );
}

describe('the page of metrics', () => {
  it('tells how many messages are due and how long the oldest waits, by queue and channel', async () => {
    const rosa = await aCase(data);
    await aDelivery(data, rosa, { dueInS: -90 });
    await aDelivery(data, rosa, { kind: 'FETCH_DISC', dueInS: -300 });
    await aDelivery(data, rosa, { kind: 'GET_REFERRAL', dueInS: 60 });
    const texts = '{queue="records-collection",channel="SMS"}';
    expect(await figure(`ledger_due${texts}`)).toBe(2);
    const lag = await figure(`reminder_due_lag_seconds${texts}`);
    expect(lag).toBeGreaterThanOrEqual(300);
    expect(lag).toBeLessThan(330);
    expect(await figure('reminder_due_lag_seconds{queue="insurance-verification",channel="SMS"}')).toBe(0);
  });

  it('has every figure the README names, from the first moment', async () => {
    const readme = readFileSync(join(import.meta.dirname, '../../../../README.md'), 'utf8');
    const named = [...readme.matchAll(/`((?:ledger|reminder)_[a-z_]+|[a-z_]+_total)`/g)].map(
      ([, name]) => name ?? '',
    );
    expect(named).toContain('reminder_due_lag_seconds');
    const { text } = await openMeter(data.db).page();
    for (const name of named) expect(text).toMatch(new RegExp(`^${name}[ {]`, 'm'));
  });
});
