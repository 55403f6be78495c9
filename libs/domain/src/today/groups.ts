import type { DateOn } from '../calendar/date-on.js';
import { compareDays, daysBetween } from '../calendar/days.js';
import type { CaseStatus } from '../case/case-state.js';
import type { TodayGroup } from './board.types.js';

/** The bits of a board row that decide where it stands on Today. Fits stored facts and GraphQL rows alike. */
export interface TodayRow {
  status: CaseStatus;
  windowOn?: DateOn | null;
  mustMoveOn?: DateOn | null;
  dueOn?: DateOn | null;
  answeredAt?: string | null;
  nextAct?: { code: string } | null;
  snoozedUntilOn?: DateOn | null;
}

/** Days of slack on this day, from the stored last day on which the case can still be on time. */
export function slackDays(mustMoveOn: DateOn, todayOn: DateOn): number {
  return daysBetween(todayOn, mustMoveOn);
}

/**
 * The one group a row stands in. First match wins:
 * 1. words that sounded like an emergency are SAME_DAY, whatever the status of the case, and first there;
 * 2. a reported death or transfer is DUE, whatever the clock says: nothing else counts until it is confirmed;
 * 3. distress of 9 or 10 nobody has answered is SAME_DAY and stands before everything else, snoozed or not;
 * 4. a case somebody snoozed is SNOOZED until that day: what brings it back earlier is decided with the board row;
 * 5. an open case without a window is WINDOW_NOT_SET, unless it is decided and only waits to be closed;
 * 6. an open case with slack below 0 is AT_RISK, before ANSWERS: a patient who asked for help and is at
 *    risk stands there with the request as the row's reason, so nothing said is hidden by it;
 * 7. something the patient said that nobody has handled is ANSWERS, also on a paused or closed case;
 * 8. a next act due today or earlier is DUE;
 * 9. any other open case is WAITING; paused and closed ones are in no group. What was lent is due after the end too.
 */
export function todayGroup(row: TodayRow, todayOn: DateOn): TodayGroup {
  const act = row.nextAct?.code;
  if (act === 'CALL_NOW') return 'SAME_DAY';
  if (row.status !== 'CLOSED' && act === 'CONFIRM_REPORT') return 'DUE';
  if (row.status !== 'CLOSED' && act === 'RELIEVE_DISTRESS') return 'SAME_DAY';
  if (row.status === 'OPEN') {
    if (row.snoozedUntilOn && !row.answeredAt && row.snoozedUntilOn > todayOn) return 'SNOOZED';
    if (!row.windowOn && act !== 'CLOSE_CASE') return 'WINDOW_NOT_SET';
    if (row.mustMoveOn && slackDays(row.mustMoveOn, todayOn) < 0) return 'AT_RISK';
  }
  if (row.answeredAt) return 'ANSWERS';
  if (row.status === 'CLOSED' && act !== 'RETURN_RECORD') return 'NONE';
  if (row.dueOn && compareDays(row.dueOn, todayOn) <= 0) return 'DUE';
  return row.status === 'OPEN' ? 'WAITING' : 'NONE';
}

/** An emergency first; then least slack, rows without a clock last; among equals what is due first. 0 when none decides. */
export function compareRows(a: TodayRow, b: TodayRow): number {
  return (
    urgency(a) - urgency(b) || compareMaybe(a.mustMoveOn, b.mustMoveOn) || compareMaybe(a.dueOn, b.dueOn)
  );
}

function urgency({ nextAct }: TodayRow): number {
  return nextAct?.code === 'CALL_NOW' ? 0 : 1;
}

function compareMaybe(a: DateOn | null | undefined, b: DateOn | null | undefined): number {
  if (a && b) return compareDays(a, b);
  return a ? -1 : b ? 1 : 0;
}
