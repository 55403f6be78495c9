import { namedQuery } from '../tenant/named-query.js';

/**
 * $1 organization, $2 case (null: none), $3 answer, or the message of somebody who has no case. To every active supervisor; where there is none, to the administrators. Told twice
 * is told once.
 */
export const staffAlertInsert = namedQuery(
  'staff-alert-insert',
  `insert into staff_alert (org_id, case_id, answer_id, person_id)
   select p.org_id, $2::uuid, $3, p.id from person p
   where p.org_id = $1 and p.status = 'ACTIVE' and (
     'SUPERVISOR' = any (p.roles)
     or 'ADMINISTRATOR' = any (p.roles) and not exists (
       select from person s where s.org_id = $1 and s.status = 'ACTIVE' and 'SUPERVISOR' = any (s.roles)))
   on conflict (org_id, answer_id, person_id) do nothing`,
);

/** Of all organizations, before any is known: $1 how many. */
export const staffAlertsFind = namedQuery<{ orgId: string; id: string }>(
  'staff-alerts-find',
  `select "orgId", id from find_staff_alerts($1)`,
);

export type TakenStaffAlert = { attempt: number; email: string | null; language: string };

/** $1 organization, $2 alert, $3 seconds of the lease. No e-mail: the person left meanwhile. No row: somebody has it. */
export const staffAlertTake = namedQuery<TakenStaffAlert>(
  'staff-alert-take',
  `update staff_alert a set attempt = a.attempt + 1, try_at = now() + $3 * interval '1 second'
   from person p
   where a.org_id = $1 and a.id = $2 and a.ended_at is null and a.try_at <= now()
     and p.org_id = a.org_id and p.id = a.person_id
   returning a.attempt, case when p.status = 'ACTIVE' then p.email end as email, p.language`,
);

/** $1 organization, $2 alert, $3 attempt, $4 SENT or FAILED. Only of the try that holds it. */
export const staffAlertEnd = namedQuery(
  'staff-alert-end',
  `update staff_alert set ended_as = $4, ended_at = now()
   where org_id = $1 and id = $2 and attempt = $3 and ended_at is null`,
);

/** $1 organization, $2 alert, $3 attempt, $4 seconds until the next try. */
export const staffAlertLater = namedQuery(
  'staff-alert-later',
  `update staff_alert set try_at = now() + $4 * interval '1 second'
   where org_id = $1 and id = $2 and attempt = $3 and ended_at is null`,
);
