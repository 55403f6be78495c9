import { expect, it } from '@jest/globals';
import { discreteQuantile } from './quantile.js';

it.each([
  [[], 0.5, undefined],
  [[4], 0.9, 4],
  [[1, 2, 3, 4], 0.5, 2],
  [[1, 2, 3, 4, 5], 0.5, 3],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9, 9],
  [[1, 2, 3], 0, 1],
  [[1, 2, 3], 1, 3],
  [[1, 2, 3], 7, 3],
])('the quantile of %p at %p is a value somebody had: %p', (days, q, expected) => {
  expect(discreteQuantile(days, q)).toBe(expected);
});
