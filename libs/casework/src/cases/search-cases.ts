import type { CaseHit, CaseHits } from '@sextant/contract';
import {
  auditedRead,
  namedQuery,
  parsePhone,
  patientsByPhone,
  searchKey,
  tailKey,
  tenantQuery,
  whoParams,
  type Ctx,
} from '@sextant/data';
import { mrnKeyOf } from '../patients/patient-fields.js';
import { requireCaseStaff } from '../rights/case-staff.js';

const MOST_HITS = 100;
const LONGEST_TEXT = 100;
/** Three letters make a trigram; fewer are looked up as the beginning of a family name. */
const SHORTEST_PART = 3;

/**
 * $1–$4 who, $5 key, $6 after the last key with that beginning, $7 record number, $8 phone, $9 last digits, $10 how many,
 * $11 whether the key is long enough to be a part of a name.
 * Operators here are leakproof, so that indexes serve them under the tenant policy; parts of names go through the
 * look-up function.
 */
const SEARCH = namedQuery<{ items: CaseHit[] }>(
  'case-search',
  `with found as (
    select p.id, 0 as rank from patient p where p.org_id = $1 and p.mrn_key = $7
    union all select x.patient_id, 1 from ${patientsByPhone('$1', '$8', '$9')} x
    union all (select p.id, 2 from patient p where p.org_id = $1 and p.family_key ~>=~ $5 and p.family_key ~<~ $6
      order by p.family_key using ~<~ limit $10::integer)
    union all select s.patient_id, 3 from search_patients($5::text, $10::integer) s where $11
  ), ranked as (
    select id, min(rank) as rank from found group by id
  ), shown as (
    select c.id as case_id, r.rank, p.search_key, json_build_object('caseId', c.id, 'patientName', p.name, 'mrn', p.mrn,
      'birthOn', p.birth_on, 'cancerType', c.cancer_type, 'status', c.status, 'navigatorName', n.name) as hit
    from ranked r
    join patient p on p.org_id = $1 and p.id = r.id
    join care_case c on c.org_id = $1 and c.patient_id = p.id
    left join person n on n.org_id = $1 and n.id = c.navigator_id
    order by r.rank, p.search_key, c.id limit $10::integer
  ), ${auditedRead('case.search', 'shown')}
  select coalesce(json_agg(hit order by rank, search_key, case_id), '[]') as items from shown`,
);

/** Cases by any part of the name, record number or phone, over the whole organization, closed ones too. */
export async function searchCases(ctx: Ctx, text: string, first = 20): Promise<CaseHits> {
  requireCaseStaff(ctx);
  const typed = text
    .replace(/\p{Cc}/gu, ' ')
    .toWellFormed()
    .trim()
    .slice(0, LONGEST_TEXT);
  if (typed === '') return { items: [] };
  const key = searchKey(typed.replace(',', ' '));
  const phone = /\d{3}/.test(typed) ? parsePhone(typed)?.value : undefined;
  const [found] = await tenantQuery(ctx, SEARCH, [
    ...whoParams(ctx),
    key,
    `${key}\u{10FFFF}`,
    mrnKeyOf(typed),
    phone ?? null,
    /^[\d\s().+x-]+$/i.test(typed) ? (tailKey(typed) ?? null) : null,
    Math.min(Math.max(Math.trunc(first), 1), MOST_HITS),
    key.length >= SHORTEST_PART,
  ]);
  return { items: found?.items ?? [] };
}
