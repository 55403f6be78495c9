import { replanWrite, type NamedQuery } from '@sextant/data';
import type { PlanChange } from './plan-diff.js';

/** What to send in the second round trip: `tx.later(...statement)`. Undefined when nothing changes. */
export function replanStatement(change: PlanChange): [NamedQuery, unknown[]] | undefined {
  const isEmpty =
    change.inserts.length + change.moves.length + change.ends.length === 0 &&
    change.newItems.length + change.movedItems.length + change.droppedItems.length === 0;
  return isEmpty ? undefined : [replanWrite, [JSON.stringify(change)]];
}
