import type { MigrationInterface, QueryRunner } from 'typeorm';
import { NCI_CENTERS, NCI_CENTERS_AS_OF, NCI_CENTERS_SOURCE } from '../centers/nci-designated-centers.js';
import { tenantTable, versionedTable } from './tenant-table.js';

/**
 * Holders of records and centers. Both belong to the organization, because phones, faxes and notes are its own findings.
 * The public list of centers is a reference table everybody may read; every organization starts with a copy of it.
 */
export class Directory1763800000005 implements MigrationInterface {
  readonly name = 'Directory1763800000005';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table holder (
        org_id uuid not null references organization (org_id),
        id uuid not null default gen_random_uuid(),
        name text not null check (length(name) between 1 and 200),
        search_key text not null,
        kind text not null check (kind in ('HOSPITAL', 'PATHOLOGY', 'IMAGING', 'RECORDS_OFFICE', 'CLINIC', 'LABORATORY')),
        phone text check (length(phone) <= 50),
        fax text check (length(fax) <= 50),
        portal_url text check (length(portal_url) <= 500),
        city text check (length(city) <= 200),
        state text check (length(state) <= 200),
        zone text check (length(zone) <= 64),
        note text check (length(note) <= 4000),
        version integer not null default 1,
        primary key (org_id, id)
      );
      create index holder_name on holder (org_id, search_key text_pattern_ops, id);
      ${tenantTable('holder', ['select', 'insert', 'update'])}
      ${versionedTable('holder')}

      create table reference_center (
        name text primary key,
        designation text not null check (designation in ('Comprehensive', 'Clinical', 'Basic Laboratory')),
        city text not null,
        state text not null,
        as_of date not null,
        source text not null
      );
      grant select on reference_center to sextant_app;

      create table center (
        org_id uuid not null references organization (org_id),
        id uuid not null default gen_random_uuid(),
        name text not null check (length(name) between 1 and 200),
        search_key text not null,
        kind text not null check (kind in ('ACADEMIC_CENTER', 'NCI_CENTER', 'SPECIALIST')),
        designation text check (length(designation) <= 200),
        city text check (length(city) <= 200),
        state text check (length(state) <= 200),
        phone text check (length(phone) <= 50),
        fax text check (length(fax) <= 50),
        as_of date,
        version integer not null default 1,
        primary key (org_id, id)
      );
      create index center_name on center (org_id, search_key text_pattern_ops, id);
      ${tenantTable('center', ['select', 'insert', 'update'])}
      ${versionedTable('center')}

      alter table record_item add constraint record_item_holder_exists
        foreign key (org_id, holder_id) references holder (org_id, id);
      alter table candidate add constraint candidate_center_exists
        foreign key (org_id, center_id) references center (org_id, id);
    `);
    await this.referenceCenters(run);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop trigger own_centers on organization;
      drop function copy_reference_centers();
      alter table candidate drop constraint candidate_center_exists;
      alter table record_item drop constraint record_item_holder_exists;
      drop table center, reference_center, holder;
    `);
  }

  private async referenceCenters(run: QueryRunner): Promise<void> {
    const rows = NCI_CENTERS.map(([name, designation, city, state]) => ({ name, designation, city, state }));
    await run.query(
      `insert into reference_center (name, designation, city, state, as_of, source)
       select name, designation, city, state, $2, $3
       from jsonb_to_recordset($1) as r(name text, designation text, city text, state text)`,
      [JSON.stringify(rows), NCI_CENTERS_AS_OF, NCI_CENTERS_SOURCE],
    );
    await run.query(`
      -- Runs as whoever adds the organization, who has set app.org to it: row-level security holds here too.
      create function copy_reference_centers() returns trigger language plpgsql set search_path = public, pg_temp as $$
      begin
        insert into center (org_id, name, search_key, kind, designation, city, state, as_of)
        select new.org_id, name, lower(name || ' ' || city || ' ' || state), 'NCI_CENTER', designation, city, state, as_of
        from reference_center where designation <> 'Basic Laboratory';
        return null;
      end $$;
      create trigger own_centers after insert on organization
        for each row execute function copy_reference_centers();
    `);
    await run.query(`
      do $$ declare org uuid; begin
        -- The owner sees no organization either while row-level security is forced.
        alter table organization no force row level security;
        for org in select org_id from organization loop
          perform set_config('app.org', org::text, true);
          insert into center (org_id, name, search_key, kind, designation, city, state, as_of)
          select org, name, lower(name || ' ' || city || ' ' || state), 'NCI_CENTER', designation, city, state, as_of
          from reference_center where designation <> 'Basic Laboratory';
        end loop;
        perform set_config('app.org', '', true);
        alter table organization force row level security;
      end $$;
    `);
  }
}
