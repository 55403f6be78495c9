import { audit, tenantQuery, withTenant, type Ctx } from '@sextant/data';
import type { DocumentProblem } from '@sextant/domain';
import type { DocumentDeps } from '../document-deps.js';
import {
  CLEAR_DOCUMENT,
  FIND_DOCUMENT,
  REFUSE_DOCUMENT,
  type StoredDocument,
} from '../files/document-sql.js';
import { inspectPdf } from '../packet/inspect-pdf.js';

/** Larger ones are kept, but not put into packets: a reader's memory is not without end. */
const MAX_PACKET_FILE_BYTES = 100 * 1_024 * 1_024;

export type CheckResult = 'CLEAN' | 'REFUSED' | 'NOTHING_TO_DO' | 'LATER';

/**
 * Lets a file out of quarantine, or refuses it. Without a scanner it is let out marked as not scanned; with one that does
 * not answer it stays, and is tried again (`LATER`). Doing it twice is doing it once.
 */
export async function checkDocument(
  ctx: Ctx,
  { store, scanner }: DocumentDeps,
  documentId: string,
): Promise<CheckResult> {
  const [document] = await tenantQuery(ctx, FIND_DOCUMENT, [ctx.orgId, documentId]);
  if (document?.state !== 'QUARANTINED' || !document.sha256) return 'NOTHING_TO_DO';
  const content = await store.open(ctx.orgId, document.sha256);
  if (!content) return 'LATER';
  if (scanner) {
    const verdict = await scanner.scan(content.stream()).catch(() => undefined);
    if (!verdict) return 'LATER';
    if (verdict === 'INFECTED') {
      await told(ctx, document, [REFUSE_DOCUMENT, [ctx.orgId, documentId, 'INFECTED', null]]);
      return 'REFUSED';
    }
  }
  const { pages = null, problem = null } = await look(ctx, store, document);
  await told(ctx, document, [CLEAR_DOCUMENT, [ctx.orgId, documentId, scanner !== undefined, pages, problem]]);
  return 'CLEAN';
}

async function look(
  ctx: Ctx,
  store: DocumentDeps['store'],
  { media, bytes, sha256 }: StoredDocument,
): Promise<{ pages?: number; problem?: DocumentProblem }> {
  if (media === 'image/jpeg' || media === 'image/png') return { pages: 1 };
  if (media !== 'application/pdf' || !sha256 || bytes > MAX_PACKET_FILE_BYTES) return { problem: 'NO_PAGES' };
  return inspectPdf(await store.read(ctx.orgId, sha256));
}

async function told(
  ctx: Ctx,
  { id, caseId }: StoredDocument,
  [query, values]: [typeof CLEAR_DOCUMENT, readonly unknown[]],
): Promise<void> {
  await withTenant(ctx, async (inside) => {
    inside.tx.later(query, values);
    audit(inside, inside.tx, { act: 'U', what: 'document.check', caseIds: [caseId], subjectId: id });
    await inside.tx.flush();
  });
}
