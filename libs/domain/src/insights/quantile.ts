/**
 * The smallest value that at least the share `q` of the values does not exceed: PostgreSQL's
 * `percentile_disc`, so that a figure is always a day count somebody really had.
 * `sortedDays` ascending; undefined when empty; `q` outside 0…1 is taken as the nearest end.
 */
export function discreteQuantile(sortedDays: readonly number[], q: number): number | undefined {
  const index = Math.ceil(Math.min(1, Math.max(0, q)) * sortedDays.length) - 1;
  return sortedDays[Math.max(0, index)];
}
