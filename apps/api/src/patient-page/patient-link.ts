import { cardsForPatients } from '@sextant/casework';
import type { WorryCard } from '@sextant/contract';
import {
  linkFind,
  linkPage,
  lookUp,
  tenantQuery,
  type Ctx,
  type FoundLink,
  type LinkPage,
} from '@sextant/data';
import { linkTokenHash } from '@sextant/reminders';
import type { Services } from '../services.js';

/** A link in force: where it leads, and in whose name the patient acts. */
export interface OpenLink {
  ctx: Ctx;
  link: FoundLink;
  page: LinkPage;
  /** The organization's answers to the worries people have. */
  worries: WorryCard[];
}

/** Looked up when there is nothing to look up, so that both take the same time. */
export const NOBODY = '00000000-0000-4000-8000-000000000000';

/**
 * Undefined for every link that opens nothing, whatever the reason; the same statements run for all of them, so that
 * time tells nothing either. A link with nothing left to say is used up.
 */
export async function openLink(
  services: Services,
  token: string,
  requestId: string,
): Promise<OpenLink | undefined> {
  const hash = linkTokenHash(token) ?? Buffer.alloc(32);
  const [link] = await lookUp(services.db, linkFind, [hash]);
  const ctx = patientCtx(services, link?.orgId ?? NOBODY, requestId);
  const [page] = await tenantQuery(ctx, linkPage, [ctx.orgId, link?.linkId ?? NOBODY]);
  const worries = await cardsForPatients(ctx);
  if (!link || !page || (page.tasks.length === 0 && !page.isStopped)) return undefined;
  return { ctx, link, page, worries };
}

/** Whoever holds a link acts as the patient. */
export function patientCtx({ db, clock }: Services, orgId: string, requestId: string): Ctx {
  return { db, clock, orgId, requestId, actorKind: 'PATIENT', roles: [], isClinical: false };
}
