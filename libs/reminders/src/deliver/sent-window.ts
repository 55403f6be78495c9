import { allowedHours, type InstantAt, type QuietHours } from '@sextant/domain';

/** Making one takes longer than everything else here; there are as many as zones. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Whether a message leaves outside the hours of the patient's own day. Asked when it is sent, and by another way than the
 * plan was made (the platform's calendar instead of the domain's), so that a mistake of one is seen by the other.
 */
export function isOutsideWindow(at: InstantAt, zone: string, setting: QuietHours): boolean {
  const { startHour, endHour } = allowedHours(zone, setting);
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' });
  formats.set(zone, format);
  const hour = Number.parseInt(format.format(Date.parse(at)), 10);
  return hour < startHour || hour >= endHour;
}
