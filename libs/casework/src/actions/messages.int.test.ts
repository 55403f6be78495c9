import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Case } from '@sextant/contract';
import type { Action } from '@sextant/domain';
import { removeContactPoint } from '../patients/contact-points.js';
import { aCase, openKit, record, type Kit } from '../testing/kit.js';

let kit: Kit;
beforeAll(async () => {
  kit = await openKit();
});
afterAll(() => kit.close());

const consent = {
  channel: 'SMS',
  topic: 'REMINDERS',
  isGiven: true,
  how: 'SPOKEN',
  textVersion: '1',
  riskVersion: '1',
} as const;
const statesOf = ({ deliveries }: Case) => deliveries.map(({ state, reason }) => [state, reason ?? null]);

async function asked(over: Partial<Action> = {}): Promise<Case> {
  const { id } = await aCase(kit.ana, { consent, zone: 'America/New_York' });
  const ask = {
    type: 'ASK_PATIENT',
    taskId: randomUUID(),
    kind: 'SEND_CARD_PHOTO',
    isHandSent: true,
    ...over,
  };
  return record(kit.ana, id, ask as Action);
}

describe('asking the patient', () => {
  it('plans the messages in the transaction of the action, and shows them with the answer', async () => {
    const after = await asked();
    expect(after.deliveries.every(({ state, channel }) => state === 'SCHEDULED' && channel === 'SMS')).toBe(
      true,
    );
    const first = after.deliveries.at(-1);
    expect(first).toMatchObject({
      queue: 'insurance-verification',
      canUndo: true,
      items: [{ kind: 'SEND_CARD_PHOTO', occurrence: 1 }],
    });
  });

  it('without consent shows why nothing goes out', async () => {
    const { id } = await aCase(kit.ana);
    const after = await record(kit.ana, id, {
      type: 'ASK_PATIENT',
      taskId: randomUUID(),
      kind: 'GET_REFERRAL',
    });
    expect(statesOf(after)).toEqual([['SUPPRESSED', 'NO_CONSENT']]);
  });

  it.each<[string, (taskId: string) => Action, string]>([
    ['done', (taskId) => ({ type: 'COMPLETE_PATIENT_TASK', taskId }), 'MOOT'],
    ['taken back', (taskId) => ({ type: 'CANCEL_PATIENT_TASK', taskId }), 'CANCELED'],
    [
      'answered',
      (taskId) => ({ type: 'PATIENT_ANSWERED', answerId: randomUUID(), taskId, answer: 'HELP' }),
      'MOOT',
    ],
    ['paused', () => ({ type: 'PAUSE_CASE', reason: 'IN_HOSPITAL' }), 'MOOT'],
    ['closed', () => ({ type: 'CLOSE_CASE', reason: 'DECLINED' }), 'MOOT'],
    ['reported dead', () => ({ type: 'REPORT_FACT', fact: 'DECEASED', source: 'a file' }), 'MOOT'],
  ])('and then %s: nothing stays scheduled', async (_, next, state) => {
    const before = await asked();
    const after = await record(kit.ana, before.id, next(before.tasks[0]?.id ?? ''));
    expect(after.deliveries.length).toBeGreaterThan(0);
    expect(new Set(after.deliveries.map((delivery) => delivery.state))).toEqual(new Set([state]));
  });

  it('and taking the only number away ends the message in the same transaction', async () => {
    const before = await asked();
    const point = before.patient.contactPoints[0];
    const result = await removeContactPoint(kit.ana, { contactPointId: point?.id ?? '', expectedVersion: 1 });
    if (result.__typename !== 'PatientUpdated') throw new Error(JSON.stringify(result));
    expect(result.case.patient.reach).toEqual({ suppression: 'NO_CONTACT' });
    expect(result.case.deliveries.map(({ state }) => state)).not.toContain('SCHEDULED');
  });
});
