/** With a mail server of five connections these wait two or three turns. */
const LEAST = 17;
/** All jobs of one worker. */
const MOST = 160;
const QUICK_MS = 1_000;
const SLOW_MS = 5_000;

/**
 * Runs so much at once as is done quickly: more with each that took under a second, half with each that took five. What
 * is taken for sending must leave within its lease, so nobody may take more than a slow provider gets through.
 */
export function abreast(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let limit = LEAST;
  let busy = 0;
  const begin = (): void => {
    while (busy < limit && waiting.length > 0) {
      busy += 1;
      waiting.shift()?.();
    }
  };
  return async (work) => {
    await new Promise<void>((turn) => {
      waiting.push(turn);
      begin();
    });
    const startedMs = performance.now();
    try {
      return await work();
    } finally {
      busy -= 1;
      limit = nextLimit(limit, performance.now() - startedMs);
      begin();
    }
  };
}

export function nextLimit(limit: number, tookMs: number): number {
  if (tookMs > SLOW_MS) return Math.max(LEAST, Math.floor(limit / 2));
  return tookMs < QUICK_MS ? Math.min(MOST, limit + 1) : limit;
}
