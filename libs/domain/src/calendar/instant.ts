import type { InstantAt } from './date-on.js';
import { dateOfDayNumber, isDateOn } from './days.js';

const PATTERN = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/;

export const MS_PER_SECOND = 1_000;
export const MS_PER_DAY = 86_400_000;

/** Whether the text is an instant in UTC, e.g. '2026-11-22T19:00:00.000Z'. */
export function isInstantAt(text: unknown): text is InstantAt {
  if (typeof text !== 'string') return false;
  const match = PATTERN.exec(text);
  return match !== null && isDateOn(match[1]);
}

/** Milliseconds since 1970 in UTC. Throws RangeError when the text is no instant. */
export function epochMsOf(at: InstantAt): number {
  const ms = isInstantAt(at) ? Date.parse(at) : Number.NaN;
  if (Number.isNaN(ms)) throw new RangeError(`Not an instant in UTC: ${String(at)}`);
  return ms;
}

/** The instant as text with milliseconds, so that equal instants are equal texts. */
export function instantOfEpochMs(ms: number): InstantAt {
  const dayNumber = Math.floor(ms / MS_PER_DAY);
  const rest = ms - dayNumber * MS_PER_DAY;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const clock = `${two(rest / 3_600_000)}:${two((rest / 60_000) % 60)}:${two((rest / 1_000) % 60)}`;
  return `${dateOfDayNumber(dayNumber)}T${clock}.${String(Math.floor(rest % 1_000)).padStart(3, '0')}Z`;
}

export function addMs(at: InstantAt, ms: number): InstantAt {
  return instantOfEpochMs(epochMsOf(at) + ms);
}

/** For sorting: negative when `a` is earlier, also when the texts differ in their fractions of a second. */
export function compareInstants(a: InstantAt, b: InstantAt): number {
  return epochMsOf(a) - epochMsOf(b);
}
