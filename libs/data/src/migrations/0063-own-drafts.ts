import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

/** What a person has typed into a form that is about no case yet, such as a new case; kept like the drafts of a case. */
export class OwnDrafts1763800000063 implements MigrationInterface {
  readonly name = 'OwnDrafts1763800000063';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table own_draft (
        org_id uuid not null,
        person_id uuid not null,
        form text not null check (length(form) between 1 and 100),
        content text not null check (length(content) between 2 and 40000),
        saved_at timestamptz not null,
        primary key (org_id, person_id, form),
        foreign key (org_id, person_id) references person (org_id, id) on delete cascade
      );
      ${tenantTable('own_draft')}
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table own_draft');
  }
}
