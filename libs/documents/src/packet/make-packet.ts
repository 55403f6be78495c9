import { createHash, randomUUID } from 'node:crypto';
import { audit, tenantQuery, withTenant, type Ctx } from '@sextant/data';
import { dateIn, foldCase, packetPlan, type PacketPlan } from '@sextant/domain';
import type { DocumentDeps } from '../document-deps.js';
import { asCaseDocument } from '../files/as-case-document.js';
import { CASE_DOCUMENTS, CASE_PAPER_FACTS, SET_PROBLEM, type StoredDocument } from '../files/document-sql.js';
import { frontMatter } from './front-matter.js';
import { mergePacket, PartUnusableError, type PacketPart } from './merge-packet.js';
import { packetFactsOf } from './packet-facts.js';
import {
  ADD_PACKET_DOCUMENT,
  CLAIM_PACKET,
  FAIL_PACKET,
  FIND_PACKET,
  FINISH_PACKET,
  SET_PROGRESS,
  type StoredPacket,
} from './packet-sql.js';

export type MakeResult = 'READY' | 'NOTHING_TO_DO' | 'FAILED';

const MAX_ATTEMPTS = 3;
/** What reading and appending files makes of the whole; the rest is stamping and writing. */
const APPEND_PERCENT = 80;

/**
 * Builds a packet somebody asked for. Claimed first, so that of two workers one builds; a worker that died is followed by
 * another when its lease is over. A file that turns out unusable is marked, and the packet planned again without it.
 */
export async function makePacket(ctx: Ctx, deps: DocumentDeps, packetId: string): Promise<MakeResult> {
  const [claimed] = await tenantQuery(ctx, CLAIM_PACKET, [ctx.orgId, packetId], { isDurable: true });
  if (!claimed) return 'NOTHING_TO_DO';
  const [packet] = await tenantQuery(ctx, FIND_PACKET, [ctx.orgId, packetId]);
  if (!packet) return 'NOTHING_TO_DO';
  try {
    for (;;) {
      try {
        return await build(ctx, deps, packet, claimed.attempt);
      } catch (error) {
        if (!(error instanceof PartUnusableError)) throw error;
        await tenantQuery(ctx, SET_PROBLEM, [ctx.orgId, error.documentId, 'BROKEN'], { isDurable: true });
      }
    }
  } catch (error) {
    if (claimed.attempt >= MAX_ATTEMPTS) {
      await tenantQuery(ctx, FAIL_PACKET, [ctx.orgId, packetId], { isDurable: true });
      return 'FAILED';
    }
    throw error;
  }
}

async function build(
  ctx: Ctx,
  { store }: DocumentDeps,
  packet: StoredPacket,
  attempt: number,
): Promise<MakeResult> {
  const { id, caseId, version, size } = packet;
  const [[facts], documents] = await Promise.all([
    tenantQuery(ctx, CASE_PAPER_FACTS, [ctx.orgId, caseId]),
    tenantQuery(ctx, CASE_DOCUMENTS, [ctx.orgId, caseId, ctx.clock.now()]),
  ]);
  if (!facts) throw new Error('The case of a packet is not there.');
  const at = ctx.clock.now();
  const state = foldCase(facts.actions);
  const plan = packetPlan(state, documents.map(asCaseDocument), dateIn(facts.organization.zone, at));
  const paper = packetFactsOf(facts, state, plan, documents, { at, version, size });
  const front = await frontMatter(paper);
  const parts = partsOf(ctx, store, plan, documents);
  const percent = (done: number): number => Math.round((done / Math.max(1, parts.length)) * APPEND_PERCENT);
  const { bytes, pages } = await mergePacket(front.bytes, parts, front.bookmarks, async (done) => {
    if (percent(done) > percent(done - 1)) {
      await tenantQuery(ctx, SET_PROGRESS, [ctx.orgId, id, attempt, percent(done)], { isDurable: true });
    }
  });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await store.put(ctx.orgId, sha256, bytes);
  const documentId = randomUUID();
  const items = plan.entries.map(({ item, state: stands, documentIds, leftOut }) => ({
    recordItemId: item.id,
    state: stands,
    documentIds,
    leftOut,
  }));
  return withTenant<MakeResult>(ctx, async (inside) => {
    const { tx } = inside;
    const name = `packet-v${String(version)}.pdf`;
    tx.later(ADD_PACKET_DOCUMENT, [ctx.orgId, documentId, caseId, name, bytes.length, sha256, pages, at]);
    audit(inside, tx, { act: 'C', what: 'packet.build', caseIds: [caseId], subjectId: id });
    const values = [documentId, pages, JSON.stringify(items), JSON.stringify(plan.gaps), at];
    const [finished] = await tx.query(FINISH_PACKET, [ctx.orgId, id, attempt, ...values]);
    if (!finished) throw new Error('Somebody else builds this packet.');
    return 'READY';
  });
}

function partsOf(
  ctx: Ctx,
  store: DocumentDeps['store'],
  plan: PacketPlan,
  documents: readonly StoredDocument[],
): PacketPart[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return plan.entries
    .flatMap((entry) => entry.documentIds)
    .flatMap((documentId) => {
      const { media, sha256 } = byId.get(documentId) ?? {};
      if (!sha256 || (media !== 'application/pdf' && media !== 'image/jpeg' && media !== 'image/png'))
        return [];
      return [{ documentId, media, read: () => store.read(ctx.orgId, sha256) }];
    });
}
