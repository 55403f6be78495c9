import {
  addDays,
  dateIn,
  daysBetween,
  planDeliveries,
  topicOf,
  usualTimeOn,
  wantedReminders,
  type Channel,
  type MessageTopic,
  type DeliveryPlan,
  type Suppression,
  type WantedReminder,
} from '@sextant/domain';
import type { ReplanInput } from '../replan.js';
import { failedOver } from './failed-over.js';

/** Key of one occurrence of one task: the unit that is sent at most once. */
export function occurrenceKey(item: { taskId: string; occurrence: number }): string {
  return `${item.taskId}#${item.occurrence}`;
}

/** The channel a message about this topic may take, after it did not arrive over these; or why there is none. */
export type WayOf = (topic: MessageTopic, failedOver?: readonly Channel[]) => Channel | Suppression;

/**
 * The plan as the domain wants it, without what went out already or is waiting for its next try. What did not arrive goes
 * over the next channel; what has none is left to a person.
 */
export function planOf(input: ReplanInput, wayOf: WayOf): DeliveryPlan {
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
    wanted: wanted
      .filter((reminder) => !settled.has(occurrenceKey(reminder)))
      .flatMap((reminder) => overNextChannel(reminder, input, wayOf))
      .map((reminder) => keepingDistance(reminder, wanted, input)),
    sentAt: [...input.facts.takenAt, ...retried.map((delivery) => delivery.dueAt)],
    channels: { TASKS: wayOf('TASKS'), VISIT: wayOf('VISIT') },
  });
}

/** A message that did not arrive over one channel, over the next; nothing when none is open. */
function overNextChannel(reminder: WantedReminder, { facts }: ReplanInput, wayOf: WayOf): WantedReminder[] {
  const failed = failedOver(facts.failed, reminder);
  if (failed.length === 0) return [reminder];
  const channel = wayOf(topicOf(reminder.kind), failed);
  return channel === 'SMS' || channel === 'EMAIL' ? [{ ...reminder, channel }] : [];
}

/** A first message that left late, by caps or a broken line, moves the second: two are not sent on two days running. */
function keepingDistance(
  reminder: WantedReminder,
  wanted: readonly WantedReminder[],
  { facts, patient, organization }: ReplanInput,
): WantedReminder {
  if (reminder.isVisit || reminder.occurrence === 1) return reminder;
  const isFirst = (each: { taskId: string; occurrence: number }): boolean =>
    each.taskId === reminder.taskId && each.occurrence === reminder.occurrence - 1;
  const sent = facts.used.find(isFirst);
  const first = wanted.find(isFirst);
  if (!sent?.at || !first) return reminder;
  const on = dateIn(patient.zone, reminder.earliestAt);
  const distance = Math.max(1, daysBetween(dateIn(patient.zone, first.earliestAt), on));
  const notBeforeOn = addDays(dateIn(patient.zone, sent.at), distance);
  if (notBeforeOn <= on) return reminder;
  return { ...reminder, earliestAt: usualTimeOn(patient.zone, organization.quietHours, notBeforeOn) };
}
