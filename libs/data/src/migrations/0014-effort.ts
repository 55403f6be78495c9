import type { MigrationInterface, QueryRunner } from 'typeorm';
import { oneOf, tenantTable } from './tenant-table.js';

// Written out: what is merged does not change with the domain.
const KINDS = [
  'SYMPTOMS',
  'MOBILITY',
  'OTHER_ILLNESS',
  'TRANSPORT',
  'DISTANCE',
  'CHILDCARE',
  'TIME_OFF_WORK',
  'HOUSING',
  'PHONE_OR_INTERNET',
  'NO_INSURANCE',
  'COST',
  'COVERAGE_DISPUTE',
  'LANGUAGE',
  'HEALTH_LITERACY',
  'HEARING_OR_SIGHT',
  'CARES_FOR_SOMEBODY',
  'NO_SUPPORT',
  'FAMILY_DISAGREES',
  'FEAR',
  'LOW_MOOD',
  'MISTRUST',
  'LACKS_INFORMATION',
  'CONFLICTING_ADVICE',
  'UNSURE',
  'RECORDS_DELAY',
  'REFERRAL',
  'APPOINTMENT_DELAY',
  'DOCTOR_REACTION',
];
const INTERVENTIONS_THEN = [
  'EXPLAINED',
  'EMOTIONAL_SUPPORT',
  'TRANSPORT_ARRANGED',
  'LODGING_OR_CHILDCARE',
  'FINANCIAL_HELP',
  'INTERPRETER',
  'TALKED_WITH_FAMILY',
  'CALLED_FOR_PATIENT',
  'RESCHEDULED',
  'REFERRED',
  'RESOLVED_BY_ITSELF',
  'OTHER',
];

/**
 * Barriers and distress scores of a case, what the board counts of them, and the organization's own settings for both.
 * Time needs no table: it is read from the recorded actions, which are never changed.
 */
export class Effort1763800000014 implements MigrationInterface {
  readonly name = 'Effort1763800000014';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table barrier (
        org_id uuid not null,
        case_id uuid not null,
        id uuid not null,
        kind text not null ${oneOf('kind', KINDS)},
        note text check (length(note) <= 4000),
        found_on date not null,
        is_resolved boolean not null,
        intervention text ${oneOf('intervention', INTERVENTIONS_THEN)},
        resolved_on date,
        resolved_note text check (length(resolved_note) <= 4000),
        primary key (org_id, case_id, id),
        foreign key (org_id, case_id) references care_case (org_id, id),
        check (is_resolved = (resolved_on is not null))
      );
      create index barrier_found on barrier (org_id, found_on);
      ${tenantTable('barrier')}

      create table distress_screening (
        org_id uuid not null,
        case_id uuid not null,
        id uuid not null,
        score integer not null check (score between 0 and 10),
        instrument text not null check (length(instrument) between 1 and 200),
        screened_on date not null,
        threshold integer not null check (threshold between 0 and 10),
        answer text check (answer in ('REFERRED', 'DECLINED')),
        answered_on date,
        referred_to text check (length(referred_to) <= 4000),
        primary key (org_id, case_id, id),
        foreign key (org_id, case_id) references care_case (org_id, id)
      );
      ${tenantTable('distress_screening')}

      alter table case_board
        add column open_barriers integer not null default 0,
        add column distress_score integer,
        add column physical_records integer not null default 0;

      alter table organization
        add column distress_threshold integer not null default 4 check (distress_threshold between 0 and 10),
        -- Left out: the product's own weights.
        add column workload_weights jsonb;

      -- A month's time is read over all cases of the organization.
      create index case_action_effort on case_action (org_id, recorded_on)
        where type in ('LOG_CALL', 'ADD_NOTE', 'LOG_TIME');
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop index case_action_effort;
      alter table organization drop column workload_weights, drop column distress_threshold;
      alter table case_board drop column physical_records, drop column distress_score, drop column open_barriers;
      drop table distress_screening, barrier;
    `);
  }
}
