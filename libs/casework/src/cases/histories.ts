import type { FactParams } from './case-facts.js';

/** A history says something from this many finished ones on; the domain asks the same again. */
const LEAST = 5;

/** So many of the newest are looked at: how fast somebody was years ago says little. */
const NEWEST = 100;

const KINDS = `array['PATHOLOGY_REPORT', 'IMAGING_REPORT', 'BIOPSY_SLIDES', 'BLOOD_WORK', 'OPERATIVE_NOTE',
  'TREATMENT_SUMMARY', 'IMAGING_DISC']`;

/** Discrete quantiles: a number of days that really occurred. */
const QUANTILES = `count(*)::int as n,
  percentile_disc(0.5) within group (order by took.days) as "medianDays",
  percentile_disc(0.9) within group (order by took.days) as "p90Days"`;

/**
 * How long everybody the case waits for, or is about to, usually takes: its holders by kind of record, its centers of
 * the directory, its insurer. Only what is finished is counted: what is still open is neither fast nor slow yet.
 */
export function historiesJson({ org, caseId, directory, payers }: FactParams): string {
  return `(
    select coalesce(json_agg(h.took), '[]') from (
      select row_to_json(r) as took from (${holders(org, caseId, directory)}) r
      union all select row_to_json(r) from (${centers(org, caseId, directory)}) r
      union all select row_to_json(r) from (${insurers(org, caseId, payers)}) r
    ) h)`;
}

/** From asking for a kind of record to having it. */
function holders(org: string, caseId: string, directory: string): string {
  return `
    select asked."holderId", asked.kind, ${QUANTILES}
    from (
      select r.holder_id as "holderId", r.kind from record_item r
      where r.org_id = ${org} and r.case_id = ${caseId} and r.holder_id is not null
      union
      select m, k from unnest(${directory}::uuid[]) m, unnest(${KINDS}) k
    ) asked, lateral (
      select x.received_on - x.requested_on as days from record_item x
      where x.org_id = ${org} and x.holder_id = asked."holderId" and x.kind = asked.kind
        and x.received_on is not null and x.received_on >= x.requested_on
      order by x.received_on desc limit ${NEWEST}
    ) took
    group by 1, 2 having count(*) >= ${LEAST}`;
}

/** From asking a center to its yes or no. */
function centers(org: string, caseId: string, directory: string): string {
  return `
    select asked."centerId", ${QUANTILES}
    from (
      select k.center_id as "centerId" from candidate k
      where k.org_id = ${org} and k.case_id = ${caseId} and k.center_id is not null
      union
      select unnest(${directory}::uuid[])
    ) asked, lateral (
      select x.replied_on - x.asked_on as days from candidate x
      where x.org_id = ${org} and x.center_id = asked."centerId" and x.asked_on is not null
        and x.reply in ('ACCEPTED', 'DECLINED') and x.replied_on >= x.asked_on
      order by x.replied_on desc limit ${NEWEST}
    ) took
    group by 1 having count(*) >= ${LEAST}`;
}

/** From submitting a prior authorization to the answer. An insurer is its name: there is no directory of them. */
function insurers(org: string, caseId: string, payers: string): string {
  return `
    select asked.payer as "payerName", ${QUANTILES}
    from (
      select lower(btrim(v.payer_name)) as payer from coverage v
      where v.org_id = ${org} and v.case_id = ${caseId} and v.payer_name is not null
      union
      select lower(btrim(m)) from unnest(${payers}::text[]) m
    ) asked, lateral (
      select x.authorization_answered_on - x.authorization_submitted_on as days from coverage x
      where x.org_id = ${org} and lower(btrim(x.payer_name)) = asked.payer and x.authorization_answered_on is not null
        and x.authorization_answered_on >= x.authorization_submitted_on and x.authorization_is_expedited is not true
      order by x.authorization_answered_on desc limit ${NEWEST}
    ) took
    group by 1 having count(*) >= ${LEAST}`;
}
