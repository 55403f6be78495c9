import type { Ctx } from '../tenant/ctx.js';
import { namedQuery } from '../tenant/named-query.js';
import type { Tx } from '../tenant/tx.js';
import type { Row } from '../write/rows.js';

/** Create, read, update, delete, execute: the letters of DICOM and FHIR AuditEvent. */
export type AuditAct = 'C' | 'R' | 'U' | 'D' | 'E';

/** Every audited statement begins with these parameters: $1 organization, $2 person, $3 actor kind, $4 request id. */
export function whoParams(ctx: Ctx): [string, string | null, string, string] {
  return [ctx.orgId, ctx.personId ?? null, ctx.actorKind, ctx.requestId.slice(0, 100)];
}

const NAME = /^[a-z_]+(\.[a-z_]+)?$/;

/**
 * A CTE that writes one audit row with the case ids a query shows: `with shown as (…), ${auditedRead('board.read',
 * 'shown')} select …`. `from` is a CTE with a column `case_id`. Needs `whoParams` as $1 to $4.
 */
export function auditedRead(what: string, from: string): string {
  if (!NAME.test(what) || !NAME.test(from)) throw new Error('An audit name is fixed text.');
  return `audited as (
    insert into audit_event (org_id, person_id, actor_kind, act, what, case_ids, request_id)
    select $1, $2, $3, 'R', '${what}', coalesce(array_agg(case_id), '{}'), $4 from ${from})`;
}

/** What a write tells about itself. `what` is fixed text, e.g. 'patient.update'. */
export interface Told {
  act: AuditAct;
  what: string;
  caseIds?: readonly string[];
  subjectId?: string;
}

/** The audit row as one of the rows a statement writes. */
export function auditRow(ctx: Ctx, told: Told): Row {
  const { personId, actorKind, requestId } = ctx;
  return { personId, actorKind, requestId: requestId.slice(0, 100), ...told };
}

const AUDIT = namedQuery(
  'audit',
  `insert into audit_event (org_id, person_id, actor_kind, request_id, act, what, case_ids, subject_id)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

/** One audit row, in the transaction of what it tells about. */
export function audit(ctx: Ctx, tx: Tx, told: Told): void {
  tx.later(AUDIT, [...whoParams(ctx), told.act, told.what, told.caseIds ?? [], told.subjectId ?? null]);
}
