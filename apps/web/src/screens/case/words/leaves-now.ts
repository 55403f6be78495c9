import { clock } from '../../../api/clock.js';
import type { DeliveryView } from '../case.types.js';

const ONE_MINUTE = 60_000;

/** Held for its 15 seconds; a message asked for at night waits for the morning instead. */
export function leavesNow({ canUndo, dueAt }: Pick<DeliveryView, 'canUndo' | 'dueAt'>): boolean {
  return canUndo && Date.parse(dueAt) - clock.nowMs() < ONE_MINUTE;
}
