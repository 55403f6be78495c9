import type { DateOn } from '../calendar/date-on.js';

/** Somebody's wish not to see a case on Today until a day. */
export interface Snooze {
  untilOn: DateOn;
  /** The day it was wished for. */
  on: DateOn;
  reason?: string;
  /** Calls that were due already and so are what is put off; any other call brings the case back on its day. */
  dueCallIds: string[];
}

/** A case with no time left may be out of sight until the next day, never longer. */
export const LATE_SNOOZE_DAYS = 1;
/** Without a window nothing would wake the case, so somebody looks at it once a week. */
export const NO_WINDOW_SNOOZE_DAYS = 7;
export const LONGEST_SNOOZE_DAYS = 90;
