import type { CaseFiles, Document, Packet } from '@sextant/contract';
import { isCaseStaff, NotAllowedError } from '@sextant/casework';
import { audit, isUuid, withTenant, type Ctx } from '@sextant/data';
import { dateIn, foldCase, packetPlan, type InstantAt } from '@sextant/domain';
import { CASE_PACKETS, type StoredPacket } from '../packet/packet-sql.js';
import { asCaseDocument } from './as-case-document.js';
import { CASE_DOCUMENTS, CASE_PAPER_FACTS, type StoredDocument } from './document-sql.js';

/** Somebody who waits longer than this is told what to do; neither a look at a file nor 300 pages take longer than seconds. */
const LATE_AFTER_MS = 45_000;

/** The files of a case, its packets, and what stands between it and a packet that can be sent. */
export async function caseFiles(ctx: Ctx, caseId: string): Promise<CaseFiles | undefined> {
  if (!isCaseStaff(ctx)) throw new NotAllowedError('Only navigators and supervisors see files.');
  if (!isUuid(caseId)) return undefined;
  return withTenant(ctx, async (inside) => {
    const { tx } = inside;
    audit(inside, tx, { act: 'R', what: 'document.list', caseIds: [caseId] });
    const [facts] = await tx.query(CASE_PAPER_FACTS, [ctx.orgId, caseId]);
    const documents = await tx.query(CASE_DOCUMENTS, [ctx.orgId, caseId, ctx.clock.now()]);
    const packets = await tx.query(CASE_PACKETS, [ctx.orgId, caseId]);
    if (!facts) return undefined;
    const todayOn = dateIn(facts.organization.zone, ctx.clock.now());
    const { gaps } = packetPlan(foldCase(facts.actions), documents.map(asCaseDocument), todayOn);
    return {
      caseId,
      documents: documentsView(documents, ctx.clock.now()),
      packets: packets.map((packet) => packetView(packet, ctx.clock.now())),
      gaps: gaps.map(gapView),
    };
  });
}

function documentsView(documents: readonly StoredDocument[], now: InstantAt): Document[] {
  const first = new Map<string, string>();
  return documents.map((document) => {
    const { sha256 } = document;
    const isLive = document.state === 'CLEAN' && !document.replacedById;
    const duplicateOfId = sha256 && isLive ? (first.get(sha256) ?? null) : null;
    if (sha256 && isLive && !duplicateOfId) first.set(sha256, document.id);
    const isLate = document.state === 'QUARANTINED' && isOverdue(document.uploadedAt, now);
    return { ...document, problem: document.problem ?? null, isLate, duplicateOfId };
  });
}

export function packetView(packet: StoredPacket, now: InstantAt): Packet {
  const isOpen = packet.state === 'WAITING' || packet.state === 'BUILDING';
  return {
    ...packet,
    isLate: isOpen && isOverdue(packet.madeAt, now),
    gaps: packet.gaps.map(gapView),
    leftOutNames: packet.items.flatMap(({ leftOut }) => leftOut.map(({ name }) => name)),
  };
}

function isOverdue(since: InstantAt, now: InstantAt): boolean {
  return Date.parse(now) - Date.parse(since) > LATE_AFTER_MS;
}

function gapView({
  code,
  recordItemId,
  documentId,
}: StoredPacket['gaps'][number]): CaseFiles['gaps'][number] {
  return { code, recordItemId: recordItemId ?? null, documentId: documentId ?? null };
}
