import { randomUUID } from 'node:crypto';
import { queueOf, type DeliveryPlan, type InstantAt, type UnplannedReminder } from '@sextant/domain';
import type { ScheduledDelivery } from '@sextant/data';
import { occurrenceKey } from './plan-of.js';
import type { PlanChange } from './plan-diff.js';

type Lost = Extract<UnplannedReminder, { reason: 'EXPIRED' }>;

/**
 * What found no day before it was pointless, after a long rest or behind others, is seen in a row of its own that ended: one a
 * task, the row it waited in if that is free. It keeps its items, so no plan makes them anew, and the sweep tells a person.
 * Answers what each of these rows holds.
 */
export function placeLost(
  rows: readonly ScheduledDelivery[],
  { unplanned }: Pick<DeliveryPlan, 'unplanned'>,
  now: InstantAt,
  change: Pick<PlanChange, 'inserts' | 'ends'>,
): Map<string, { items: Lost[] }> {
  const placed = new Map<string, { items: Lost[] }>();
  const lost = unplanned.filter((each): each is Lost => each.reason === 'EXPIRED');
  for (const items of Map.groupBy(lost, ({ taskId }) => taskId).values()) {
    const [first] = items;
    if (!first) continue;
    const { channel, kind, earliestAt: dueAt, expiresAt } = first;
    const isTooLate = items.every((item) => Date.parse(item.expiresAt) <= Date.parse(now));
    const reason = isTooLate ? 'TOO_LATE' : 'NO_ROOM';
    const keys = new Set(items.map(occurrenceKey));
    const row = rows.find(
      (each) => !placed.has(each.id) && each.items.some((item) => keys.has(occurrenceKey(item))),
    );
    const id = row?.id ?? randomUUID();
    if (row) change.ends.push({ id, state: 'EXPIRED', reason });
    else {
      const queue = queueOf(kind);
      change.inserts.push({ id, state: 'EXPIRED', reason, channel, queue, dueAt, expiresAt });
    }
    placed.set(id, { items });
  }
  return placed;
}
