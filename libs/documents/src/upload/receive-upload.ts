import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { isCaseStaff, NotAllowedError, recordAction } from '@sextant/casework';
import { audit, isUuid, tenantQuery, withTenant, type Ctx } from '@sextant/data';
import { foldCase, RECORD_ACTIONS } from '@sextant/domain';
import type { DocumentDeps } from '../document-deps.js';
import {
  ADD_UPLOAD,
  CASE_PAPER_FACTS,
  DROP_UPLOAD,
  FIND_DOCUMENT,
  FIND_PLACE,
  QUARANTINE_DOCUMENT,
  REFUSE_DOCUMENT,
  REPLACE_DOCUMENT,
  type StoredDocument,
} from '../files/document-sql.js';
import { sniffFile } from './sniff-file.js';

export interface UploadRequest {
  documentId: string;
  caseId: string;
  recordItemId?: string;
  /** As the person's computer calls it; kept as a label, never used as a path. */
  name: string;
  bytes: number;
  /** The file it comes instead of. */
  replacesId?: string;
}

export type UploadAnswer = 'BEGUN' | 'NOT_FOUND' | 'TAKEN';

const NAME_MAX = 200;

/** Notes that a file is coming. Answers whether it may; another organization's case is simply not there. */
export async function beginUpload(ctx: Ctx, request: UploadRequest): Promise<UploadAnswer> {
  requireStaff(ctx);
  const { documentId, caseId, recordItemId = null, bytes } = request;
  if (!isUuid(documentId) || !isUuid(caseId) || (recordItemId && !isUuid(recordItemId))) return 'NOT_FOUND';
  return withTenant(ctx, async (inside) => {
    const [place] = await inside.tx.query(FIND_PLACE, [ctx.orgId, caseId, recordItemId]);
    if (!place?.hasItem) return 'NOT_FOUND';
    const values = [
      caseId,
      recordItemId,
      fileLabel(request.name),
      bytes,
      ctx.personId ?? null,
      ctx.clock.now(),
    ];
    audit(inside, inside.tx, { act: 'C', what: 'document.upload', caseIds: [caseId], subjectId: documentId });
    const [added] = await inside.tx.query(ADD_UPLOAD, [ctx.orgId, documentId, ...values]);
    return added ? 'BEGUN' : 'TAKEN';
  });
}

/** Whether this person is in the middle of sending this file. The same answer for a foreign and a missing one. */
export async function isUploading(ctx: Ctx, documentId: string): Promise<boolean> {
  requireStaff(ctx);
  if (!isUuid(documentId)) return false;
  const [found] = await tenantQuery(ctx, FIND_DOCUMENT, [ctx.orgId, documentId]);
  return found?.state === 'UPLOADING' && found.uploadedById === ctx.personId;
}

/** The person thought better of it. */
export async function dropUpload(ctx: Ctx, documentId: string): Promise<void> {
  requireStaff(ctx);
  await tenantQuery(ctx, DROP_UPLOAD, [ctx.orgId, documentId], { isDurable: true });
}

/**
 * Takes in a file that has arrived whole at `path`, which is gone afterwards: looks what it is, stores it, and leaves it
 * in quarantine for the worker; or refuses it. The record item it belongs to is received with it, as one action that can
 * be taken back and has the document's id.
 */
export async function finishUpload(
  ctx: Ctx,
  { store }: DocumentDeps,
  { documentId, path, replacesId }: { documentId: string; path: string; replacesId?: string },
): Promise<StoredDocument | undefined> {
  requireStaff(ctx);
  const { size } = await stat(path);
  const sniffed = await sniffFile(path, size);
  if ('refusal' in sniffed) {
    await rm(path, { force: true });
    await tenantQuery(ctx, REFUSE_DOCUMENT, [ctx.orgId, documentId, sniffed.refusal, null], {
      isDurable: true,
    });
    return findDocument(ctx, documentId);
  }
  const sha256 = await hashOf(path);
  await store.take(ctx.orgId, sha256, path);
  await withTenant(ctx, async ({ tx }) => {
    tx.later(QUARANTINE_DOCUMENT, [ctx.orgId, documentId, sniffed.media, sha256, size]);
    if (isUuid(replacesId)) tx.later(REPLACE_DOCUMENT, [ctx.orgId, replacesId, documentId]);
    await tx.flush();
  });
  const document = await findDocument(ctx, documentId);
  if (document) await receiveItem(ctx, document);
  return document;
}

async function findDocument(ctx: Ctx, documentId: string): Promise<StoredDocument | undefined> {
  const [found] = await tenantQuery(ctx, FIND_DOCUMENT, [ctx.orgId, documentId]);
  return found;
}

/** What arrived already, or is closed, stays as it is. */
async function receiveItem(ctx: Ctx, { id, caseId, recordItemId }: StoredDocument): Promise<void> {
  if (!recordItemId) return;
  const [facts] = await tenantQuery(ctx, CASE_PAPER_FACTS, [ctx.orgId, caseId]);
  const item = facts && foldCase(facts.actions).recordItems.find((one) => one.id === recordItemId);
  if (!item || !RECORD_ACTIONS[item.state].includes('RECEIVE_RECORDS')) return;
  await recordAction(ctx, {
    actionId: id,
    caseId,
    action: { type: 'RECEIVE_RECORDS', recordItemIds: [recordItemId] },
  });
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** The last part of a name, without what could lead elsewhere or hide its ending. */
export function fileLabel(name: string): string {
  const last =
    name
      .toWellFormed()
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
      .split(/[/\\]/)
      .at(-1) ?? '';
  const label = last.trim().replace(/^\.+/, '');
  return [...label].slice(0, NAME_MAX / 2).join('') || 'file';
}

export function requireStaff(ctx: Ctx): void {
  if (!isCaseStaff(ctx)) throw new NotAllowedError('Only navigators and supervisors handle files.');
}
