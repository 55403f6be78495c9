import { describe, expect, it } from '@jest/globals';
import { DatabaseFault } from '@sextant/data';
import { together } from './together.js';

/** Answers each number with its double and keeps what it was asked together. */
function doubling(fails: (numbers: readonly number[]) => Error | undefined = () => undefined) {
  const asked: (readonly number[])[] = [];
  const double = together(async (numbers: readonly number[]) => {
    asked.push(numbers);
    await new Promise((next) => setImmediate(next));
    const failure = fails(numbers);
    if (failure) throw failure;
    return numbers.map((each) => (each < 0 ? new Error('negative') : each * 2));
  });
  return { asked, double };
}
const settled = (all: readonly PromiseSettledResult<number>[]): unknown[] =>
  all.map((each) => (each.status === 'fulfilled' ? each.value : String(each.reason)));
const violation = new DatabaseFault('23514', 'test');

describe('work that comes at the same time', () => {
  it('is done as one, and each gets its own answer', async () => {
    const { asked, double } = doubling();
    expect(await Promise.all([1, 2, 3].map(double))).toEqual([2, 4, 6]);
    expect(asked).toEqual([[1, 2, 3]]);
  });

  it('waits for the batch under way and is done with the next', async () => {
    const { asked, double } = doubling();
    const first = double(1);
    while (asked.length === 0) await new Promise((next) => setImmediate(next));
    expect(await Promise.all([first, double(2), double(3)])).toEqual([2, 4, 6]);
    expect(asked).toEqual([[1], [2, 3]]);
  });

  it('asked twice for the same is asked twice', async () => {
    const { asked, double } = doubling();
    await Promise.all([double(1), double(1)]);
    await double(1);
    expect(asked).toEqual([[1, 1], [1]]);
  });

  it('fails alone when its answer is an error', async () => {
    const { double } = doubling();
    expect(settled(await Promise.allSettled([1, -1, 3].map(double)))).toEqual([2, 'Error: negative', 6]);
  });

  it('is tried one by one when the database refuses what is in the batch', async () => {
    const { asked, double } = doubling((numbers) => (numbers.includes(2) ? violation : undefined));
    expect(settled(await Promise.allSettled([1, 2, 3].map(double)))).toEqual([2, String(violation), 6]);
    expect(asked).toEqual([[1, 2, 3], [1], [2], [3]]);
  });

  it('is not asked again one by one when the database is away', async () => {
    const away = new DatabaseFault('57P01', 'test');
    const { asked, double } = doubling(() => away);
    const all = await Promise.allSettled([1, 2].map(double));
    expect(settled(all)).toEqual([String(away), String(away)]);
    expect(asked).toEqual([[1, 2]]);
  });

  it('is done after a batch that failed', async () => {
    const { double } = doubling((numbers) =>
      numbers.includes(1) ? new DatabaseFault('57P01', 'test') : undefined,
    );
    await expect(double(1)).rejects.toThrow();
    expect(await double(2)).toBe(4);
  });
});
