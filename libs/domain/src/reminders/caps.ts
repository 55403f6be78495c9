import { MS_PER_DAY } from '../calendar/instant.js';

/** At most three messages in any seven days, over all kinds (decisions.md, "Messages"). */
export const MAX_IN_WINDOW = 3;
export const CAP_DAYS = 7;

/**
 * Whether these instants (milliseconds) keep the cap: no window of 7 times 24 hours holds more than
 * three. A window is closed at its start and open at its end.
 */
export function keepsCap(instants: readonly number[]): boolean {
  const sorted = instants.toSorted((a, b) => a - b);
  return sorted.every((at, index) => {
    const fourth = sorted[index + MAX_IN_WINDOW];
    return fourth === undefined || fourth - at >= CAP_DAYS * MS_PER_DAY;
  });
}
