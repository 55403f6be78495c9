import type { DeliveryMonitor } from '@sextant/contract';
import { sendingState, tenantQuery, troubleList, whoParams, type Ctx } from '@sextant/data';
import { CHANNELS, whyClosed, type Channel } from '@sextant/domain';
import { answer } from '../cases/answer.js';

/** Seconds in which 99 of 100 due messages leave (issue figures): Redis, and BullMQ on PostgreSQL. */
const LAG_TARGET_S = { redis: 30, postgres: 60 } as const;

/**
 * What did not arrive or is late, and how sending goes. All of it from the ledger, but for the channels this server has
 * providers for.
 */
export async function deliveryMonitor(ctx: Ctx, configured: readonly Channel[]): Promise<DeliveryMonitor> {
  const [[troubles], [state]] = await Promise.all([
    tenantQuery(ctx, troubleList, whoParams(ctx)),
    tenantQuery(ctx, sendingState, [ctx.orgId]),
  ]);
  if (!troubles || !state) throw new Error('These queries always answer one row.');
  const { backend, agreements, ...sending } = state;
  return answer<DeliveryMonitor>({
    ...sending,
    closedChannels: CHANNELS.flatMap((channel) => {
      const reason = whyClosed(channel, configured.includes(channel), agreements);
      return reason ? [{ channel, reason }] : [];
    }),
    troubles: troubles.rows,
    patientCount: new Set(troubles.rows.map((row) => row.patientId)).size,
    lagTargetSeconds: backend?.startsWith('redis:') ? LAG_TARGET_S.redis : LAG_TARGET_S.postgres,
  });
}
