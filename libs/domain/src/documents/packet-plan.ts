import type { DateOn } from '../calendar/date-on.js';
import type { CaseState } from '../case/case-state.js';
import { isReleaseOver, needsRelease, releaseOf } from '../records/authorization/release.js';
import { isPhysical } from '../records/records.js';
import type { RecordItem } from '../records/record-item.types.js';
import type { CaseDocument } from './document.types.js';
import { kindsInCenterOrder } from './packet-order.js';

/** How one record stands in the packet. Slides and discs travel beside it. */
export const PACKET_ENTRY_STATES = ['HERE', 'MISSING', 'NOT_APPLICABLE', 'TRAVELS'] as const;
export type PacketEntryState = (typeof PACKET_ENTRY_STATES)[number];

/** Why a file of a record is named in the index and not in the packet. */
export const LEFT_OUT_REASONS = ['BROKEN', 'ENCRYPTED', 'NO_PAGES', 'NOT_CHECKED', 'DUPLICATE'] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

export interface PacketEntry {
  item: RecordItem;
  state: PacketEntryState;
  /** Ids of the files whose pages go in, oldest first. */
  documentIds: string[];
  leftOut: { documentId: string; name: string; reason: LeftOutReason; sameAsName?: string }[];
}

/** What stands between the packet and sending it. */
export const PACKET_GAPS = [
  'NO_CENTER',
  'NO_RECORDS',
  'WAITING',
  'NO_FILE',
  'NOT_READABLE',
  'FILE_LEFT_OUT',
  'NO_AUTHORIZATION',
] as const;
export type PacketGapCode = (typeof PACKET_GAPS)[number];

export interface PacketGap {
  code: PacketGapCode;
  recordItemId?: string;
  documentId?: string;
}

export interface PacketPlan {
  /** The records of this round in the center's own order. */
  entries: PacketEntry[];
  /** Empty: ready to send. */
  gaps: PacketGap[];
}

/** What goes into the packet of this round and what is missing. The same file twice goes in once. */
export function packetPlan(
  state: CaseState,
  documents: readonly CaseDocument[],
  todayOn: DateOn,
): PacketPlan {
  const center = state.candidates.find((one) => one.isChosen && one.round === state.round);
  const kinds = kindsInCenterOrder(center?.intakeChecklist);
  const items = state.recordItems
    .filter((item) => item.round <= state.round)
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  const seen = new Map<string, string>();
  const entries = items.map((item) => entryOf(item, documents, seen));
  const gaps: PacketGap[] = [
    ...(center ? [] : [{ code: 'NO_CENTER' } as const]),
    ...(items.length > 0 ? [] : [{ code: 'NO_RECORDS' } as const]),
    ...entries.flatMap((entry) => gapsOf(entry)),
    ...entries
      .filter(({ item }) => lacksRelease(state, item, todayOn))
      .map(({ item }) => ({ code: 'NO_AUTHORIZATION', recordItemId: item.id }) as const),
  ];
  return { entries, gaps };
}

function entryOf(
  item: RecordItem,
  documents: readonly CaseDocument[],
  seen: Map<string, string>,
): PacketEntry {
  const entry: PacketEntry = { item, state: 'MISSING', documentIds: [], leftOut: [] };
  if (item.state === 'NOT_APPLICABLE') return { ...entry, state: 'NOT_APPLICABLE' };
  const files = documents
    .filter((one) => one.recordItemId === item.id && one.state !== 'REFUSED' && one.state !== 'UPLOADING')
    .filter((one) => !one.replacedById)
    .toSorted((a, b) => (a.uploadedAt < b.uploadedAt ? -1 : 1));
  for (const file of files) {
    const first = file.sha256 === undefined ? undefined : seen.get(file.sha256);
    const reason = first ? 'DUPLICATE' : leftOutReason(file);
    if (reason) {
      entry.leftOut.push({
        documentId: file.id,
        name: file.name,
        reason,
        ...(first && { sameAsName: first }),
      });
      continue;
    }
    if (file.sha256) seen.set(file.sha256, file.name);
    entry.documentIds.push(file.id);
  }
  const isCovered =
    entry.documentIds.length > 0 || entry.leftOut.some(({ reason }) => reason === 'DUPLICATE');
  if (isCovered) return { ...entry, state: 'HERE' };
  return isPhysical(item.kind) ? { ...entry, state: 'TRAVELS' } : entry;
}

function leftOutReason(file: CaseDocument): LeftOutReason | undefined {
  if (file.state === 'QUARANTINED') return 'NOT_CHECKED';
  return file.problem;
}

/** Slides and discs count as here once they have arrived or were sent on their own. */
const ARRIVED: readonly RecordItem['state'][] = ['RECEIVED', 'READABLE', 'SENT_TO_CENTER', 'ACCEPTED'];

function gapsOf({ item, state, leftOut }: PacketEntry): PacketGap[] {
  if (state === 'NOT_APPLICABLE') return [];
  const recordItemId = item.id;
  const gaps: PacketGap[] = leftOut
    .filter(({ reason, documentId }) => reason !== 'DUPLICATE' && !(state === 'TRAVELS' && documentId))
    .map(({ documentId }) => ({ code: 'FILE_LEFT_OUT', recordItemId, documentId }));
  if (!ARRIVED.includes(item.state)) gaps.push({ code: 'WAITING', recordItemId });
  else if (state === 'MISSING' && leftOut.length === 0) gaps.push({ code: 'NO_FILE', recordItemId });
  else if (state === 'HERE' && item.state === 'RECEIVED') gaps.push({ code: 'NOT_READABLE', recordItemId });
  return gaps;
}

/**
 * Whether the record came, or should come, on a permission and none is in force. One that nobody was asked for needs
 * none until it has a way; one that ran out or was taken back is said in any case, unless another ground carries it.
 */
function lacksRelease({ releases }: CaseState, item: RecordItem, todayOn: DateOn): boolean {
  const { way, requestBasis } = item;
  if (item.state === 'NOT_APPLICABLE' || !needsRelease(way, requestBasis)) return false;
  const release = releaseOf(releases, item, todayOn);
  return release.state === 'NONE' ? Boolean(way ?? requestBasis) : isReleaseOver(release);
}
