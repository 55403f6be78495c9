import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { abreast, nextLimit } from './abreast.js';

describe('how much is done at once', () => {
  it('grows with what is quick, halves with what is slow, and stays as it is in between', () => {
    expect([nextLimit(20, 50), nextLimit(100, 6_000), nextLimit(100, 3_000)]).toEqual([21, 50, 100]);
  });

  it('is never less than one mail server needs, nor more than a worker has jobs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60_000 })), (took) => {
        const limit = took.reduce(nextLimit, 17);
        expect(limit).toBeGreaterThanOrEqual(17);
        expect(limit).toBeLessThanOrEqual(160);
      }),
    );
  });

  it('holds back what is too much until something is done, whether it worked or not', async () => {
    const run = abreast();
    const doing: ((error?: Error) => void)[] = [];
    const all = Array.from({ length: 30 }, () =>
      run(
        () => new Promise<void>((done, fail) => doing.push((error) => (error ? fail(error) : done()))),
      ).catch(() => {}),
    );
    await new Promise((next) => setImmediate(next));
    expect(doing).toHaveLength(17);
    doing[0]?.(new Error('no'));
    await new Promise((next) => setImmediate(next));
    expect(doing.length).toBeGreaterThan(17);
    while (doing.length < 30) {
      for (const end of doing) end();
      await new Promise((next) => setImmediate(next));
    }
    for (const end of doing) end();
    await Promise.all(all);
  });
});
