import { isDateOn, type DateOn } from '@sextant/domain';

/** What a text looks like as a date, before anybody decides which number is the month. */
export type DateShape =
  | { kind: 'DAY'; year: number; month: number; day: number; isShortYear: boolean }
  /** Two numbers of unknown order and a year; `isDotted` as people write it where the day comes first. */
  | { kind: 'PAIR'; first: number; second: number; year: number; isShortYear: boolean; isDotted: boolean }
  /** A spreadsheet's day number. */
  | { kind: 'SERIAL'; serial: number }
  /** A year, a month, or a day without its year. */
  | { kind: 'PART' }
  /** What programs write for "no date". */
  | { kind: 'PLACEHOLDER' };

const MONTHS: Record<string, number> = {};
const MORE_MONTHS = [
  'janvier janv janeiro januar gennaio gen',
  'fevrier fevr fev fevereiro februar febbraio feb',
  'mars marco marz marzo',
  'avril avr abril aprile',
  'mai maio maggio mag',
  'juin junho juni giugno giu',
  'juillet juil julho jul juli luglio lug',
  'aout agosto august',
  'septembre setembro september settembre sett',
  'octobre outubro out oktober okt ottobre ott',
  'novembre novembro november',
  'decembre dezembro dez dezember dicembre',
];
for (const [index, names] of [
  'january jan enero ene',
  'february feb febrero',
  'march mar marzo',
  'april apr abril abr',
  'may mayo',
  'june jun junio',
  'july jul julio',
  'august aug agosto ago',
  'september sep sept septiembre setiembre set',
  'october oct octubre',
  'november nov noviembre',
  'december dec diciembre dic',
].entries()) {
  for (const name of `${names} ${MORE_MONTHS[index] ?? ''}`.split(' ')) MONTHS[name] = index + 1;
}

const WEEKDAYS =
  /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lun|mie|jue|vie|sab|dom|lunes|martes|miercoles|jueves|viernes|sabado|domingo)\.?,?\s+(?=\S)/;
const TIME_TAIL =
  /(?:t|,?\s+)\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?\s?m\.?|h|hrs)?\s*(?:z|[+-]\d{2}:?\d{2}|utc|gmt|e[sd]?t|c[sd]?t|m[sd]?t|p[sd]?t)?$/;
const PLACEHOLDERS =
  /^(?:0+|0{1,4}[-/.]0{1,2}[-/.]0{1,4}|0?1[-/.]0?0[-/.]1900|1900-0?1-0?0|9{1,4}[-/.]9{1,2}[-/.]9{1,4}|(?:31[-/.]12|12[-/.]31)[-/.]9999|9999-12-31|0?1[-/.]0?1[-/.]0001|0001-01-01)$/;

/** Reads the shape of a date; undefined when the text is none. Knows the names of months in English, Spanish, French, Portuguese, German and Italian. */
export function dateShape(text: string): DateShape | undefined {
  let plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
  plain = plain.replace(TIME_TAIL, '').replace(WEEKDAYS, '').replace(/\s+/g, ' ').trim();
  if (PLACEHOLDERS.test(plain)) return { kind: 'PLACEHOLDER' };
  return numericShape(plain) ?? namedShape(plain);
}

function numericShape(text: string): DateShape | undefined {
  const iso = /^(\d{4})\s?[-/.\s]\s?(\d{1,2})\s?[-/.\s]\s?(\d{1,2})$/.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const pair = /^(\d{1,2})\s?([-/.\s])\s?(\d{1,2})\s?\2\s?(?:'?(\d{2})|(\d{4}))$/.exec(text);
  if (pair) {
    const year = pair[4] ?? pair[5];
    const isDotted = pair[2] === '.';
    return {
      kind: 'PAIR',
      first: Number(pair[1]),
      second: Number(pair[3]),
      year: Number(year),
      isShortYear: year?.length === 2,
      isDotted,
    };
  }
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) {
    if (/^(?:18|19|20|21)/.test(text) && Number(compact[2]) <= 12)
      return day(compact[1], compact[2], compact[3]);
    const [first, second, year] = [text.slice(0, 2), text.slice(2, 4), text.slice(4)].map(Number);
    return {
      kind: 'PAIR',
      first: first ?? 0,
      second: second ?? 0,
      year: year ?? 0,
      isShortYear: false,
      isDotted: false,
    };
  }
  if (
    /^(?:18|19|20|21)\d{2}$/.test(text) ||
    /^\d{1,2}[-/.]\d{1,2}$/.test(text) ||
    /^\d{1,2}[-/.]\d{4}$/.test(text)
  )
    return { kind: 'PART' };
  // 46,324 and 46.324 are day numbers with a thousands mark: as decimals they would be days of 1900.
  const serial = /^\d{2}[.,]\d{3}$/.test(text)
    ? text.replace(/[.,]/, '')
    : /^(\d{4,5})(?:[.,]\d+)?$/.exec(text)?.[1];
  return serial === undefined ? undefined : { kind: 'SERIAL', serial: Number(serial) };
}

function namedShape(text: string): DateShape | undefined {
  const dayFirst =
    /^(\d{1,2})(?:st|nd|rd|th|º|o)?[-\s./,]*(?:de |of )?([a-z]{3,10})\.?[-\s./,]*(?:del? )?(?:'?(\d{2})|(\d{4}))$/.exec(
      text,
    );
  if (dayFirst) return named(dayFirst[3] ?? dayFirst[4], dayFirst[2], dayFirst[1]);
  const monthFirst =
    /^([a-z]{3,10})\.?[-\s./]*(\d{1,2})(?:st|nd|rd|th)?[-\s./,]+(?:del? )?(?:'?(\d{2})|(\d{4}))$/.exec(text);
  if (monthFirst) return named(monthFirst[3] ?? monthFirst[4], monthFirst[1], monthFirst[2]);
  const yearFirst = /^(\d{4})[-\s./,]+([a-z]{3,10})\.?[-\s./,]+(\d{1,2})$/.exec(text);
  if (yearFirst) return named(yearFirst[1], yearFirst[2], yearFirst[3]);
  const part = /^(?:\d{1,2}[-\s]?(?:de )?)?([a-z]{3,10})\.?[-\s,]*(?:del? )?(?:\d{2}|\d{4})?$/.exec(text);
  return part?.[1] !== undefined && part[1] in MONTHS && /\d/.test(text) ? { kind: 'PART' } : undefined;
}

function named(
  year: string | undefined,
  month: string | undefined,
  dayText: string | undefined,
): DateShape | undefined {
  const number = MONTHS[month ?? ''];
  return number === undefined ? undefined : day(year, String(number), dayText);
}

function day(year: string | undefined, month: string | undefined, dayText: string | undefined): DateShape {
  return {
    kind: 'DAY',
    year: Number(year),
    month: Number(month),
    day: Number(dayText),
    isShortYear: year?.length === 2,
  };
}

/** The day with these numbers, if there is one. */
export function dayOf(year: number, month: number, dayOfMonth: number): DateOn | undefined {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  const on = `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
  return isDateOn(on) ? on : undefined;
}
