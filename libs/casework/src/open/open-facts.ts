import { namedQuery } from '@sextant/data';
import type { OptOutMark } from '@sextant/domain';
import type { CaseFacts } from '../cases/case-facts.js';

/** What has to be known before a case can be opened. */
export interface OpenFacts {
  organization: CaseFacts['organization'];
  settings: CaseFacts['settings'];
  people: CaseFacts['people'];
  known: string[];
  /** The case whose patient has this record number already. */
  takenBy: string | null;
  /** The answer this mutation got before. */
  repeated: { requestHash: string; caseId: string } | null;
  optedOut: OptOutMark[];
}

/** $1 organization, $2 mrn key, $3 people, $4 directory, $5 person, $6 mutation id, $7 [{channel, value}]. */
export const OPEN_FACTS = namedQuery<OpenFacts>(
  'case-open-facts',
  `select
    json_build_object('zone', o.zone, 'quietStartHour', o.quiet_start_hour, 'quietEndHour', o.quiet_end_hour) as organization,
    json_build_object('distressThreshold', o.distress_threshold, 'workloadWeights', o.workload_weights) as settings,
    (select coalesce(json_object_agg(n.id, json_build_object('name', n.name, 'status', n.status, 'roles', n.roles)), '{}')
      from person n where n.org_id = $1 and n.id = any($3::uuid[])) as people,
    (select coalesce(json_agg(x.id), '[]') from (
      select id from holder where org_id = $1 and id = any($4::uuid[])
      union all select id from center where org_id = $1 and id = any($4::uuid[])) x) as known,
    (select c.id from patient p join care_case c on c.org_id = p.org_id and c.patient_id = p.id
      where p.org_id = $1 and p.mrn_key = $2) as "takenBy",
    (select json_build_object('requestHash', m.request_hash, 'caseId', m.response->>'caseId') from client_mutation m
      where m.org_id = $1 and m.person_id = $5 and m.mutation_id = $6) as repeated,
    (select coalesce(json_agg(json_build_object('channel', u.channel, 'value', u.value)), '[]')
      from opt_out u join jsonb_to_recordset($7::jsonb) as r(channel text, value text)
        on r.channel = u.channel and r.value = u.value
      where u.org_id = $1 and u.lifted_at is null) as "optedOut"
   from organization o where o.org_id = $1`,
);

/** Answers are kept for a day. The old ones of the organization go when a new one comes: no job has to. */
export const REMEMBER_MUTATION = namedQuery(
  'client-mutation-remember',
  `with forgotten as (delete from client_mutation where org_id = $1 and at < now() - interval '1 day')
   insert into client_mutation (org_id, person_id, mutation_id, operation, request_hash, response)
   values ($1, $2, $3, $4, $5, $6)`,
);
