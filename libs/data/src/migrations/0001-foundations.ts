import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnlyTable, tenantTable, versionedTable } from './tenant-table.js';

export class Foundations1763800000001 implements MigrationInterface {
  readonly name = 'Foundations1763800000001';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      grant usage on schema public to sextant_app, sextant_lookup;
      create extension if not exists pg_trgm;

      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception using errcode = 'SX001', message = format('%s is append-only', tg_table_name);
      end $$;

      create function require_next_version() returns trigger language plpgsql as $$
      begin
        if new.version is distinct from old.version + 1 then
          raise exception using errcode = 'SX002', message = format('the version of %s must go up by one', tg_table_name);
        end if;
        return new;
      end $$;

      create function require_higher_version() returns trigger language plpgsql as $$
      begin
        if new.version <= old.version then
          raise exception using errcode = 'SX002', message = format('the version of %s must go up', tg_table_name);
        end if;
        return new;
      end $$;

      -- ISO 8601 in UTC with milliseconds: the domain's instant, for json built in SQL.
      create function iso(at timestamptz) returns text language sql stable parallel safe
        return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
    `);
    await this.clock(run);
    await this.organization(run);
    await this.audit(run);
    await this.clientMutation(run);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop table client_mutation;
      drop function ensure_audit_months();
      drop table audit_event;
      drop table organization;
      drop function move_app_clock(interval);
      drop function app_now();
      drop table app_clock;
      drop function iso(timestamptz);
      drop function require_higher_version();
      drop function require_next_version();
      drop function refuse_change();
      drop extension pg_trgm;
      revoke usage on schema public from sextant_app, sextant_lookup;
    `);
  }

  /** Real time plus an offset; only a database that was seeded as a demo lets anybody move it. */
  private async clock(run: QueryRunner): Promise<void> {
    await run.query(`
      create table app_clock (
        only_row boolean primary key default true check (only_row),
        shift interval not null default '0',
        is_movable boolean not null default false
      );
      insert into app_clock default values;
      grant select on app_clock to sextant_app, sextant_lookup;

      create function app_now() returns timestamptz language sql stable parallel safe
        return now() + (select shift from app_clock);

      create function move_app_clock(wanted interval) returns void language plpgsql
        security definer set search_path = public, pg_temp as $$
      begin
        update app_clock set shift = wanted where is_movable;
        if not found then
          raise exception using errcode = 'SX003', message = 'the clock moves in demo mode only';
        end if;
      end $$;
      revoke all on function move_app_clock(interval) from public;
      grant execute on function move_app_clock(interval) to sextant_app;
    `);
  }

  private async organization(run: QueryRunner): Promise<void> {
    await run.query(`
      create table organization (
        org_id uuid primary key,
        name text not null check (length(name) between 1 and 200),
        sender_name text not null check (length(sender_name) between 1 and 40),
        sender_phone text not null check (length(sender_phone) <= 40),
        zone text not null check (length(zone) between 1 and 64),
        quiet_start_hour integer not null default 9 check (quiet_start_hour between 8 and 20),
        quiet_end_hour integer not null default 20 check (quiet_end_hour between 9 and 21),
        is_second_factor_required boolean not null default false,
        is_demo boolean not null default false,
        created_at timestamptz not null default now(),
        version integer not null default 1,
        check (quiet_start_hour < quiet_end_hour)
      );
      ${tenantTable('organization', ['select', 'update'])}
      ${versionedTable('organization')}
    `);
  }

  /** By month, so that old months can be put away whole. The default partition is the net when no month was made. */
  private async audit(run: QueryRunner): Promise<void> {
    await run.query(`
      create table audit_event (
        org_id uuid not null references organization (org_id),
        at timestamptz not null default clock_timestamp(),
        id uuid not null default gen_random_uuid(),
        person_id uuid,
        actor_kind text not null check (actor_kind in ('PERSON', 'PATIENT', 'IMPORT', 'SYSTEM')),
        act text not null check (act in ('C', 'R', 'U', 'D', 'E')),
        what text not null check (length(what) <= 100),
        case_ids uuid[] not null default '{}',
        subject_id uuid,
        request_id text check (length(request_id) <= 100),
        is_refused boolean not null default false,
        primary key (org_id, at, id)
      ) partition by range (at);
      create table audit_event_default partition of audit_event default;
      alter table audit_event_default enable row level security;
      alter table audit_event_default force row level security;
      ${appendOnlyTable('audit_event')}

      create function ensure_audit_months() returns void language plpgsql
        security definer set search_path = public, pg_temp as $$
      declare
        month date;
        part text;
      begin
        for month in select generate_series(date_trunc('month', now()), now() + interval '3 months', interval '1 month')::date loop
          part := 'audit_event_' || to_char(month, 'YYYY_MM');
          continue when to_regclass('public.' || part) is not null;
          -- Rows that already fell into the default partition stay there; their month is then not split off.
          continue when exists (select from audit_event_default where at >= month and at < month + interval '1 month');
          execute format('create table %I partition of audit_event for values from (%L) to (%L)',
            part, month::timestamptz, (month + interval '1 month')::timestamptz);
          execute format('alter table %I enable row level security', part);
          execute format('alter table %I force row level security', part);
        end loop;
      end $$;
      revoke all on function ensure_audit_months() from public;
      grant execute on function ensure_audit_months() to sextant_app;
    `);
  }

  /** The first answer of a mutation, kept a day: a repeat with the same key gets it again. */
  private async clientMutation(run: QueryRunner): Promise<void> {
    await run.query(`
      create table client_mutation (
        org_id uuid not null references organization (org_id),
        person_id uuid not null,
        mutation_id uuid not null,
        operation text not null check (length(operation) <= 100),
        request_hash text not null,
        response jsonb not null,
        at timestamptz not null default clock_timestamp(),
        primary key (org_id, person_id, mutation_id)
      );
      create index client_mutation_at on client_mutation (org_id, at);
      ${tenantTable('client_mutation', ['select', 'insert', 'delete'])}
    `);
  }
}
