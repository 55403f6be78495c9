/** A place in a list as text nobody has to understand. */
export function cursorOf(...place: readonly (string | null)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** The place again; undefined for a text that is none of ours. */
export function placeOf(cursor: string | null | undefined, length: number): (string | null)[] | undefined {
  if (!cursor) return undefined;
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const isPlace = Array.isArray(place) && place.length === length;
    return isPlace && place.every((part) => part === null || typeof part === 'string') ? place : undefined;
  } catch {
    return undefined;
  }
}

const MOST_PER_PAGE = 100;

/** How many rows a page may have, whatever was asked for. */
export function pageSize(first: number | null | undefined, usual = 50): number {
  return Math.min(Math.max(Math.trunc(first ?? usual), 1), MOST_PER_PAGE);
}
