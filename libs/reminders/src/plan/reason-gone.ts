import type { CaseState, Suppression } from '@sextant/domain';
import type { ScheduledDelivery } from '@sextant/data';
import { occurrenceKey } from './plan-of.js';

/** Why a message that was scheduled will never go out. */
export const MOOT_REASONS = [
  'TASK_DONE',
  'TASK_ANSWERED',
  'CASE_CLOSED',
  'CASE_PAUSED',
  'PATIENT_DECEASED',
  'CONTACT_CHANGED',
  'VISIT_CHANGED',
] as const;
export type MootReason = (typeof MOOT_REASONS)[number];

/** TAKEN_BACK: somebody took the request back. MERGED: its items went into another message. REPLANNED: no longer due. */
export const CANCEL_REASONS = ['TAKEN_BACK', 'MERGED', 'REPLANNED'] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

export type Ending =
  | { state: 'EXPIRED'; reason: 'TOO_LATE' | 'NO_ROOM' }
  | { state: 'CANCELED'; reason: CancelReason }
  | { state: 'MOOT'; reason: MootReason }
  | { state: 'SUPPRESSED'; reason: Suppression };

/**
 * The end of a scheduled row that the plan no longer holds. `placedElsewhere` are the occurrences other rows took
 * over. The first true sentence of: case not open, may not be messaged, merged, each item's own reason.
 */
export function reasonGone(
  state: CaseState,
  delivery: ScheduledDelivery,
  placedElsewhere: Set<string>,
  suppressed?: Suppression,
): Ending {
  if (state.closeReason === 'DECEASED' || suppressed === 'REPORTED_DECEASED') {
    return { state: 'MOOT', reason: 'PATIENT_DECEASED' };
  }
  if (state.status === 'CLOSED') return { state: 'MOOT', reason: 'CASE_CLOSED' };
  if (state.status === 'PAUSED') return { state: 'MOOT', reason: 'CASE_PAUSED' };
  const own = delivery.items.map((item) => itemReason(state, item, placedElsewhere));
  const first = own.find((ending) => ending !== undefined);
  if (first && own.every((ending) => ending !== undefined)) return first;
  if (suppressed) return { state: 'SUPPRESSED', reason: suppressed };
  return first ?? { state: 'CANCELED', reason: 'REPLANNED' };
}

function itemReason(
  state: CaseState,
  item: { taskId: string; occurrence: number },
  placedElsewhere: Set<string>,
): Ending | undefined {
  if (placedElsewhere.has(occurrenceKey(item))) return { state: 'CANCELED', reason: 'MERGED' };
  const task = state.tasks.find((each) => each.id === item.taskId);
  if (!task || task.state === 'CANCELED') return { state: 'CANCELED', reason: 'TAKEN_BACK' };
  if (task.state === 'DONE') return { state: 'MOOT', reason: 'TASK_DONE' };
  if (task.answer !== undefined) return { state: 'MOOT', reason: 'TASK_ANSWERED' };
  return undefined;
}
