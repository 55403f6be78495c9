import { expect, it } from '@jest/globals';
import { extended } from './use-selection.js';

const LIST = ['a', 'b', 'c', 'd'];

it.each([
  ['down from the row selected last', { ids: new Set(['b']), anchorId: 'b' }, 'd', ['b', 'c', 'd']],
  ['up from it', { ids: new Set(['c']), anchorId: 'c' }, 'a', ['c', 'a', 'b']],
  ['keeping what was selected before', { ids: new Set(['a', 'c']), anchorId: 'c' }, 'd', ['a', 'c', 'd']],
  ['with none before it, the row alone', { ids: new Set<string>() }, 'c', ['c']],
  [
    'when the first one has left the list, the row alone',
    { ids: new Set<string>(), anchorId: 'x' },
    'c',
    ['c'],
  ],
])('a range is selected %s', (_name, state, to, expected) => {
  expect([...extended(state, LIST, to).ids]).toEqual(expected);
});
