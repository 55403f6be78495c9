import { describeFault } from '@sextant/data';
import type { Logger } from 'pino';

/** Writes a fault to the log, without its words. */
export function logFault(
  log: Logger,
  error: unknown,
  facts: { requestId?: string; operation?: string; field?: string } = {},
): void {
  log.error({ ...facts, fault: describeFault(error) }, 'fault');
}
