import { allowedHours, type InstantAt, type QuietHours } from '@sextant/domain';

/**
 * Whether a message leaves outside the hours of the patient's own day. Asked when it is sent, and by another way than the
 * plan was made (the platform's calendar instead of the domain's), so that a mistake of one is seen by the other.
 */
export function isOutsideWindow(at: InstantAt, zone: string, setting: QuietHours): boolean {
  const { startHour, endHour } = allowedHours(zone, setting);
  const text = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(
    Date.parse(at),
  );
  const hour = Number.parseInt(text, 10);
  return hour < startHour || hour >= endHour;
}
