import type { MigrationInterface, QueryRunner } from 'typeorm';
import { NCI_CENTERS_SOURCE } from '../centers/nci-designated-centers.js';

/**
 * What the days of the way rest on: when a center was asked, so that it has a history of its own; what a center wants to see and where its designation was read; and what a case that has gone quiet shows.
 * Rows of the board are put one day back, so that the nightly job computes them anew.
 */
export class Way1763800000010 implements MigrationInterface {
  readonly name = 'Way1763800000010';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      alter table organization add column cold_after_days integer not null default 7
        check (cold_after_days between 1 and 60);

      alter table center add column intake_checklist text check (length(intake_checklist) <= 4000);
      alter table center add column source text check (length(source) <= 200);

      alter table candidate add column asked_on date;
      create index candidate_center_answers on candidate (org_id, center_id, replied_on)
        where center_id is not null and asked_on is not null;

      alter table case_board add column last_touch jsonb;
      alter table case_board add column unreachable text
        check (unreachable in ('NO_CONTACT', 'WRONG_NUMBER', 'BOUNCED', 'UNANSWERED'));
    `);
    await this.referenceCenters(run, `${NCI_CENTERS_SOURCE.replaceAll("'", "''")}`);
    await this.earlierRows(run);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      create or replace function copy_reference_centers() returns trigger language plpgsql
        set search_path = public, pg_temp as $$
      begin
        insert into center (org_id, name, search_key, kind, designation, city, state, as_of)
        select new.org_id, name, lower(name || ' ' || city || ' ' || state), 'NCI_CENTER', designation, city, state, as_of
        from reference_center where designation <> 'Basic Laboratory';
        return null;
      end $$;
      alter table case_board drop column unreachable;
      alter table case_board drop column last_touch;
      alter table candidate drop column asked_on;
      alter table center drop column source;
      alter table center drop column intake_checklist;
      alter table organization drop column cold_after_days;
    `);
  }

  /** New organizations get the source with each center of the public list. */
  private async referenceCenters(run: QueryRunner, source: string): Promise<void> {
    await run.query(`
      create or replace function copy_reference_centers() returns trigger language plpgsql
        set search_path = public, pg_temp as $$
      begin
        insert into center (org_id, name, search_key, kind, designation, city, state, as_of, source)
        select new.org_id, name, lower(name || ' ' || city || ' ' || state), 'NCI_CENTER', designation, city, state,
          as_of, source
        from reference_center where designation <> 'Basic Laboratory';
        return null;
      end $$;
    `);
    await run.query(`
      -- The owner sees no rows while row-level security is forced.
      alter table center no force row level security;
      update center c set source = '${source}', version = version + 1
      from reference_center r where c.name = r.name and c.designation = r.designation and c.as_of = r.as_of;
      alter table center force row level security;
    `);
  }

  /** What is on the timelines already: the last time a center was asked, and an answer the insurer gave. */
  private async earlierRows(run: QueryRunner): Promise<void> {
    const tables = ['case_board', 'case_action', 'candidate'];
    await run.query(
      tables.map((table) => `alter table ${table} no force row level security`).join('; ') +
        `;
      update candidate c set asked_on = (
        select max(a.recorded_on) from case_action a
        where a.org_id = c.org_id and a.case_id = c.case_id and a.type = 'RECORD_CENTER_REPLY'
          and a.payload->>'candidateId' = c.id::text and a.payload->>'reply' = 'ASKED'
          and not exists (select from case_action k where k.org_id = a.org_id and k.case_id = a.case_id
            and k.type = 'CORRECT' and k.payload->>'actionId' = a.id::text))
      where c.reply <> 'NOT_ASKED';
      update case_board set as_of = as_of - 1 where status <> 'CLOSED';
      ` +
        tables.map((table) => `alter table ${table} force row level security`).join('; '),
    );
  }
}
