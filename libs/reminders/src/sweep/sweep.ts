import {
  claimEnd,
  leaseOverFacts,
  lookUp,
  organizationIds,
  sweepFind,
  systemCtx,
  tenantQuery,
  withTenant,
  type Ctx,
} from '@sextant/data';
import { NOT_REPEATED } from '../claim/claim-verdict.js';
import type { DeliveryDeps } from '../deliver/delivery-deps.js';
import { LEASE_OVER, putBack, recordSent, recordUnknown, type Outcome } from '../outcome/record-outcome.js';
import { policyAfterUnknown } from '../outcome/after-unknown.js';
import { nameOf } from '../deliver/error-name.js';
import { findCallNeeds, findFailureNeed, markFailureTold, uuidOf, type CallNeed } from './call-needs.js';

export interface SweepDeps extends DeliveryDeps {
  /** Records the call task as the system, through the one way everything on a case is recorded. */
  raiseCall(ctx: Ctx, need: CallNeed): Promise<void>;
  /** Makes the ledger hold what is wanted of a case now: what did not arrive, over the next channel. */
  planAgain(ctx: Ctx, caseId: string): Promise<void>;
}

export interface SweepResult {
  leasesOver: number;
  expired: number;
  failures: number;
  /** Tries of unknown outcome that could not be repeated soon: a night, a pause or a silent provider is in between. */
  unsettled: number;
}

const BATCH = 200;
/** An unknown outcome is seen by somebody within five minutes (promises.md R4): the sweep needs some of them itself. */
const SETTLE_WITHIN_S = 180;

/**
 * Puts right what a dead worker, a lost connection or a long night left behind: tries without an outcome, messages whose
 * time has passed, failures nobody was told about. Any number of workers may do it at once; every row is taken by one.
 */
export async function sweepOnce(deps: SweepDeps): Promise<SweepResult> {
  const found = await lookUp(deps.db, sweepFind, [BATCH, SETTLE_WITHIN_S]);
  const result: SweepResult = { leasesOver: 0, expired: 0, failures: 0, unsettled: 0 };
  for (const row of found) {
    const ctx = systemCtx(deps.db, row.orgId, deps.clock, `sweep ${row.id}`);
    const facts = { orgId: row.orgId, deliveryId: row.id };
    try {
      if (row.what === 'LEASE_OVER') {
        const outcome = await endLease(deps, ctx, row.id);
        if (!outcome) continue;
        result.leasesOver += 1;
        deps.meter.count('leases_expired', {});
        if (outcome === 'SENT') deps.meter.count('duplicates_prevented', {});
        if (outcome === 'UNKNOWN') deps.meter.count('unknown_outcome', {});
        deps.log.warn({ ...facts, outcome }, 'a try ended without an outcome');
      } else if (row.what === 'EXPIRED') {
        await tenantQuery(ctx, claimEnd, [row.orgId, row.id, 'EXPIRED', 'TOO_LATE'], { isDurable: true });
        result.expired += 1;
      } else if (row.what === 'UNSETTLED') {
        await tenantQuery(ctx, claimEnd, [row.orgId, row.id, 'UNKNOWN', NOT_REPEATED], { isDurable: true });
        deps.meter.count('unknown_outcome', {});
        result.unsettled += 1;
      } else {
        await tellFailure(deps, ctx, row);
        result.failures += 1;
      }
    } catch (error) {
      // One row that cannot be mended must not keep the others waiting.
      deps.log.error({ ...facts, what: row.what, error: nameOf(error) }, 'sweep of a row failed');
    }
  }
  return result;
}

/** Sent after all, when the journal says so; else what may be done about an unknown outcome of the provider that had it. */
async function endLease(deps: SweepDeps, ctx: Ctx, deliveryId: string): Promise<Outcome | undefined> {
  return withTenant(ctx, async (inside) => {
    const [row] = await inside.tx.query(leaseOverFacts, [ctx.orgId, deliveryId]);
    if (!row) return undefined;
    const { leaseToken, channel, purpose, provider, unknownCount } = row;
    const tried = { deliveryId, leaseToken };
    const noted = deps.journal.find(tried);
    if (noted !== undefined) {
      await recordSent(inside, [
        { id: deliveryId, leaseToken, providerMessageId: noted || null, body: null },
      ]);
      return 'SENT';
    }
    if (deps.journal.wasKept(tried))
      return (await putBack(inside, tried, LEASE_OVER)) ? 'RETRY' : 'LEASE_LOST';
    const way = deps.channels[channel];
    const isAsGoodAsOut = deps.journal.wasHandedOver(tried);
    const policy = policyAfterUnknown([way, way.untilAgreed], { purpose, provider, isAsGoodAsOut });
    return recordUnknown(inside, { ...tried, unknownCount, policy, code: LEASE_OVER });
  });
}

/** The next channel first; a call for what has none. */
async function tellFailure(
  deps: SweepDeps,
  ctx: Ctx,
  { id: deliveryId, caseId }: { id: string; caseId: string },
): Promise<void> {
  await deps.planAgain(ctx, caseId);
  const need = await findFailureNeed(ctx, deliveryId);
  if (need) await deps.raiseCall(ctx, need);
  await markFailureTold(ctx, deliveryId, need?.callTaskId ?? uuidOf(deliveryId, 'nobody'));
}

/** Raises the calls that are due in every organization. */
export async function raiseCallsDue(deps: SweepDeps): Promise<number> {
  let raised = 0;
  for (const { orgId } of await lookUp(deps.db, organizationIds)) {
    const ctx = systemCtx(deps.db, orgId, deps.clock, 'call needs');
    for (const need of await findCallNeeds(ctx)) {
      await deps.raiseCall(ctx, need);
      raised += 1;
    }
  }
  return raised;
}
