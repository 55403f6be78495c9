import { daysBetween, type DateOn, type InstantAt } from '@sextant/domain';
import { LOCALES, type Language } from './languages.js';

/** How dates and numbers are written for one reader. Calendar dates never move with the computer's zone. */
export interface Format {
  /** Thu, Nov 26; with the year when it is not the year of `today`. */
  day(on: DateOn, today?: DateOn): string;
  /** Sunday, November 22 */
  longDay(on: DateOn): string;
  /** November 2026, of 'YYYY-MM'. */
  month(month: string): string;
  /** Nov 22, 2026 */
  date(on: DateOn): string;
  /** Nov 22, 2:05 PM in the reader's own zone, or in the one given. */
  instant(at: InstantAt, zone?: string): string;
  /** 2:05 PM when it was on `today` in that zone, else Nov 21, 2:05 PM. */
  moment(at: InstantAt, zone: string, today: DateOn): string;
  /** today, yesterday, 3 days ago: calendar days in that zone. */
  daysAgo(at: InstantAt, zone: string, today: DateOn): string;
  /** A time zone by its city and what clocks there are called: Chicago, Central Time. */
  zone(zone: string): string;
  /** The name of a language, in the reader's own: Spanish. */
  language(code: string): string;
  /** 2:05 PM */
  time(at: InstantAt, zone?: string): string;
  /** A full hour of the day, 0 to 24: 9 AM. */
  hour(hour: number): string;
  number(value: number): string;
  /** −1, 0, 4: with a real minus sign. */
  signed(value: number): string;
  percent(value: number): string;
  /** Whole US cents as dollars. */
  money(cents: number): string;
  list(items: string[]): string;
}

function utc(on: DateOn): Date {
  return new Date(`${on}T00:00:00Z`);
}

/** The calendar day of an instant in a zone; the Swedish way of writing dates is ISO 8601. */
function dayIn(at: InstantAt, zone: string): DateOn {
  const known = isoDays.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
  isoDays.set(zone, known);
  return known.format(new Date(at));
}

const isoDays = new Map<string, Intl.DateTimeFormat>();

function zoneName(locale: string, zone: string): string {
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts(0);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** The tag itself where it is no language anybody knows. */
function languageName(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

function makeFormat(language: Language): Format {
  const locale = LOCALES[language];
  const dates = new Map<string, Intl.DateTimeFormat>();
  const dateFormat = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const key = JSON.stringify(options);
    const known = dates.get(key) ?? new Intl.DateTimeFormat(locale, options);
    dates.set(key, known);
    return known;
  };
  const number = new Intl.NumberFormat(locale);
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const names = new Map<string, string>();
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const monthDay = { month: 'short', day: 'numeric' } as const;
  const clock = { hour: 'numeric', minute: '2-digit' } as const;
  const inZone = (zone: string | undefined): Intl.DateTimeFormatOptions => (zone ? { timeZone: zone } : {});
  return {
    day: (on, today) =>
      today && today.slice(0, 4) !== on.slice(0, 4)
        ? dateFormat({ ...monthDay, year: 'numeric', timeZone: 'UTC' }).format(utc(on))
        : dateFormat({ weekday: 'short', ...monthDay, timeZone: 'UTC' }).format(utc(on)),
    longDay: (on) =>
      dateFormat({ weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' }).format(utc(on)),
    month: (month) =>
      dateFormat({ month: 'long', year: 'numeric', timeZone: 'UTC' }).format(utc(`${month}-01`)),
    date: (on) => dateFormat({ ...monthDay, year: 'numeric', timeZone: 'UTC' }).format(utc(on)),
    instant: (at, zone) => dateFormat({ ...monthDay, ...clock, ...inZone(zone) }).format(new Date(at)),
    moment: (at, zone, today) =>
      dayIn(at, zone) === today
        ? dateFormat({ ...clock, timeZone: zone }).format(new Date(at))
        : dateFormat({ ...monthDay, ...clock, timeZone: zone }).format(new Date(at)),
    daysAgo: (at, zone, today) => relative.format(-daysBetween(dayIn(at, zone), today), 'day'),
    zone: (zone) => `${zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone}, ${zoneName(locale, zone)}`,
    language: (code) => {
      const name = names.get(code) ?? languageName(languages, code);
      names.set(code, name);
      return name;
    },
    time: (at, zone) => dateFormat({ ...clock, ...inZone(zone) }).format(new Date(at)),
    hour: (hour) => dateFormat({ hour: 'numeric', timeZone: 'UTC' }).format(hour * 3_600_000),
    number: (value) => number.format(value),
    signed: (value) => (value < 0 ? `−${number.format(-value)}` : number.format(value)),
    percent: (value) => percent.format(value / 100),
    money: (cents) => money.format(cents / 100),
    list: (items) => list.format(items),
  };
}

const formats = new Map<Language, Format>();

export function formatFor(language: Language): Format {
  const known = formats.get(language) ?? makeFormat(language);
  formats.set(language, known);
  return known;
}
