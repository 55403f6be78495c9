import type { Board, BoardScope } from '@sextant/contract';
import { auditedRead, namedQuery, tenantQuery, whoParams, type Ctx, type NamedQuery } from '@sextant/data';
import { requireCaseStaff } from '../rights/case-staff.js';
import { BOARD_ROW_JSON, NAVIGATOR_JOIN } from './board-sql.js';

/** More than this nobody works off a screen; `totalCount` tells the truth, and the longest late come first. */
const MOST_ROWS = 2_000;

/** One’s own cases, and those of colleagues who are away today and whom one covers. */
export const MINE = `and b.navigator_id = any (array(
        select $2::uuid union all
        select a.person_id from absence a, org
        where a.org_id = $1 and a.covered_by_id = $2 and org.today between a.from_on and a.until_on))`;

/** $1–$4 who, $5 now. */
function boardQuery(name: string, isMine: boolean): NamedQuery<Board> {
  return namedQuery<Board>(
    name,
    `with org as (
      select ($5::timestamptz at time zone o.zone)::date as today, o.cold_after_days
      from organization o where o.org_id = $1
    ), shown as (
      select b.case_id, b.must_move_on, ${BOARD_ROW_JSON} as row, count(*) over () as total
      from case_board b ${NAVIGATOR_JOIN}
      where b.org_id = $1 ${isMine ? MINE : ''}
        and (b.status <> 'CLOSED' or b.answered_at is not null or b.next_act ->> 'code' = 'RETURN_RECORD')
      order by b.must_move_on nulls first, b.case_id limit ${MOST_ROWS}
    ), ${auditedRead('board.read', 'shown')}
    select org.today, org.cold_after_days as "coldAfterDays",
      (select coalesce(json_agg(row order by must_move_on nulls first, case_id), '[]') from shown) as items,
      coalesce((select max(total) from shown), 0) as "totalCount",
      (select count(*) from case_action a where a.org_id = $1 and a.actor_id = $2 and a.recorded_on = org.today) as "doneToday"
    from org`,
  );
}

const BOARDS: Record<BoardScope, NamedQuery<Board>> = {
  MINE: boardQuery('board-mine', true),
  TEAM: boardQuery('board-team', false),
};

/** The whole caseload in one statement over the stored rows; filters, order and groups are the client's. */
export async function board(ctx: Ctx, scope: BoardScope): Promise<Board> {
  requireCaseStaff(ctx);
  const [found] = await tenantQuery(ctx, BOARDS[scope], [...whoParams(ctx), ctx.clock.now()]);
  if (!found) throw new Error('The organization of the request does not exist.');
  return found;
}
