import type { Logger } from 'pino';
import { logFault } from './edge/fault.js';

/** Work that goes on after the answer has gone out. A failure is logged; stopping waits for what still runs. */
export class Background {
  private readonly running = new Set<Promise<void>>();

  constructor(private readonly log: Logger) {}

  run(work: () => Promise<void>): void {
    const task = work()
      .catch((error: unknown) => {
        logFault(this.log, error, { operation: 'background' });
      })
      .finally(() => this.running.delete(task));
    this.running.add(task);
  }

  async settled(): Promise<void> {
    await Promise.all(this.running);
  }
}
