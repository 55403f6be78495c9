import type { DateOn } from './date-on.js';
import { addDays, weekdayOf, type Weekday } from './days.js';

/**
 * Hospitals' offices and insurers answer on business days: Monday to Friday without the federal
 * holidays of the United States (5 U.S.C. 6103), each on the day it is observed.
 */
export function isBusinessDay(on: DateOn): boolean {
  const weekday = weekdayOf(on);
  return weekday !== 0 && weekday !== 6 && !isFederalHoliday(on);
}

/** The day itself when it is a business day, else the next one. */
export function businessDayFrom(on: DateOn): DateOn {
  let day = on;
  while (!isBusinessDay(day)) day = addDays(day, 1);
  return day;
}

/** The n-th business day after `on`; n = 0 gives `businessDayFrom(on)`. */
export function addBusinessDays(on: DateOn, n: number): DateOn {
  let day = businessDayFrom(on);
  // A weekend start counts from the weekend, so Monday is already the first business day after Saturday.
  let left = day === on ? n : n - 1;
  while (left > 0) {
    day = businessDayFrom(addDays(day, 1));
    left -= 1;
  }
  return day;
}

/** Whether a federal holiday is observed on this day. */
export function isFederalHoliday(on: DateOn): boolean {
  const year = Number(on.slice(0, 4));
  // New Year of the next year may be observed on December 31 of this one.
  return holidaysOf(year).has(on) || observed(`${pad(year + 1, 4)}-01-01`) === on;
}

const cache = new Map<number, ReadonlySet<DateOn>>();

function holidaysOf(year: number): ReadonlySet<DateOn> {
  const known = cache.get(year);
  if (known) return known;
  const y = pad(year, 4);
  const days = new Set<DateOn>([
    observed(`${y}-01-01`),
    nthWeekday(y, 1, 1, 3),
    nthWeekday(y, 2, 1, 3),
    lastMonday(`${y}-05-31`),
    observed(`${y}-06-19`),
    observed(`${y}-07-04`),
    nthWeekday(y, 9, 1, 1),
    nthWeekday(y, 10, 1, 2),
    observed(`${y}-11-11`),
    nthWeekday(y, 11, 4, 4),
    observed(`${y}-12-25`),
  ]);
  cache.set(year, days);
  return days;
}

/** Saturday holidays are observed on Friday, Sunday ones on Monday. */
function observed(on: DateOn): DateOn {
  const weekday = weekdayOf(on);
  return weekday === 6 ? addDays(on, -1) : weekday === 0 ? addDays(on, 1) : on;
}

function nthWeekday(year: string, month: number, weekday: Weekday, n: number): DateOn {
  const first = `${year}-${pad(month, 2)}-01`;
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7);
}

function lastMonday(monthEnd: DateOn): DateOn {
  return addDays(monthEnd, -((weekdayOf(monthEnd) + 6) % 7));
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
