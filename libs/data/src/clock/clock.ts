import { epochMsOf, instantOfEpochMs, systemClock, type Clock } from '@sextant/domain';
import { lookUp } from '../tenant/look-up.js';
import type { Database } from '../tenant/database.js';
import { namedQuery } from '../tenant/named-query.js';

const SHIFT = namedQuery<{ shiftMs: number }>(
  'app-clock-shift',
  `select (extract(epoch from shift) * 1000)::double precision as "shiftMs" from app_clock`,
);

export interface AppClock {
  clock: Clock;
  /** Reads now how far the clock was moved; also happens by itself every second. */
  refresh: () => Promise<void>;
  stop: () => void;
}

const AGAIN_MS = 1_000;

/**
 * The clock that agrees with `app_now()`: the machine's, plus what the demo moved it by. Where the clock cannot be moved
 * (`isMovable` false) it is the machine's and the database is not asked.
 */
export async function openAppClock(db: Database, { isMovable }: { isMovable: boolean }): Promise<AppClock> {
  if (!isMovable) return { clock: systemClock, refresh: () => Promise.resolve(), stop: () => {} };
  let shiftMs = 0;
  const refresh = async (): Promise<void> => {
    const [row] = await lookUp(db, SHIFT);
    shiftMs = row?.shiftMs ?? 0;
  };
  await refresh();
  // The database may be away for a moment; the last known shift is good until it is back.
  const timer = setInterval(() => void refresh().catch(() => {}), AGAIN_MS);
  timer.unref();
  return {
    clock: { now: () => instantOfEpochMs(epochMsOf(systemClock.now()) + shiftMs) },
    refresh,
    stop: () => clearInterval(timer),
  };
}

/** Moves the application's clock by so many milliseconds from real time. Refused (SX003) unless this is a demo. */
export async function moveAppClock(db: Database, shiftMs: number): Promise<void> {
  await lookUp(db, MOVE, [Math.round(shiftMs)]);
}

const MOVE = namedQuery('app-clock-move', `select move_app_clock($1::bigint * interval '1 millisecond')`);
