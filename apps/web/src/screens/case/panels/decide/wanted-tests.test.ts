import { expect, it } from '@jest/globals';
import { newTestIds, wantedTests } from './wanted-tests.js';

it('sends each chosen test with its own ids, its words, and the task when the patient is asked', () => {
  let count = 0;
  const ids = newTestIds(() => `id-${(count += 1)}`);
  const choice = { tests: ['SCAN_DISC', 'SCAN'], asked: ['SCAN_DISC', 'BLOOD'], details: { SCAN: ' PET ' } };
  expect(wantedTests(choice, ids, (test) => test.toLowerCase())).toEqual([
    { recordItemId: 'id-1', kind: 'IMAGING_REPORT', description: 'scan: PET' },
    {
      recordItemId: 'id-3',
      kind: 'IMAGING_DISC',
      description: 'scan_disc',
      taskId: 'id-4',
      taskKind: 'FETCH_DISC',
    },
  ]);
});
