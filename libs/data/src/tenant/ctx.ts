import type { ActorKind, InstantAt } from '@sextant/domain';
import type { Database } from './database.js';
import type { Tx } from './tx.js';

export const ROLES = ['NAVIGATOR', 'SUPERVISOR', 'ADMINISTRATOR'] as const;
export type Role = (typeof ROLES)[number];

/** The clock everything reads; the demo moves it, tests pin it. */
export interface CtxClock {
  now(): InstantAt;
}

/** Who asks, for which organization, by which clock. The first parameter of every service function. */
export interface Ctx {
  readonly db: Database;
  readonly orgId: string;
  /** Person id; absent for the system, the patient page and imports run by nobody. */
  readonly personId?: string;
  readonly actorKind: ActorKind;
  readonly roles: readonly Role[];
  readonly isClinical: boolean;
  readonly requestId: string;
  readonly clock: CtxClock;
  /** Set inside `withTenant`: everything called with this ctx joins the same transaction. */
  readonly tx?: Tx;
}

/** The ctx of a job: no person, no roles, actor `SYSTEM`. */
export function systemCtx(db: Database, orgId: string, clock: CtxClock, requestId: string): Ctx {
  return { db, orgId, clock, requestId, actorKind: 'SYSTEM', roles: [], isClinical: false };
}
