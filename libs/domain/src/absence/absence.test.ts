import { describe, expect, it } from '@jest/globals';
import { checkAbsence, type Absence } from './absence.js';

const TODAY = '2026-11-22';
const away = (personId: string, coveredById: string, fromOn: string, untilOn: string): Absence => ({
  personId,
  coveredById,
  fromOn,
  untilOn,
});
const OTHERS = [away('tomas', 'noor', '2026-11-23', '2026-11-27')];

describe('an absence', () => {
  it.each([
    ['of days nobody is away', away('grace', 'noor', '2026-11-23', '2026-11-24')],
    ['that begins the day after the last one', away('tomas', 'grace', '2026-11-28', '2026-11-30')],
    ['of the cover, once the cover is over', away('noor', 'tomas', '2026-11-28', '2026-12-04')],
    ['that has begun and is not over', away('grace', 'noor', '2026-11-16', '2026-11-22')],
    ['of a year', away('grace', 'noor', '2026-11-22', '2027-11-22')],
  ])('%s can be set', (_, wanted) => {
    expect(checkAbsence(OTHERS, wanted, TODAY)).toBeUndefined();
  });

  it.each([
    ['without a first day', away('grace', 'noor', 'soon', '2026-11-24'), 'INVALID fromOn'],
    ['without a last day', away('grace', 'noor', '2026-11-24', ''), 'INVALID untilOn'],
    [
      'that ends before it begins',
      away('grace', 'noor', '2026-11-24', '2026-11-23'),
      'LAST_BEFORE_FIRST untilOn',
    ],
    ['that is over', away('grace', 'noor', '2026-11-20', '2026-11-21'), 'PAST untilOn'],
    ['of more than a year', away('grace', 'noor', '2026-11-22', '2027-11-23'), 'INVALID untilOn'],
    ['covered by oneself', away('grace', 'grace', '2026-11-24', '2026-11-25'), 'COVERS_SELF coveredById'],
    ['on a day of another', away('tomas', 'grace', '2026-11-27', '2026-11-30'), 'AWAY_ALREADY fromOn'],
    [
      'covered by somebody away',
      away('grace', 'tomas', '2026-11-20', '2026-11-23'),
      'COVER_IS_AWAY coveredById',
    ],
    ['of somebody who covers', away('noor', 'grace', '2026-11-27', '2026-11-27'), 'COVERS_SOMEBODY fromOn'],
    ['in a circle', away('noor', 'tomas', '2026-11-23', '2026-11-27'), 'COVER_IS_AWAY coveredById'],
  ])('%s is refused', (_, wanted, outcome) => {
    const found = checkAbsence(OTHERS, wanted, TODAY);
    expect(`${found?.code} ${found?.field}`).toBe(outcome);
    expect(found?.message).toMatch(/^[A-Z].*\.$/);
  });
});
