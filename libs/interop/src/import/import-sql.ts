import type { ImportColumn, ImportCounts, ImportKind, ImportRow, ImportStatus } from '@sextant/contract';
import { auditedRead, contactsJson, namedQuery } from '@sextant/data';
import type { DateOn, RecordedAction } from '@sextant/domain';
import type { CaseDraft } from '../draft/case-draft.types.js';
import type { RowNote } from '../draft/note.types.js';
import type { ImportField } from '../spreadsheet/import-fields.js';

/** What reading a file has to know of the organization. */
export interface ImportSetting {
  today: DateOn;
  zone: string;
  people: { id: string; name: string; email: string }[];
}

/** $1 organization, $2 now. People who can own cases. */
export const IMPORT_SETTING = namedQuery<ImportSetting>(
  'import-setting',
  `select ($2::timestamptz at time zone o.zone)::date as today, o.zone,
    (select coalesce(json_agg(json_build_object('id', n.id, 'name', n.name, 'email', n.email) order by n.name, n.id), '[]')
      from person n where n.org_id = $1 and n.status = 'ACTIVE' and n.roles && array['NAVIGATOR', 'SUPERVISOR']) as people
   from organization o where o.org_id = $1`,
);

export interface StoredRun {
  id: string;
  fileName: string;
  kind: ImportKind;
  status: ImportStatus;
  encoding: string | null;
  separator: string | null;
  columns: ImportColumn[];
  mapping: ColumnChoice[] | null;
  createdAt: string;
  committedAt: string | null;
  version: number;
  counts: ImportCounts;
}

export interface ColumnChoice {
  index: number;
  field: ImportField | null;
}

const RUN_COLUMNS = `r.id, r.file_name as "fileName", r.kind, r.status, r.encoding, r.separator, r.columns, r.mapping,
  r.created_at as "createdAt", r.committed_at as "committedAt", r.version,
  (select json_build_object('total', count(*),
      'accepted', count(*) filter (where w.verdict = 'ACCEPTED'), 'corrected', count(*) filter (where w.verdict = 'CORRECTED'),
      'refused', count(*) filter (where w.verdict = 'REFUSED'), 'unchanged', count(*) filter (where w.verdict = 'UNCHANGED'))
    from import_row w where w.org_id = r.org_id and w.import_id = r.id) as counts`;

/** $1 organization, $2 run. */
export const FIND_RUN = namedQuery<StoredRun>(
  'import-run-find',
  `select ${RUN_COLUMNS} from import_run r where r.org_id = $1 and r.id = $2`,
);

/** The newest fifty. $1 organization. */
export const LIST_RUNS = namedQuery<StoredRun>(
  'import-run-list',
  `select ${RUN_COLUMNS} from import_run r where r.org_id = $1 order by r.created_at desc, r.ordinal desc limit 50`,
);

/** Locks the run, so that two people cannot commit it. $1 organization, $2 run. */
export const LOCK_RUN = namedQuery<StoredRun & { content: Buffer | null }>(
  'import-run-lock',
  `select ${RUN_COLUMNS}, r.content from import_run r where r.org_id = $1 and r.id = $2 for no key update of r`,
);

export const ADD_RUN = namedQuery(
  'import-run-add',
  `insert into import_run (org_id, id, file_name, kind, status, encoding, separator, columns, content, created_at, created_by_id)
   values ($1, $2, $3, $4, 'DRY_RUN', $5, $6, $7, $8, $9, $10)`,
);

/** $1 organization, $2 run, $3 columns, $4 mapping. */
export const SET_MAPPING = namedQuery(
  'import-run-map',
  `update import_run set columns = $3, mapping = $4, version = version + 1 where org_id = $1 and id = $2`,
);

/** $1 organization, $2 run, $3 when, $4 who. */
export const SET_COMMITTED = namedQuery(
  'import-run-commit',
  `update import_run set status = 'COMMITTED', committed_at = $3, committed_by_id = $4, version = version + 1
   where org_id = $1 and id = $2`,
);

/** A discarded file is not kept, and neither is what was read from it. $1 organization, $2 run. */
export const SET_DISCARDED = namedQuery(
  'import-run-discard',
  `with gone as (delete from import_row where org_id = $1 and import_id = $2)
   update import_run set status = 'DISCARDED', content = null, columns = '[]', version = version + 1 where org_id = $1 and id = $2`,
);

/** $1 organization, $2 run. */
export const DROP_ROWS = namedQuery(
  'import-rows-drop',
  `delete from import_row where org_id = $1 and import_id = $2`,
);

/** $1–$4 who, $5 run, $6 after this row, $7 at most, $8 verdict or null. */
export const READ_ROWS = namedQuery<{ items: ImportRow[] }>(
  'import-rows-read',
  `with shown as (
     select w.case_id, w.row, json_build_object('row', w.row, 'verdict', w.verdict, 'patientName', w.patient_name, 'mrn', w.mrn,
         'summary', w.summary, 'notes', w.notes, 'caseId', w.case_id) as item
     from import_row w where w.org_id = $1 and w.import_id = $5 and w.row > $6 and ($8::text is null or w.verdict = $8)
     order by w.row limit $7
   ), seen as (select case_id from shown where case_id is not null),
   ${auditedRead('import.rows', 'seen')}
   select coalesce(json_agg(item order by row), '[]') as items from shown`,
);

/** $1 organization, $2 cases: in one order, as everybody who locks several does. */
export const LOCK_CASES = namedQuery(
  'import-lock-cases',
  `select c.id from care_case c join patient p on p.org_id = c.org_id and p.id = c.patient_id
   where c.org_id = $1 and c.id = any($2::uuid[]) order by c.id for no key update of c, p`,
);

/** A case that is there, and what the last file said about it. */
export interface StoredCase {
  caseId: string;
  patient: {
    id: string;
    version: number;
    givenName: string;
    familyName: string;
    mrn: string | null;
    birthOn: DateOn | null;
    language: string;
    needsInterpreter: boolean;
    zone: string;
    caregiverName: string | null;
  };
  contacts: { value: string; kind: 'PHONE' | 'EMAIL' }[];
  actions: RecordedAction[];
  base: { draft: CaseDraft; notes: RowNote[] } | null;
}

/** $1 organization, $2 cases. */
export const LOAD_CASES = namedQuery<StoredCase>(
  'import-load-cases',
  `select c.id as "caseId",
     json_build_object('id', p.id, 'version', p.version, 'givenName', p.given_name, 'familyName', p.family_name, 'mrn', p.mrn,
       'birthOn', p.birth_on, 'language', p.language, 'needsInterpreter', p.needs_interpreter, 'zone', p.zone,
       'caregiverName', p.caregiver_name) as patient,
     ${contactsJson('$1', 'p.id')} as contacts,
     (select json_agg(json_build_object('id', a.id, 'seq', a.seq, 'at', iso(a.recorded_at), 'on', a.recorded_on,
         'actor', json_strip_nulls(json_build_object('kind', a.actor_kind, 'id', a.actor_id, 'isClinical', a.actor_is_clinical)),
         'action', a.payload) order by a.seq)
       from case_action a where a.org_id = $1 and a.case_id = c.id) as actions,
     (select json_build_object('draft', w.draft, 'notes', w.notes) from import_row w
       join import_run r on r.org_id = w.org_id and r.id = w.import_id and r.status = 'COMMITTED'
       where w.org_id = $1 and w.case_id = c.id and w.draft is not null order by r.committed_at desc, r.ordinal desc, w.row desc limit 1) as base
   from care_case c join patient p on p.org_id = c.org_id and p.id = c.patient_id
   where c.org_id = $1 and c.id = any($2::uuid[])`,
);
