import { types } from 'node:util';
import { DatabaseFault } from '../tenant/database-fault.js';

/** Also one that comes from another realm of the process. */
const { isNativeError } = types;

/**
 * A fault as it may stand in a log: without its words. Messages of libraries and of PostgreSQL quote what was asked, and
 * that is somebody's illness. The class, the code and the places in the program are enough to find it.
 */
export function describeFault(error: unknown): Record<string, unknown> {
  if (!isNativeError(error)) return { name: typeof error };
  const { code } = error as { code?: unknown };
  const cause = isNativeError(error.cause) ? { cause: describeFault(error.cause) } : {};
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
