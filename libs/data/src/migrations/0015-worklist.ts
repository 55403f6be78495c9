import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable, versionedTable } from './tenant-table.js';

/** What makes the list quick to work: snoozed cases, views and keys of each person, macros of an organization. */
export class Worklist1763800000015 implements MigrationInterface {
  readonly name = 'Worklist1763800000015';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table case_board add column snoozed_until_on date;

      create table saved_view (
        org_id uuid not null,
        person_id uuid not null,
        id uuid not null,
        name text not null check (length(name) between 1 and 40),
        -- Path and filters of a list. The program lets no free text in: an address never names a patient.
        address text not null check (length(address) between 1 and 500 and address like '/%'),
        ordinal bigint not null generated always as identity,
        primary key (org_id, id),
        unique (org_id, person_id, name),
        foreign key (org_id, person_id) references person (org_id, id)
      );
      ${tenantTable('saved_view')}

      create table work_preference (
        org_id uuid not null,
        person_id uuid not null,
        has_letter_keys boolean not null,
        primary key (org_id, person_id),
        foreign key (org_id, person_id) references person (org_id, id)
      );
      ${tenantTable('work_preference', ['select', 'insert', 'update'])}

      -- One row an organization; without it the macros every organization begins with.
      create table macro_list (
        org_id uuid not null references organization (org_id),
        macros jsonb not null,
        version integer not null default 1,
        primary key (org_id)
      );
      ${tenantTable('macro_list', ['select', 'insert', 'update'])}
      ${versionedTable('macro_list')}
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop table macro_list, work_preference, saved_view;
      alter table case_board drop column snoozed_until_on;
    `);
  }
}
