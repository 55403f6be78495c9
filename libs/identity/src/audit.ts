import { namedQuery, type Ctx, type Tx } from '@sextant/data';

const insertAudit = namedQuery(
  'identity-audit',
  `insert into audit_event (org_id, person_id, actor_kind, act, what, subject_id, request_id, is_refused)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

/** Creates, reads, updates, deletes, or executes (signing in is an execution, as in FHIR's AuditEvent). */
export type Act = 'C' | 'R' | 'U' | 'D' | 'E';

/** Writes down, in the same transaction, who did what to whom. */
export function audit(
  ctx: Ctx & { tx: Tx },
  act: Act,
  what: string,
  subjectId: string,
  { isRefused = false }: { isRefused?: boolean } = {},
): void {
  const actor = [ctx.personId ?? null, ctx.actorKind];
  ctx.tx.later(insertAudit, [ctx.orgId, ...actor, act, what, subjectId, ctx.requestId, isRefused]);
}
