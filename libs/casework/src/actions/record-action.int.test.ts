import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCase, openKit, record, type Kit } from '../testing/kit.js';
import { recordAction } from './record-action.js';

let kit: Kit;
beforeAll(async () => {
  kit = await openKit();
});
afterAll(() => kit.close());

describe('recording an action', () => {
  it('answers with the case as it is afterwards', async () => {
    const { id } = await aCase(kit.ana);
    const after = await record(kit.ana, id, {
      type: 'STATE_WINDOW',
      on: '2026-12-20',
      clinicianName: 'Dr. Lee',
      statedOn: '2026-11-20',
    });
    expect(after.version).toBe(2);
    expect(after.window).toMatchObject({
      on: '2026-12-20',
      isConfirmed: true,
      origin: 'TRANSCRIBED',
      recordedByName: 'Ana Reyes',
    });
    expect(after.timeline.map((entry) => entry.type)).toEqual(['STATE_WINDOW', 'OPEN_CASE']);
  });
});
