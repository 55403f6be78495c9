/** Minutes between tries of a message that surely did not leave (promises.md §1.5). */
const MINUTES = [1, 5, 15, 60] as const;
const JITTER = 0.2;

/** Seconds until the next try after so many; undefined when it was the last one. `random` is in [0, 1). */
export function backoffSeconds(attempt: number, random: number): number | undefined {
  const minutes = MINUTES[attempt - 1];
  return minutes === undefined ? undefined : Math.round(minutes * 60 * (1 + JITTER * random));
}
