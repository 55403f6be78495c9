import { AT_STEP, HEADLINES, STEP_METRICS } from '@sextant/casework';
import type { Headlines, NavigatorFigures, StepFigures } from '@sextant/contract';
import { auditedRead } from '@sextant/data';

/** The one row the statement answers. */
export interface FiguresRow {
  today: string;
  steps: Omit<StepFigures, 'percent'>[];
  navigators: NavigatorFigures[];
  headlines: Headlines;
  cancerTypes: string[];
}

/** So many choices a filter offers. */
const MOST_CANCER_TYPES = 200;

const HEADLINE_FIGURES = {
  decided: HEADLINES.DECIDED,
  decidedInWindow: HEADLINES.DECIDED_IN_WINDOW,
  visited: HEADLINES.VISITED,
  overdueNow: HEADLINES.OVERDUE_NOW,
  atRisk: HEADLINES.AT_RISK,
  unreachable: HEADLINES.UNREACHABLE,
  cold: HEADLINES.COLD,
  openNow: HEADLINES.OPEN_NOW,
};

const headlineCounts = Object.entries(HEADLINE_FIGURES).map(
  ([figure, predicate]) => `'${figure}', count(*) filter (where ${predicate})`,
);

const TRACK = `unnest(array['TRIAGE', 'CENTER', 'RECORDS', 'INSURANCE', 'QUESTIONS', 'VISIT', 'DECIDE']) with ordinality`;

/**
 * All figures in one statement over the same predicates the lists behind them use (`case-predicates.ts`): $1–$4 who,
 * $5 now, then the named ones. Quantiles are discrete: a number of days some case really took.
 */
export const FIGURES_TEXT = `
  with org as (
    select ($5::timestamptz at time zone o.zone)::date as today from organization o where o.org_id = $1
  ), scope as materialized (
    select b.* from case_board b where b.org_id = $1
      and (:navigatorId::uuid is null or b.navigator_id = :navigatorId::uuid)
      and (:cancerType::text is null or b.cancer_type = :cancerType::text)
  ), entered as materialized (
    select s.case_id, s.step, s.done_on - s.entered_on as days, s.state, s.entered_on, b.why, b.waiting_since,
      ${STEP_METRICS.DONE} as is_done, ${STEP_METRICS.OPEN} as is_open, ${STEP_METRICS.OVERDUE} as is_overdue
    from case_step s join scope b on b.org_id = s.org_id and b.case_id = s.case_id
    where s.org_id = $1 and ${STEP_METRICS.ENTERED}
  ), per_case as (
    select case_id, step, bool_or(is_done) as is_done, bool_or(is_overdue) as is_overdue from entered group by case_id, step
  ), counted as (
    select step, count(*) as entered, count(*) filter (where is_done) as done, count(*) filter (where is_overdue) as overdue
    from per_case group by step
  ), took as (
    select step, percentile_disc(array[0.5, 0.9]) within group (order by days) as days
    from entered where state = 'DONE' and days is not null group by step
  ), waiting as (
    select e.step, e.why->>'code' as code, e.why->>'recordKind' as record_kind, e.why->>'who' as who,
      count(distinct e.case_id) as n,
      percentile_disc(0.5) within group (order by org.today - coalesce(e.waiting_since, e.entered_on)) as days
    from entered e, org where e.is_open and e.why->>'step' = e.step group by 1, 2, 3, 4
  ), slowest as (
    select distinct on (step) * from waiting order by step, n desc, days desc, code, record_kind, who
  ), loads as (
    select b.navigator_id, t.place, count(*) filter (where ${HEADLINES.OPEN_NOW}) as open,
      count(*) filter (where ${AT_STEP.replace(':step', 't.step')}) as at_step,
      count(*) filter (where ${HEADLINES.AT_RISK}) as at_risk, count(*) filter (where ${HEADLINES.OVERDUE_NOW}) as overdue
    from scope b cross join org cross join ${TRACK} as t(step, place)
    where b.status <> 'CLOSED' group by b.navigator_id, t.place
  ), by_navigator as (
    select l.navigator_id, n.name, max(l.open) as open, max(l.at_risk) as at_risk, max(l.overdue) as overdue,
      array_agg(l.at_step order by l.place) as by_step
    from loads l left join person n on n.org_id = $1 and n.id = l.navigator_id group by l.navigator_id, n.name
  ), visited as materialized (
    -- Apart from the joins: in a fresh database without statistics they went through all steps once a case.
    select s.case_id, min(s.done_on) as visited_on from case_step s
    where s.org_id = $1 and s.step = 'VISIT' and s.state = 'DONE' and s.done_on between :from and :to group by s.case_id
  ), visits as (
    select v.visited_on - c.opened_on as days from visited v join care_case c on c.org_id = $1 and c.id = v.case_id
    where exists (select from scope b where b.case_id = v.case_id)
  ), nobody as (select null::uuid as case_id where false), ${auditedRead('insights.steps', 'nobody')}
  select org.today,
    (select json_agg(json_build_object('step', t.step, 'entered', coalesce(k.entered, 0), 'done', coalesce(k.done, 0),
        'medianDays', d.days[1], 'p90Days', d.days[2], 'overdue', coalesce(k.overdue, 0),
        'slowest', case when w.code is not null then json_build_object('code', w.code, 'recordKind', w.record_kind,
          'who', w.who, 'count', w.n, 'medianDays', w.days) end) order by t.place)
      from ${TRACK} as t(step, place) left join counted k on k.step = t.step left join took d on d.step = t.step
      left join slowest w on w.step = t.step) as steps,
    (select coalesce(json_agg(json_build_object('navigator', case when n.navigator_id is not null
        then json_build_object('id', n.navigator_id, 'name', n.name) end, 'open', n.open, 'openByStep', n.by_step,
        'atRisk', n.at_risk, 'overdue', n.overdue) order by n.name collate "und-x-icu" nulls last, n.navigator_id), '[]')
      from by_navigator n) as navigators,
    (select json_build_object(${headlineCounts.join(', ')}, 'medianDaysToVisit',
        (select percentile_disc(0.5) within group (order by days) from visits))
      from scope b) as headlines,
    (select coalesce(json_agg(x.cancer_type order by x.cancer_type collate "und-x-icu"), '[]') from (
      select distinct b.cancer_type from case_board b where b.org_id = $1 and b.cancer_type is not null
      order by 1 limit ${MOST_CANCER_TYPES}) x) as "cancerTypes"
  from org`;
