import { DatabaseFault } from '@sextant/data';
import type { Logger } from 'pino';

/**
 * Writes a fault to the log without its words: messages of libraries and of PostgreSQL quote what was asked, and that
 * is somebody's illness. The class, the code and the places in the program are enough to find it.
 */
export function logFault(
  log: Logger,
  error: unknown,
  facts: { requestId?: string; operation?: string; field?: string } = {},
): void {
  log.error({ ...facts, fault: describeFault(error) }, 'fault');
}

/** A fault as it may stand in a log. */
export function describeFault(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code } = error as { code?: unknown };
  const cause = error.cause instanceof Error ? { cause: describeFault(error.cause) } : {};
  return {
    name: error.name,
    // Ours to read: a fault of the database is made without values.
    ...(error instanceof DatabaseFault && { message: error.message }),
    ...(typeof code === 'string' && /^\w{1,40}$/.test(code) && { code }),
    at: placesOf(error),
    ...cause,
  };
}

/** Where it happened. The stack begins with the message, whose lines may look like places. */
function placesOf({ stack = '', message }: Error): string[] {
  const lines = stack.replace(message, '').split('\n');
  return lines
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .slice(0, 12);
}
