import { parseEmail } from '@sextant/data';

/** An address as it is stored and compared; what is none stays comparable, and belongs to nobody. */
export function normalizedEmail(text: string): string {
  return parseEmail(text) ?? text.trim().toLowerCase();
}
