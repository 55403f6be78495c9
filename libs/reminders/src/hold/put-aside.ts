import {
  holdPutAside,
  holdUnreviewed,
  lookUp,
  organizationIds,
  systemCtx,
  withTenant,
  audit,
} from '@sextant/data';
import type { DeliveryDeps } from '../deliver/delivery-deps.js';

/**
 * After a restore: what was due or being sent since the backup becomes UNKNOWN, for people to look at (the sweep raises
 * their calls). Organization by organization; one that was not reached is found again. Answers how many rows.
 */
export async function putAside(deps: Pick<DeliveryDeps, 'db' | 'clock' | 'log'>): Promise<number> {
  let aside = 0;
  for (const { orgId } of await lookUp(deps.db, organizationIds)) {
    const ctx = systemCtx(deps.db, orgId, deps.clock, 'restore');
    aside += await withTenant(ctx, async (inside) => {
      const [held] = await inside.tx.query(holdUnreviewed, [orgId]);
      if (!held) return 0;
      const [row] = await inside.tx.query(holdPutAside, [orgId]);
      audit(inside, inside.tx, { act: 'U', what: 'sending.restored' });
      return row?.count ?? 0;
    });
  }
  if (aside > 0) deps.log.warn({ count: aside }, 'messages were put aside after a restore');
  return aside;
}
