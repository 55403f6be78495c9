import type { DateOn } from '../calendar/date-on.js';
import { addDays, daysBetween } from '../calendar/days.js';
import type { RecordItem } from './record-item.types.js';

/** Calendar days a holder has to act on a request under the right of access, and as many once more with an extension. */
export const ACCESS_DAYS = 30;

/** How much of the holder's time is left. */
export interface AccessClock {
  startedOn: DateOn;
  /** The last day on which the holder is in time. */
  dueOn: DateOn;
  /** Until this day the holder may still write for its extension. */
  extensionUntilOn: DateOn;
  isExtended: boolean;
  /** 0 on the last day, negative after it. */
  leftDays: number;
  isOver: boolean;
}

type Clocked = Pick<RecordItem, 'state'> & {
  [K in 'requestBasis' | 'reachedHolderOn' | 'extendedOn']?: RecordItem[K] | null;
};

/**
 * The clock of a request made under the patient's right of access, while the record is still owed; undefined for every
 * other. The holder acts within 30 days after it received the request, or takes one extension of at most 30 more days by
 * telling reason and date in writing within the first 30: 45 CFR 164.524(b)(2), as read in November 2026. Under this
 * reading the days are calendar days and the day of receipt is not counted.
 */
export function accessClock(item: Clocked, todayOn: DateOn): AccessClock | undefined {
  const { requestBasis, reachedHolderOn: startedOn, extendedOn, state } = item;
  if (requestBasis !== 'RIGHT_OF_ACCESS' || !startedOn) return undefined;
  if (state !== 'REQUESTED' && state !== 'PROMISED') return undefined;
  const extensionUntilOn = addDays(startedOn, ACCESS_DAYS);
  const dueOn = addDays(startedOn, extendedOn ? 2 * ACCESS_DAYS : ACCESS_DAYS);
  const leftDays = daysBetween(todayOn, dueOn);
  return {
    startedOn,
    dueOn,
    extensionUntilOn,
    isExtended: Boolean(extendedOn),
    leftDays,
    isOver: leftDays < 0,
  };
}
