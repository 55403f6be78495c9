import type { MigrationInterface, QueryRunner } from 'typeorm';
import { lookupFunction, lookupReads, oneOf, tenantTable } from './tenant-table.js';

/**
 * When sending has to wait: a person paused it, a restored database has to be looked at first, a provider does not
 * answer. And what became of a message that did not arrive.
 */
export class Sending1763800000032 implements MigrationInterface {
  readonly name = 'Sending1763800000032';

  async up(run: QueryRunner): Promise<void> {
    await run.query(HOLDS_UP);
    await run.query(BEAT_UP);
    await run.query(CIRCUIT_UP);
    await run.query(LEDGER_UP);
    await run.query(workUp(NOT_HELD));
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function ledger_waiting();
      ${workUp('')}
      ${guard(`'SENDING', 'CANCELED', 'SUPPRESSED', 'MOOT', 'EXPIRED'`)}
      alter table reminder_delivery drop column settled_at, drop column settled_as, drop column wanted_channel;
      drop table provider_circuit;
      drop function hold_after_restore(bigint);
      drop table database_beat;
      drop table sending_hold;
    `);
  }
}

const HOLDS_UP = `
  create table sending_hold (
    org_id uuid not null references organization (org_id),
    kind text not null ${oneOf('kind', ['PAUSED', 'RESTORED'])},
    reason text check (length(reason) between 1 and 500),
    since_at timestamptz not null default app_now(),
    by_person_id uuid,
    -- After a restore: when the database was last known to be the newest, in app time, and whether what was due since
    -- is put aside. Only then may the hold be released.
    from_at timestamptz,
    is_reviewable boolean not null default true,
    put_aside integer not null default 0,
    primary key (org_id, kind),
    foreign key (org_id, by_person_id) references person (org_id, id)
  );
  ${tenantTable('sending_hold')}
  ${lookupReads('sending_hold', ['org_id', 'kind', 'is_reviewable', 'from_at'])}
  create policy lookup_hold on sending_hold for insert to sextant_lookup with check (true);
  grant insert on sending_hold to sextant_lookup;
`;

/**
 * A number that only grows. Workers keep a copy of it outside the database: a database that knows less than the copy
 * was restored from a backup. `installation_id` says whose copy it is.
 */
const BEAT_UP = `
  create table database_beat (
    only_row boolean primary key default true check (only_row),
    installation_id uuid not null default gen_random_uuid(),
    beat bigint not null default 0,
    beat_at timestamptz not null default app_now()
  );
  insert into database_beat default values;
  grant select on database_beat to sextant_app;
  grant update (beat, beat_at) on database_beat to sextant_app;
  grant select on database_beat to sextant_lookup;
  grant update (beat) on database_beat to sextant_lookup;

  ${lookupFunction(
    'hold_after_restore(bigint)',
    // Holds everybody in the same statement that makes the number catch up: no claim fits in between.
    `create function hold_after_restore(known bigint) returns table (held bigint)
     language plpgsql volatile security definer set search_path = pg_catalog, public as $$
     declare
       knew_at timestamptz;
     begin
       update database_beat set beat = known where beat < known returning beat_at into knew_at;
       if found then
         insert into sending_hold (org_id, kind, from_at, is_reviewable)
         select o.org_id, 'RESTORED', knew_at, false from organization o
         on conflict do nothing;
       end if;
       return query select count(*) from sending_hold where kind = 'RESTORED';
     end $$`,
  )}
`;

/** How a provider answered lately, for all organizations. Real time. */
const CIRCUIT_UP = `
  create table provider_circuit (
    provider text primary key check (length(provider) <= 100),
    failures integer not null default 0,
    opened_at timestamptz,
    -- From then on one message may try whether it answers again.
    probe_at timestamptz,
    check ((opened_at is null) = (probe_at is null))
  );
  grant select, insert, update on provider_circuit to sextant_app;
`;

function guard(fromScheduled: string): string {
  return `
  create or replace function guard_delivery() returns trigger language plpgsql as $$
  begin
    if new.state is distinct from old.state and not (case old.state
      when 'SCHEDULED' then new.state in (${fromScheduled})
      when 'SENDING' then new.state in ('SENT', 'SCHEDULED', 'UNKNOWN', 'FAILED', 'SUPPRESSED', 'EXPIRED')
      when 'SENT' then new.state in ('DELIVERED', 'BOUNCED')
      when 'UNKNOWN' then new.state in ('SENT', 'DELIVERED', 'BOUNCED')
      else false end)
    then
      raise exception using errcode = 'SX010', message = format('a delivery cannot go from %s to %s', old.state, new.state);
    end if;
    if new.state = 'SENT' and old.state = 'SENDING' and (new.lease_token is null or new.lease_token is distinct from old.lease_token) then
      raise exception using errcode = 'SX011', message = 'only the holder of the lease may say a delivery is sent';
    end if;
    if (new.org_id, new.id, new.case_id, new.patient_id, new.purpose) is distinct from (old.org_id, old.id, old.case_id, old.patient_id, old.purpose) then
      raise exception using errcode = 'SX012', message = 'a delivery stays with its case';
    end if;
    return new;
  end $$;`;
}

/** After a restore nobody knows whether a waiting row was sent: it may become UNKNOWN without a try. */
const LEDGER_UP = `
  ${guard(`'SENDING', 'CANCELED', 'SUPPRESSED', 'MOOT', 'EXPIRED', 'UNKNOWN'`)}
  alter table reminder_delivery
    -- The channel a person chose for it.
    add column wanted_channel text ${oneOf('wanted_channel', ['SMS', 'EMAIL'])},
    -- What a person did about a message that did not arrive.
    add column settled_as text ${oneOf('settled_as', ['RETRY', 'SWITCH_CHANNEL', 'CALL'])},
    add column settled_at timestamptz;
  grant select (channel, sent_at) on reminder_delivery to sextant_lookup;

  ${lookupFunction(
    'ledger_waiting()',
    `create function ledger_waiting()
     returns table (queue text, channel text, due bigint, "oldestSeconds" double precision)
     language sql stable security definer set search_path = pg_catalog, public as $$
       select d.queue, d.channel, count(*), extract(epoch from app_now() - min(d.due_at))::double precision
       from reminder_delivery d where d.state = 'SCHEDULED' and d.due_at <= app_now() group by d.queue, d.channel
     $$`,
  )}
`;

/** Answers to a patient who wrote are never held back. */
const NOT_HELD = `and (d.purpose <> 'TASKS' or not exists (select from sending_hold h where h.org_id = d.org_id))`;

/** Rows of an organization whose sending is held are not handed over, and do not count as waiting for a worker. */
function workUp(notHeld: string): string {
  return `
  drop function relay_take(integer, interval);
  drop function ledger_lag();
  ${lookupFunction(
    'relay_take(integer, interval)',
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
           ${notHeld}
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
    'ledger_lag()',
    `create function ledger_lag()
     returns table (queue text, due bigint, "oldestSeconds" double precision)
     language sql stable security definer set search_path = pg_catalog, public as $$
       select d.queue, count(*), extract(epoch from app_now() - min(d.due_at))::double precision
       from reminder_delivery d where d.state = 'SCHEDULED' and d.due_at <= app_now() ${notHeld} group by d.queue
     $$`,
  )}`;
}
