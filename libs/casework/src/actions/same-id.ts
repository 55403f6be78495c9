import { createHash } from 'node:crypto';

/**
 * The same text is the same id, so that what is asked for twice is recorded once. Not `uuidOf` of the reminders, which sets the
 * variant otherwise: ids made by either are on record and must come out the same for ever.
 */
export function sameId(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
