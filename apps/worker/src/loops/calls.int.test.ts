import { randomUUID } from 'node:crypto';
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
  // A Tuesday, 11 in the morning in New York.
  await bench.at('2026-11-24T16:00:00Z');
});

describe('a patient who does not answer', () => {
  it('gets two messages and then a call, never a third message', async () => {
    const { caseId } = await bench.aPatient();
    await bench.ask(caseId);
    await bench.send();
    expect(bench.sms.sent).toHaveLength(1);
    await bench.at('2026-11-26T16:00:00Z');
    await bench.send();
    expect(bench.sms.sent).toHaveLength(2);
    await bench.sweep();
    expect(await bench.calls(caseId)).toEqual([]);
    for (const day of ['2026-11-30', '2026-12-01', '2026-12-08']) {
      await bench.at(`${day}T16:00:00Z`);
      await bench.send();
      await bench.sweep();
    }
    expect(bench.sms.sent).toHaveLength(2);
    expect(await bench.calls(caseId)).toEqual([{ reason: 'TWO_UNANSWERED', isDone: false }]);
  });

  it('is not called when the answer came after the second message', async () => {
    const { caseId } = await bench.aPatient();
    const taskId = await bench.ask(caseId);
    await bench.send();
    await bench.at('2026-11-26T16:00:00Z');
    await bench.send();
    await bench.record(caseId, { type: 'COMPLETE_PATIENT_TASK', taskId });
    await bench.at('2026-12-08T16:00:00Z');
    await bench.sweep();
    expect(await bench.calls(caseId)).toEqual([]);
  });
});

describe('a message that reaches nobody', () => {
  it('is a call, once, and the sweep does not come back to it', async () => {
    const { caseId } = await bench.aPatient();
    await bench.ask(caseId);
    bench.sms.answer = () => ({ kind: 'REFUSED', isPermanent: true, code: '550' });
    await bench.send();
    await bench.sweep();
    await bench.sweep();
    expect(await bench.calls(caseId)).toEqual([{ reason: 'DELIVERY_FAILED', isDone: false }]);
    expect(bench.sms.sent).toHaveLength(1);
  });

  it('because nobody sent it in time is a call', async () => {
    const { caseId } = await bench.aPatient();
    await bench.ask(caseId);
    await bench.at('2026-12-10T16:00:00Z');
    await bench.sweep();
    await bench.sweep();
    expect((await bench.deliveries(caseId)).map((row) => row.state)).toEqual(['EXPIRED', 'EXPIRED']);
    expect((await bench.calls(caseId)).map((call) => call.reason)).toContain('DELIVERY_FAILED');
  });

  it('because its case rested too long is a call, once', async () => {
    const { caseId } = await bench.aPatient();
    await bench.ask(caseId);
    await bench.record(caseId, { type: 'PAUSE_CASE', reason: 'TRAVELING' });
    await bench.at('2026-12-15T16:00:00Z');
    await bench.record(caseId, { type: 'RESUME_CASE' });
    await bench.sweep();
    await bench.sweep();
    const stories = (await bench.deliveries(caseId)).map((row) => `${row.state} ${String(row.reason)}`);
    expect(stories.toSorted()).toEqual(['EXPIRED TOO_LATE', 'MOOT CASE_PAUSED', 'MOOT CASE_PAUSED']);
    expect(await bench.calls(caseId)).toEqual([{ reason: 'DELIVERY_FAILED', isDone: false }]);
    expect(bench.sms.sent).toEqual([]);
  });

  it('is no call while the next message about the same still comes', async () => {
    const { caseId } = await bench.aPatient();
    await bench.ask(caseId);
    await bench.record(caseId, { type: 'PAUSE_CASE', reason: 'TRAVELING' });
    await bench.at('2026-12-02T16:00:00Z');
    await bench.record(caseId, { type: 'RESUME_CASE' });
    await bench.sweep();
    expect(await bench.calls(caseId)).toEqual([]);
    await bench.send();
    expect(bench.sms.sent).toHaveLength(1);
  });

  it('of a case that was closed meanwhile is nobody’s call', async () => {
    const { caseId } = await bench.aPatient();
    await bench.ask(caseId);
    bench.sms.answer = () => ({ kind: 'UNKNOWN', code: 'ECONNECTION' });
    await bench.send();
    await bench.send();
    expect((await bench.deliveries(caseId))[0]).toMatchObject({ state: 'UNKNOWN' });
    await bench.record(caseId, { type: 'CLOSE_CASE', reason: 'DECLINED' });
    await bench.sweep();
    expect(await bench.calls(caseId)).toEqual([]);
  });
});

describe('a task no message may tell about', () => {
  it('is a call when the patient refused messages', async () => {
    const { caseId } = await bench.aPatient({ consents: false });
    await bench.record(caseId, {
      type: 'RECORD_CONSENT',
      channel: 'SMS',
      topic: 'REMINDERS',
      isGiven: false,
      how: 'SPOKEN',
      textVersion: '1',
      riskVersion: '1',
    });
    await bench.ask(caseId);
    await bench.sweep();
    await bench.sweep();
    expect(await bench.calls(caseId)).toEqual([{ reason: 'NO_CONSENT', isDone: false }]);
  });

  it('waits for the first call when consent was never asked: that stands on Today already', async () => {
    const { caseId } = await bench.aPatient({ consents: false });
    await bench.ask(caseId);
    await bench.sweep();
    expect(await bench.calls(caseId)).toEqual([]);
    expect((await bench.deliveries(caseId)).map((row) => [row.state, row.reason])).toEqual([
      ['SUPPRESSED', 'NO_CONSENT'],
    ]);
  });

  it('is a call after a STOP', async () => {
    const { caseId } = await bench.aPatient();
    await bench.record(caseId, {
      type: 'PATIENT_ANSWERED',
      answerId: randomUUID(),
      answer: 'STOP',
      channel: 'SMS',
    });
    await bench.ask(caseId);
    await bench.sweep();
    expect(await bench.calls(caseId)).toEqual([{ reason: 'NO_CONTACT', isDone: false }]);
  });
});

describe('a patient whose language we have no words in', () => {
  it('gets the message in English and a call with an interpreter, one for all that was asked', async () => {
    const { caseId } = await bench.aPatient({ language: 'vi' });
    await bench.ask(caseId);
    await bench.ask(caseId, 'SEND_CARD_PHOTO');
    await bench.send();
    await bench.sweep();
    await bench.sweep();
    expect(bench.sms.sent).toMatchObject([{ language: 'en' }]);
    expect(await bench.calls(caseId)).toEqual([{ reason: 'NEEDS_INTERPRETER', isDone: false }]);
  });

  it('is not called again about what was asked before the call, but about what is asked later', async () => {
    const { caseId } = await bench.aPatient({ language: 'zh-Hans' });
    await bench.ask(caseId);
    await bench.sweep();
    await bench.record(caseId, { type: 'LOG_CALL', party: 'PATIENT', outcome: 'REACHED' });
    await bench.sweep();
    expect(await bench.calls(caseId)).toEqual([{ reason: 'NEEDS_INTERPRETER', isDone: true }]);
    // Later on the same day.
    await bench.at('2026-11-24T18:00:00Z');
    await bench.ask(caseId, 'SEND_CARD_PHOTO');
    await bench.sweep();
    expect((await bench.calls(caseId)).map(({ isDone }) => isDone).sort()).toEqual([false, true]);
  });

  it.each(['en', 'en-GB', 'es', 'es-PR'])('is nobody who speaks %s', async (language) => {
    const { caseId } = await bench.aPatient({ language });
    await bench.ask(caseId);
    await bench.sweep();
    expect(await bench.calls(caseId)).toEqual([]);
  });
});
