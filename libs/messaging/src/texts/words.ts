import { wallTimeIn, weekdayOf, type InstantAt, type PatientTaskKind } from '@sextant/domain';
import { EN } from './en.js';
import { ES } from './es.js';
import { LANGUAGES, type Language, type Words } from './words.types.js';

const WORDS: Record<Language, Words> = { en: EN, es: ES };

/** The catalogue of the patient's language ('es-PR' reads 'es'); English where we have none. */
export function languageOf(tag: string | undefined): Language {
  const base = tag?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === base) ?? 'en';
}

export function wordsOf(language: Language): Words {
  return WORDS[language];
}

/** Puts values in the places of a text. A place without a value is a programming error and throws. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, place: string) => {
    const value = values[place];
    if (value === undefined) throw new Error(`No value for {${place}}.`);
    return value;
  });
}

export interface AskedTask {
  kind: PatientTaskKind;
  /** The booked visit, for the tasks that are about it. */
  visit?: { startsAt: InstantAt; zone: string };
}

/** The one next thing. `isShort` is for an SMS: the date without the day of the week. */
export function askOf(language: Language, task: AskedTask, { isShort = false } = {}): string {
  const { ask } = WORDS[language].tasks[task.kind];
  return task.visit ? fill(ask, { when: whenOf(language, task.visit, isShort) }) : ask;
}

/** A visit's wall time where it takes place: 'Tue, Nov 24, 10:30 AM', 'mar 24 nov, 10:30 a. m.'. */
function whenOf(language: Language, visit: { startsAt: InstantAt; zone: string }, isShort: boolean): string {
  const { on, hour, minute } = wallTimeIn(visit.zone, visit.startsAt);
  const words = WORDS[language];
  const month = words.months[Number(on.slice(5, 7)) - 1] ?? '';
  const weekday = words.weekdays[weekdayOf(on)] ?? '';
  const day = Number(on.slice(8, 10));
  const clock = `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')}`;
  if (language === 'es')
    return `${isShort ? '' : `${weekday} `}${day} ${month}, ${clock} ${hour < 12 ? 'a. m.' : 'p. m.'}`;
  return `${isShort ? '' : `${weekday}, `}${month} ${day}, ${clock} ${hour < 12 ? 'AM' : 'PM'}`;
}
