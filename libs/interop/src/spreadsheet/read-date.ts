import { addDays, daysBetween, type DateOn } from '@sextant/domain';
import { note, nothing, quoted, reading, refusal, type CellNote, type Reading } from '../draft/note.types.js';
import { dateShape, dayOf, type DateShape } from './date-shape.js';

/** A birth lies in the past, a diagnosis too; a decision or treatment is near today. */
export type DateMeaning = 'BIRTH' | 'PAST' | 'NEAR';

/** Which of two numbers is the month, and how that is known: from this column, from the file, or not at all. */
export interface DateOrder {
  isDayFirst: boolean;
  isProven: boolean;
}

export interface DateRules {
  meaning: DateMeaning;
  order: DateOrder;
  /** Day 0 of the file's day numbers: 1900 for nearly all, 1904 for some from old Macs. */
  epoch: 1900 | 1904;
  today: DateOn;
}

/**
 * A cell read as a day. A text that is meant as a date but names a day that does not exist refuses the row; words
 * ("after chemo") and dates without their year are kept as a note and leave the field empty.
 */
export function readDate(text: string, rules: DateRules): Reading<DateOn> {
  if (text === '') return nothing();
  const shape = dateShape(text);
  if (shape) return fromShape(shape, text, rules);
  const inside = dateInside(text);
  if (inside === undefined) {
    return { notes: [note('DATE_UNREADABLE', `${quoted(text)} is no date; kept as a note.`)], kept: text };
  }
  const found = readDate(inside, rules);
  if (found.value === undefined) return { ...found, kept: text };
  const said = note(
    'KEPT_AS_NOTE',
    `Only the date was taken from ${quoted(text)}; the words are kept as a note.`,
  );
  return { ...found, notes: [...found.notes, said], kept: text };
}

/** The one full date within a text, if there is exactly one. */
function dateInside(text: string): string | undefined {
  const pattern =
    /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}([-/.])\d{1,2}\1\d{2,4}|\d{1,2}(?:st|nd|rd|th)?[- ](?:de )?\p{L}{3,10}\.?,?[- ](?:del? )?\d{4}|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}/gu;
  const found = [...text.matchAll(pattern)]
    .map((match) => match[0])
    .filter((part) => part !== text && dateShape(part));
  return found.length === 1 ? found[0] : undefined;
}

function fromShape(shape: DateShape, text: string, rules: DateRules): Reading<DateOn> {
  switch (shape.kind) {
    case 'DAY':
      return complete(shape, text, rules, []);
    case 'PAIR':
      return fromPair(shape, text, rules);
    case 'SERIAL': {
      const on = dateOfSerial(shape.serial, rules.epoch);
      const epoch = rules.epoch === 1904 ? ' (counted from 1904)' : '';
      return reading(
        on,
        note('DATE_FROM_SERIAL', `${quoted(text)} is a spreadsheet's day number: ${on}${epoch}.`),
      );
    }
    case 'PART':
      return {
        notes: [note('DATE_INCOMPLETE', `${quoted(text)} is not a whole date; kept as a note.`)],
        kept: text,
      };
    case 'PLACEHOLDER':
      return { notes: [note('DATE_PLACEHOLDER', `${quoted(text)} stands for “no date”; left empty.`)] };
  }
}

function fromPair(shape: DateShape & { kind: 'PAIR' }, text: string, rules: DateRules): Reading<DateOn> {
  const { first, second } = shape;
  const isDayFirst = first > 12 ? true : second > 12 ? false : shape.isDotted || rules.order.isDayFirst;
  const [month, day] = isDayFirst ? [second, first] : [first, second];
  const isOpen = first <= 12 && second <= 12 && first !== second && !shape.isDotted && !rules.order.isProven;
  const order = isDayFirst ? 'the day first' : 'the month first';
  const notes = isOpen
    ? [note('DATE_ORDER_ASSUMED', `${quoted(text)} was read with ${order}; please check.`)]
    : [];
  return complete({ ...shape, month, day }, text, rules, notes);
}

interface Numbers {
  year: number;
  month: number;
  day: number;
  isShortYear: boolean;
}

function complete(numbers: Numbers, text: string, rules: DateRules, notes: CellNote[]): Reading<DateOn> {
  const { year, month, day, isShortYear } = numbers;
  const on = isShortYear ? withCentury(numbers, rules) : dayOf(year, month, day);
  if (on === undefined) return refusal('DATE_IMPOSSIBLE', `${quoted(text)} is a day that does not exist.`);
  if (isShortYear && rules.meaning === 'BIRTH') {
    notes = [
      ...notes,
      note('DATE_YEAR_COMPLETED', `The year of ${quoted(text)} was read as ${on.slice(0, 4)}.`),
    ];
  }
  return reading(on, ...notes);
}

/** Births lie in the past, as late as can be; everything else as near to today as can be. */
function withCentury({ year, month, day }: Numbers, { meaning, today }: DateRules): DateOn | undefined {
  const century = Math.floor(Number(today.slice(0, 4)) / 100) * 100;
  const days = [century - 100, century, century + 100].flatMap(
    (start) => dayOf(start + year, month, day) ?? [],
  );
  if (meaning === 'BIRTH') return days.findLast((on) => on <= today);
  return days.sort((a, b) => Math.abs(daysBetween(a, today)) - Math.abs(daysBetween(b, today)))[0];
}

/** Lotus counted a February 29, 1900 and every spreadsheet since does too: from day 61 on, day 1 is December 31, 1899. */
export function dateOfSerial(serial: number, epoch: 1900 | 1904): DateOn {
  if (epoch === 1904) return addDays('1904-01-01', serial);
  return addDays('1899-12-30', serial < 60 ? serial + 1 : serial);
}
