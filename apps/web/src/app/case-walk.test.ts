import { describe, expect, it } from '@jest/globals';
import { placeIn } from './case-walk.js';

const LEFT = ['a', 'b', 'c', 'd'];

describe('walking a list that changes meanwhile', () => {
  it.each([
    ['that is as it was', ['a', 'b', 'c', 'd'], 'b', { position: 2, total: 4, previousId: 'a', nextId: 'c' }],
    ['in another order', ['b', 'd', 'a'], 'b', { position: 1, total: 3, nextId: 'd' }],
    ['with a new case', ['a', 'x', 'b'], 'b', { position: 3, total: 3, previousId: 'x' }],
    ['this case has left', ['a', 'c', 'd'], 'b', { total: 3, previousId: 'a', nextId: 'c' }],
    ['this case and the one before have left', ['a', 'd'], 'c', { total: 2, previousId: 'a', nextId: 'd' }],
    ['the first case has left', ['b', 'c'], 'a', { total: 2, nextId: 'b' }],
    ['that is empty by now', [], 'a', { total: 0 }],
  ])('one %s goes on to its neighbors', (_, now, caseId, place) => {
    expect(placeIn(LEFT, now, caseId)).toEqual({ position: undefined, ...place });
  });
});
