import { describe, expect, it } from '@jest/globals';
import { aRow } from '../../testing/a-row.js';
import { directAct, nextRowId } from './direct-act.js';

const row = aRow();
const suggests = (code: string, recordKind: 'BIOPSY_SLIDES' | 'BLOOD_WORK', recordItemIds: string[] | null) =>
  directAct({ nextAct: { ...row.nextAct, code, recordItemIds }, why: { ...row.why, recordKind } });

describe('the suggested act', () => {
  it('is finished with one key where it needs no field', () => {
    expect(suggests('CHECK_READABLE', 'BLOOD_WORK', ['i'])).toEqual({
      markRecordsReadable: { recordItemIds: ['i'] },
    });
    expect(suggests('SEND_RECORDS', 'BLOOD_WORK', ['i'])).toEqual({ sendRecords: { recordItemIds: ['i'] } });
  });

  it('opens its form where something has to be said', () => {
    expect(suggests('SEND_RECORDS', 'BIOPSY_SLIDES', ['i'])).toBeUndefined();
    expect(suggests('CHASE_RECORDS', 'BLOOD_WORK', ['i'])).toBeUndefined();
    expect(suggests('CHECK_READABLE', 'BLOOD_WORK', null)).toBeUndefined();
  });
});

it('the next row is the one below, at the end the one above, and none when it was the only one', () => {
  expect(['a', 'b', 'c'].map((id) => nextRowId(['a', 'b', 'c'], id))).toEqual(['b', 'c', 'b']);
  expect(nextRowId(['a'], 'a')).toBeUndefined();
});
