import type { DateOn } from '../calendar/date-on.js';
import { addDays, addYears, isDateOn } from '../calendar/days.js';
import { isInstantAt } from '../calendar/instant.js';
import { isZone } from '../calendar/zone.js';
import { MAX_CENTS, MAX_NAME, MAX_REASON, MAX_TEXT } from './limits.js';

/**
 * Whether a value may stand in a field: undefined when it may, else one sentence that says what to do.
 * `todayOn` is the day of the action.
 */
export type Rule = (value: unknown, todayOn: DateOn) => string | undefined;

// Every control character but tab and line breaks.
const CONTROL = /[^\P{Cc}\t\n\r]/u;

/** The field may be left out, or be '' or null, which clears it where an action updates. */
export function optional(rule: Rule): Rule {
  return (value, todayOn) =>
    value === undefined || value === null || value === '' ? undefined : rule(value, todayOn);
}

/** The field may be left out but not cleared. */
export function kept(rule: Rule): Rule {
  return (value, todayOn) => (value === undefined ? undefined : rule(value, todayOn));
}

/** Something must be written, at most `max` characters, without control characters. */
export function text(max: number): Rule {
  return (value) => {
    if (typeof value !== 'string' || value.trim() === '') return 'Write something here.';
    if (value.length > max) return `Write at most ${String(max)} characters here.`;
    // Half of a surrogate pair is no character, and PostgreSQL refuses to store it.
    if (CONTROL.test(value) || !value.isWellFormed()) return 'Remove the characters that cannot be shown.';
    return undefined;
  };
}

export const name = text(MAX_NAME);
export const longText = text(MAX_TEXT);
export const reason = text(MAX_REASON);

export const id: Rule = (value) =>
  typeof value === 'string' && /^[\w.:-]{1,64}$/.test(value) ? undefined : 'This is no id.';

/** At least one id, none twice. */
export const ids: Rule = (value, todayOn) => {
  if (!Array.isArray(value) || value.length === 0) return 'Choose at least one.';
  if (value.length > 100) return 'Choose at most 100 at once.';
  if (new Set(value).size !== value.length) return 'Something is chosen twice.';
  return value.map((one) => id(one, todayOn)).find((message) => message !== undefined);
};

export function oneOf(values: readonly string[]): Rule {
  return (value) =>
    typeof value === 'string' && values.includes(value) ? undefined : 'Choose one of the list.';
}

export function listOf(values: readonly string[]): Rule {
  return (value) => {
    const isFine =
      Array.isArray(value) && value.length <= 20 && value.every((one) => values.includes(one as string));
    return isFine ? undefined : 'Choose from the list.';
  };
}

export const bool: Rule = (value) => (typeof value === 'boolean' ? undefined : 'Answer yes or no.');

export function integer(min: number, max: number): Rule {
  return (value) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max
      ? undefined
      : `Enter a whole number from ${String(min)} to ${String(max)}.`;
}

export function number(min: number, max: number): Rule {
  return (value) =>
    typeof value === 'number' && value >= min && value <= max
      ? undefined
      : `Enter a number from ${String(min)} to ${String(max)}.`;
}

export const cents = integer(0, MAX_CENTS);
export const rating = integer(1, 5);

/** A day within years or days of today; 1900 is the earliest day anything here can have happened. */
function day(earliest: (todayOn: DateOn) => DateOn, latest: (todayOn: DateOn) => DateOn): Rule {
  return (value, todayOn) => {
    if (!isDateOn(value)) return 'Enter a day that exists, as year-month-day.';
    if (value < earliest(todayOn)) return `The day cannot be before ${earliest(todayOn)}.`;
    if (value > latest(todayOn)) return `The day cannot be after ${latest(todayOn)}.`;
    return undefined;
  };
}

const beginning = (): DateOn => '1900-01-01';
const today = (todayOn: DateOn): DateOn => todayOn;

/** It has happened: today or earlier. */
export const pastDay = day(beginning, today);
/** It is still to come: today or later, within so many years. */
export const comingDay = (years: number): Rule => day(today, (todayOn) => addYears(todayOn, years));
/** Any day from 1900 to so many years ahead. */
export const anyDay = (years: number): Rule => day(beginning, (todayOn) => addYears(todayOn, years));

/** When a visit starts: not in the past, at most two years ahead. The day in its zone is checked apart. */
export const visitStart: Rule = (value, todayOn) => {
  if (!isInstantAt(value)) return 'Enter a time that exists.';
  // A day of tolerance: the visit's zone may be a day behind or ahead of the organization's.
  const on = value.slice(0, 10);
  if (on < addDays(todayOn, -1)) return 'The visit cannot be in the past.';
  if (on > addDays(addYears(todayOn, 2), 1)) return 'The visit cannot be more than two years ahead.';
  return undefined;
};

/** When a visit that is over started; the day in its zone is checked apart. */
export const pastVisitStart: Rule = (value, todayOn) => {
  if (!isInstantAt(value)) return 'Enter a time that exists.';
  const on = value.slice(0, 10);
  if (on < '1900-01-01') return 'Enter a time after 1900.';
  return on > addDays(todayOn, 1) ? 'This visit is still ahead: book it.' : undefined;
};

/** A time on a wall clock: hours and minutes, 24 hours. */
export const wallTime: Rule = (value) =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
    ? undefined
    : 'Write the time as hours and minutes, like 09:30.';

export const instant: Rule = (value) => (isInstantAt(value) ? undefined : 'Enter a time that exists.');

export const zone: Rule = (value) =>
  typeof value === 'string' && value.length <= 64 && isZone(value)
    ? undefined
    : 'Choose a time zone by its name, such as America/Chicago.';
