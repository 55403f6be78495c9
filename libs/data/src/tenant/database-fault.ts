/**
 * A failed statement, without the values in it: PostgreSQL's own message and detail may quote patient data,
 * so they stop here and never reach a log or an answer.
 */
export class DatabaseFault extends Error {
  override readonly name = 'DatabaseFault';

  constructor(
    /** SQLSTATE, or Node's error code when the connection broke. */
    readonly code: string,
    /** Name of the statement. */
    readonly statement: string,
    readonly constraint?: string,
    /** Text of a `raise exception` in our own SQL (SQLSTATE SX…): written by us, holds no data. */
    readonly reason?: string,
  ) {
    super(`statement ${statement} failed: ${[code, constraint, reason].filter(Boolean).join(' ')}`);
  }
}

const OUR_OWN_STATE = /^SX/;

/** Any error of pg as a `DatabaseFault`. */
export function faultOf(error: unknown, statement: string): DatabaseFault {
  if (error instanceof DatabaseFault) return error;
  const { code, constraint, message } = error as { code?: string; constraint?: string; message?: string };
  const state = code ?? 'CONNECTION';
  return new DatabaseFault(state, statement, constraint, OUR_OWN_STATE.test(state) ? message : undefined);
}

export const UNIQUE_VIOLATION = '23505';
export const FOREIGN_KEY_VIOLATION = '23503';
export const CHECK_VIOLATION = '23514';

/** Whether the fault is this violation, of this constraint where one is named. */
export function isFault(error: unknown, code: string, constraint?: string): error is DatabaseFault {
  return (
    error instanceof DatabaseFault && error.code === code && (!constraint || error.constraint === constraint)
  );
}

/** Bad data, a constraint, a rule of ours, a deadlock, a row somebody holds for too long: not the connection or the server. */
const FAULT_OF_ROWS = /^((2[0-9A-Z]|40|42|SX)[0-9A-Z]{3}|57014|55P03)$/;

/** Whether the same may succeed without some of the rows it was about. */
export function isFaultOfRows(error: unknown): error is DatabaseFault {
  return error instanceof DatabaseFault && FAULT_OF_ROWS.test(error.code);
}
