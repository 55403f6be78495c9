import { cleanCell } from '../spreadsheet/clean-cell.js';
import { cut } from '../draft/note.types.js';

/** Any JSON object. FHIR files in the wild hold anything anywhere, so nothing is taken for granted. */
export type Json = Readonly<Record<string, unknown>>;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at a path of keys, if there is one. */
export function objectAt(value: unknown, ...keys: string[]): Json | undefined {
  const found = at(value, keys);
  return isJson(found) ? found : undefined;
}

/** The objects of the list at a path; one object alone counts as a list of it. */
export function listAt(value: unknown, ...keys: string[]): Json[] {
  const found = at(value, keys);
  return (Array.isArray(found) ? found : [found]).filter(isJson);
}

/** The text at a path, as people see it; numbers count as text. */
export function textAt(value: unknown, ...keys: string[]): string | undefined {
  const found = at(value, keys);
  const text = typeof found === 'number' ? String(found) : found;
  if (typeof text !== 'string') return undefined;
  return cleanCell(cut(text, 10_000)).text || undefined;
}

export function textsAt(value: unknown, ...keys: string[]): string[] {
  const found = at(value, keys);
  const texts: unknown[] = Array.isArray(found) ? found : [found];
  return texts.flatMap((text) => textAt({ text }, 'text') ?? []);
}

export function flagAt(value: unknown, ...keys: string[]): boolean | undefined {
  const found = at(value, keys);
  return typeof found === 'boolean' ? found : undefined;
}

function at(value: unknown, keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) {
    if (!isJson(found) || !Object.hasOwn(found, key)) return undefined;
    found = found[key];
  }
  return found;
}

/** The first extension with this url. */
export function extensionOf(resource: unknown, url: RegExp): Json | undefined {
  return listAt(resource, 'extension').find((extension) => url.test(textAt(extension, 'url') ?? ''));
}

/** Codes and words of a CodeableConcept, or of several. */
export interface Concept {
  codings: { system: string; code: string; display: string }[];
  /** What a person would read: its text, else a display, else a code. */
  label: string | undefined;
  /** Everything it says, for looking words up. */
  words: string;
}

export function conceptOf(...concepts: (Json | undefined)[]): Concept {
  const present = concepts.filter(isJson);
  const codings = present.flatMap((concept) =>
    listAt(concept, 'coding').map((coding) => ({
      system: textAt(coding, 'system') ?? '',
      code: textAt(coding, 'code') ?? '',
      display: textAt(coding, 'display') ?? '',
    })),
  );
  const texts = present.flatMap((concept) => textAt(concept, 'text') ?? []);
  const displays = codings.map(({ display }) => display).filter(Boolean);
  const label = texts[0] ?? displays[0] ?? codings.find(({ code }) => code !== '')?.code;
  return { codings, label, words: [...texts, ...displays].join(' | ') };
}

/** The day of a FHIR date, dateTime or instant, when it names one. */
export function dayAt(value: unknown, ...keys: string[]): string | undefined {
  return /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(textAt(value, ...keys) ?? '')?.[0];
}
