import { CASE_BOARD, namedQuery, upsertRows, withTenant, type Ctx } from '@sextant/data';
import { dateIn, foldCase } from '@sextant/domain';
import { caseFactsColumns, type CaseFacts } from '../cases/case-facts.js';
import { storedBoardRow } from './board-row.js';

/**
 * Rows computed for an earlier day: $1 organization, $2 now, $3 how many. A case somebody is recording on right now is
 * skipped: its row is being written for today anyway.
 */
const STALE = namedQuery<{ id: string }>(
  'board-stale',
  `select c.id from case_board b join care_case c on c.org_id = b.org_id and c.id = b.case_id
   where b.org_id = $1 and b.status <> 'CLOSED'
     and b.as_of < (select ($2::timestamptz at time zone o.zone)::date from organization o where o.org_id = $1)
   order by b.as_of, b.case_id limit $3 for no key update of c skip locked`,
);

const FACTS = namedQuery<CaseFacts>(
  'board-facts-of',
  `select ${caseFactsColumns({ org: '$1', caseId: 'c.id', people: `'{}'`, directory: `'{}'`, payers: `'{}'` })}
   from unnest($2::uuid[]) as wanted(id), lateral (
     select * from care_case x where x.org_id = $1 and x.id = wanted.id) c
   join patient p on p.org_id = c.org_id and p.id = c.patient_id`,
);

/**
 * Computes board rows of an earlier day again: slack that ran out, days that became due, expected dates that slipped.
 * One batch; call it until it answers 0. Safe to run in several workers at once. No patient data leaves, so none is
 * audited.
 * @returns how many rows were computed
 */
export async function reevaluateBoards(ctx: Ctx, limit = 100): Promise<number> {
  return withTenant(ctx, async ({ tx }) => {
    const stale = await tx.query(STALE, [ctx.orgId, ctx.clock.now(), limit]);
    if (stale.length === 0) return 0;
    const found = await tx.query(FACTS, [ctx.orgId, stale.map(({ id }) => id)]);
    upsertRows(
      tx,
      CASE_BOARD,
      found.map(({ caseId, patient, contacts, actions, organization, histories }) =>
        storedBoardRow(
          caseId,
          patient,
          foldCase(actions),
          dateIn(organization.zone, ctx.clock.now()),
          histories,
          contacts,
        ),
      ),
    );
    return found.length;
  });
}
