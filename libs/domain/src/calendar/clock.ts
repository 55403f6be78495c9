import type { InstantAt } from './date-on.js';
import { epochMsOf, instantOfEpochMs } from './instant.js';

/** Where the present comes from. Passed in everywhere; nothing else in the libs may ask the machine. */
export interface Clock {
  now(): InstantAt;
}

/** The machine's own time. */
export const systemClock: Clock = { now: () => instantOfEpochMs(Date.now()) };

/** A clock that stands still, for tests and re-evaluations. Throws RangeError when `at` is no instant. */
export function fixedClock(at: InstantAt): Clock {
  const now = instantOfEpochMs(epochMsOf(at));
  return { now: () => now };
}
