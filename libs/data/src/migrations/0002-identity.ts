import type { MigrationInterface, QueryRunner } from 'typeorm';
import { lookupFunction, lookupReads, tenantTable, versionedTable } from './tenant-table.js';

/** Staff: who they are, how they sign in, what they may do. */
export class Identity1763800000002 implements MigrationInterface {
  readonly name = 'Identity1763800000002';

  async up(run: QueryRunner): Promise<void> {
    await this.person(run);
    await this.credential(run);
    await this.session(run);
    await this.credentialLink(run);
    await this.signInTry(run);
    await this.startUp(run);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function has_organization();
      drop function has_demo_organization();
      drop function is_migrated(text);
      revoke all on schema_migration from sextant_lookup;
      drop function give_back_sign_in_tries(text[]);
      drop function take_sign_in_tries(text[], integer[], integer[], timestamptz);
      drop table sign_in_try;
      drop function find_credential_link(bytea, text, timestamptz);
      drop table credential_link;
      drop function find_session(bytea, timestamptz, boolean);
      drop table session;
      drop function find_person_for_sign_in(text);
      drop table credential;
      drop table person;
      drop policy lookup on organization;
      revoke all on organization from sextant_lookup;
    `);
  }

  /** The address is unique over all organizations: a person belongs to one. Stored in lower case, compared as it is. */
  private async person(run: QueryRunner): Promise<void> {
    await run.query(`
      create table person (
        org_id uuid not null references organization (org_id),
        id uuid not null default gen_random_uuid(),
        email text not null constraint person_email_is_free unique check (length(email) between 3 and 254),
        name text not null check (length(name) between 1 and 200),
        roles text[] not null check (
          roles <@ array['NAVIGATOR', 'SUPERVISOR', 'ADMINISTRATOR'] and cardinality(roles) between 1 and 3
        ),
        is_clinical boolean not null default false,
        status text not null default 'INVITED' check (status in ('INVITED', 'ACTIVE', 'DEACTIVATED')),
        language text not null default 'en' check (language in ('en', 'es')),
        created_at timestamptz not null default now(),
        version integer not null default 1,
        primary key (org_id, id)
      );
      ${tenantTable('person', ['select', 'insert', 'update'])}
      ${versionedTable('person')}
      ${lookupReads('person', ['org_id', 'id', 'email', 'name', 'roles', 'is_clinical', 'status', 'language'])}
      ${lookupReads('organization', ['org_id', 'name', 'is_second_factor_required', 'is_demo'])}
    `);
  }

  /** What somebody signs in with, apart from the person: no list of people ever carries a hash along. */
  private async credential(run: QueryRunner): Promise<void> {
    await run.query(`
      create table credential (
        org_id uuid not null,
        person_id uuid not null,
        password_hash text,
        totp_secret text,
        totp_pending_secret text,
        totp_last_step bigint,
        last_sign_in_at timestamptz,
        primary key (org_id, person_id),
        foreign key (org_id, person_id) references person (org_id, id) on delete cascade
      );
      ${tenantTable('credential', ['select', 'insert', 'update'])}
      ${lookupReads('credential', ['org_id', 'person_id', 'password_hash', 'totp_secret'])}

      ${lookupFunction(
        'find_person_for_sign_in(text)',
        `create function find_person_for_sign_in(wanted text)
         returns table (
           "orgId" uuid, "personId" uuid, status text, "passwordHash" text, "hasSecondFactor" boolean
         )
         language sql stable security definer set search_path = pg_catalog, public as $$
           select p.org_id, p.id, p.status, c.password_hash, c.totp_secret is not null
           from person p left join credential c on c.org_id = p.org_id and c.person_id = p.id
           where p.email = wanted
         $$`,
      )}
    `);
  }

  /** A session ends 15 minutes after the last request and 12 hours after signing in, by real time. */
  private async session(run: QueryRunner): Promise<void> {
    await run.query(`
      create table session (
        org_id uuid not null,
        id uuid not null default gen_random_uuid(),
        person_id uuid not null,
        token_hash bytea not null unique check (length(token_hash) = 32),
        created_at timestamptz not null,
        last_seen_at timestamptz not null,
        -- The password was right, the second factor is still to come: good for nothing else.
        is_pending boolean not null default false,
        second_factor_at timestamptz,
        wrong_codes integer not null default 0,
        primary key (org_id, id),
        foreign key (org_id, person_id) references person (org_id, id) on delete cascade
      );
      create index session_person on session (org_id, person_id);
      ${tenantTable('session')}
      ${lookupReads('session', [
        'org_id',
        'id',
        'person_id',
        'token_hash',
        'created_at',
        'last_seen_at',
        'is_pending',
        'second_factor_at',
      ])}
      create policy lookup_touch on session for update to sextant_lookup using (true);
      grant update (last_seen_at) on session to sextant_lookup;

      ${lookupFunction(
        'find_session(bytea, timestamptz, boolean)',
        // Written down at most twice a minute: the session of a busy person is no hot row.
        `create function find_session(wanted bytea, at timestamptz, is_activity boolean)
         returns table (
           "sessionId" uuid, "isPending" boolean, "orgId" uuid, "personId" uuid, name text, email text, roles text[],
           "isClinical" boolean, language text, "hasSecondFactor" boolean, "mustEnrollSecondFactor" boolean
         )
         language plpgsql volatile security definer set search_path = pg_catalog, public as $$
         #variable_conflict use_column
         begin
           if is_activity then
             update session s set last_seen_at = at
             where s.token_hash = wanted and s.last_seen_at < at - interval '30 seconds'
               and s.last_seen_at > at - interval '15 minutes' and s.created_at > at - interval '12 hours';
           end if;
           return query
             select s.id, s.is_pending, s.org_id, p.id, p.name, p.email, p.roles, p.is_clinical, p.language,
               c.totp_secret is not null, o.is_second_factor_required and c.totp_secret is null
             from session s
             join person p on p.org_id = s.org_id and p.id = s.person_id and p.status = 'ACTIVE'
             join credential c on c.org_id = s.org_id and c.person_id = s.person_id
             join organization o on o.org_id = s.org_id
             where s.token_hash = wanted
               and s.last_seen_at > at - interval '15 minutes' and s.created_at > at - interval '12 hours';
         end $$`,
      )}
    `);
  }

  /** Links that let somebody choose a password: an invitation (7 days) or a reset (1 hour). Each works once. */
  private async credentialLink(run: QueryRunner): Promise<void> {
    await run.query(`
      create table credential_link (
        org_id uuid not null,
        id uuid not null default gen_random_uuid(),
        person_id uuid not null,
        kind text not null check (kind in ('INVITATION', 'PASSWORD_RESET')),
        token_hash bytea not null unique check (length(token_hash) = 32),
        created_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz,
        primary key (org_id, id),
        foreign key (org_id, person_id) references person (org_id, id) on delete cascade
      );
      create index credential_link_person on credential_link (org_id, person_id, kind);
      ${tenantTable('credential_link')}
      ${lookupReads('credential_link', ['org_id', 'id', 'person_id', 'kind', 'token_hash', 'expires_at', 'used_at'])}

      ${lookupFunction(
        'find_credential_link(bytea, text, timestamptz)',
        `create function find_credential_link(wanted bytea, of_kind text, at timestamptz)
         returns table ("linkId" uuid, "orgId" uuid, "personId" uuid, email text, name text, "organizationName" text)
         language sql stable security definer set search_path = pg_catalog, public as $$
           select l.id, l.org_id, p.id, p.email, p.name, o.name
           from credential_link l
           join person p on p.org_id = l.org_id and p.id = l.person_id
           join organization o on o.org_id = l.org_id
           where l.token_hash = wanted and l.kind = of_kind and l.used_at is null and l.expires_at > at
             and p.status = case of_kind when 'INVITATION' then 'INVITED' else 'ACTIVE' end
         $$`,
      )}
    `);
  }

  /**
   * Tries at signing in, by hashed account and address, in windows of some minutes. Kept here and not in Redis, so that
   * the limits hold while Redis is down. Of no organization: an unknown address is counted like a known one.
   */
  private async signInTry(run: QueryRunner): Promise<void> {
    await run.query(`
      create table sign_in_try (
        key text primary key check (length(key) <= 100),
        since timestamptz not null,
        count integer not null
      );
      create index sign_in_try_since on sign_in_try (since);
      grant select, insert, update, delete on sign_in_try to sextant_lookup;

      ${lookupFunction(
        'take_sign_in_tries(text[], integer[], integer[], timestamptz)',
        `create function take_sign_in_tries(keys text[], most integer[], minutes integer[], at timestamptz)
         returns boolean
         language plpgsql volatile security definer set search_path = pg_catalog, public as $$
         #variable_conflict use_column
         declare
           is_within boolean;
         begin
           delete from sign_in_try where ctid in (
             select ctid from sign_in_try where since < at - interval '1 day' limit 20 for update skip locked
           );
           with asked as (
             select * from unnest(keys, most, minutes) as a (key, most, minutes)
           ), taken as (
             insert into sign_in_try as t (key, since, count)
             select key, at, 1 from asked order by key
             on conflict (key) do update set
               count = case when t.since <= at - make_interval(mins => (select minutes from asked a where a.key = t.key))
                 then 1 else t.count + 1 end,
               since = case when t.since <= at - make_interval(mins => (select minutes from asked a where a.key = t.key))
                 then at else t.since end
             returning t.key, t.count
           )
           select bool_and(taken.count <= asked.most) into is_within from taken join asked using (key);
           return is_within;
         end $$`,
      )}
      ${lookupFunction(
        'give_back_sign_in_tries(text[])',
        `create function give_back_sign_in_tries(keys text[]) returns void
         language sql volatile security definer set search_path = pg_catalog, public as $$
           update sign_in_try set count = greatest(count - 1, 0) where key = any (keys)
         $$`,
      )}
    `);
  }

  /** What the servers ask at start and for their health, over all organizations. */
  private async startUp(run: QueryRunner): Promise<void> {
    await run.query(`
      grant select on schema_migration to sextant_lookup;
      ${lookupFunction(
        'is_migrated(text)',
        `create function is_migrated(wanted text) returns boolean
         language sql stable security definer set search_path = pg_catalog, public as $$
           select exists (select from schema_migration m where m.name = wanted)
         $$`,
      )}
      ${lookupFunction(
        'has_demo_organization()',
        `create function has_demo_organization() returns boolean
         language sql stable security definer set search_path = pg_catalog, public as $$
           select exists (select from organization where is_demo)
         $$`,
      )}
      ${lookupFunction(
        'has_organization()',
        `create function has_organization() returns boolean
         language sql stable security definer set search_path = pg_catalog, public as $$
           select exists (select from organization)
         $$`,
      )}
    `);
  }
}
