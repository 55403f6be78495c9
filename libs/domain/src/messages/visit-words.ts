import type { InstantAt } from '../calendar/date-on.js';
import { weekdayOf } from '../calendar/days.js';
import { wallTimeIn } from '../calendar/zone.js';
import type { CardLanguage } from '../worries/worries.types.js';

/** A booked visit and the zone of the place where it is. */
export interface AskedVisit {
  startsAt: InstantAt;
  zone: string;
}

const NAMES: Record<CardLanguage, { months: readonly string[]; weekdays: readonly string[] }> = {
  en: {
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  },
  es: {
    months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
    weekdays: ['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sáb'],
  },
};

/** A visit's wall time where it takes place: 'Tue, Nov 24' and '10:30 AM'; short is without the day of the week. */
export function visitWords(
  language: CardLanguage,
  visit: AskedVisit,
  { isShort }: { isShort: boolean },
): { day: string; time: string } {
  const { on, hour, minute } = wallTimeIn(visit.zone, visit.startsAt);
  const { months, weekdays } = NAMES[language];
  const month = months[Number(on.slice(5, 7)) - 1] ?? '';
  const weekday = weekdays[weekdayOf(on)] ?? '';
  const date = Number(on.slice(8, 10));
  const clock = `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')}`;
  const isMorning = hour < 12;
  return language === 'es'
    ? {
        day: `${isShort ? '' : `${weekday} `}${date} ${month}`,
        time: `${clock} ${isMorning ? 'a. m.' : 'p. m.'}`,
      }
    : {
        day: `${isShort ? '' : `${weekday}, `}${month} ${date}`,
        time: `${clock} ${isMorning ? 'AM' : 'PM'}`,
      };
}
