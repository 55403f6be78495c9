import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table.js';

const PLAN_TYPES_BEFORE = `'UNKNOWN', 'HMO', 'PPO', 'MEDICARE', 'MEDICARE_ADVANTAGE', 'MEDICAID', 'OTHER_COMMERCIAL', 'SELF_PAY'`;

/** Clocks, appeals and the history of prior authorizations; CHIP as a plan; the state a visit is in. */
export class PriorAuthorizations1763800000022 implements MigrationInterface {
  readonly name = 'PriorAuthorizations1763800000022';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table coverage
        add column authorization_submitted_time text check (authorization_submitted_time ~ '^[0-2][0-9]:[0-5][0-9]$'),
        add column authorization_is_expedited boolean,
        add column authorization_answered_on date,
        add column appeal_due_on date,
        add column appeal_result text check (appeal_result in ('WON', 'LOST')),
        add column appeal_answered_on date,
        drop constraint coverage_plan_type_check,
        add constraint coverage_plan_type_check check (plan_type in (${PLAN_TYPES_BEFORE}, 'CHIP'));

      alter table appointment add column us_state text check (us_state ~ '^[A-Z]{2}$');

      create table authorization_round (
        org_id uuid not null,
        case_id uuid not null,
        ordinal integer not null check (ordinal >= 1),
        round integer not null,
        submitted_on date not null,
        submitted_time text check (submitted_time ~ '^[0-2][0-9]:[0-5][0-9]$'),
        is_expedited boolean not null,
        number text check (length(number) <= 4000),
        result text check (result in ('APPROVED', 'DENIED')),
        answered_on date,
        denial_reason text check (length(denial_reason) <= 4000),
        appeal_due_on date,
        appeal_filed_on date,
        appeal_result text check (appeal_result in ('WON', 'LOST')),
        appeal_answered_on date,
        primary key (org_id, case_id, ordinal),
        foreign key (org_id, case_id) references care_case (org_id, id)
      );
      ${tenantTable('authorization_round')}
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop table authorization_round;
      alter table appointment drop column us_state;
      alter table coverage
        drop constraint coverage_plan_type_check,
        add constraint coverage_plan_type_check check (plan_type in (${PLAN_TYPES_BEFORE})),
        drop column appeal_answered_on,
        drop column appeal_result,
        drop column appeal_due_on,
        drop column authorization_answered_on,
        drop column authorization_is_expedited,
        drop column authorization_submitted_time;
    `);
  }
}
