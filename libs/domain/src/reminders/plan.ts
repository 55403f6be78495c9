import type { DateOn, InstantAt } from '../calendar/date-on.js';
import { addDays, daysBetween, laterOf } from '../calendar/days.js';
import { addMs, compareInstants, epochMsOf, instantOfEpochMs, MS_PER_DAY } from '../calendar/instant.js';
import { dateIn } from '../calendar/zone.js';
import { topicOf } from '../consent/consent.js';
import type { Channel } from '../consent/consent.types.js';
import { queueOf } from '../tasks/tasks.js';
import { keepsCap } from './caps.js';
import {
  SUPPRESSIONS,
  type DeliveryPlan,
  type PlanInput,
  type PlannedDelivery,
  type Suppression,
  type UnplannedReminder,
  type WantedReminder,
} from './delivery-plan.types.js';
import { isAllowedAt, nextAllowedAt, usualTimeOn } from './quiet-hours.js';

/** A message nobody could send so long after it was due is not sent any more. */
export const EXPIRES_AFTER_DAYS = 7;

/** One message under construction: what it carries and when it is due. */
interface Slot {
  channel: Channel;
  dueMs: number;
  wanted: WantedReminder[];
}

interface Board {
  input: PlanInput;
  nowMs: number;
  todayOn: DateOn;
  /** Days in the patient's zone on which a message went out already. */
  sentOn: ReadonlySet<DateOn>;
  sentMs: readonly number[];
  slots: Map<DateOn, Slot>;
  /** The day each task's earlier messages found, by task. */
  placedOn: Map<string, { earliestOn: DateOn; on: DateOn }>;
}

/**
 * Plans a patient's messages: inside the quiet hours of the patient's zone, one a day, three in seven
 * days, what falls on one day merged into one where it goes the same way. Visits are placed first, so a chase gives way to them; then
 * the case with less slack, then what is due earlier. The second message about a task keeps its distance
 * when the first is moved. What finds no day before it expires is returned as unplanned.
 * Pure: the same input gives the same plan, and an overdue message keeps its due time for the whole day.
 */
export function planDeliveries(input: PlanInput): DeliveryPlan {
  const board = emptyBoard(input);
  const unplanned = input.wanted.toSorted(byPrecedence).flatMap((wanted): UnplannedReminder[] => {
    const channel = channelOf(input, wanted);
    const { taskId, occurrence, kind } = wanted;
    if (isSuppression(channel)) return [{ taskId, occurrence, kind, reason: channel }];
    if (isPlaced(board, wanted, channel)) return [];
    const { earliestAt } = wanted;
    const expiresAt = expiryOf(wanted);
    return [{ taskId, occurrence, kind, reason: 'EXPIRED', channel, earliestAt, expiresAt }];
  });
  const deliveries = [...board.slots]
    .toSorted(([a], [b]) => daysBetween(b, a))
    .map(([dueOn, slot]): PlannedDelivery => {
      const items = slot.wanted.toSorted(byUrgency);
      return {
        channel: slot.channel,
        dueAt: instantOfEpochMs(slot.dueMs),
        dueOn,
        queue: queueOf(items[0]?.kind ?? 'SIGN_FORM'),
        items: items.map(({ taskId, occurrence, kind }) => ({ taskId, occurrence, kind })),
        expiresAt: instantOfEpochMs(Math.min(...items.map(expiryMsOf))),
      };
    });
  return { deliveries, unplanned };
}

/** When a wanted message is pointless: as it says, else seven days after it was due. */
export function expiryOf(wanted: Pick<WantedReminder, 'earliestAt' | 'expiresAt'>): InstantAt {
  return wanted.expiresAt ?? addMs(wanted.earliestAt, EXPIRES_AFTER_DAYS * MS_PER_DAY);
}

function emptyBoard(input: PlanInput): Board {
  return {
    input,
    nowMs: epochMsOf(input.now),
    todayOn: dateIn(input.zone, input.now),
    sentOn: new Set(input.sentAt.map((at) => dateIn(input.zone, at))),
    sentMs: input.sentAt.map(epochMsOf),
    slots: new Map(),
    placedOn: new Map(),
  };
}

/** Puts the message on the first day that takes it; false when there is none before it expires. */
function isPlaced(board: Board, wanted: WantedReminder, channel: Channel): boolean {
  const { zone, quietHours } = board.input;
  const first = nextAllowedAt(zone, quietHours, wanted.earliestAt);
  const earliestOn = dateIn(zone, wanted.earliestAt);
  const lastOn = dateIn(zone, expiryOf(wanted));
  let on = laterOf(laterOf(dateIn(zone, first), board.todayOn), notBefore(board, wanted, earliestOn));
  for (; on <= lastOn; on = addDays(on, 1)) {
    const at = dateIn(zone, first) === on ? first : usualTimeOn(zone, quietHours, on);
    if (isTaken(board, wanted, channel, on, at)) {
      board.placedOn.set(wanted.taskId, { earliestOn, on });
      return true;
    }
  }
  return false;
}

/** The second message about a task keeps its distance to the first; a visit's only stays off the same day. */
function notBefore(board: Board, wanted: WantedReminder, earliestOn: DateOn): DateOn {
  const before = board.placedOn.get(wanted.taskId);
  if (!before) return earliestOn;
  const distance = wanted.isVisit ? 1 : Math.max(1, daysBetween(before.earliestOn, earliestOn));
  return addDays(before.on, distance);
}

/** Tries to put the message on the day: joins the one that goes out then, or makes a new one. */
function isTaken(board: Board, wanted: WantedReminder, channel: Channel, on: DateOn, at: InstantAt): boolean {
  const { zone, quietHours } = board.input;
  if (board.sentOn.has(on)) return false;
  const slot = board.slots.get(on) ?? { channel, dueMs: 0, wanted: [] };
  // One a day: what goes another way goes another day.
  if (slot.channel !== channel) return false;
  const dueMs = Math.max(slot.dueMs, epochMsOf(at));
  const leavesMs = Math.max(dueMs, board.nowMs);
  // Overdue means "as soon as possible": it must still be possible today.
  if (!isAllowedAt(zone, quietHours, instantOfEpochMs(leavesMs))) return false;
  if (dateIn(zone, instantOfEpochMs(leavesMs)) !== on) return false;
  const joined = [...slot.wanted, wanted];
  if (joined.some((one) => expiryMsOf(one) <= leavesMs)) return false;
  const others = [...board.slots].filter(([day]) => day !== on).map(([, other]) => other.dueMs);
  // The due time and the time it really leaves both keep the cap.
  if (![dueMs, leavesMs].every((ms) => keepsCap([...board.sentMs, ...others, ms]))) return false;
  board.slots.set(on, { channel, dueMs, wanted: joined });
  return true;
}

function byPrecedence(a: WantedReminder, b: WantedReminder): number {
  return (
    Number(b.isVisit) - Number(a.isVisit) ||
    a.slackDays - b.slackDays ||
    compareInstants(a.earliestAt, b.earliestAt) ||
    a.occurrence - b.occurrence ||
    compareText(a.taskId, b.taskId)
  );
}

/** Within one message: the first names queue and text. A visit, then what a person just sent by hand. */
function byUrgency(a: WantedReminder, b: WantedReminder): number {
  return (
    Number(b.isVisit) - Number(a.isVisit) || Number(b.isHandSent) - Number(a.isHandSent) || byPrecedence(a, b)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function expiryMsOf(wanted: WantedReminder): number {
  return epochMsOf(expiryOf(wanted));
}

function channelOf({ channels }: PlanInput, { kind, channel }: WantedReminder): Channel | Suppression {
  return channel ?? channels[topicOf(kind)];
}

function isSuppression(channel: Channel | Suppression): channel is Suppression {
  return (SUPPRESSIONS as readonly string[]).includes(channel);
}
