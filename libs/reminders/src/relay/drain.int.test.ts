import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openAppClock } from '@sextant/data';
import { openTestDatabase, type TestDatabase } from '@sextant/data/testing';
import type { SendResult } from '@sextant/messaging';
import { fakeDeps, fakeMessenger, type FakeMessenger } from '../testing/fake-messenger.js';
import { aCase, aDelivery, anAnswer, deliveryRow, setAppTime } from '../testing/ledger-fixture.js';
import { drainAnswers } from './drain.js';

const MANY = 40;

let data: TestDatabase;
let sms: FakeMessenger;
let deps: ReturnType<typeof fakeDeps>;
let clock: Awaited<ReturnType<typeof openAppClock>>;

beforeAll(async () => {
  data = await openTestDatabase();
  clock = await openAppClock(data.db, { isMovable: true });
});
afterAll(async () => {
  clock.stop();
  await data.close();
});
beforeEach(async () => {
  await setAppTime(data, '2026-11-24T16:00:00Z');
  await clock.refresh();
  sms = fakeMessenger('SMS');
  deps = fakeDeps({ db: data.db, clock: clock.clock }, { SMS: sms, EMAIL: fakeMessenger('EMAIL') });
});

describe('an answer to what somebody just wrote', () => {
  it('leaves while a provider that does not answer has its hands full of reminders', async () => {
    const answers: ((result: SendResult) => void)[] = [];
    sms.answer = ({ link }) =>
      link === '' ? { kind: 'ACCEPTED' } : new Promise((answered) => answers.push(answered));
    const people = await Promise.all(Array.from({ length: MANY }, () => aCase(data)));
    const ids = await Promise.all(people.map((of) => aDelivery(data, of)));
    let ended = 0;
    const reminders = people.map(async (of, index) => {
      await deps.deliver({ orgId: of.orgId, deliveryId: ids[index] ?? '' });
      ended += 1;
    });
    const id = await anAnswer(data, await aCase(data));
    expect(await drainAnswers(deps, 'SMS')).toBe(1);
    expect((await deliveryRow(data, id)).state).toBe('SENT');
    expect(ended).toBe(0);
    // What waits for its turn is handed over again; what is under way ends.
    deps.deliver.stop();
    while (answers.length > 0) answers.shift()?.({ kind: 'ACCEPTED' });
    await Promise.all(reminders);
  });

  it('is taken once by two workers, by its channel, and no reminder with it', async () => {
    const rosa = await aCase(data);
    await aDelivery(data, rosa);
    const id = await anAnswer(data, rosa);
    expect(await drainAnswers(deps, 'EMAIL')).toBe(0);
    const taken = await Promise.all([drainAnswers(deps, 'SMS'), drainAnswers(deps, 'SMS')]);
    expect(taken.toSorted()).toEqual([0, 1]);
    expect(sms.sent.map(({ deliveryId }) => deliveryId)).toEqual([id]);
  });

  it('that could not leave is tried again in its own time', async () => {
    sms.answer = () => ({ kind: 'REFUSED', isPermanent: false, code: 'BUSY' });
    const id = await anAnswer(data, await aCase(data));
    await drainAnswers(deps, 'SMS');
    expect(await drainAnswers(deps, 'SMS')).toBe(0);
    sms.answer = () => ({ kind: 'ACCEPTED' });
    await data.rows(`update reminder_delivery set due_at = app_now() where id = $1`, [id]);
    expect(await drainAnswers(deps, 'SMS')).toBe(1);
    expect((await deliveryRow(data, id)).state).toBe('SENT');
  });
});
