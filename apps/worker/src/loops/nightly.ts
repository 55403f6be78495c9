import { reevaluateBoards } from '@sextant/casework';
import { lookUp, organizationIds, systemCtx } from '@sextant/data';
import type { Services } from '../services.js';

/**
 * Computes every board row of an earlier day again, organization by organization, in batches. A day begins at another
 * hour in each zone, so this looks every minute and usually finds nothing. Answers how many rows it computed.
 */
export async function reevaluateAllBoards({ db, clock }: Pick<Services, 'db' | 'clock'>): Promise<number> {
  let computed = 0;
  for (const { orgId } of await lookUp(db, organizationIds)) {
    const ctx = systemCtx(db, orgId, clock, 'nightly');
    for (let batch = await reevaluateBoards(ctx); batch > 0; batch = await reevaluateBoards(ctx)) {
      computed += batch;
    }
  }
  return computed;
}
