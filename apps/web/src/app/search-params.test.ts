import { describe, expect, it } from '@jest/globals';
import { caseloadSearch } from '../screens/caseload/caseload.search.js';
import { casesSearch } from '../screens/cases/cases.search.js';
import { stepsSearch } from '../screens/steps/steps.search.js';
import { dateOn, oneOf, shortText, uuid } from './search-params.js';

const NAVIGATOR = '5e0c7a10-0000-4000-8000-000000000001';

describe('what an address says', () => {
  it('is kept when it is known', () => {
    const search = {
      step: 'RECORDS',
      metric: 'OVERDUE',
      from: '2026-08-25',
      to: '2026-11-22',
      navigatorId: NAVIGATOR,
      cancerType: 'Breast, ductal',
      status: 'OPEN',
      headline: 'AT_RISK',
    };
    expect(casesSearch(search)).toEqual(search);
  });

  it('is left out when it is not, so that a stale or forged link shows the plain list', () => {
    expect(
      casesSearch({
        step: 'SURGERY',
        metric: 1,
        from: '2026-13-45',
        to: 'today',
        navigatorId: '1 or 1=1',
        status: 'open',
      }),
    ).toEqual({});
    expect(caseloadSearch({ view: ['risk'], sort: 'mrn', order: 'asc', scope: 'all' })).toEqual({});
    expect(stepsSearch({ from: '2026-02-30T00:00', cancerType: 'x'.repeat(201) })).toEqual({});
  });

  it('never holds what somebody typed to find a patient', () => {
    expect(caseloadSearch({ text: 'Ortiz', q: 'Ortiz', name: 'Ortiz' })).toEqual({});
  });
});

describe('the readers of single values', () => {
  it('take exactly what they know', () => {
    expect(oneOf(['a', 'b'], 'b')).toBe('b');
    expect(oneOf(['a', 'b'], 'c')).toBeUndefined();
    expect(dateOn('2026-02-28')).toBe('2026-02-28');
    expect(dateOn('2026-02-30')).toBeUndefined();
    expect(uuid(NAVIGATOR.toUpperCase())).toBe(NAVIGATOR.toUpperCase());
    expect(uuid('')).toBeUndefined();
    expect(shortText('')).toBeUndefined();
  });
});
