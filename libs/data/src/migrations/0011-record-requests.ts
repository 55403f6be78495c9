import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

/**
 * What a request rests on and its clock, shipments to their end, permissions to disclose, and the calls a case needs.
 * Lent slides keep a closed case on Today, so the index of Today covers those rows too.
 */
export class RecordRequests1763800000011 implements MigrationInterface {
  readonly name = 'RecordRequests1763800000011';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table record_item
        add column request_basis text check (request_basis in ('AUTHORIZATION', 'RIGHT_OF_ACCESS', 'TREATMENT')),
        add column reached_holder_on date,
        add column extended_on date,
        add column extension_reason text check (length(extension_reason) <= 4000),
        add column is_on_the_way boolean,
        add column return_due_on date,
        add column arrived_on date;

      create table record_authorization (
        org_id uuid not null,
        case_id uuid not null,
        id uuid not null,
        round integer not null,
        holder_id uuid,
        holder_name text not null check (length(holder_name) between 1 and 4000),
        record_item_ids uuid[] not null check (cardinality(record_item_ids) > 0),
        recipient text not null check (length(recipient) between 1 and 4000),
        purpose text not null check (length(purpose) between 1 and 4000),
        expires_on date,
        expiry_event text check (length(expiry_event) <= 4000),
        prepared_on date not null,
        signed_on date,
        signer_name text check (length(signer_name) <= 4000),
        signer_authority text check (length(signer_authority) <= 4000),
        revoked_on date,
        primary key (org_id, case_id, id),
        foreign key (org_id, case_id) references care_case (org_id, id),
        foreign key (org_id, holder_id) references holder (org_id, id),
        constraint record_authorization_ends check ((expires_on is null) <> (expiry_event is null)),
        constraint record_authorization_signed check ((signed_on is null) = (signer_name is null))
      );
      ${tenantTable('record_authorization')}

      alter table case_board add column calls jsonb not null default '[]';
      create index case_board_shown on case_board (org_id, navigator_id)
        where status <> 'CLOSED' or answered_at is not null or next_act ->> 'code' = 'RETURN_RECORD';
      drop index case_board_live;

      alter table holder add column hours text check (length(hours) <= 200);
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table holder drop column hours;
      create index case_board_live on case_board (org_id, navigator_id)
        where status <> 'CLOSED' or answered_at is not null;
      drop index case_board_shown;
      alter table case_board drop column calls;
      drop table record_authorization;
      alter table record_item drop column request_basis, drop column reached_holder_on, drop column extended_on,
        drop column extension_reason, drop column is_on_the_way, drop column return_due_on, drop column arrived_on;
    `);
  }
}
