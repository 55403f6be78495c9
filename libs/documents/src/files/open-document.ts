import type { Readable } from 'node:stream';
import { audit, isUuid, withTenant, type Ctx } from '@sextant/data';
import type { DocumentDeps } from '../document-deps.js';
import { requireStaff } from '../upload/receive-upload.js';
import { FIND_DOCUMENT } from './document-sql.js';

export interface OpenDocument {
  name: string;
  media: string;
  bytes: number;
  stream: () => Readable;
}

/**
 * A file to download. Only what left quarantine, only of the own organization; whatever else it may be, there is nothing
 * here. Every look is in the audit.
 */
export async function openDocument(
  ctx: Ctx,
  { store }: Pick<DocumentDeps, 'store'>,
  documentId: string,
): Promise<OpenDocument | undefined> {
  requireStaff(ctx);
  if (!isUuid(documentId)) return undefined;
  const document = await withTenant(ctx, async (inside) => {
    const [found] = await inside.tx.query(FIND_DOCUMENT, [ctx.orgId, documentId]);
    if (found?.state !== 'CLEAN') return undefined;
    audit(inside, inside.tx, {
      act: 'R',
      what: 'document.read',
      caseIds: [found.caseId],
      subjectId: found.id,
    });
    return found;
  });
  if (!document?.sha256 || !document.media) return undefined;
  const content = await store.open(ctx.orgId, document.sha256);
  return content && { name: document.name, media: document.media, ...content };
}
