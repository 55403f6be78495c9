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
