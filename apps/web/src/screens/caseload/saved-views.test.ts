import { describe, expect, it } from '@jest/globals';
import { isSavableAddress } from '@sextant/domain';
import { addressOf, isSameSearch, savedViews } from './saved-views.js';

const view = (address: string) => savedViews([{ id: '1', name: 'Mine', address }])[0]?.search;

describe('a saved view', () => {
  it('comes back from its address as it was, and the server keeps it', () => {
    const search = { view: 'records', sort: 'name', order: 'desc', scope: 'team' } as const;
    expect(view(addressOf(search))).toEqual(search);
    expect(isSavableAddress(addressOf(search))).toBe(true);
    expect(addressOf({})).toBe('/caseload');
  });

  it('drops what this list does not know any more', () => {
    expect(view('/caseload?view=gone&step=RECORDS')).toEqual({ step: 'RECORDS' });
  });

  it('of another list is not shown here', () => {
    expect(savedViews([{ id: '1', name: 'Team', address: '/today?scope=team' }])).toEqual([]);
  });

  it('is the one shown when the filters are the same, in whatever order', () => {
    expect(isSameSearch({ view: 'risk', scope: 'team' }, { scope: 'team', view: 'risk' })).toBe(true);
    expect(isSameSearch({ view: 'risk' }, {})).toBe(false);
  });
});
