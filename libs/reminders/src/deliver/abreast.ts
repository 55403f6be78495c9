/** With a mail server of five connections these wait two or three turns. */
const LEAST = 17;
/** All jobs of one worker. */
const MOST = 160;
const MORE = 3;
const QUICK_MS = 1_000;
const SLOW_MS = 5_000;

/** NOTHING: there was nothing to do, which says nothing of who does it. */
export type HowItWent = 'WELL' | 'BADLY' | 'NOTHING';

export interface Abreast<Result> {
  /** Undefined when it was stopped before its turn came. */
  run(work: () => Promise<Result>): Promise<Result | undefined>;
  /** What runs may end; nothing begins any more. */
  stop(): void;
}

/**
 * Runs so much at once as is done quickly and well: three more with each that took under a second, half with each that took
 * five or went wrong. What is taken for sending must leave within its lease, so nobody may take more than a slow provider
 * gets through; and one that fails is not to be asked a hundred times before anybody notices.
 */
export function abreast<Result>(howItWent: (result: Result) => HowItWent): Abreast<Result> {
  const waiting: ((mayBegin: boolean) => void)[] = [];
  let limit = LEAST;
  let busy = 0;
  let isStopped = false;
  const begin = (): void => {
    while (busy < limit && waiting.length > 0) {
      busy += 1;
      waiting.shift()?.(true);
    }
  };
  const run = async (work: () => Promise<Result>): Promise<Result | undefined> => {
    const mayBegin = await new Promise<boolean>((turn) => {
      waiting.push(turn);
      if (isStopped) waiting.pop()?.(false);
      else begin();
    });
    if (!mayBegin) return undefined;
    const startedMs = performance.now();
    let went: HowItWent = 'BADLY';
    try {
      const result = await work();
      went = howItWent(result);
      return result;
    } finally {
      busy -= 1;
      limit = nextLimit(limit, { went, tookMs: performance.now() - startedMs });
      begin();
    }
  };
  return {
    run,
    stop() {
      isStopped = true;
      for (const turn of waiting.splice(0)) turn(false);
    },
  };
}

export function nextLimit(limit: number, last: { went: HowItWent; tookMs: number }): number {
  const { went, tookMs } = last;
  if (went === 'BADLY' || tookMs > SLOW_MS) return Math.max(LEAST, Math.floor(limit / 2));
  return went === 'WELL' && tookMs < QUICK_MS ? Math.min(MOST, limit + MORE) : limit;
}
