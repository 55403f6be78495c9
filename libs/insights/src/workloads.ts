import type { NavigatorWorkload } from '@sextant/contract';
import { auditedRead, namedQuery, tenantQuery, whoParams, type Ctx } from '@sextant/data';
import { daysBetween, workloadOf, workloadWeights, type WorkloadWeights } from '@sextant/domain';
import { requireLeader } from './rights.js';

interface LoadRow {
  today: string;
  threshold: number;
  weights: Partial<WorkloadWeights> | null;
  rows: {
    navigator: { id: string; name: string } | null;
    mustMoveOn: string | null;
    hasWindow: boolean;
    openBarriers: number;
    language: string;
    needsInterpreter: boolean;
    distressScore: number | null;
    physicalRecords: number;
    round: number;
  }[];
}

/** $1–$4 who, $5 now. Paused cases rest and weigh nothing. */
const LOADS = namedQuery<LoadRow>(
  'insights-workloads',
  `with nobody as (select null::uuid as case_id where false), ${auditedRead('insights.workloads', 'nobody')}
  select ($5::timestamptz at time zone o.zone)::date as today, o.distress_threshold as threshold,
    o.workload_weights as weights,
    (select coalesce(json_agg(json_build_object(
        'navigator', case when n.id is not null then json_build_object('id', n.id, 'name', n.name) end,
        'mustMoveOn', b.must_move_on, 'hasWindow', b.window_on is not null, 'openBarriers', b.open_barriers,
        'language', b.language, 'needsInterpreter', p.needs_interpreter, 'distressScore', b.distress_score,
        'physicalRecords', b.physical_records, 'round', b.round)), '[]')
      from case_board b join patient p on p.org_id = b.org_id and p.id = b.patient_id
        left join person n on n.org_id = b.org_id and n.id = b.navigator_id
      where b.org_id = $1 and b.status = 'OPEN') as rows
  from organization o where o.org_id = $1`,
);

/** The workload weight of each navigator's open cases, heaviest first. It says who has much to do, never who does well. */
export async function workloads(ctx: Ctx): Promise<NavigatorWorkload[]> {
  requireLeader(ctx);
  const [found] = await tenantQuery(ctx, LOADS, [...whoParams(ctx), ctx.clock.now()]);
  if (!found) throw new Error('The organization of the request does not exist.');
  const weights = workloadWeights(found.weights);
  const byNavigator = Map.groupBy(found.rows, (row) => row.navigator?.id);
  return [...byNavigator.values()]
    .map((rows) => ({
      navigator: rows[0]?.navigator ?? null,
      openCases: rows.length,
      weight: rows.reduce((sum, { mustMoveOn, distressScore, ...facts }) => {
        const { total } = workloadOf(
          {
            ...facts,
            slackDays: mustMoveOn === null ? undefined : daysBetween(found.today, mustMoveOn),
            distressScore: distressScore ?? undefined,
            distressThreshold: found.threshold,
          },
          weights,
        );
        return sum + total;
      }, 0),
    }))
    .toSorted((a, b) => b.weight - a.weight);
}
