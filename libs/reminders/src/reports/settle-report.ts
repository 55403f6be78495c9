import {
  optOutOfContact,
  outcomeInvalidContact,
  outcomeValidContact,
  reportInsert,
  reportSettle,
  withTenant,
  type Ctx,
  type ReportedState,
} from '@sextant/data';
import { meaningOfBounce } from '@sextant/messaging';

export interface ProviderReport {
  deliveryId: string;
  state: ReportedState;
  providerMessageId: string;
  code?: string;
}

/** Keeps what a provider says of a message, and moves the message on. Safe in any order and any number of times. */
export async function takeReport(ctx: Ctx, report: ProviderReport): Promise<void> {
  await withTenant(ctx, async (inside) => {
    const { deliveryId, state, providerMessageId, code } = report;
    inside.tx.later(reportInsert, [ctx.orgId, deliveryId, state, providerMessageId, code ?? null]);
    await settleReports(inside, deliveryId);
  });
}

/** Applies what was reported so far. Also asked when an outcome is written: reports may come before it. */
export async function settleReports(ctx: Ctx, deliveryId: string): Promise<void> {
  await withTenant(ctx, async ({ tx }) => {
    const [settled] = await tx.query(reportSettle, [ctx.orgId, deliveryId]);
    if (!settled?.contactPointId || settled.state === 'SENT') return;
    const { state, bounceCode, channel, contactPointId } = settled;
    const meaning = meaningOfBounce(channel, bounceCode ?? '');
    if (meaning === 'INVALID_CONTACT') {
      tx.later(state === 'BOUNCED' ? outcomeInvalidContact : outcomeValidContact, [
        ctx.orgId,
        contactPointId,
      ]);
    }
    if (meaning === 'OPTED_OUT' && state === 'BOUNCED') {
      tx.later(optOutOfContact, [ctx.orgId, contactPointId, channel]);
    }
  });
}
