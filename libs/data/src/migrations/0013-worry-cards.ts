import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnlyTable } from './tenant-table.js';

/** The words of an organization for the worries people have. Every version stays: what a patient read can be told. */
export class WorryCards1763800000013 implements MigrationInterface {
  readonly name = 'WorryCards1763800000013';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table worry_card_version (
        org_id uuid not null references organization (org_id),
        kind text not null check (kind in ('IS_IT_NORMAL', 'WILL_MY_DOCTOR_MIND', 'WILL_INSURANCE_PAY',
          'HOW_TO_FIND_A_DOCTOR', 'IS_IT_TOO_LATE', 'CAN_I_WAIT', 'WHAT_IF_THEY_DIFFER')),
        language text not null check (language in ('en', 'es')),
        version integer not null check (version >= 1),
        title text not null check (length(title) between 1 and 120),
        body text not null check (length(body) between 1 and 1500),
        reviewer_name text not null check (length(reviewer_name) between 1 and 200),
        reviewer_role text not null check (length(reviewer_role) between 1 and 200),
        reviewed_on date not null,
        published_at timestamptz not null,
        published_by_id uuid not null,
        primary key (org_id, kind, language, version),
        foreign key (org_id, published_by_id) references person (org_id, id)
      );
      ${appendOnlyTable('worry_card_version')}
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table worry_card_version');
  }
}
