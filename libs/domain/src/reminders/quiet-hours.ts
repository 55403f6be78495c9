import type { DateOn, InstantAt } from '../calendar/date-on.js';
import { addDays } from '../calendar/days.js';
import { instantAt, wallTimeIn } from '../calendar/zone.js';
import type { QuietHours } from './delivery-plan.types.js';

/** Nobody is messaged outside 8 a.m. to 9 p.m. of their own local time, whatever a setting says (rules.md §2.5). */
export const OUTER_HOURS: QuietHours = { startHour: 8, endHour: 21 };
export const DEFAULT_HOURS: QuietHours = { startHour: 9, endHour: 20 };
/** When later messages of a ladder go out. */
export const USUAL_HOUR = 10;

/** The hours messages may go out in: the setting, only ever narrower than the outer limit; defaults when senseless. */
export function allowedHours(setting: QuietHours): QuietHours {
  const { startHour, endHour } = setting;
  if (!Number.isInteger(startHour) || !Number.isInteger(endHour)) return DEFAULT_HOURS;
  const hours = {
    startHour: Math.max(OUTER_HOURS.startHour, startHour),
    endHour: Math.min(OUTER_HOURS.endHour, endHour),
  };
  return hours.startHour < hours.endHour ? hours : DEFAULT_HOURS;
}

/** Whether a message may go out at this instant where the patient is. */
export function isAllowedAt(zone: string, setting: QuietHours, at: InstantAt): boolean {
  const { startHour, endHour } = allowedHours(setting);
  const { hour } = wallTimeIn(zone, at);
  return hour >= startHour && hour < endHour;
}

/** The instant itself when a message may go out then, else the next opening of the hours. */
export function nextAllowedAt(zone: string, setting: QuietHours, at: InstantAt): InstantAt {
  if (isAllowedAt(zone, setting, at)) return at;
  const { startHour } = allowedHours(setting);
  const { on, hour } = wallTimeIn(zone, at);
  return instantAt(zone, hour < startHour ? on : addDays(on, 1), startHour);
}

/** The usual time of a day's message in the patient's zone: 10 o'clock, or the nearest hour allowed. */
export function usualTimeOn(zone: string, setting: QuietHours, on: DateOn): InstantAt {
  const { startHour, endHour } = allowedHours(setting);
  return instantAt(zone, on, Math.min(Math.max(USUAL_HOUR, startHour), endHour - 1));
}
