import { createHash, randomUUID } from 'node:crypto';
import { audit, tenantQuery, withTenant, type Ctx } from '@sextant/data';
import { dateIn, foldCase, packetPlan, type InstantAt, type PacketPlan } from '@sextant/domain';
import type { DocumentDeps } from '../document-deps.js';
import { asCaseDocument } from '../files/as-case-document.js';
import { CASE_DOCUMENTS, CASE_PAPER_FACTS, SET_PROBLEM, type StoredDocument } from '../files/document-sql.js';
import { frontMatter } from './front-matter.js';
import { mergePacket, PartUnusableError, type PacketPart } from './merge-packet.js';
import { packetFactsOf } from './packet-facts.js';
import {
  ADD_PACKET_DOCUMENT,
  CLAIM_PACKET,
  FIND_PACKET,
  FINISH_PACKET,
  SET_PROGRESS,
  STOP_PACKET,
  type StoredPacket,
} from './packet-sql.js';
import { failureOf, inStep } from './packet-step.js';

export type MakeResult = 'READY' | 'NOTHING_TO_DO';

const MAX_ATTEMPTS = 3;
/** What reading and appending files makes of the whole; the rest is stamping and writing. */
const APPEND_PERCENT = 80;

/**
 * Builds a packet somebody asked for. Claimed first, so that of two workers one builds; a worker that died is followed by
 * another when its lease is over. A file that turns out unusable is marked, and the packet planned again without it.
 * @throws {PacketStepError} when a try did not work: the packet then waits for the next one, or has failed for good.
 */
export async function makePacket(ctx: Ctx, deps: DocumentDeps, packetId: string): Promise<MakeResult> {
  const [claimed] = await tenantQuery(ctx, CLAIM_PACKET, [ctx.orgId, packetId], { isDurable: true });
  if (!claimed) return 'NOTHING_TO_DO';
  const { attempt } = claimed;
  try {
    return await buildWithoutUnusable(ctx, deps, { packetId, attempt });
  } catch (error) {
    const state = attempt >= MAX_ATTEMPTS ? 'FAILED' : 'WAITING';
    const values = [ctx.orgId, packetId, attempt, state, failureOf(error)];
    // When this does not work either, the lease ends and the packet is taken again.
    await tenantQuery(ctx, STOP_PACKET, values, { isDurable: true }).catch(() => undefined);
    throw error;
  }
}

async function buildWithoutUnusable(
  ctx: Ctx,
  deps: DocumentDeps,
  { packetId, attempt }: { packetId: string; attempt: number },
): Promise<MakeResult> {
  for (;;) {
    try {
      return await build(ctx, deps, { packetId, attempt });
    } catch (error) {
      if (!(error instanceof PartUnusableError)) throw error;
      await tenantQuery(ctx, SET_PROBLEM, [ctx.orgId, error.documentId, 'BROKEN'], { isDurable: true });
    }
  }
}

async function build(
  ctx: Ctx,
  { store }: DocumentDeps,
  { packetId, attempt }: { packetId: string; attempt: number },
): Promise<MakeResult> {
  const { packet, plan, paper, documents, at } = await inStep('READ_CASE', () => read(ctx, packetId));
  const front = await inStep('DRAW_FRONT', () => frontMatter(paper));
  const parts = partsOf(ctx, store, plan, documents);
  const percent = (done: number): number => Math.round((done / Math.max(1, parts.length)) * APPEND_PERCENT);
  const { bytes, pages } = await inStep('JOIN_FILES', () =>
    mergePacket(front.bytes, parts, front.bookmarks, async (done) => {
      if (percent(done) > percent(done - 1)) {
        await tenantQuery(ctx, SET_PROGRESS, [ctx.orgId, packetId, attempt, percent(done)], {
          isDurable: true,
        });
      }
    }),
  );
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await inStep('STORE', async () => {
    await store.put(ctx.orgId, sha256, bytes);
    await keep(ctx, packet, plan, { attempt, at, pages, bytes: bytes.length, sha256 });
  });
  return 'READY';
}

async function read(ctx: Ctx, packetId: string) {
  const [packet] = await tenantQuery(ctx, FIND_PACKET, [ctx.orgId, packetId]);
  if (!packet) throw new Error('The packet is not there.');
  const { caseId, version, size } = packet;
  const at = ctx.clock.now();
  const [[facts], documents] = await Promise.all([
    tenantQuery(ctx, CASE_PAPER_FACTS, [ctx.orgId, caseId]),
    tenantQuery(ctx, CASE_DOCUMENTS, [ctx.orgId, caseId, at]),
  ]);
  if (!facts) throw new Error('The case of a packet is not there.');
  const state = foldCase(facts.actions);
  const plan = packetPlan(state, documents.map(asCaseDocument), dateIn(facts.organization.zone, at));
  const paper = packetFactsOf(facts, state, plan, documents, { at, version, size });
  return { packet, plan, paper, documents, at };
}

async function keep(
  ctx: Ctx,
  { id, caseId, version }: StoredPacket,
  plan: PacketPlan,
  made: { attempt: number; at: InstantAt; pages: number; bytes: number; sha256: string },
): Promise<void> {
  const { attempt, at, pages, bytes, sha256 } = made;
  const documentId = randomUUID();
  const items = plan.entries.map(({ item, state: stands, documentIds, leftOut }) => ({
    recordItemId: item.id,
    state: stands,
    documentIds,
    leftOut,
  }));
  await withTenant(ctx, async (inside) => {
    const { tx } = inside;
    const name = `packet-v${String(version)}.pdf`;
    tx.later(ADD_PACKET_DOCUMENT, [ctx.orgId, documentId, caseId, name, bytes, sha256, pages, at]);
    audit(inside, tx, { act: 'C', what: 'packet.build', caseIds: [caseId], subjectId: id });
    const values = [documentId, pages, JSON.stringify(items), JSON.stringify(plan.gaps), at];
    const [finished] = await tx.query(FINISH_PACKET, [ctx.orgId, id, attempt, ...values]);
    if (!finished) throw new Error('Somebody else builds this packet.');
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
      return [{ documentId, media, read: () => inStep('READ_FILE', () => store.read(ctx.orgId, sha256)) }];
    });
}
