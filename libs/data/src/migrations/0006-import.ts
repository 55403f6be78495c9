import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable, versionedTable } from './tenant-table.js';

/**
 * Files people uploaded, and what each of their rows amounted to. The file is kept as it came until it is discarded, so
 * that it can be read again with other columns. The draft of a committed row is what the next file is compared with:
 * only what a file says anew may reach a case somebody has worked on since.
 */
export class Import1763800000006 implements MigrationInterface {
  readonly name = 'Import1763800000006';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table import_run (
        org_id uuid not null references organization (org_id),
        id uuid not null,
        -- Tells runs of one instant apart: the clock may stand still.
        ordinal bigint not null generated always as identity,
        file_name text not null check (length(file_name) between 1 and 200),
        kind text not null check (kind in ('SPREADSHEET', 'FHIR')),
        status text not null check (status in ('DRY_RUN', 'COMMITTED', 'DISCARDED')),
        encoding text check (length(encoding) <= 50),
        separator text check (length(separator) <= 5),
        -- What the columns are read as: [{index, header, field, samples}].
        columns jsonb not null,
        -- What a person changed of it: [{index, field}].
        mapping jsonb,
        content bytea check (length(content) <= 5 * 1024 * 1024),
        created_at timestamptz not null,
        created_by_id uuid,
        committed_at timestamptz,
        committed_by_id uuid,
        version integer not null default 1,
        primary key (org_id, id),
        check ((status = 'COMMITTED') = (committed_at is not null)),
        check ((status = 'DISCARDED') = (content is null))
      );
      create index import_run_newest on import_run (org_id, created_at desc);
      ${tenantTable('import_run', ['select', 'insert', 'update'])}
      ${versionedTable('import_run')}

      create table import_row (
        org_id uuid not null,
        import_id uuid not null,
        row integer not null check (row >= 1),
        verdict text not null check (verdict in ('ACCEPTED', 'CORRECTED', 'REFUSED', 'UNCHANGED')),
        patient_name text,
        mrn text,
        summary text,
        notes jsonb not null,
        draft jsonb,
        -- Whom the row is about: record number, else name and day of birth.
        identity_key text,
        case_id uuid,
        primary key (org_id, import_id, row),
        foreign key (org_id, import_id) references import_run (org_id, id),
        foreign key (org_id, case_id) references care_case (org_id, id)
      );
      create index import_row_case on import_row (org_id, case_id) where case_id is not null;
      create index import_row_identity on import_row (org_id, identity_key) where identity_key is not null;
      ${tenantTable('import_row')}
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table import_row, import_run');
  }
}
