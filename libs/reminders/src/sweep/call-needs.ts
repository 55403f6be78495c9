import { createHash } from 'node:crypto';
import {
  failedDelivery,
  failedDeliveryTold,
  foreignTasks,
  tenantQuery,
  unansweredTasks,
  unreachedTasks,
  type Ctx,
  type UnansweredTask,
} from '@sextant/data';
import {
  addDays,
  businessDayFrom,
  dateIn,
  daysBetween,
  ladderDays,
  type CallTaskReason,
  type DateOn,
} from '@sextant/domain';
import { LANGUAGES } from '@sextant/messaging';

/** A call somebody has to make, because messages did not do it. */
export interface CallNeed {
  caseId: string;
  /** The same need always has the same ids: recording it twice records it once. */
  actionId: string;
  callTaskId: string;
  reason: CallTaskReason;
  patientTaskId?: string;
  dueOn: DateOn;
  /** The delivery that failed. */
  deliveryId?: string;
}

const BATCH = 200;

/**
 * The calls due now in one organization: two messages unanswered and as long waited after the second as between the two
 * (never a third message), tasks of which no message may tell the patient, and tasks the patient cannot read about.
 */
export async function findCallNeeds(ctx: Ctx): Promise<CallNeed[]> {
  const unanswered = await tenantQuery(ctx, unansweredTasks, [ctx.orgId, BATCH]);
  const unreached = await tenantQuery(ctx, unreachedTasks, [ctx.orgId, BATCH]);
  const foreign = await tenantQuery(ctx, foreignTasks, [ctx.orgId, BATCH, LANGUAGES]);
  const now = ctx.clock.now();
  return [
    ...unanswered.flatMap((task) => {
      const todayOn = dateIn(task.zone, now);
      if (callDueOn(task, todayOn) > todayOn) return [];
      return [needOf(task.caseId, 'TWO_UNANSWERED', task.taskId, businessDayFrom(todayOn))];
    }),
    ...unreached.map((task) => {
      const reason = task.reason === 'NO_CONSENT' ? 'NO_CONSENT' : 'NO_CONTACT';
      return needOf(task.caseId, reason, task.taskId, businessDayFrom(dateIn(task.zone, now)));
    }),
    ...foreign.map((task) =>
      needOf(task.caseId, 'NEEDS_INTERPRETER', task.taskId, businessDayFrom(dateIn(task.zone, now))),
    ),
  ];
}

/** As long after the second message as the second came after the first; about a visit at once, it is tomorrow. */
function callDueOn(task: UnansweredTask, todayOn: DateOn): DateOn {
  const sentOn = dateIn(task.zone, task.lastSentAt);
  if (task.kind === 'CONFIRM_VISIT') return sentOn;
  const slackDays = task.mustMoveOn === null ? undefined : daysBetween(todayOn, task.mustMoveOn);
  const [first = 0, second = 1] = ladderDays(slackDays);
  return businessDayFrom(addDays(sentOn, second - first));
}

/** The call for a delivery that reached nobody; undefined when nobody has to call (answered, or the case is over). */
export async function findFailureNeed(ctx: Ctx, deliveryId: string): Promise<CallNeed | undefined> {
  const [failed] = await tenantQuery(ctx, failedDelivery, [ctx.orgId, deliveryId]);
  if (!failed?.isCaseOpen || failed.taskId === null) return undefined;
  const dueOn = businessDayFrom(dateIn(failed.zone, ctx.clock.now()));
  return { ...needOf(failed.caseId, 'DELIVERY_FAILED', failed.taskId, dueOn, deliveryId), deliveryId };
}

/** The failure is told, or nobody has to be: the sweep does not come back to it. */
export async function markFailureTold(ctx: Ctx, deliveryId: string, callTaskId: string): Promise<void> {
  await tenantQuery(ctx, failedDeliveryTold, [ctx.orgId, deliveryId, callTaskId], { isDurable: true });
}

function needOf(
  caseId: string,
  reason: CallTaskReason,
  patientTaskId: string,
  dueOn: DateOn,
  subject = patientTaskId,
): CallNeed {
  return {
    caseId,
    actionId: uuidOf(caseId, subject, reason, 'action'),
    callTaskId: uuidOf(caseId, subject, reason, 'call'),
    reason,
    patientTaskId,
    dueOn,
  };
}

/** A UUID (version 8, RFC 9562) that the same words always give. */
export function uuidOf(...words: string[]): string {
  const hex = createHash('sha256').update(words.join('|')).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
