import type { DateOn, InstantAt } from '../calendar/date-on.js';
import { addDays } from '../calendar/days.js';
import { instantAt, wallTimeIn } from '../calendar/zone.js';
import type { QuietHours } from './delivery-plan.types.js';

/** Nobody is messaged outside 8 a.m. to 9 p.m. of their own local time, whatever a setting says (rules.md §2.5). */
export const OUTER_HOURS: QuietHours = { startHour: 8, endHour: 21 };
export const DEFAULT_HOURS: QuietHours = { startHour: 9, endHour: 20 };
/** When later messages of a ladder go out. */
export const USUAL_HOUR = 10;

/**
 * Zones with a state whose own rule for messages ends at 8 p.m.: Florida, Maryland, Oklahoma, Washington, Wyoming
 * (secondary source, read 2026-08: the FCC and FTC rules as quoted on the page "Call Desk" of glama.ai; rules.md §2.5).
 * We know the patient's zone, not the state, and never guess it from an area code: the strictest state of a zone counts.
 */
const ENDS_AT_20: ReadonlySet<string> = new Set([
  'America/New_York', // Florida, Maryland
  'America/Chicago', // Florida's west, Oklahoma
  'America/Denver', // Wyoming
  'America/Los_Angeles', // Washington
  'US/Eastern',
  'US/Central',
  'US/Mountain',
  'US/Pacific',
]);
const EARLY_END_HOUR = 20;

/**
 * The hours messages may go out in where the patient is: the setting, only ever narrower than the outer limit and than
 * the rules of the zone's states; defaults when senseless.
 */
export function allowedHours(zone: string, setting: QuietHours): QuietHours {
  const { startHour, endHour } = setting;
  if (!Number.isInteger(startHour) || !Number.isInteger(endHour)) return DEFAULT_HOURS;
  const latest = ENDS_AT_20.has(zone) ? EARLY_END_HOUR : OUTER_HOURS.endHour;
  const hours = {
    startHour: Math.max(OUTER_HOURS.startHour, startHour),
    endHour: Math.min(latest, endHour),
  };
  return hours.startHour < hours.endHour ? hours : DEFAULT_HOURS;
}

/** Whether a message may go out at this instant where the patient is. */
export function isAllowedAt(zone: string, setting: QuietHours, at: InstantAt): boolean {
  const { startHour, endHour } = allowedHours(zone, setting);
  const { hour } = wallTimeIn(zone, at);
  return hour >= startHour && hour < endHour;
}

/** The instant itself when a message may go out then, else the next opening of the hours. */
export function nextAllowedAt(zone: string, setting: QuietHours, at: InstantAt): InstantAt {
  if (isAllowedAt(zone, setting, at)) return at;
  const { startHour } = allowedHours(zone, setting);
  const { on, hour } = wallTimeIn(zone, at);
  return instantAt(zone, hour < startHour ? on : addDays(on, 1), startHour);
}

/** The usual time of a day's message in the patient's zone: 10 o'clock, or the nearest hour allowed. */
export function usualTimeOn(zone: string, setting: QuietHours, on: DateOn): InstantAt {
  const { startHour, endHour } = allowedHours(zone, setting);
  return instantAt(zone, on, Math.min(Math.max(USUAL_HOUR, startHour), endHour - 1));
}
