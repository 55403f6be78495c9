import type { DateOn } from './date-on.js';

/** 0 = Sunday … 6 = Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether the text is a day that exists, written 'YYYY-MM-DD', from year 0001 to 9999. */
export function isDateOn(text: unknown): text is DateOn {
  if (typeof text !== 'string') return false;
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month);
}

/** The day `days` calendar days later (earlier when negative). Throws RangeError for a day that does not exist. */
export function addDays(on: DateOn, days: number): DateOn {
  return dateOfDayNumber(dayNumberOf(on) + days);
}

/** The same day `years` years later; February 29 becomes February 28 where there is none. */
export function addYears(on: DateOn, years: number): DateOn {
  const { year, month, day } = partsOf(on);
  return format(year + years, month, Math.min(day, daysInMonth(year + years, month)));
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: DateOn, to: DateOn): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

export function weekdayOf(on: DateOn): Weekday {
  // 1970-01-01 was a Thursday.
  return ((((dayNumberOf(on) + 4) % 7) + 7) % 7) as Weekday;
}

/** For sorting: negative when `a` is the earlier day. */
export function compareDays(a: DateOn, b: DateOn): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function earlierOf(a: DateOn, b: DateOn): DateOn {
  return a <= b ? a : b;
}

export function laterOf(a: DateOn, b: DateOn): DateOn {
  return a >= b ? a : b;
}

/** Days since 1970-01-01 of the proleptic Gregorian calendar. Throws RangeError for a day that does not exist. */
export function dayNumberOf(on: DateOn): number {
  const { year, month, day } = partsOf(on);
  // Counting years from March puts the leap day last (H. Hinnant, "chrono-compatible low-level date algorithms").
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of `dayNumberOf`. */
export function dateOfDayNumber(dayNumber: number): DateOn {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return format(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

function partsOf(on: DateOn): { year: number; month: number; day: number } {
  if (!isDateOn(on)) throw new RangeError(`Not a calendar day: ${String(on)}`);
  return { year: Number(on.slice(0, 4)), month: Number(on.slice(5, 7)), day: Number(on.slice(8, 10)) };
}

function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

function format(year: number, month: number, day: number): DateOn {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
