import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { abreast, nextLimit, type HowItWent } from './abreast.js';

describe('how much is done at once', () => {
  it.each<[string, number, HowItWent, number, number]>([
    ['grows with what is quick', 20, 'WELL', 50, 23],
    ['halves with what is slow', 100, 'WELL', 6_000, 50],
    ['stays as it is in between', 100, 'WELL', 3_000, 100],
    ['learns nothing where there was nothing to do', 100, 'NOTHING', 1, 100],
    ['halves with what goes wrong, however quickly', 100, 'BADLY', 1, 50],
  ])('%s', (_, limit, went, tookMs, next) => {
    expect(nextLimit(limit, { went, tookMs })).toBe(next);
  });

  it('is never less than one mail server needs, nor more than a worker has jobs', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            went: fc.constantFrom('WELL' as const, 'BADLY' as const, 'NOTHING' as const),
            tookMs: fc.nat(60_000),
          }),
        ),
        (all) => {
          const limit = all.reduce(nextLimit, 17);
          expect(limit).toBeGreaterThanOrEqual(17);
          expect(limit).toBeLessThanOrEqual(160);
        },
      ),
    );
  });

  it('holds back what is too much until something is done, whether it worked or not', async () => {
    const { run } = abreast<undefined>(() => 'WELL');
    const doing: ((error?: Error) => void)[] = [];
    const all = Array.from({ length: 30 }, () =>
      run(
        () =>
          new Promise<undefined>((done, fail) =>
            doing.push((error) => (error ? fail(error) : done(undefined))),
          ),
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

  it('lets what runs end once it is stopped, and begins nothing that waits or comes later', async () => {
    const { run, stop } = abreast<number>(() => 'WELL');
    const ends: (() => void)[] = [];
    const work = () => new Promise<number>((done) => ends.push(() => done(1)));
    const all = Array.from({ length: 20 }, () => run(work));
    await new Promise((next) => setImmediate(next));
    stop();
    const later = run(work);
    for (const end of ends) end();
    expect(await Promise.all([...all, later])).toEqual([
      ...Array<number>(17).fill(1),
      ...Array<undefined>(4).fill(undefined),
    ]);
  });
});
