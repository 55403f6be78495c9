import { isFaultOfRows } from '@sextant/data';
import DataLoader from 'dataloader';

/** More rows would hold their locks for long. */
const MOST = 100;
/** Under load a batch begins so long after the last one: more rows for every wait for the disk. */
const GATHER_MS = 30;

/**
 * Work that comes while the last batch is under way waits for it and is done as one: under load many rows share a
 * transaction and one wait for the disk, and a single one waits for nothing. `run` answers for each item in order; an
 * Error among the answers fails its item alone. When the database refuses what is in a batch, or waits for
 * one of its rows for too long, each item is tried by itself: one that is broken breaks no other.
 */
export function together<Item, Answer>(
  run: (items: readonly Item[]) => Promise<(Answer | Error)[]>,
): (item: Item) => Promise<Answer> {
  let running: Promise<unknown> = Promise.resolve();
  let begunMs = -Infinity;
  const runAll = async (items: readonly Item[]): Promise<(Answer | Error)[]> => {
    try {
      return await run(items);
    } catch (error) {
      if (items.length === 1 || !isFaultOfRows(error)) throw error;
      return oneByOne(items, run);
    }
  };
  const loader = new DataLoader<Item, Answer>(
    (items) => {
      begunMs = performance.now();
      const answers = runAll(items);
      running = answers.catch(() => {});
      return answers;
    },
    {
      cache: false,
      maxBatchSize: MOST,
      batchScheduleFn: (leave) =>
        void running.then(() => {
          const leftMs = begunMs + GATHER_MS - performance.now();
          if (leftMs > 0) setTimeout(leave, leftMs);
          else setImmediate(leave);
        }),
    },
  );
  return (item) => loader.load(item);
}

async function oneByOne<Item, Answer>(
  items: readonly Item[],
  run: (items: readonly Item[]) => Promise<(Answer | Error)[]>,
): Promise<(Answer | Error)[]> {
  const answers: (Answer | Error)[] = [];
  for (const item of items) {
    const answer = await run([item]).catch((error: unknown) => [error as Error]);
    answers.push(answer[0] as Answer | Error);
  }
  return answers;
}
