import type { Worker } from 'bullmq';

/** A finished job may take so long to say goodbye to its queue; longer, and the queue is not there. */
const GOODBYE_MS = 2_000;
const LOOK_EVERY_MS = 20;

/** The jobs of one worker that have begun and are not over. */
export class InFlight {
  private readonly working = new Set<symbol>();
  private begun = 0;
  private settled = 0;

  /** Runs one job, and knows of it until it ends. */
  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = Symbol();
    this.begun += 1;
    this.working.add(turn);
    try {
      return await work();
    } finally {
      this.working.delete(turn);
    }
  }

  /** BullMQ told the queue how the job ended. */
  isSettled(): void {
    this.settled += 1;
  }

  get count(): number {
    return this.working.size;
  }

  get unsettled(): number {
    return this.begun - this.settled;
  }
}

/**
 * Takes nothing new, lets what runs end, then lets go of the connections by force. A plain `close()` waits for BullMQ's
 * main loop, which may never return after Redis was cut off and came back (bullmq 6.7.0).
 */
export async function stopWorker(worker: Worker, inFlight: InFlight): Promise<void> {
  await worker.pause(true);
  while (inFlight.count > 0) await pause();
  const idleSince = performance.now();
  while (inFlight.unsettled > 0 && performance.now() - idleSince < GOODBYE_MS) await pause();
  await worker.close(true);
}

function pause(): Promise<void> {
  return new Promise((next) => setTimeout(next, LOOK_EVERY_MS));
}
