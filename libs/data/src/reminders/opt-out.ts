import { namedQuery } from '../tenant/named-query.js';

/**
 * The cases of everybody who shares the place, locked in one order before anything else of them is: two who stop in the
 * same instant come one after the other. $1 organization, $2 PHONE or EMAIL, $3 value.
 */
export const stopLockCases = namedQuery<{ caseId: string }>(
  'stop-lock-cases',
  `select c.id as "caseId" from care_case c
   where c.org_id = $1 and exists (
     select from contact_point cp
     where cp.org_id = c.org_id and cp.patient_id = c.patient_id and cp.kind = $2 and cp.value = $3)
   order by c.id for no key update of c`,
);

/**
 * Everybody who shares the place, locked in one order so that no claim of theirs is under way: $1 organization,
 * $2 PHONE or EMAIL, $3 value.
 */
export const stopLock = namedQuery<{ patientId: string }>(
  'stop-lock',
  `select p.id as "patientId" from patient p
   where p.org_id = $1 and exists (
     select from contact_point cp where cp.org_id = p.org_id and cp.patient_id = p.id and cp.kind = $2 and cp.value = $3)
   order by p.id for update`,
);

/**
 * Ends what is scheduled for those who share the place and have no other; for the rest the claim finds the place that is
 * still open, or ends it: $1 organization, $2 channel, $3 patients, $4 value.
 */
export const stopSuppress = namedQuery<{ id: string }>(
  'stop-suppress',
  `with ended as (
     update reminder_delivery set state = 'SUPPRESSED', reason = 'OPT_OUT', updated_at = app_now()
     where org_id = $1 and channel = $2 and patient_id = any ($3::uuid[]) and state = 'SCHEDULED' and purpose = 'TASKS'
       and not exists (
         select from contact_point cp
         where cp.org_id = $1 and cp.patient_id = reminder_delivery.patient_id and cp.value <> $4 and not cp.is_invalid
           and (cp.kind = 'EMAIL' or cp.is_textable)
           and not exists (select from opt_out o where o.org_id = $1 and o.value = cp.value and o.lifted_at is null))
     returning org_id, id, unknown_count
   ), items as (
     update delivery_item i set is_live = false from ended e
     where i.org_id = e.org_id and i.delivery_id = e.id and i.is_live and e.unknown_count = 0
   )
   select id from ended`,
);

/** $1 organization, $2 id, $3 case, $4 patient, $5 channel, $6 contact point, $7 action, $8 minutes until it is pointless. */
export const stopConfirm = namedQuery(
  'stop-confirm',
  `insert into reminder_delivery (org_id, id, case_id, patient_id, purpose, channel, queue, due_at, expires_at, state, contact_point_id, created_by_action)
   values ($1, $2, $3, $4, 'OPT_OUT_CONFIRMATION', $5, 'general', app_now(), app_now() + $8 * interval '1 minute', 'SCHEDULED', $6, $7)
   on conflict do nothing`,
);

/** Said by mistake, or started again: $1 organization, $2 channel, $3 value. */
export const stopLift = namedQuery<{ id: string }>(
  'stop-lift',
  `update opt_out set lifted_at = app_now()
   where org_id = $1 and channel = $2 and value = $3 and lifted_at is null returning id`,
);

/** The confirmation that is not out yet: $1 organization, $2 action of the STOP. */
export const stopUnconfirm = namedQuery(
  'stop-unconfirm',
  `update reminder_delivery set state = 'CANCELED', reason = 'TAKEN_BACK', updated_at = app_now()
   where org_id = $1 and created_by_action = $2 and purpose = 'OPT_OUT_CONFIRMATION' and state = 'SCHEDULED'`,
);

/** The provider knows of an opt-out that we did not hear of: $1 organization, $2 channel, $3 value. */
export const optOutByProvider = namedQuery(
  'opt-out-by-provider',
  `insert into opt_out (org_id, channel, value, source) values ($1, $2, $3, 'PROVIDER')
   on conflict (org_id, channel, value) where lifted_at is null do nothing`,
);
