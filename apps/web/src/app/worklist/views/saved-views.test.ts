import { describe, expect, it } from '@jest/globals';
import { isSavableAddress } from '@sextant/domain';
import { caseloadSearch } from '../../../screens/caseload/caseload.search.js';
import { todaySearch } from '../../../screens/today/today.search.js';
import { addressOf, isSameSearch, savedViews } from './saved-views.js';

const saved = (address: string) => [{ id: '1', name: 'Mine', address }];
const view = (address: string) => savedViews(saved(address), '/caseload', caseloadSearch)[0]?.search;

describe('a saved view', () => {
  it('comes back from its address as it was, and the server keeps it', () => {
    const search = { view: 'records', sort: 'name', order: 'desc', scope: 'team' } as const;
    expect(view(addressOf('/caseload', search))).toEqual(search);
    expect(isSavableAddress(addressOf('/caseload', search))).toBe(true);
    expect(addressOf('/caseload', {})).toBe('/caseload');
    const ofToday = { scope: 'team', step: 'RECORDS', language: 'es' } as const;
    const address = addressOf('/today', ofToday);
    expect(savedViews(saved(address), '/today', todaySearch)[0]?.search).toEqual(ofToday);
    expect(isSavableAddress(address)).toBe(true);
  });

  it('drops what this list does not know any more', () => {
    expect(view('/caseload?view=gone&step=RECORDS')).toEqual({ step: 'RECORDS' });
  });

  it('of another list is not shown here', () => {
    expect(savedViews(saved('/today?scope=team'), '/caseload', caseloadSearch)).toEqual([]);
  });

  it('is the one shown when the filters are the same, in whatever order', () => {
    expect(isSameSearch({ view: 'risk', scope: 'team' }, { scope: 'team', view: 'risk' })).toBe(true);
    expect(isSameSearch({ view: 'risk' }, {})).toBe(false);
  });
});
