import { planDeliveries, wantedReminders, type PlannedDelivery, type Suppression } from '@sextant/domain'
import type { ReplanInput } from './replan.js'

/** Key of one occurrence of one task: the unit that is sent at most once. */
export function occurrenceKey(item: { taskId: string; occurrence: number }): string {
  return `${item.taskId}#${item.occurrence}`
}

/** The plan as the domain wants it, without what went out already or is waiting for its next try. */
export function planOf(input: ReplanInput): { deliveries: PlannedDelivery[]; suppressed?: Suppression } {
  const retried = input.ledger.scheduled.filter((delivery) => delivery.attempt > 0)
  const settled = new Set([
    ...input.ledger.used.map(occurrenceKey),
    ...retried.flatMap((delivery) => delivery.items.map(occurrenceKey)),
  ])
  return planDeliveries({
    now: input.now,
    zone: input.zone,
    quietHours: input.quietHours,
    wanted: wantedReminders(input.state, input.now, input.slackDays).filter((reminder) => !settled.has(occurrenceKey(reminder))),
    sentAt: [...input.ledger.takenAt, ...retried.map((delivery) => delivery.dueAt)],
    channel: input.channel,
  })
}
