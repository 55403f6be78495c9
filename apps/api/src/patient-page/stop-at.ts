import { randomUUID } from 'node:crypto';
import { stopMessages } from '@sextant/casework';
import {
  againOnDeadlock,
  linkFind,
  linkPlace,
  lookUp,
  tenantQuery,
  withTenant,
  type Ctx,
  type FoundLink,
  type LinkPlace,
} from '@sextant/data';
import { holdAllWhoShare, linkTokenHash } from '@sextant/reminders';
import type { Services } from '../services.js';
import { NOBODY, patientCtx } from './patient-link.js';

/**
 * STOP for the place a link was sent to: all that follows from it, or nothing. Said twice it is one STOP with one
 * confirmation (64.1200(a)(12)), also in the same instant: whether it was said is asked behind the lock.
 */
export async function stopAt(
  ctx: Ctx,
  { linkId, caseId, patientId }: Pick<FoundLink, 'linkId' | 'caseId' | 'patientId'>,
  place: Pick<LinkPlace, 'channel' | 'value'>,
  actionId: string,
): Promise<void> {
  await againOnDeadlock(() =>
    withTenant(ctx, async (inside) => {
      holdAllWhoShare(inside, place);
      const [now] = await inside.tx.query(linkPlace, [ctx.orgId, linkId]);
      if (!now || now.isStopped) return;
      const { channel, value, isTheirs, contactPointId, isCaregivers } = now;
      const about = isTheirs ? { caseId, patientId, contactPointId, isCaregivers } : undefined;
      await stopMessages(inside, { channel, value, about, how: 'WEB', actionId, isConfirmed: true });
    }),
  );
}

/**
 * STOP from a link that may be old: also when its days are over, its task is done or its case is closed. Thirty days is
 * what commercial mail owes (15 U.S.C. 7704(a)(3)(A)(ii)); here it has no end. False: nobody on record has that number or
 * address, so nothing goes there and nothing was written.
 */
export async function stopByLink(services: Services, token: string, requestId: string): Promise<boolean> {
  const [link] = await lookUp(services.db, linkFind, [linkTokenHash(token) ?? Buffer.alloc(32)]);
  const ctx = patientCtx(services, link?.orgId ?? NOBODY, requestId);
  const [place] = await tenantQuery(ctx, linkPlace, [ctx.orgId, link?.linkId ?? NOBODY]);
  if (!link || !place) return false;
  await stopAt(ctx, link, place, randomUUID());
  return true;
}
