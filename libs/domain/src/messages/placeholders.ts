import { PLACEHOLDERS, type Placeholder } from './message-template.types.js';

const PLACE = /\{\{([^{}]*)\}\}/g;

/** The names in double braces, in their order, known to us or not. */
export function placesIn(text: string): string[] {
  return [...text.matchAll(PLACE)].map(([, name = '']) => name.trim());
}

export function isPlaceholder(name: string): name is Placeholder {
  return PLACEHOLDERS.some((known) => known === name);
}

/** A brace that belongs to no place: somebody mistyped one. */
export function hasStrayBrace(text: string): boolean {
  return /[{}]/.test(text.replace(PLACE, ''));
}

/**
 * Puts the values in their places, in one go: a value is never read as a place again, and no brace is left, whatever
 * the text or the values hold. A place without a value becomes nothing.
 */
export function fillPlaces(text: string, values: Readonly<Partial<Record<Placeholder, string>>>): string {
  const plain = (value: string): string => value.replace(/[{}]/g, '');
  return text
    .split(/(\{\{[^{}]*\}\})/)
    .map((part, index) => {
      if (index % 2 === 0) return plain(part);
      const name = part.slice(2, -2).trim();
      return isPlaceholder(name) ? plain(values[name] ?? '') : '';
    })
    .join('');
}
