import {
  appendOnlyTable,
  lookupFunction,
  lookupReads,
  tenantTable,
  versionedTable,
} from '../tenant-table.js';

/**
 * People, and how they may be reached. `…_key` columns hold what is searched: lower case, without accents, made by the
 * code that writes the row, because under row-level security an index serves leakproof operators only.
 */
export const PATIENTS_UP = `
  create table patient (
    org_id uuid not null references organization (org_id),
    id uuid not null,
    given_name text not null check (length(given_name) <= 200),
    family_name text not null check (length(family_name) <= 200),
    name text not null check (length(name) between 1 and 401),
    mrn text check (length(mrn) between 1 and 64),
    mrn_key text check (length(mrn_key) between 1 and 64),
    search_key text not null,
    family_key text not null,
    birth_on date check (birth_on >= '1900-01-01'),
    language text not null check (length(language) between 2 and 35),
    needs_interpreter boolean not null default false,
    zone text not null check (length(zone) between 1 and 64),
    caregiver_name text check (length(caregiver_name) <= 200),
    created_at timestamptz not null default app_now(),
    version integer not null default 1,
    primary key (org_id, id),
    check ((mrn is null) = (mrn_key is null))
  );
  create unique index patient_mrn on patient (org_id, mrn_key) where mrn_key is not null;
  create index patient_family on patient (org_id, family_key text_pattern_ops);
  create index patient_search on patient using gin (org_id, search_key gin_trgm_ops);
  ${tenantTable('patient', ['select', 'insert', 'update'])}
  ${versionedTable('patient')}

  create table contact_point (
    org_id uuid not null,
    id uuid not null,
    patient_id uuid not null,
    kind text not null check (kind in ('PHONE', 'EMAIL')),
    owner text not null check (owner in ('PATIENT', 'CAREGIVER')),
    value text not null check (length(value) between 3 and 320),
    tail_key text,
    extension text check (length(extension) <= 10),
    label text check (length(label) <= 200),
    is_textable boolean not null default true,
    is_invalid boolean not null default false,
    created_at timestamptz not null default app_now(),
    version integer not null default 1,
    primary key (org_id, id),
    foreign key (org_id, patient_id) references patient (org_id, id)
  );
  create index contact_point_patient on contact_point (org_id, patient_id);
  create index contact_point_value on contact_point (org_id, value);
  create index contact_point_tail on contact_point (org_id, tail_key) where tail_key is not null;
  ${tenantTable('contact_point')}
  ${versionedTable('contact_point')}

  create table opt_out (
    org_id uuid not null references organization (org_id),
    id uuid not null default gen_random_uuid(),
    channel text not null check (channel in ('SMS', 'EMAIL')),
    value text not null,
    source text not null check (source in ('PATIENT', 'STAFF', 'IMPORT', 'PROVIDER')),
    patient_id uuid,
    action_id uuid,
    at timestamptz not null default app_now(),
    lifted_at timestamptz,
    primary key (org_id, id),
    foreign key (org_id, patient_id) references patient (org_id, id)
  );
  create unique index opt_out_in_force on opt_out (org_id, channel, value) where lifted_at is null;
  ${tenantTable('opt_out', ['select', 'insert', 'update'])}
`;

/** After care_case and case_action exist. Append-only, so a consent taken back is a second row naming the first. */
export const CONSENT_UP = `
  create table consent (
    org_id uuid not null,
    id uuid not null default gen_random_uuid(),
    patient_id uuid not null,
    case_id uuid not null,
    action_id uuid not null,
    channel text not null check (channel in ('SMS', 'EMAIL')),
    topic text not null check (topic in ('REMINDERS')),
    is_given boolean not null,
    how text not null check (how in ('SPOKEN', 'WRITTEN', 'WEB', 'SMS_REPLY', 'IMPORTED_REFUSAL')),
    text_version text not null check (length(text_version) <= 200),
    recorded_at timestamptz not null,
    recorded_on date not null,
    recorded_by_id uuid,
    primary key (org_id, id),
    foreign key (org_id, patient_id) references patient (org_id, id),
    foreign key (org_id, case_id) references care_case (org_id, id),
    foreign key (org_id, action_id) references case_action (org_id, id)
  );
  create index consent_patient on consent (org_id, patient_id, recorded_at);
  ${appendOnlyTable('consent')}

  create table consent_withdrawn (
    org_id uuid not null,
    consent_id uuid not null,
    action_id uuid not null,
    at timestamptz not null,
    primary key (org_id, consent_id),
    foreign key (org_id, consent_id) references consent (org_id, id)
  );
  ${appendOnlyTable('consent_withdrawn')}

  -- The answer that counts: the last one per patient, channel and topic that nobody took back.
  create view consent_in_force with (security_invoker = true) as
    select distinct on (c.org_id, c.patient_id, c.channel, c.topic) c.*
    from consent c
    where not exists (select from consent_withdrawn w where w.org_id = c.org_id and w.consent_id = c.id)
    order by c.org_id, c.patient_id, c.channel, c.topic, c.recorded_at desc, c.is_given;
  grant select on consent_in_force to sextant_app;
`;

export const CONSENT_DOWN = `
  drop view consent_in_force;
  drop table consent_withdrawn, consent;
`;

/**
 * Finding a person by a part of the name or record number. Under the tenant policy no index serves `like` or `<%` (they
 * are not leakproof); a function of the look-up role, which asks for the organization itself, may use it.
 */
export const SEARCH_UP = `
  ${lookupReads('patient', ['org_id', 'id', 'search_key'])}
  ${lookupFunction(
    'search_patients(text, integer)',
    `create function search_patients(needle text, how_many integer) returns table (patient_id uuid)
     language plpgsql stable security definer set search_path = public, pg_temp
     set pg_trgm.word_similarity_threshold = 0.4 as $$
     declare
       org uuid := nullif(current_setting('app.org', true), '')::uuid;
       pattern text := '%' || replace(replace(replace(needle, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
     begin
       if org is null then
         raise exception using errcode = 'SX004', message = 'a search needs an organization';
       end if;
       return query
         select p.id from patient p where p.org_id = org and p.search_key like pattern
         order by p.search_key, p.id limit how_many;
       if not found then
         return query
           select p.id from patient p where p.org_id = org and needle <% p.search_key
           order by word_similarity(needle, p.search_key) desc, p.id limit how_many;
       end if;
     end $$`,
  )}
`;

export const SEARCH_DOWN = `
  drop function search_patients(text, integer);
  drop policy lookup on patient;
  revoke select (org_id, id, search_key) on patient from sextant_lookup;
`;

export const PATIENTS_DOWN = `
  drop table opt_out, contact_point, patient;
`;
