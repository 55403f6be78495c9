import {
  planDeliveries,
  wantedReminders,
  type Channel,
  type PlannedDelivery,
  type Suppression,
} from '@sextant/domain';
import type { ReplanInput } from './replan.js';

/** Key of one occurrence of one task: the unit that is sent at most once. */
export function occurrenceKey(item: { taskId: string; occurrence: number }): string {
  return `${item.taskId}#${item.occurrence}`;
}

/** The plan as the domain wants it, without what went out already or is waiting for its next try. */
export function planOf(
  input: ReplanInput,
  channel: Channel | Suppression,
): { deliveries: PlannedDelivery[]; suppressed?: Suppression } {
  const retried = input.facts.scheduled.filter((delivery) => delivery.attempt > 0);
  const settled = new Set([
    ...input.facts.used.map(occurrenceKey),
    ...retried.flatMap((delivery) => delivery.items.map(occurrenceKey)),
  ]);
  const wanted = wantedReminders(input.after, input.now, input.slackDays, input.patient.zone);
  return planDeliveries({
    now: input.now,
    zone: input.patient.zone,
    quietHours: input.organization.quietHours,
    wanted: wanted.filter((reminder) => !settled.has(occurrenceKey(reminder))),
    sentAt: [...input.facts.takenAt, ...retried.map((delivery) => delivery.dueAt)],
    channel,
  });
}
