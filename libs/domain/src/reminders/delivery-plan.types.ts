import type { DateOn, InstantAt } from '../calendar/date-on.js';
import type { Channel, MessageTopic } from '../consent/consent.types.js';
import type { PatientTaskKind } from '../tasks/patient-task.types.js';

/** The queues the customer named, and two more. */
export const REMINDER_QUEUES = ['records-collection', 'insurance-verification', 'visit', 'general'] as const;
export type ReminderQueue = (typeof REMINDER_QUEUES)[number];

/** Local wall-clock hours of the patient's zone, whole hours; `endHour` is exclusive. */
export interface QuietHours {
  startHour: number;
  endHour: number;
}

/** One message that is wanted: a named patient task, for the first or second time. */
export interface WantedReminder {
  taskId: string;
  kind: PatientTaskKind;
  occurrence: number;
  /** Not before this instant. */
  earliestAt: InstantAt;
  isHandSent: boolean;
  /** A visit reminder outranks a chase and goes on its own day whatever the weekly cap says about chases. */
  isVisit: boolean;
  /** Smaller is more urgent: days of slack of the case. */
  slackDays: number;
  /** Pointless after this instant. */
  expiresAt?: InstantAt;
  /** Another channel than the topic's: over that one it did not arrive. */
  channel?: Channel;
}

/** One message to plan: at most one a patient a day, several tasks merged into it. */
export interface PlannedDelivery {
  channel: Channel;
  dueAt: InstantAt;
  /** The day of `dueAt` in the patient's zone. */
  dueOn: DateOn;
  queue: ReminderQueue;
  /** Most urgent first: the first names queue and text. */
  items: { taskId: string; occurrence: number; kind: PatientTaskKind }[];
  expiresAt: InstantAt;
}

export const SUPPRESSIONS = [
  'NO_CONSENT',
  'OPT_OUT',
  'NO_CONTACT',
  'REPORTED_DECEASED',
  'CASE_NOT_OPEN',
] as const;
export type Suppression = (typeof SUPPRESSIONS)[number];

export interface PlanInput {
  now: InstantAt;
  zone: string;
  quietHours: QuietHours;
  wanted: WantedReminder[];
  /** Messages already out, or being sent, in the last 7 days; caps count them. */
  sentAt: InstantAt[];
  /** The channel consent and contact points leave open for each topic, or why none is. */
  channels: Record<MessageTopic, Channel | Suppression>;
}

/** Why a wanted message is in no delivery: nothing may be sent, or it found no day before it was pointless. */
export type UnplannedReminder = { taskId: string; occurrence: number; kind: PatientTaskKind } & (
  | { reason: Suppression }
  | { reason: 'EXPIRED'; channel: Channel; earliestAt: InstantAt; expiresAt: InstantAt }
);

/** Every wanted reminder is an item of a delivery or stands among the unplanned with its reason. */
export interface DeliveryPlan {
  deliveries: PlannedDelivery[];
  unplanned: UnplannedReminder[];
}
