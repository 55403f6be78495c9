/** Our own engine, as the storms know it: thousands of patients with a task each in one statement, and a built worker. */
import { randomUUID } from 'node:crypto';
import { runMigrations } from '../../libs/data/src/index.js';
import { migrateQueues } from '../../libs/reminders/src/index.js';
import { agreeAll } from '../../libs/reminders/src/testing/index.js';
import type { Belief, ReminderEngine, Wanted, WorkerOptions } from './adapter.js';
import { buildWorker } from './build-worker.js';
import type { World } from './world.js';

const DAY_S = 86_400;
/** Tuesday noon in New York: nobody's night. */
const NOON = '2026-11-24T17:00:00Z';

export async function sextant(): Promise<ReminderEngine> {
  const program = await buildWorker();
  return {
    name: 'Sextant',
    saysItWorks: '"working"',
    prepare,
    schedule,
    worker: (world, options) => ({ program, env: environment(world, options) }),
    unfinished,
    believes,
  };
}

function environment(
  world: World,
  { backend = 'redis', leaseSeconds = 6, clockShiftSeconds = 0 }: WorkerOptions,
): Record<string, string> {
  return {
    TZ: 'UTC',
    PORT: '0',
    LOG_LEVEL: 'info',
    SEXTANT_MODE: 'test',
    DATABASE_URL: world.urls.app,
    PUBLIC_URL: 'https://go.riverside.test',
    SMTP_URL: world.sink.url,
    MAIL_FROM: 'reminders@riverside.test',
    SENT_JOURNAL: world.journal,
    LEASE_SECONDS: String(leaseSeconds),
    CHAOS_PROVIDER_URL: world.provider.url,
    CHAOS_CLOCK_SHIFT_S: String(clockShiftSeconds),
    ...(backend === 'redis' ? { REDIS_URL: world.redis.url } : {}),
  };
}

async function prepare(world: World): Promise<readonly string[]> {
  await runMigrations(world.urls.owner);
  await migrateQueues(world.urls.owner);
  // What was asked for; a call task makes the engine plan more.
  await world.rows('create table chaos_wanted (id uuid primary key)');
  const orgIds = [randomUUID(), randomUUID()];
  for (const [index, orgId] of orgIds.entries()) {
    await world.rows(
      `insert into organization (org_id, name, sender_name, sender_phone, zone)
       values ($1, $2, $2, '(212) 555-0100', 'America/New_York')`,
      [orgId, `Riverside ${index + 1}`],
    );
  }
  // Real channels open on somebody's word only.
  await agreeAll(world);
  await world.rows(`update app_clock set shift = $1::timestamptz - now(), is_movable = true`, [NOON]);
  return orgIds;
}

/** Makes `count` cases; each has one open task and one scheduled delivery. Half go to each of the two named queues. */
async function schedule(world: World, wanted: Wanted): Promise<void> {
  const {
    count,
    orgId,
    channel,
    dueInSeconds = -1,
    expiresInSeconds = 2 * DAY_S,
    zone = 'America/New_York',
  } = wanted;
  await world.rows(
    `with made as materialized (
       select n, gen_random_uuid() as patient, gen_random_uuid() as kase, gen_random_uuid() as act,
              gen_random_uuid() as task, gen_random_uuid() as delivery,
              '+1' || (2120000000 + (random() * 7e9)::bigint + n)::text as phone,
              'p' || replace(gen_random_uuid()::text, '-', '') || '@patients.test' as mail
       from generate_series(1, $2) n),
     wanted as (insert into chaos_wanted select delivery from made),
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
              app_now() + $4 * interval '1 second', app_now() + $6 * interval '1 second', 'SCHEDULED' from made)
     insert into delivery_item (org_id, delivery_id, case_id, task_id, occurrence, kind, position, is_live)
     select $1, delivery, kase, task, 1, case when n % 2 = 0 then 'SIGN_FORM' else 'GET_REFERRAL' end, 0, true from made`,
    [orgId, count, channel, dueInSeconds, zone, expiresInSeconds],
  );
  // In a real ledger rows wait for days: autovacuum has long counted them when they are due.
  await world.rows('analyze');
}

/** So many people wrote STOP or for help just now: one answer each, due at once, to the number it came from. */
export async function writeAnswers(
  world: World,
  { orgId, count }: { orgId: string; count: number },
): Promise<void> {
  await world.rows(
    `insert into reminder_delivery (org_id, id, case_id, patient_id, purpose, channel, queue, due_at, expires_at, state, contact_point_id)
     select d.org_id, gen_random_uuid(), d.case_id, d.patient_id, 'HELP_ANSWER', d.channel, 'general', app_now(),
       app_now() + interval '5 minutes', 'SCHEDULED', c.id
     from reminder_delivery d join contact_point c on c.org_id = d.org_id and c.patient_id = d.patient_id
     where d.org_id = $1 and d.purpose = 'TASKS' and d.state = 'SCHEDULED' limit $2`,
    [orgId, count],
  );
}

/** How many of those answers have left. */
export async function answersOut(world: World): Promise<number> {
  const [row] = await world.rows<{ n: string }>(
    `select count(*) n from reminder_delivery where purpose <> 'TASKS' and state in ('SENT', 'DELIVERED')`,
  );
  return Number(row?.n);
}

/** How many of the deliveries asked for are in which state. */
export async function stateCounts(world: World): Promise<Record<string, number>> {
  const rows = await world.rows<{ state: string; n: string }>(
    'select state, count(*) n from reminder_delivery join chaos_wanted using (id) group by state',
  );
  return Object.fromEntries(rows.map(({ state, n }) => [state, Number(n)]));
}

async function unfinished(world: World): Promise<number> {
  const { SCHEDULED = 0, SENDING = 0 } = await stateCounts(world);
  return SCHEDULED + SENDING;
}

function believes(world: World): Promise<Belief[]> {
  return world.rows<Belief>(
    `select id, channel, provider_key as key, call_task_id is not null as "isTold",
       case when state in ('SCHEDULED', 'SENDING') then 'WAITING' when state in ('SENT', 'DELIVERED') then 'SENT'
         when state = 'UNKNOWN' then 'UNKNOWN' else 'ENDED' end as state
     from reminder_delivery join chaos_wanted using (id)`,
  );
}
