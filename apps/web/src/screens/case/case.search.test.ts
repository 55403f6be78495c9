import { describe, expect, it } from '@jest/globals';
import { caseSearch } from './case.search.js';

describe('the address of the case page', () => {
  it('names the panel, the side and the form that is open', () => {
    expect(caseSearch({ panel: 'records', side: 'messages', form: 'request' })).toEqual({
      panel: 'RECORDS',
      side: 'messages',
      form: 'request',
    });
  });

  it('leaves out what it does not know, so that a stale link still opens the case', () => {
    expect(caseSearch({ panel: 'BARRIERS', side: 7, form: '<script>' })).toEqual({});
    expect(caseSearch({})).toEqual({});
  });
});
