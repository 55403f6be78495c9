/** Fewer cases than this say little about a practice and much about a person: shown gray, without a percentage. */
export const SMALL_NUMBER = 5;

/** Share of resolved, in percent; null for small numbers. */
export function resolvedPercent({ found, resolved }: { found: number; resolved: number }): number | null {
  return found < SMALL_NUMBER ? null : Math.round((resolved / found) * 100);
}
