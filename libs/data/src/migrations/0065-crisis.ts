import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnlyTable, lookupFunction, lookupReads, oneOf, tenantTable } from './tenant-table.js';

const CRISIS_KINDS = ['LIFE', 'SUICIDE'];

/** Words that sound like an emergency: the organization's own list, what was heard, and whom it was told. */
export class Crisis1763800000065 implements MigrationInterface {
  readonly name = 'Crisis1763800000065';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table patient_answer
        add column crisis text ${oneOf('crisis', CRISIS_KINDS)},
        add column called_on date;
      create index patient_answer_crisis on patient_answer (org_id, case_id) where crisis is not null and not is_handled;

      create table crisis_word_version (
        org_id uuid not null references organization (org_id),
        version integer not null check (version >= 1),
        -- Of each language and kind, what is listened for besides the built-in words.
        words jsonb not null check (jsonb_typeof(words) = 'object' and length(words::text) <= 60000),
        saved_at timestamptz not null,
        saved_by_id uuid not null,
        primary key (org_id, version),
        foreign key (org_id, saved_by_id) references person (org_id, id)
      );
      ${appendOnlyTable('crisis_word_version')}

      -- One mail to one person about one message. Times are real time: a lease has to end.
      create table staff_alert (
        org_id uuid not null references organization (org_id),
        id uuid not null default gen_random_uuid(),
        case_id uuid not null,
        answer_id uuid not null,
        person_id uuid not null,
        attempt integer not null default 0,
        try_at timestamptz not null default now(),
        raised_at timestamptz not null default now(),
        ended_as text ${oneOf('ended_as', ['SENT', 'FAILED'])},
        ended_at timestamptz,
        primary key (org_id, id),
        foreign key (org_id, person_id) references person (org_id, id),
        foreign key (org_id, case_id) references care_case (org_id, id),
        check ((ended_as is null) = (ended_at is null))
      );
      -- The same words told twice alert once.
      create unique index staff_alert_once on staff_alert (org_id, answer_id, person_id);
      create index staff_alert_waiting on staff_alert (try_at) where ended_at is null;
      ${tenantTable('staff_alert', ['select', 'insert', 'update'])}
      ${lookupReads('staff_alert', ['org_id', 'id', 'try_at', 'ended_at'])}
      ${lookupFunction(
        'find_staff_alerts(integer)',
        `create function find_staff_alerts(how_many integer) returns table ("orgId" uuid, id uuid)
         language sql stable security definer set search_path = pg_catalog, public as $$
           select a.org_id, a.id from staff_alert a where a.ended_at is null and a.try_at <= now()
           order by a.try_at limit how_many
         $$`,
      )}
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop function find_staff_alerts(integer);
      drop table staff_alert, crisis_word_version;
      drop index patient_answer_crisis;
      alter table patient_answer drop column called_on, drop column crisis;
    `);
  }
}
