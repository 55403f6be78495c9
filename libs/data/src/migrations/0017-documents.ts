import type { MigrationInterface, QueryRunner } from 'typeorm';
import { lookupFunction, tenantTable } from './tenant-table.js';

/** Files of a case and the packets made of them. Content lies in the document store, by its hash; here is what is known of it. */
export class Documents1763800000017 implements MigrationInterface {
  readonly name = 'Documents1763800000017';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table document (
        org_id uuid not null references organization (org_id),
        id uuid not null,
        case_id uuid not null,
        record_item_id uuid,
        kind text not null check (kind in ('RECORD', 'PACKET')),
        name text not null check (length(name) between 1 and 200),
        media text check (length(media) <= 100),
        state text not null check (state in ('UPLOADING', 'QUARANTINED', 'CLEAN', 'REFUSED')),
        refusal text check (refusal in ('EMPTY', 'TOO_LARGE', 'KIND_NOT_TAKEN', 'HEIC', 'TWO_KINDS_IN_ONE',
          'TOO_MANY_PIXELS', 'BAD_ARCHIVE', 'INFECTED', 'WITHDRAWN')),
        refusal_note text check (length(refusal_note) <= 500),
        problem text check (problem in ('BROKEN', 'ENCRYPTED', 'NO_PAGES')),
        is_scanned boolean not null default false,
        bytes bigint not null default 0 check (bytes >= 0),
        sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
        pages integer check (pages >= 0),
        uploaded_by_id uuid,
        uploaded_at timestamptz not null,
        replaced_by_id uuid,
        handed_at timestamptz,
        attempt integer not null default 0,
        primary key (org_id, id),
        foreign key (org_id, case_id) references care_case (org_id, id),
        check ((state = 'REFUSED') = (refusal is not null)),
        check (state not in ('QUARANTINED', 'CLEAN') or sha256 is not null)
      );
      create index document_case on document (org_id, case_id, uploaded_at);
      create index document_to_check on document (handed_at) where state = 'QUARANTINED';
      ${tenantTable('document')}

      create table packet (
        org_id uuid not null references organization (org_id),
        id uuid not null,
        case_id uuid not null,
        version integer not null check (version >= 1),
        state text not null check (state in ('WAITING', 'BUILDING', 'READY', 'FAILED')),
        progress integer not null default 0 check (progress between 0 and 100),
        size text not null check (size in ('LETTER', 'A4')),
        made_by_id uuid,
        made_at timestamptz not null,
        built_at timestamptz,
        -- What it was planned of: [{recordItemId, state, documentIds, leftOut}].
        items jsonb not null default '[]',
        gaps jsonb not null default '[]',
        pages integer,
        document_id uuid,
        sent_at timestamptz,
        sent_by_id uuid,
        sent_how text check (length(sent_how) <= 200),
        override_reason text check (length(override_reason) <= 500),
        handed_at timestamptz,
        lease_until timestamptz,
        attempt integer not null default 0,
        primary key (org_id, id),
        unique (org_id, case_id, version),
        foreign key (org_id, case_id) references care_case (org_id, id),
        foreign key (org_id, document_id) references document (org_id, id),
        check ((state = 'READY') = (document_id is not null))
      );
      create index packet_to_build on packet (handed_at) where state in ('WAITING', 'BUILDING');
      ${tenantTable('packet')}

      create policy lookup on document for select to sextant_lookup using (true);
      create policy lookup_hand on document for update to sextant_lookup using (true);
      create policy lookup on packet for select to sextant_lookup using (true);
      create policy lookup_hand on packet for update to sextant_lookup using (true);
      grant select (org_id, id, state, handed_at, attempt) on document to sextant_lookup;
      grant update (handed_at) on document to sextant_lookup;
      grant select (org_id, id, state, handed_at, attempt, lease_until) on packet to sextant_lookup;
      grant update (handed_at) on packet to sextant_lookup;
      ${lookupFunction(
        'documents_take(integer, interval)',
        `create function documents_take(how_many integer, again_after interval)
         returns table (kind text, "orgId" uuid, id uuid, attempt integer)
         language plpgsql volatile security definer set search_path = pg_catalog, public as $$
         #variable_conflict use_column
         begin
           return query
           with due as (
             select org_id, id from document
             where state = 'QUARANTINED' and (handed_at is null or handed_at < now() - again_after)
             order by handed_at nulls first limit how_many for update skip locked
           )
           update document d set handed_at = now() from due
           where d.org_id = due.org_id and d.id = due.id returning 'CHECK', d.org_id, d.id, d.attempt;
           return query
           with due as (
             select org_id, id from packet
             where (state = 'WAITING' or (state = 'BUILDING' and lease_until < now()))
               and (handed_at is null or handed_at < now() - again_after)
             order by handed_at nulls first limit how_many for update skip locked
           )
           update packet p set handed_at = now() from due
           where p.org_id = due.org_id and p.id = due.id returning 'BUILD', p.org_id, p.id, p.attempt;
         end $$`,
      )}
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop function documents_take(integer, interval); drop table packet, document');
  }
}
