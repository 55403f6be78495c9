import { lookupFunction, lookupReads } from '../tenant-table.js';

/** What a worker looks for over all organizations. These functions find and mark; every change is made as a tenant. */
export const WORK_UP = `
  create table worker_turn (
    name text primary key check (length(name) <= 100),
    taken_at timestamptz not null
  );
  create table queue_state (
    only_row boolean primary key default true check (only_row),
    backend text
  );
  insert into queue_state default values;
  -- A job with nothing in it, sent through every queue each minute: proof that somebody consumes.
  create table queue_canary (
    queue text primary key,
    turn bigint not null default 0,
    asked_at timestamptz,
    done_turn bigint not null default 0,
    done_at timestamptz
  );
  insert into queue_canary (queue) values ('records-collection'), ('insurance-verification'), ('visit'), ('general');
  grant select, insert, update on worker_turn, queue_state, queue_canary to sextant_app;

  ${lookupReads('reminder_delivery', ['org_id', 'id', 'case_id', 'patient_id', 'purpose', 'queue', 'state', 'due_at', 'expires_at', 'queued_at', 'attempt', 'lease_until', 'sent_at', 'updated_at', 'call_task_id', 'reason'])}
  create policy lookup_queue on reminder_delivery for update to sextant_lookup using (true);
  grant update (queued_at) on reminder_delivery to sextant_lookup;
  grant execute on function app_now() to sextant_lookup;

  ${lookupFunction(
    'relay_take(integer, interval)',
    // Each organization gets its turn: the first due row of all, then the second of all …
    `create function relay_take(how_many integer, again_after interval)
     returns table ("orgId" uuid, id uuid, queue text, attempt integer)
     language plpgsql volatile security definer set search_path = pg_catalog, public as $$
     #variable_conflict use_column
     begin
       return query
       with due as (
         select d.org_id, d.id, d.due_at, row_number() over (partition by d.org_id order by d.due_at, d.id) as turn
         from reminder_delivery d
         where d.state = 'SCHEDULED' and d.due_at <= app_now() and (d.queued_at is null or d.queued_at < now() - again_after)
       ), chosen as (
         select org_id, id from due order by turn, due_at limit how_many
       ), locked as (
         select d.org_id, d.id from reminder_delivery d join chosen using (org_id, id)
         where d.state = 'SCHEDULED' and (d.queued_at is null or d.queued_at < now() - again_after)
         for update of d skip locked
       )
       update reminder_delivery d set queued_at = now() from locked l
       where d.org_id = l.org_id and d.id = l.id
       returning d.org_id, d.id, d.queue, d.attempt;
     end $$`,
  )}
  ${lookupFunction(
    'relay_release(uuid[])',
    `create function relay_release(ids uuid[]) returns void
     language sql volatile security definer set search_path = pg_catalog, public as $$
       update reminder_delivery set queued_at = null where id = any (ids) and state = 'SCHEDULED'
     $$`,
  )}
  ${lookupFunction(
    'relay_release_all()',
    `create function relay_release_all() returns void
     language sql volatile security definer set search_path = pg_catalog, public as $$
       update reminder_delivery set queued_at = null where state = 'SCHEDULED' and queued_at is not null
     $$`,
  )}
  ${lookupFunction(
    'sweep_find(integer)',
    `create function sweep_find(how_many integer)
     returns table ("orgId" uuid, id uuid, "caseId" uuid, what text)
     language sql stable security definer set search_path = pg_catalog, public as $$
       (select d.org_id, d.id, d.case_id, 'LEASE_OVER' from reminder_delivery d
        where d.state = 'SENDING' and d.lease_until < now() order by d.lease_until limit how_many)
       union all
       (select d.org_id, d.id, d.case_id, 'EXPIRED' from reminder_delivery d
        where d.state = 'SCHEDULED' and d.due_at <= app_now() and d.expires_at <= app_now() order by d.due_at limit how_many)
       union all
       (select d.org_id, d.id, d.case_id, 'UNSEEN' from reminder_delivery d
        where (d.state in ('FAILED', 'EXPIRED', 'UNKNOWN', 'BOUNCED') or d.state = 'SUPPRESSED' and starts_with(d.reason, 'INVALID_CONTACT'))
          and d.call_task_id is null and d.purpose = 'TASKS'
        order by d.updated_at limit how_many)
     $$`,
  )}
  ${lookupFunction(
    'ledger_lag()',
    `create function ledger_lag()
     returns table (queue text, due bigint, "oldestSeconds" double precision)
     language sql stable security definer set search_path = pg_catalog, public as $$
       select d.queue, count(*), extract(epoch from app_now() - min(d.due_at))::double precision
       from reminder_delivery d where d.state = 'SCHEDULED' and d.due_at <= app_now() group by d.queue
     $$`,
  )}
  ${lookupFunction(
    'organization_ids()',
    `create function organization_ids() returns table ("orgId" uuid)
     language sql stable security definer set search_path = pg_catalog, public as $$
       select org_id from organization order by org_id
     $$`,
  )}
`;

export const WORK_DOWN = `
  drop function organization_ids();
  drop function ledger_lag();
  drop function sweep_find(integer);
  drop function relay_release_all();
  drop function relay_release(uuid[]);
  drop function relay_take(integer, interval);
  drop policy lookup_queue on reminder_delivery;
  drop policy lookup on reminder_delivery;
  drop table queue_canary, queue_state, worker_turn;
`;
