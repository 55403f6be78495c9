import { describe, expect, test } from '@jest/globals';
import { daysOf, moved, stepOf } from './macro-draft.js';

describe('a macro that is edited', () => {
  test('an act begins with its own fields and no other', () => {
    expect(stepOf('SNOOZE')).toEqual({ kind: 'SNOOZE', days: 1 });
    expect(stepOf('ADD_NOTE')).toEqual({ kind: 'ADD_NOTE', text: '' });
  });

  test('an entry moves by one place and stays at the ends', () => {
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 2, 3)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  });

  test.each([
    ['', null],
    ['3', 3],
    ['90', 90],
    ['91', undefined],
    ['0', undefined],
    ['2.5', undefined],
  ])('days typed as "%s"', (typed, days) => {
    expect(daysOf(typed)).toBe(days);
  });
});
