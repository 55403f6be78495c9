import type { MigrationInterface, QueryRunner } from 'typeorm';
import { lookupFunction, lookupReads, oneOf, tenantTable } from './tenant-table.js';

const CHANNEL = oneOf('channel', ['SMS', 'EMAIL']);
const PURPOSES = [
  'TASKS',
  'OPT_OUT_CONFIRMATION',
  'OPT_IN_CONFIRMATION',
  'HELP_ANSWER',
  'CRISIS_LIFE',
  'CRISIS_SUICIDE',
];

/** Agreements with providers, what providers report back, and what patients write to us. */
export class Channels1763800000031 implements MigrationInterface {
  readonly name = 'Channels1763800000031';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table organization
        add column carrier_answers_stop boolean not null default false,
        -- The number its patients write to, where one server has the numbers of several organizations.
        add column sms_number text check (sms_number ~ '^\\+[1-9][0-9]{6,14}$'),
        add column crisis_words jsonb;
      create unique index organization_sms_number on organization (sms_number) where sms_number is not null;

      create table channel_agreement (
        org_id uuid not null references organization (org_id),
        id uuid not null default gen_random_uuid(),
        channel text not null ${CHANNEL},
        kind text not null ${oneOf('kind', ['BUSINESS_ASSOCIATE', 'CARRIER_REGISTRATION'])},
        provider_name text not null check (length(provider_name) between 1 and 200),
        signer_name text not null check (length(signer_name) between 1 and 200),
        agreed_on date not null check (agreed_on >= '2000-01-01'),
        confirmed_by_id uuid not null,
        confirmed_at timestamptz not null,
        revoked_by_id uuid,
        revoked_at timestamptz,
        primary key (org_id, id),
        foreign key (org_id, confirmed_by_id) references person (org_id, id),
        foreign key (org_id, revoked_by_id) references person (org_id, id),
        check ((revoked_at is null) = (revoked_by_id is null))
      );
      create unique index channel_agreement_in_force on channel_agreement (org_id, channel, kind) where revoked_at is null;
      ${tenantTable('channel_agreement', ['select', 'insert', 'update'])}

      -- What a provider reported of a message, each state once, in whatever order it came.
      create table delivery_report (
        org_id uuid not null,
        delivery_id uuid not null,
        status text not null ${oneOf('status', ['SENT', 'DELIVERED', 'BOUNCED'])},
        provider_message_id text not null check (length(provider_message_id) between 1 and 400),
        code text check (length(code) <= 40),
        at timestamptz not null default app_now(),
        primary key (org_id, delivery_id, status),
        foreign key (org_id, delivery_id) references reminder_delivery (org_id, id)
      );
      ${tenantTable('delivery_report', ['select', 'insert'])}

      create table inbound_message (
        org_id uuid not null references organization (org_id),
        id uuid not null,
        channel text not null ${CHANNEL},
        -- The same message told twice is one.
        provider_message_id text not null check (length(provider_message_id) between 1 and 400),
        sender text not null check (length(sender) between 3 and 320),
        body text not null check (length(body) <= 10000),
        meaning text not null ${oneOf('meaning', ['STOP', 'START', 'HELP', 'DONE', 'CRISIS_LIFE', 'CRISIS_SUICIDE', 'TEXT'])},
        case_id uuid,
        received_at timestamptz not null default app_now(),
        primary key (org_id, id)
      );
      create unique index inbound_message_once on inbound_message (org_id, channel, provider_message_id);
      create index inbound_message_sender on inbound_message (org_id, sender, received_at);
      ${tenantTable('inbound_message', ['select', 'insert', 'update'])}

      alter table reminder_delivery drop constraint reminder_delivery_purpose_check;
      alter table reminder_delivery add constraint reminder_delivery_purpose_check ${oneOf('purpose', PURPOSES)};
      create index reminder_delivery_provider_message on reminder_delivery (provider_message_id)
        where provider_message_id is not null;

      grant select (provider_message_id) on reminder_delivery to sextant_lookup;
      ${lookupFunction(
        'find_delivery(uuid, text)',
        `create function find_delivery(wanted uuid, message text) returns table ("orgId" uuid, "deliveryId" uuid)
         language sql stable security definer set search_path = pg_catalog, public as $$
           (select d.org_id, d.id from reminder_delivery d where d.provider_message_id = message
            union
            select d.org_id, d.id from reminder_delivery d
            where d.id = wanted and (d.provider_message_id is null or d.provider_message_id = message)) limit 1
         $$`,
      )}
      create index reminder_delivery_id on reminder_delivery (id);

      grant select (sms_number) on organization to sextant_lookup;
      ${lookupReads('contact_point', ['org_id', 'kind', 'value'])}
      create index contact_point_anywhere on contact_point (value);
      ${lookupFunction(
        'find_inbound(text, text, text)',
        // Whoever the number belongs to; else the organizations whose patients have the sender's number or address;
        // else the only organization there is.
        `create function find_inbound(contact_kind text, sender text, recipient text) returns table ("orgId" uuid)
         language sql stable security definer set search_path = pg_catalog, public as $$
           with named as (select o.org_id from organization o where o.sms_number = recipient),
             known as (
               select distinct cp.org_id from contact_point cp
               where cp.kind = contact_kind and cp.value = sender and not exists (select from named)),
             only_one as (
               select (array_agg(o.org_id))[1] as org_id from organization o
               where not exists (select from named) and not exists (select from known)
               having count(*) = 1)
           select org_id from named union select org_id from known union select org_id from only_one
         $$`,
      )}
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function find_inbound(text, text, text);
      drop index contact_point_anywhere;
      drop policy lookup on contact_point;
      revoke select (org_id, kind, value) on contact_point from sextant_lookup;
      revoke select (sms_number) on organization from sextant_lookup;
      drop index reminder_delivery_id;
      drop function find_delivery(uuid, text);
      revoke select (provider_message_id) on reminder_delivery from sextant_lookup;
      drop index reminder_delivery_provider_message;
      alter table reminder_delivery drop constraint reminder_delivery_purpose_check;
      alter table reminder_delivery add constraint reminder_delivery_purpose_check
        ${oneOf('purpose', ['TASKS', 'OPT_OUT_CONFIRMATION'])} not valid;
      drop table inbound_message, delivery_report, channel_agreement;
      drop index organization_sms_number;
      alter table organization drop column crisis_words, drop column sms_number, drop column carrier_answers_stop;
    `);
  }
}
