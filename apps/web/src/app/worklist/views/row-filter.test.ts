import { describe, expect, it } from '@jest/globals';
import { aRow } from '../../../testing/a-row.js';
import { navigatorsOf } from './row-filter.js';

const collator = new Intl.Collator('en');

describe('the navigators to choose from', () => {
  it('are those with cases here, once each, by name', () => {
    const rows = [
      aRow({ navigatorId: 'b', navigatorName: 'Zoe' }),
      aRow({ navigatorId: 'a', navigatorName: 'Ana' }),
      aRow({ navigatorId: 'b', navigatorName: 'Zoe' }),
      aRow({ navigatorId: null, navigatorName: null }),
    ];
    expect(navigatorsOf(rows, collator)).toEqual([
      { id: 'a', name: 'Ana' },
      { id: 'b', name: 'Zoe' },
    ]);
  });
});
