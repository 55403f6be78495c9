import { BARRIER_METRICS, bindPredicate } from '@sextant/casework';
import type { BarrierFigures, BarrierReport } from '@sextant/contract';
import { auditedRead, namedQuery, tenantQuery, whoParams, type Ctx } from '@sextant/data';
import { barrierGroupOf } from '@sextant/domain';
import { requireLeader } from './rights.js';

interface ReportRow {
  cases: number;
  barriers: Omit<BarrierFigures, 'group'>[];
}

/** Counts of cases over the predicates the lists behind them use. $1–$4 who, then the period. */
const REPORT_TEXT = `
  with found as materialized (
    select r.case_id, r.kind, r.intervention, r.is_resolved, r.resolved_on - r.found_on as days
    from barrier r where r.org_id = $1 and ${BARRIER_METRICS.FOUND}
  ), done as (
    select kind, intervention, count(distinct case_id) as n from found
    where is_resolved and intervention is not null group by kind, intervention
  ), figures as (
    select kind, count(distinct case_id) as found, count(distinct case_id) filter (where is_resolved) as resolved,
      count(distinct case_id) filter (where not is_resolved) as open,
      percentile_disc(0.5) within group (order by days) filter (where is_resolved) as days
    from found group by kind
  ), nobody as (select null::uuid as case_id where false), ${auditedRead('insights.barriers', 'nobody')}
  select (select count(distinct case_id) from found) as cases,
    (select coalesce(json_agg(json_build_object('kind', f.kind, 'found', f.found, 'resolved', f.resolved, 'open', f.open,
        'medianDays', f.days, 'interventions', (
          select coalesce(json_agg(json_build_object('intervention', d.intervention, 'count', d.n)
            order by d.n desc, d.intervention), '[]') from done d where d.kind = f.kind))
        order by f.found desc, f.kind), '[]') from figures f) as barriers`;

/**
 * The yearly barrier report: which barriers were found in a calendar year, what was done about them and how many are
 * resolved. Every number is the length of the list `cases` answers for the same filter.
 */
export async function barrierReport(ctx: Ctx, year: number): Promise<BarrierReport> {
  requireLeader(ctx);
  if (!Number.isInteger(year) || year < 1900 || year > 9998)
    throw new RangeError('The year has four digits.');
  const [from, to] = [`${String(year)}-01-01`, `${String(year)}-12-31`];
  const bound = bindPredicate(REPORT_TEXT, { from, to }, 5);
  const query = namedQuery<ReportRow>('insights-barriers', bound.text);
  const [row] = await tenantQuery(ctx, query, [...whoParams(ctx), ...bound.values]);
  if (!row) throw new Error('A count answers one row.');
  const barriers = row.barriers.map((figures) => ({ ...figures, group: barrierGroupOf(figures.kind) }));
  return { year, from, to, cases: row.cases, barriers };
}
