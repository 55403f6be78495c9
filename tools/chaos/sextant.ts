/** Patients with a task each and a reminder that is due: thousands of them in one statement. */
import type { World } from './world.js';

export interface Wanted {
  count: number;
  orgId: string;
  channel: 'SMS' | 'EMAIL';
  /** From now; negative is in the past. */
  dueInSeconds?: number;
  zone?: string;
}

/** Makes `count` cases; each has one open task and one scheduled delivery. Half go to each of the two named queues. */
export async function arrange(world: World, wanted: Wanted): Promise<void> {
  const { count, orgId, channel, dueInSeconds = -1, zone = 'America/New_York' } = wanted;
  await world.rows(
    `with made as materialized (
       select n, gen_random_uuid() as patient, gen_random_uuid() as kase, gen_random_uuid() as act,
              gen_random_uuid() as task, gen_random_uuid() as delivery,
              '+1' || (2120000000 + (random() * 7e9)::bigint + n)::text as phone,
              'p' || replace(gen_random_uuid()::text, '-', '') || '@patients.test' as mail
       from generate_series(1, $2) n),
     patients as (
       insert into patient (org_id, id, given_name, family_name, name, search_key, family_key, language, zone)
       select $1, patient, 'Rosa', 'Test', 'Rosa Test', 'rosa test', 'test', 'en', $5 from made),
     contacts as (
       insert into contact_point (org_id, id, patient_id, kind, owner, value)
       select $1, gen_random_uuid(), patient, case when $3 = 'SMS' then 'PHONE' else 'EMAIL' end, 'PATIENT',
              case when $3 = 'SMS' then phone else mail end from made),
     cases as (
       insert into care_case (org_id, id, patient_id, version, status, round, opened_at, opened_on, reasons, is_consent_asked, last_touch_at)
       select $1, kase, patient, 3, 'OPEN', 1, app_now(), current_date, '{}', true, app_now() from made),
     actions as (
       insert into case_action (org_id, id, case_id, seq, type, payload, recorded_at, recorded_on, actor_kind, actor_is_clinical, request_hash)
       select $1, case step.seq when 2 then act else gen_random_uuid() end, kase, step.seq, step.payload->>'type',
              step.payload || case step.seq when 3 then jsonb_build_object('taskId', task, 'kind',
                case when n % 2 = 0 then 'SIGN_FORM' else 'GET_REFERRAL' end) else '{}'::jsonb end,
              app_now(), current_date, 'PERSON', false, 'x'
       from made cross join (values
         (1, '{"type":"OPEN_CASE","reasons":["REASSURANCE"],"source":"STAFF"}'::jsonb),
         (2, jsonb_build_object('type','RECORD_CONSENT','channel',$3::text,'topic','REMINDERS','isGiven',true,'how','SPOKEN','textVersion','v1')),
         (3, '{"type":"ASK_PATIENT","isHandSent":false}'::jsonb)) as step(seq, payload)),
     consents as (
       insert into consent (org_id, patient_id, case_id, action_id, channel, topic, is_given, how, text_version, recorded_at, recorded_on)
       select $1, patient, kase, act, $3, 'REMINDERS', true, 'SPOKEN', 'v1', clock_timestamp(), current_date from made),
     tasks as (
       insert into patient_task (org_id, case_id, id, round, kind, state, is_hand_sent, asked_at, asked_on)
       select $1, kase, task, 1, case when n % 2 = 0 then 'SIGN_FORM' else 'GET_REFERRAL' end, 'OPEN', false, app_now(), current_date from made),
     deliveries as (
       insert into reminder_delivery (org_id, id, case_id, patient_id, purpose, channel, queue, due_at, expires_at, state)
       select $1, delivery, kase, patient, 'TASKS', $3,
              case when n % 2 = 0 then 'records-collection' else 'insurance-verification' end,
              app_now() + $4 * interval '1 second', app_now() + interval '2 days', 'SCHEDULED' from made)
     insert into delivery_item (org_id, delivery_id, case_id, task_id, occurrence, kind, position, is_live)
     select $1, delivery, kase, task, 1, case when n % 2 = 0 then 'SIGN_FORM' else 'GET_REFERRAL' end, 0, true from made`,
    [orgId, count, channel, dueInSeconds, zone],
  );
}

/** How many deliveries are in which state. */
export async function stateCounts(world: World): Promise<Record<string, number>> {
  const rows = await world.rows<{ state: string; n: string }>(
    'select state, count(*) n from reminder_delivery group by state',
  );
  return Object.fromEntries(rows.map(({ state, n }) => [state, Number(n)]));
}

const TERMINAL = [
  'SENT',
  'DELIVERED',
  'BOUNCED',
  'UNKNOWN',
  'CANCELED',
  'SUPPRESSED',
  'MOOT',
  'EXPIRED',
  'FAILED',
];

export async function unfinished(world: World): Promise<number> {
  const counts = await stateCounts(world);
  return Object.entries(counts).reduce((sum, [state, n]) => sum + (TERMINAL.includes(state) ? 0 : n), 0);
}
