/** A wall-clock time at a place: what a clock on the wall there shows. */
export interface WallTime {
  /** YYYY-MM-DD */
  on: string;
  /** HH:MM, 24 hours. */
  time: string;
}

interface Parts extends WallTime {
  /** The same wall time read as if it were UTC, in milliseconds. */
  asUtc: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function partsIn(zone: string, instant: number): Parts {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formats.set(zone, format);
  }
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const on = `${part['year']}-${part['month']}-${part['day']}`;
  const time = `${part['hour']}:${part['minute']}`;
  return { on, time, asUtc: Date.parse(`${on}T${time}:00Z`) };
}

/** What the clock in `zone` shows at an instant (ISO 8601). */
export function wallTimeIn(zone: string, instant: string): WallTime {
  const { on, time } = partsIn(zone, Date.parse(instant));
  return { on, time };
}

/**
 * The instant at which the clock in `zone` shows this wall time, for showing it in another zone while somebody types.
 * The server makes the instant that counts. A time skipped by daylight saving is taken after the gap, one that comes
 * twice is taken the first time, as the domain does. Undefined while date, time or zone are not complete.
 */
export function findInstant(zone: string, wall: WallTime): string | undefined {
  const asUtc = Date.parse(`${wall.on}T${wall.time}:00Z`);
  const isComplete = /^\d{4}-\d{2}-\d{2}$/.test(wall.on) && /^\d{2}:\d{2}$/.test(wall.time);
  if (!isComplete || !isZone(zone) || Number.isNaN(asUtc)) return undefined;
  const day = 86_400_000;
  const offsets = [asUtc - day, asUtc + day].map((near) => partsIn(zone, near).asUtc - near);
  const fits = offsets
    .map((offset) => asUtc - offset)
    .filter((instant) => partsIn(zone, instant).asUtc === asUtc);
  const before = offsets[0] ?? 0;
  const instant = fits.length > 0 ? Math.min(...fits) : asUtc - before;
  return new Date(instant).toISOString();
}

export function isZone(zone: string): boolean {
  if (zone === '') return false;
  try {
    partsIn(zone, 0);
    return true;
  } catch {
    return false;
  }
}
