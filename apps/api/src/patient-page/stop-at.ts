import { randomUUID } from 'node:crypto';
import { stopMessages, type StopRequest } from '@sextant/casework';
import {
  againOnDeadlock,
  linkFind,
  linkPlace,
  lookUp,
  tenantQuery,
  withTenant,
  type Ctx,
} from '@sextant/data';
import { holdAllWhoShare, linkTokenHash } from '@sextant/reminders';
import type { Services } from '../services.js';
import { NOBODY, patientCtx } from './patient-link.js';

/** STOP from the page or from a mail program: all that follows from it, or nothing. Its confirmation follows once. */
export async function stopAt(ctx: Ctx, request: Omit<StopRequest, 'how' | 'isConfirmed'>): Promise<void> {
  await againOnDeadlock(() =>
    withTenant(ctx, async (inside) => {
      holdAllWhoShare(inside, request);
      await stopMessages(inside, { ...request, how: 'WEB', isConfirmed: true });
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
  const { channel, value, isTheirs, contactPointId, isCaregivers } = place;
  const { caseId, patientId } = link;
  const about = isTheirs ? { caseId, patientId, contactPointId, isCaregivers } : undefined;
  if (!place.isStopped) await stopAt(ctx, { channel, value, about, actionId: randomUUID() });
  return true;
}
