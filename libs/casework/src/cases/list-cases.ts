import type { BoardRow, CaseFilter, CaseList } from '@sextant/contract';
import {
  auditedRead,
  isUuid,
  namedQuery,
  tenantQuery,
  whoParams,
  type Ctx,
  type NamedQuery,
} from '@sextant/data';
import { BARRIERS_BY_GROUP, isDateOn } from '@sextant/domain';
import { BOARD_ROW_JSON, NAVIGATOR_JOIN } from '../board/board-sql.js';
import { requireStaff } from '../rights/case-staff.js';
import { AT_STEP, barrierPredicate, bindPredicate, HEADLINES, stepPredicate } from './case-predicates.js';
import { cursorOf, pageSize, placeOf } from './cursor.js';

interface Page {
  today: string;
  items: BoardRow[];
  totalCount: number;
  lastKey: string | null;
  lastId: string | null;
}

/**
 * Exactly the cases a filter means, by the predicates the figures are counted with; open work with the least time
 * first. Administrators reach names only through this, and each page is audited with the cases it showed.
 */
export async function cases(
  ctx: Ctx,
  filter: CaseFilter,
  first?: number | null,
  after?: string | null,
): Promise<CaseList> {
  requireStaff(ctx);
  const values = {
    from: isDateOn(filter.from) ? filter.from : null,
    to: isDateOn(filter.to) ? filter.to : null,
    step: filter.step,
    navigatorId: isUuid(filter.navigatorId) ? filter.navigatorId : null,
    cancerType: filter.cancerType,
    status: filter.status,
    barrier: filter.barrier,
    barrierKinds: filter.barrierGroup ? BARRIERS_BY_GROUP[filter.barrierGroup] : null,
    intervention: filter.intervention,
  };
  const size = pageSize(first);
  const place = placeOf(after, 2);
  const where = bindPredicate(predicateOf(filter).replaceAll(':today', 'org.today'), values, 9);
  const [page] = await tenantQuery(ctx, pageQuery(where.text), [
    ...whoParams(ctx),
    ctx.clock.now(),
    size,
    isKey(place?.[0]) ? place?.[0] : null,
    isUuid(place?.[1]) ? place?.[1] : null,
    ...where.values,
  ]);
  if (!page) throw new Error('The organization of the request does not exist.');
  const { today, items, totalCount, lastKey, lastId } = page;
  const endCursor = items.length === size && lastId !== null ? cursorOf(lastKey, lastId) : null;
  return { today, items, totalCount, endCursor };
}

/** A day, or PostgreSQL's word for "no clock". */
function isKey(text: string | null | undefined): boolean {
  return text === 'infinity' || isDateOn(text);
}

/** Every part of the filter that is set, all of them true at once. */
export function predicateOf(filter: CaseFilter): string {
  const parts = [
    filter.step && (filter.metric ? stepPredicate(filter.metric) : AT_STEP),
    filter.barrierMetric && barrierPredicate(filter.barrierMetric),
    filter.headline && HEADLINES[filter.headline],
    filter.navigatorId && 'b.navigator_id = :navigatorId',
    filter.isUnassigned && 'b.navigator_id is null',
    filter.cancerType && 'b.cancer_type = :cancerType',
    filter.status && 'b.status = :status',
  ];
  return ['true', ...parts.filter((part): part is string => typeof part === 'string' && part !== '')].join(
    ' and ',
  );
}

const queries = new Map<string, NamedQuery<Page>>();

/** One prepared statement for each combination of filters. $1–$4 who, $5 now, $6 how many, $7 $8 the row before. */
function pageQuery(where: string): NamedQuery<Page> {
  const made =
    queries.get(where) ??
    namedQuery<Page>(
      `cases-${String(queries.size + 1)}`,
      `with org as (
        select ($5::timestamptz at time zone o.zone)::date as today from organization o where o.org_id = $1
      ), matching as (
        select b.case_id, coalesce(b.must_move_on, 'infinity'::date) as key
        from case_board b, org where b.org_id = $1 and ${where}
      ), page as (
        select m.case_id, m.key from matching m where $8::uuid is null or (m.key, m.case_id) > ($7::date, $8::uuid)
        order by m.key, m.case_id limit $6
      ), shown as (
        select b.case_id, page.key, ${BOARD_ROW_JSON} as row
        from page join case_board b on b.org_id = $1 and b.case_id = page.case_id ${NAVIGATOR_JOIN}
      ), ${auditedRead('case.list', 'shown')}
      select org.today, (select coalesce(json_agg(row order by key, case_id), '[]') from shown) as items,
        (select count(*) from matching) as "totalCount",
        (select key::text from shown order by key desc, case_id desc limit 1) as "lastKey",
        (select case_id from shown order by key desc, case_id desc limit 1) as "lastId"
      from org`,
    );
  queries.set(where, made);
  return made;
}
