import { lookupFunction, lookupReads, tenantTable } from '../tenant-table.js';

/**
 * What a patient holds in the hand (a link, of which only the hash is kept) and what the dev outbox shows instead of a
 * phone.
 */
export const LINKS_UP = `
  create table patient_link (
    org_id uuid not null,
    id uuid not null default gen_random_uuid(),
    token_hash bytea not null unique check (length(token_hash) = 32),
    delivery_id uuid not null,
    case_id uuid not null,
    patient_id uuid not null,
    contact_point_id uuid not null,
    -- The link ends when the contact point no longer holds what it was sent to.
    contact_hash bytea not null check (length(contact_hash) = 32),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (org_id, id),
    foreign key (org_id, delivery_id) references reminder_delivery (org_id, id)
  );
  create index patient_link_delivery on patient_link (org_id, delivery_id);
  ${tenantTable('patient_link', ['select', 'insert'])}
  ${lookupReads('patient_link', ['org_id', 'id', 'token_hash', 'delivery_id', 'case_id', 'patient_id', 'contact_point_id', 'contact_hash', 'expires_at'])}

  ${lookupFunction(
    'find_patient_link(bytea)',
    `create function find_patient_link(wanted bytea)
     returns table ("orgId" uuid, "linkId" uuid, "deliveryId" uuid, "caseId" uuid, "patientId" uuid, "contactPointId" uuid)
     language sql stable security definer set search_path = pg_catalog, public as $$
       select l.org_id, l.id, l.delivery_id, l.case_id, l.patient_id, l.contact_point_id
       from patient_link l
       where l.token_hash = wanted and l.expires_at > app_now()
     $$`,
  )}

  create table outbox_message (
    org_id uuid not null references organization (org_id),
    id uuid not null default gen_random_uuid(),
    delivery_id uuid not null,
    key text not null check (length(key) = 64),
    channel text not null check (channel in ('SMS', 'EMAIL')),
    sender text not null,
    recipient text not null,
    language text not null,
    subject text,
    body text not null check (length(body) <= 10000),
    link text,
    provider text not null,
    at timestamptz not null,
    primary key (org_id, id)
  );
  -- The outbox keeps the promise it expects of a provider: the same key makes one message.
  create unique index outbox_message_key on outbox_message (org_id, key);
  create index outbox_message_at on outbox_message (org_id, at desc);
  ${tenantTable('outbox_message', ['select', 'insert'])}
`;

export const LINKS_DOWN = `
  drop table outbox_message;
  drop function find_patient_link(bytea);
  drop table patient_link;
`;
