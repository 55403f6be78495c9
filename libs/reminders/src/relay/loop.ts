/** A piece of work that is done again and again, one turn after the other, until it is stopped. */
export interface Loop {
  /** Begins the next turn now instead of at its time. */
  wake(): void;
  /** No new turn begins; resolves when the running one has ended. */
  stop(): Promise<void>;
}

/**
 * Runs `turn` at once and then `everyMs` after the end of the last one. A turn that throws is told to `onError` and does
 * not end the loop.
 */
export function startLoop(
  turn: () => Promise<unknown>,
  { everyMs, onError }: { everyMs: number; onError: (error: unknown) => void },
): Loop {
  let isStopped = false;
  let isAsked = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;

  const run = (): void => {
    timer = undefined;
    isAsked = false;
    running = turn()
      .catch(onError)
      .then(() => {
        running = undefined;
        if (!isStopped) timer = setTimeout(run, isAsked ? 0 : everyMs);
      });
  };
  run();

  return {
    wake() {
      isAsked = true;
      if (isStopped || running) return;
      clearTimeout(timer);
      run();
    },
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
