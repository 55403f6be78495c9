import { randomUUID } from 'node:crypto';
import type { MendDeliveryInput, MendDeliveryResult } from '@sextant/contract';
import {
  audit,
  claimEnd,
  mendAgain,
  mendFacts,
  mendFree,
  mendLock,
  mendNow,
  mendSettled,
  withTenant,
  type Ctx,
  type MendFacts,
  type Tx,
} from '@sextant/data';
import { businessDayFrom, dateIn } from '@sextant/domain';
import { notFound, recordAction } from '../actions/record-action.js';
import { sameId } from '../actions/same-id.js';
import { mendVerdict, type MendVerdict } from './mend-verdict.js';

/**
 * Tries a message again, over the other channel, or puts a call in its place. The claim asks everything again before
 * anything leaves: consent, quiet hours, caps. The same request twice has one effect; another organization's message is
 * simply not there.
 */
export function mendDelivery(ctx: Ctx, { deliveryId, act }: MendDeliveryInput): Promise<MendDeliveryResult> {
  return withTenant(ctx, async (inside) => {
    const ids = [ctx.orgId, deliveryId];
    await inside.tx.query(mendLock, ids);
    const [facts] = await inside.tx.query(mendFacts, ids);
    if (!facts) return notFound();
    const done: MendDeliveryResult = { __typename: 'DeliveryMended', deliveryId, act };
    if (facts.settledAs === act) return done;
    const verdict = mendVerdict(facts, act);
    if (verdict.kind === 'REFUSED') return refusal(verdict);
    const stopped = await carryOut(inside, deliveryId, facts, verdict);
    if (stopped) return stopped;
    const what = (
      { RETRY: 'delivery.retry', SWITCH_CHANNEL: 'delivery.switch', CALL: 'delivery.call' } as const
    )[act];
    audit(inside, inside.tx, { act: 'U', what, caseIds: [facts.caseId], subjectId: deliveryId });
    return done;
  });
}

async function carryOut(
  ctx: Ctx & { tx: Tx },
  deliveryId: string,
  facts: MendFacts,
  verdict: Exclude<MendVerdict, { kind: 'REFUSED' }>,
): Promise<MendDeliveryResult | undefined> {
  const ids = [ctx.orgId, deliveryId];
  if (verdict.kind === 'NOW') {
    ctx.tx.later(mendNow, [...ids, verdict.channel ?? null]);
    return undefined;
  }
  if (verdict.kind === 'AGAIN') {
    const { channel = null, expiresAt, unknownCount } = verdict;
    await ctx.tx.query(mendFree, ids);
    await ctx.tx.query(mendAgain, [...ids, randomUUID(), channel, expiresAt, unknownCount]);
    ctx.tx.later(mendSettled, [...ids, channel ? 'SWITCH_CHANNEL' : 'RETRY', null]);
    return undefined;
  }
  // Administrators make the call task too, without working on cases themselves.
  const acting = { ...ctx, roles: [...ctx.roles, 'SUPERVISOR' as const] };
  const callTaskId = sameId(`${deliveryId} call`);
  const result = await recordAction(acting, {
    actionId: sameId(`${deliveryId} call action`),
    caseId: facts.caseId,
    action: {
      type: 'RAISE_CALL_TASK',
      callTaskId,
      reason: 'DELIVERY_FAILED',
      patientTaskId: verdict.taskId,
      dueOn: businessDayFrom(dateIn(facts.zone, ctx.clock.now())),
    },
  });
  if (result.__typename === 'ActionRefused') return refusal(result);
  // EXPIRED keeps its tasks: no plan makes the same message again.
  ctx.tx.later(claimEnd, [...ids, 'EXPIRED', 'CALL_INSTEAD']);
  ctx.tx.later(mendSettled, [...ids, 'CALL', callTaskId]);
  return undefined;
}

function refusal({ code, message }: { code: string; message: string }): MendDeliveryResult {
  return { __typename: 'DeliveryRefused', code, message };
}
