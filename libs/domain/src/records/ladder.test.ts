import { describe, expect, it } from '@jest/globals';
import { RECORD_KINDS } from './record-item.types.js';
import { isSourceOld, ladderOf, nextRung, RECORD_RULES_SOURCES } from './ladder.js';

type Item = Parameters<typeof nextRung>[0];
const item = (over: Partial<Item> = {}): Item => ({
  kind: 'PATHOLOGY_REPORT',
  state: 'NEEDED',
  requestCount: 0,
  ...over,
});
const waiting = (over: Partial<Item> = {}): Item =>
  item({ state: 'REQUESTED', requestCount: 1, requestedOn: '2026-11-02', way: 'PORTAL', ...over });

describe('the ladder of ways', () => {
  it('begins in the portal for reports, in the department for slides and discs, and ends with a complaint', () => {
    for (const kind of RECORD_KINDS) {
      const ways = ladderOf(kind).map((rung) => rung.way);
      const isShipped = kind === 'BIOPSY_SLIDES' || kind === 'IMAGING_DISC';
      expect(ways).toEqual([
        ...(isShipped ? [] : ['PORTAL']),
        'DEPARTMENT',
        'RECORDS_OFFICE',
        'TREATING_CLINICIAN',
        'COMPLAINT',
      ]);
    }
  });

  it.each<[string, Item, string, string | undefined]>([
    ['a report nobody asked for', item(), '2026-11-02', 'PORTAL'],
    ['slides nobody asked for', item({ kind: 'BIOPSY_SLIDES' }), '2026-11-02', 'DEPARTMENT'],
    ['an item planned through the office', item({ way: 'RECORDS_OFFICE' }), '2026-11-02', 'RECORDS_OFFICE'],
    ['one still in time', waiting(), '2026-11-07', undefined],
    ['one that waits too long', waiting(), '2026-11-08', 'DEPARTMENT'],
    ['one the office is late with', waiting({ way: 'RECORDS_OFFICE' }), '2026-11-08', 'TREATING_CLINICIAN'],
    [
      'one the clinician is late with',
      waiting({ way: 'TREATING_CLINICIAN' }),
      '2026-11-08',
      'TREATING_CLINICIAN',
    ],
    [
      'a promise that holds',
      waiting({ state: 'PROMISED', promisedOn: '2026-11-20' }),
      '2026-11-20',
      undefined,
    ],
    [
      'a broken promise',
      waiting({ state: 'PROMISED', promisedOn: '2026-11-20' }),
      '2026-11-21',
      'DEPARTMENT',
    ],
    ['one that came wrong', waiting({ state: 'WRONG_OR_INCOMPLETE' }), '2026-11-08', 'PORTAL'],
    [
      'one that came wrong twice',
      waiting({ state: 'WRONG_OR_INCOMPLETE', requestCount: 2 }),
      '2026-11-08',
      'DEPARTMENT',
    ],
    [
      'one the holder did not find',
      waiting({ state: 'NEEDED', way: 'DEPARTMENT' }),
      '2026-11-08',
      'RECORDS_OFFICE',
    ],
    [
      'one whose 30 days are over',
      waiting({ way: 'RECORDS_OFFICE', requestBasis: 'RIGHT_OF_ACCESS', reachedHolderOn: '2026-11-02' }),
      '2026-12-03',
      'COMPLAINT',
    ],
    ['one that is here', waiting({ state: 'READABLE' }), '2026-12-03', undefined],
  ])('for %s', (_name, about, todayOn, way) => {
    expect(nextRung(about, todayOn, 5)?.way).toBe(way);
  });

  it('names its source, and says when nobody has read it for a year', () => {
    expect(isSourceOld(RECORD_RULES_SOURCES.RIGHT_OF_ACCESS, '2027-11-22')).toBe(false);
    expect(isSourceOld(RECORD_RULES_SOURCES.RIGHT_OF_ACCESS, '2027-11-23')).toBe(true);
  });
});
