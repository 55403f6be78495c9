import { namedQuery } from '@sextant/data';
import type {
  CaseDocument,
  DocumentMedia,
  DocumentRefusal,
  InstantAt,
  RecordedAction,
} from '@sextant/domain';

/** A file of a case as it is stored. */
export interface StoredDocument extends Omit<
  CaseDocument,
  'recordItemId' | 'media' | 'problem' | 'sha256' | 'pages' | 'replacedById'
> {
  caseId: string;
  recordItemId: string | null;
  kind: 'RECORD' | 'PACKET';
  media: DocumentMedia | null;
  refusal: DocumentRefusal | null;
  refusalNote: string | null;
  problem: CaseDocument['problem'] | null;
  isScanned: boolean;
  bytes: number;
  sha256: string | null;
  pages: number | null;
  uploadedById: string | null;
  uploadedByName: string | null;
  uploadedAt: InstantAt;
  replacedById: string | null;
}

const COLUMNS = `d.id, d.case_id as "caseId", d.record_item_id as "recordItemId", d.kind, d.name, d.media, d.state, d.refusal,
  d.refusal_note as "refusalNote", d.problem, d.is_scanned as "isScanned", d.bytes::float8 as bytes, d.sha256, d.pages,
  d.uploaded_by_id as "uploadedById", n.name as "uploadedByName", iso(d.uploaded_at) as "uploadedAt",
  d.replaced_by_id as "replacedById"`;
const FROM = `from document d left join person n on n.org_id = d.org_id and n.id = d.uploaded_by_id`;

/** $1 organization, $2 document. */
export const FIND_DOCUMENT = namedQuery<StoredDocument>(
  'document-find',
  `select ${COLUMNS} ${FROM} where d.org_id = $1 and d.id = $2`,
);

/** Oldest first; uploads nobody ended within a day are forgotten. $1 organization, $2 case, $3 now. */
export const CASE_DOCUMENTS = namedQuery<StoredDocument>(
  'document-of-case',
  `select ${COLUMNS} ${FROM} where d.org_id = $1 and d.case_id = $2 and d.kind = 'RECORD'
     and (d.state <> 'UPLOADING' or d.uploaded_at > $3::timestamptz - interval '1 day')
   order by d.uploaded_at, d.id`,
);

/** Whether the case, and the record item when one is named, are there. $1 organization, $2 case, $3 item. */
export const FIND_PLACE = namedQuery<{ hasItem: boolean }>(
  'document-place',
  `select $3::uuid is null or exists (
     select from record_item r where r.org_id = $1 and r.case_id = $2 and r.id = $3) as "hasItem"
   from care_case c where c.org_id = $1 and c.id = $2`,
);

/** $1 organization, $2 id, $3 case, $4 item, $5 name, $6 bytes, $7 person, $8 now. */
export const ADD_UPLOAD = namedQuery<{ id: string }>(
  'document-upload-add',
  `insert into document (org_id, id, case_id, record_item_id, kind, name, state, bytes, uploaded_by_id, uploaded_at)
   values ($1, $2, $3, $4, 'RECORD', $5, 'UPLOADING', $6, $7, $8) on conflict do nothing returning id`,
);

/** $1 organization, $2 id, $3 refusal, $4 note. */
export const REFUSE_DOCUMENT = namedQuery(
  'document-refuse',
  `update document set state = 'REFUSED', refusal = $3, refusal_note = $4 where org_id = $1 and id = $2`,
);

/** $1 organization, $2 id, $3 media, $4 hash, $5 bytes. */
export const QUARANTINE_DOCUMENT = namedQuery(
  'document-quarantine',
  `update document set state = 'QUARANTINED', media = $3, sha256 = $4, bytes = $5
   where org_id = $1 and id = $2 and state = 'UPLOADING'`,
);

/** $1 organization, $2 id, $3 the file that comes instead; both of one case. */
export const REPLACE_DOCUMENT = namedQuery(
  'document-replace',
  `update document d set replaced_by_id = $3 where d.org_id = $1 and d.id = $2
   and exists (select from document x where x.org_id = $1 and x.id = $3 and x.case_id = d.case_id)`,
);

/** $1 organization, $2 id, $3 whether scanned, $4 pages, $5 problem. */
export const CLEAR_DOCUMENT = namedQuery(
  'document-clear',
  `update document set state = 'CLEAN', is_scanned = $3, pages = $4, problem = $5
   where org_id = $1 and id = $2 and state = 'QUARANTINED'`,
);

/** $1 organization, $2 id. */
export const DROP_UPLOAD = namedQuery(
  'document-upload-drop',
  `delete from document where org_id = $1 and id = $2 and state = 'UPLOADING'`,
);

/** $1 organization, $2 id, $3 problem. */
export const SET_PROBLEM = namedQuery(
  'document-problem',
  `update document set problem = $3 where org_id = $1 and id = $2`,
);

/** What papers of a case are made of. */
export interface CasePaperFacts {
  actions: RecordedAction[];
  patient: {
    name: string;
    birthOn: string | null;
    mrn: string | null;
    language: string;
    needsInterpreter: boolean;
  };
  organization: { name: string; phone: string | null; zone: string };
  navigatorName: string | null;
}

/** $1 organization, $2 case. */
export const CASE_PAPER_FACTS = namedQuery<CasePaperFacts>(
  'document-case-facts',
  `select
     (select json_agg(json_build_object('id', a.id, 'seq', a.seq, 'at', iso(a.recorded_at), 'on', a.recorded_on,
       'actor', json_strip_nulls(json_build_object('kind', a.actor_kind, 'id', a.actor_id, 'isClinical', a.actor_is_clinical)),
       'action', a.payload) order by a.seq)
      from case_action a where a.org_id = $1 and a.case_id = $2) as actions,
     json_build_object('name', p.name, 'birthOn', p.birth_on, 'mrn', p.mrn, 'language', p.language,
       'needsInterpreter', p.needs_interpreter) as patient,
     json_build_object('name', o.name, 'phone', o.sender_phone, 'zone', o.zone) as organization,
     n.name as "navigatorName"
   from care_case c
   join patient p on p.org_id = c.org_id and p.id = c.patient_id
   join organization o on o.org_id = c.org_id
   left join person n on n.org_id = c.org_id and n.id = c.navigator_id
   where c.org_id = $1 and c.id = $2`,
);
