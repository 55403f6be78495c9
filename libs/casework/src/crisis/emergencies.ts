import type { Emergency } from '@sextant/contract';
import {
  auditedRead,
  IS_TOLD_OF_EMERGENCIES,
  namedQuery,
  tenantQuery,
  whoParams,
  type Ctx,
} from '@sextant/data';

/** $1–$4 who, $5 now. The one that waits longest first, one row a case. */
const OPEN = namedQuery<{ items: Emergency[] }>(
  'emergencies',
  `with shown as (
     select a.case_id, min(a.said_at) as since, max(a.called_on) as called_on from patient_answer a
     where a.org_id = $1 and a.crisis is not null and not a.is_handled and ${IS_TOLD_OF_EMERGENCIES} group by a.case_id
   ), ${auditedRead('emergencies.read', 'shown')}
   select coalesce(json_agg(json_build_object('caseId', s.case_id, 'patientName', b.patient_name, 'since', iso(s.since),
     'calledOn', s.called_on, 'navigatorName', n.name, 'coveredByName', v.name) order by s.since), '[]') as items
   from shown s join case_board b on b.org_id = $1 and b.case_id = s.case_id
   left join person n on n.org_id = $1 and n.id = b.navigator_id
   left join lateral (
     select p.name from absence x join organization o on o.org_id = x.org_id
     join person p on p.org_id = x.org_id and p.id = x.covered_by_id
     where x.org_id = $1 and x.person_id = b.navigator_id
       and ($5::timestamptz at time zone o.zone)::date between x.from_on and x.until_on limit 1) v on true`,
);

/**
 * Messages that sounded like an emergency and that nobody has settled, in everybody's cases: what alerts a supervisor, or
 * the administrators where nobody supervises.
 */
export async function emergencies(ctx: Ctx): Promise<Emergency[]> {
  const [found] = await tenantQuery(ctx, OPEN, [...whoParams(ctx), ctx.clock.now()]);
  return found?.items ?? [];
}
