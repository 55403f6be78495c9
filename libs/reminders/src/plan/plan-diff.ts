import { randomUUID } from 'node:crypto';
import {
  queueOf,
  type Channel,
  type DeliveryPlan,
  type InstantAt,
  type PatientTaskKind,
  type PlannedDelivery,
  type ReminderQueue,
  type Suppression,
} from '@sextant/domain';
import type { ScheduledDelivery } from '@sextant/data';
import { placeLost } from './lost.js';
import { occurrenceKey } from './plan-of.js';
import { reasonGone, type Ending } from './reason-gone.js';
import type { ReplanInput } from '../replan.js';

export interface NewDelivery {
  id: string;
  state: 'SCHEDULED' | 'SUPPRESSED' | 'EXPIRED';
  reason?: string;
  channel: Channel;
  queue: ReminderQueue;
  dueAt: InstantAt;
  expiresAt: InstantAt;
}

export interface MovedDelivery {
  id: string;
  channel: Channel;
  queue: ReminderQueue;
  dueAt: InstantAt;
  expiresAt: InstantAt;
}

export interface PlacedItem {
  deliveryId: string;
  taskId: string;
  occurrence: number;
  kind: PatientTaskKind;
  position: number;
}

/** Everything one recorded action changes in the ledger. Written by `replanStatement`. */
export interface PlanChange {
  orgId: string;
  caseId: string;
  patientId: string;
  actionId: string | null;
  inserts: NewDelivery[];
  moves: MovedDelivery[];
  ends: ({ id: string } & Ending)[];
  /** Items of new rows, or of occurrences that were in no live row. */
  newItems: (PlacedItem & { isLive: boolean })[];
  /** Items that go to another row or another place in it. */
  movedItems: PlacedItem[];
  droppedItems: { taskId: string; occurrence: number }[];
}

/**
 * The difference between the rows that are scheduled and the ones that are wanted. Rows keep their identity where
 * the plan keeps one of their items, so that a changed time is a changed time and not a second message.
 */
export function diffPlan(input: ReplanInput, plan: DeliveryPlan, suppressionFor: SuppressionFor): PlanChange {
  const change: PlanChange = {
    orgId: input.orgId,
    caseId: input.caseId,
    patientId: input.patient.id,
    actionId: input.actionId ?? null,
    inserts: [],
    moves: [],
    ends: [],
    newItems: [],
    movedItems: [],
    droppedItems: [],
  };
  const fresh = input.facts.scheduled.filter((delivery) => delivery.attempt === 0);
  const placed = placeOnRows(fresh, plan.deliveries, input.now, change);
  const free = fresh.filter((delivery) => !placed.has(delivery.id));
  const lost = placeLost(free, plan, input.now, change);
  placeItems(fresh, new Map<string, Pick<PlannedDelivery, 'items'>>([...placed, ...lost]), change);
  for (const delivery of free) {
    if (lost.has(delivery.id)) continue;
    change.ends.push({
      id: delivery.id,
      ...reasonGone(
        input.after,
        delivery,
        placedKeys(placed),
        rowSuppression(input, delivery, suppressionFor),
      ),
    });
  }
  endRetriesGone(input, change, suppressionFor);
  showSuppressed(input, suppressionFor, change);
  return change;
}

/** Why nothing about such a task, or this occurrence of it, may be sent now; undefined when it may. */
export type SuppressionFor = (
  kind: PatientTaskKind,
  item?: { taskId: string; occurrence: number },
) => Suppression | undefined;

/** Why a row may not go out: of the first of its tasks of which nothing may. */
function rowSuppression(
  { after }: ReplanInput,
  delivery: ScheduledDelivery,
  suppressionFor: SuppressionFor,
): Suppression | undefined {
  return delivery.items
    .map((item) => {
      const task = after.tasks.find(({ id }) => id === item.taskId);
      return task && suppressionFor(task.kind, item);
    })
    .find((reason) => reason !== undefined);
}

function placedKeys(placed: Map<string, PlannedDelivery>): Set<string> {
  return new Set([...placed.values()].flatMap((plan) => plan.items.map(occurrenceKey)));
}

/** Gives every planned message a row: one that holds its first item, else any of its items, else a new one. */
function placeOnRows(
  rows: ScheduledDelivery[],
  planned: PlannedDelivery[],
  now: InstantAt,
  change: PlanChange,
): Map<string, PlannedDelivery> {
  const placed = new Map<string, PlannedDelivery>();
  for (const plan of planned) {
    const free = rows.filter((row) => !placed.has(row.id));
    const row = plan.items
      .map((item) =>
        free.find((each) => each.items.some((held) => occurrenceKey(held) === occurrenceKey(item))),
      )
      .find((each) => each !== undefined);
    if (!row) {
      const id = randomUUID();
      const { channel, queue, dueAt, expiresAt } = plan;
      change.inserts.push({ id, state: 'SCHEDULED', channel, queue, dueAt, expiresAt });
      placed.set(id, plan);
      continue;
    }
    placed.set(row.id, plan);
    const dueAt = keepsItsTurn(row, plan, now) ? row.dueAt : plan.dueAt;
    const isSame =
      row.channel === plan.channel &&
      row.queue === plan.queue &&
      sameInstant(row.dueAt, dueAt) &&
      sameInstant(row.expiresAt, plan.expiresAt);
    if (!isSame) {
      const { channel, queue, expiresAt } = plan;
      change.moves.push({ id: row.id, channel, queue, dueAt, expiresAt });
    }
  }
  return placed;
}

/** A row that is due already and still wanted at once is not pushed back by every action that happens meanwhile. */
function keepsItsTurn(row: ScheduledDelivery, plan: PlannedDelivery, now: InstantAt): boolean {
  const due = Date.parse(row.dueAt);
  const wantedAt = Date.parse(plan.dueAt);
  return due <= Date.parse(now) && wantedAt >= due && wantedAt <= Date.parse(now) + 60_000;
}

function sameInstant(one: InstantAt, other: InstantAt): boolean {
  return Date.parse(one) === Date.parse(other);
}

function placeItems(
  rows: ScheduledDelivery[],
  placed: ReadonlyMap<string, Pick<PlannedDelivery, 'items'>>,
  change: PlanChange,
): void {
  const held = new Map<string, { deliveryId: string; position: number }>();
  for (const row of rows) {
    row.items.forEach((item, position) => held.set(occurrenceKey(item), { deliveryId: row.id, position }));
  }
  const wanted = new Set<string>();
  for (const [deliveryId, plan] of placed) {
    plan.items.forEach(({ taskId, occurrence, kind }, position) => {
      const item = { taskId, occurrence, kind };
      const before = held.get(occurrenceKey(item));
      wanted.add(occurrenceKey(item));
      if (!before) change.newItems.push({ ...item, deliveryId, position, isLive: true });
      else if (before.deliveryId !== deliveryId || before.position !== position) {
        change.movedItems.push({ ...item, deliveryId, position });
      }
    });
  }
  for (const item of rows.flatMap((row) => row.items)) {
    if (!wanted.has(occurrenceKey(item))) {
      change.droppedItems.push({ taskId: item.taskId, occurrence: item.occurrence });
    }
  }
}

/** A row between two tries is not planned again, but it ends with its reason like any other. */
function endRetriesGone(input: ReplanInput, change: PlanChange, suppressionFor: SuppressionFor): void {
  for (const delivery of input.facts.scheduled) {
    if (delivery.attempt === 0) continue;
    const isWanted = delivery.items.some((item) => {
      const task = input.after.tasks.find((each) => each.id === item.taskId);
      return task?.state === 'OPEN' && task.answer === undefined && !suppressionFor(task.kind, item);
    });
    if (input.after.status === 'OPEN' && isWanted) continue;
    const suppressed = rowSuppression(input, delivery, suppressionFor);
    change.ends.push({ id: delivery.id, ...reasonGone(input.after, delivery, new Set(), suppressed) });
    change.droppedItems.push(...delivery.items.map(({ taskId, occurrence }) => ({ taskId, occurrence })));
  }
}

/** "Asked, but may not be messaged" is shown once, as a row that ended before it began. */
function showSuppressed(input: ReplanInput, suppressionFor: SuppressionFor, change: PlanChange): void {
  const seen = new Set([
    ...input.facts.suppressed.map((each) => each.taskId),
    ...input.facts.scheduled.flatMap((delivery) => delivery.items.map((item) => item.taskId)),
    ...[...input.facts.used, ...input.facts.failed].map((each) => each.taskId),
  ]);
  for (const task of input.after.tasks) {
    if (task.state !== 'OPEN' || task.answer !== undefined || seen.has(task.id)) continue;
    const suppressed = suppressionFor(task.kind);
    // Nobody is asked for anything while a case rests or a death is reported.
    if (!suppressed || suppressed === 'CASE_NOT_OPEN' || suppressed === 'REPORTED_DECEASED') continue;
    const id = randomUUID();
    change.inserts.push({
      id,
      state: 'SUPPRESSED',
      reason: suppressed,
      channel: 'SMS',
      queue: queueOf(task.kind),
      dueAt: input.now,
      expiresAt: input.now,
    });
    change.newItems.push({
      deliveryId: id,
      taskId: task.id,
      occurrence: 1,
      kind: task.kind,
      position: 0,
      isLive: false,
    });
  }
}
