import { Temporal } from 'temporal-polyfill';
import type { DateOn, InstantAt } from './date-on.js';
import { addDays } from './days.js';
import { epochMsOf, instantOfEpochMs } from './instant.js';

/** What a clock on the wall of a zone shows. */
export interface WallTime {
  readonly on: DateOn;
  readonly hour: number;
  readonly minute: number;
}

/** Whether the text is a named IANA zone this runtime knows ('America/Chicago'). Bare offsets are none. */
export function isZone(text: unknown): text is string {
  if (typeof text !== 'string' || !/^[A-Za-z]/.test(text)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text);
    return true;
  } catch {
    return false;
  }
}

/** The answer given last: planning one message asks the same several times, and conversion is what planning costs. */
let last: { zone: string; at: InstantAt; wall: WallTime } | undefined;

/** What the wall clock shows in the zone at this instant. Throws RangeError for an unknown zone or a bad instant. */
export function wallTimeIn(zone: string, at: InstantAt): WallTime {
  if (last?.zone === zone && last.at === at) return last.wall;
  const zoned = zonedAt(zone, at);
  const wall = { on: zoned.toPlainDate().toString(), hour: zoned.hour, minute: zoned.minute };
  last = { zone, at, wall };
  return wall;
}

/** The calendar day of the instant in the zone. */
export function dateIn(zone: string, at: InstantAt): DateOn {
  return wallTimeIn(zone, at).on;
}

/**
 * The instant at which the zone's wall clock shows this time. A time a clock change skips becomes the
 * later one (02:30 → 03:30), a time that happens twice the earlier one.
 */
export function instantAt(zone: string, on: DateOn, hour: number, minute = 0): InstantAt {
  const plain = Temporal.PlainDate.from(on).toPlainDateTime({ hour, minute });
  return instantOfEpochMs(plain.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds);
}

/** The same wall time `days` calendar days later: not 24 hours, which a clock change would shift. */
export function addCalendarDays(zone: string, at: InstantAt, days: number): InstantAt {
  const { on, hour, minute } = wallTimeIn(zone, at);
  return instantAt(zone, addDays(on, days), hour, minute);
}

function zonedAt(zone: string, at: InstantAt): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(epochMsOf(at)).toZonedDateTimeISO(zone);
}
