import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

/**
 * What a person has typed into a form of a case and not sent yet. It is kept here and not in the browser, so that it
 * survives a hang-up, a reload and a lost session and nothing is left on a shared computer after sign-out.
 */
export class FormDrafts1763800000012 implements MigrationInterface {
  readonly name = 'FormDrafts1763800000012';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table form_draft (
        org_id uuid not null,
        person_id uuid not null,
        case_id uuid not null,
        form text not null check (length(form) between 1 and 100),
        content text not null check (length(content) between 2 and 40000),
        saved_at timestamptz not null,
        primary key (org_id, person_id, case_id, form),
        foreign key (org_id, person_id) references person (org_id, id) on delete cascade,
        foreign key (org_id, case_id) references care_case (org_id, id) on delete cascade
      );
      create index form_draft_case on form_draft (org_id, case_id);
      ${tenantTable('form_draft')}
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table form_draft');
  }
}
