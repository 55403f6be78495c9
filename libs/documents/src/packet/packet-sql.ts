import { namedQuery } from '@sextant/data';
import type { InstantAt, PacketGap, PacketPlan } from '@sextant/domain';
import type { PaperSize } from '../paper/paper.js';

export const PACKET_STATES = ['WAITING', 'BUILDING', 'READY', 'FAILED'] as const;
export type PacketState = (typeof PACKET_STATES)[number];

/** What was planned, as kept with the packet. */
export interface PacketItem {
  recordItemId: string;
  state: PacketPlan['entries'][number]['state'];
  documentIds: string[];
  leftOut: PacketPlan['entries'][number]['leftOut'];
}

export interface StoredPacket {
  id: string;
  caseId: string;
  version: number;
  state: PacketState;
  progress: number;
  /** Where it stopped last, as `STEP:CODE`. */
  failure: string | null;
  size: PaperSize;
  madeByName: string | null;
  madeAt: InstantAt;
  items: PacketItem[];
  gaps: PacketGap[];
  pages: number | null;
  bytes: number | null;
  documentId: string | null;
  sentAt: InstantAt | null;
  sentByName: string | null;
  sentHow: string | null;
  overrideReason: string | null;
}

const COLUMNS = `p.id, p.case_id as "caseId", p.version, p.state, p.progress, p.failure, p.size, m.name as "madeByName",
  iso(p.made_at) as "madeAt", p.items, p.gaps, p.pages, d.bytes::float8 as bytes, p.document_id as "documentId",
  iso(p.sent_at) as "sentAt", s.name as "sentByName", p.sent_how as "sentHow", p.override_reason as "overrideReason"`;
const FROM = `from packet p
  left join person m on m.org_id = p.org_id and m.id = p.made_by_id
  left join person s on s.org_id = p.org_id and s.id = p.sent_by_id
  left join document d on d.org_id = p.org_id and d.id = p.document_id`;

/** $1 organization, $2 packet. */
export const FIND_PACKET = namedQuery<StoredPacket>(
  'packet-find',
  `select ${COLUMNS} ${FROM} where p.org_id = $1 and p.id = $2`,
);

/** Newest first. $1 organization, $2 case. */
export const CASE_PACKETS = namedQuery<StoredPacket>(
  'packet-of-case',
  `select ${COLUMNS} ${FROM} where p.org_id = $1 and p.case_id = $2 order by p.version desc limit 50`,
);

/** Holds the case, so that versions count one by one. $1 organization, $2 case. */
export const LOCK_CASE = namedQuery<{ open: string | null; version: number }>(
  'packet-lock-case',
  `with held as (select c.id from care_case c where c.org_id = $1 and c.id = $2 for no key update)
   select (select p.id from packet p where p.org_id = $1 and p.case_id = $2 and p.state in ('WAITING', 'BUILDING')
      order by p.version desc limit 1) as open,
     (select coalesce(max(p.version), 0)::int from packet p where p.org_id = $1 and p.case_id = $2) as version from held`,
);

/** $1 organization, $2 id, $3 case, $4 version, $5 size, $6 person, $7 now. */
export const ADD_PACKET = namedQuery(
  'packet-add',
  `insert into packet (org_id, id, case_id, version, state, size, made_by_id, made_at)
   values ($1, $2, $3, $4, 'WAITING', $5, $6, $7)`,
);

/** One builder at a time; one that died is followed by another. $1 organization, $2 id. */
export const CLAIM_PACKET = namedQuery<{ id: string; attempt: number }>(
  'packet-claim',
  `update packet set state = 'BUILDING', attempt = attempt + 1, progress = 0, lease_until = now() + interval '3 minutes'
   where org_id = $1 and id = $2 and (state = 'WAITING' or (state = 'BUILDING' and lease_until < now()))
   returning id, attempt`,
);

/** $1 organization, $2 id, $3 attempt, $4 percent. */
export const SET_PROGRESS = namedQuery(
  'packet-progress',
  `update packet set progress = $4, lease_until = now() + interval '3 minutes'
   where org_id = $1 and id = $2 and state = 'BUILDING' and attempt = $3`,
);

/** $1 organization, $2 id, $3 case, $4 name, $5 bytes, $6 hash, $7 pages, $8 now. */
export const ADD_PACKET_DOCUMENT = namedQuery(
  'packet-document-add',
  `insert into document (org_id, id, case_id, kind, name, media, state, is_scanned, bytes, sha256, pages, uploaded_at)
   values ($1, $2, $3, 'PACKET', $4, 'application/pdf', 'CLEAN', true, $5, $6, $7, $8)`,
);

/** $1 organization, $2 id, $3 attempt, $4 document, $5 pages, $6 items, $7 gaps, $8 now. */
export const FINISH_PACKET = namedQuery<{ id: string }>(
  'packet-finish',
  `update packet set state = 'READY', progress = 100, document_id = $4, pages = $5, items = $6, gaps = $7, built_at = $8
   where org_id = $1 and id = $2 and state = 'BUILDING' and attempt = $3 returning id`,
);

/** A try that did not work: it waits for the next, or was the last. $1 organization, $2 id, $3 attempt, $4 state, $5 failure. */
export const STOP_PACKET = namedQuery(
  'packet-stop',
  `update packet set state = $4, failure = $5, progress = 0, lease_until = null, handed_at = now()
   where org_id = $1 and id = $2 and state = 'BUILDING' and attempt = $3`,
);

/** $1 organization, $2 id, $3 now, $4 person, $5 how, $6 reason. */
export const MARK_SENT = namedQuery(
  'packet-sent',
  `update packet set sent_at = $3, sent_by_id = $4, sent_how = $5, override_reason = $6 where org_id = $1 and id = $2`,
);
