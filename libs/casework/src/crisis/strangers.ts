import type { SettleStrangerInput, SettleStrangerResult, StrangerEmergency } from '@sextant/contract';
import {
  audit,
  strangerFacts,
  strangerSettle,
  strangersOpen,
  tenantQuery,
  whoParams,
  withTenant,
  type Ctx,
} from '@sextant/data';
import { afterStrangerOutcome, dateIn } from '@sextant/domain';
import { notFound } from '../actions/record-action.js';

/**
 * Messages that sounded like an emergency from a place that belongs to no case and that nobody has settled. For those whom
 * an emergency is told to: supervisors, or administrators where nobody supervises.
 */
export async function strangerEmergencies(ctx: Ctx): Promise<StrangerEmergency[]> {
  const [found] = await tenantQuery(ctx, strangersOpen, whoParams(ctx));
  return found?.items ?? [];
}

/** Somebody reached who wrote, tried to, or sets the words aside; of everything that came from there up to this message. */
export function settleStranger(
  ctx: Ctx,
  { messageId, outcome }: SettleStrangerInput,
): Promise<SettleStrangerResult> {
  return withTenant(ctx, async (inside) => {
    const { tx } = inside;
    const [facts] = await tx.query(strangerFacts, [ctx.orgId, ctx.personId ?? null, messageId]);
    if (!facts) return notFound();
    const now = ctx.clock.now();
    const after = afterStrangerOutcome(facts, outcome, dateIn(facts.zone, now));
    if (!after) {
      return {
        __typename: 'DeliveryRefused',
        code: 'NOT_IN_THIS_STATE',
        message: 'This sounds like an emergency. Try to reach them first.',
      };
    }
    if (!facts.isHandled) {
      const { channel, sender } = facts;
      const who = after.isHandled ? (ctx.personId ?? null) : null;
      tx.later(strangerSettle, [
        ctx.orgId,
        channel,
        sender,
        messageId,
        after.calledOn,
        after.isHandled,
        now,
        who,
      ]);
      audit(inside, tx, { act: 'U', what: 'stranger.settle', subjectId: messageId });
    }
    return { __typename: 'StrangerSettled', messageId, isHandled: after.isHandled };
  });
}
