import type { DateOn } from '../calendar/date-on.js';
import { daysBetween } from '../calendar/days.js';
import type { CaseState, CaseStatus } from '../case/case-state.js';
import type { UnreachableReason } from './board.types.js';

/** Days without any event of a person after which a case counts as cold, until an organization says otherwise. */
export const COLD_AFTER_DAYS = { usual: 7, least: 1, most: 60 } as const;

/** So many calls in a row that reached nobody, or messages without an answer, and somebody counts as silent. */
const UNANSWERED = 2;

/**
 * Why a person cannot be reached: no number or address that works, a wrong number, messages that come back,
 * two calls or two messages without an answer. Undefined once somebody has spoken with them or they answered.
 */
export function unreachableReason(state: CaseState, hasContact = true): UnreachableReason | undefined {
  if (state.status === 'CLOSED') return undefined;
  const open = new Set(state.callTasks.filter((call) => !call.isDone).map((call) => call.reason));
  if (!hasContact || open.has('NO_CONTACT')) return 'NO_CONTACT';
  if (state.isNumberWrong) return 'WRONG_NUMBER';
  if (open.has('DELIVERY_FAILED')) return 'BOUNCED';
  if (open.has('TWO_UNANSWERED') || state.unansweredCalls >= UNANSWERED) return 'UNANSWERED';
  return undefined;
}

/** The bits of a board row that say whether a case has gone quiet. Fits stored facts and GraphQL rows alike. */
export interface QuietRow {
  status: CaseStatus;
  lastTouch: { on: DateOn };
}

/** An open case in which no person, on either side, has done anything for so many days. */
export function isCold(row: QuietRow, todayOn: DateOn, coldAfterDays: number): boolean {
  return row.status === 'OPEN' && daysBetween(row.lastTouch.on, todayOn) >= coldAfterDays;
}
