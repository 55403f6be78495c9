import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCase, recordAction } from '@sextant/casework';
import { systemCtx, type Ctx } from '@sextant/data';
import { openTestDatabase, type TestDatabase } from '@sextant/data/testing';
import type { Action, RecordKind } from '@sextant/domain';
import type { DocumentDeps } from '../document-deps.js';
import type { StoredDocument } from '../files/document-sql.js';
import { folderStore } from '../store/folder-store.js';
import { checkDocument } from '../upload/check-document.js';
import { beginUpload, finishUpload } from '../upload/receive-upload.js';

/** A database, a folder of files, navigator Ana of organization A and Ben of B. */
export interface DocumentsKit {
  data: TestDatabase;
  folder: string;
  deps: DocumentDeps;
  ana: Ctx;
  ben: Ctx;
  system: Ctx;
  close(): Promise<void>;
}

export async function openDocumentsKit(): Promise<DocumentsKit> {
  const data = await openTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'sextant-test-documents-'));
  const [ana, ben] = [await aNavigator(data, data.orgs.a), await aNavigator(data, data.orgs.b)];
  return {
    data,
    folder,
    deps: { store: folderStore(folder) },
    ana,
    ben,
    system: systemCtx(ana.db, ana.orgId, ana.clock, 'test'),
    async close() {
      await data.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function aNavigator(data: TestDatabase, orgId: string): Promise<Ctx> {
  const personId = randomUUID();
  await data.rows(
    `insert into person (org_id, id, email, name, roles, is_clinical, status)
     values ($1, $2, $3, 'Ana Reyes', '{NAVIGATOR}', false, 'ACTIVE')`,
    [orgId, personId, `${personId}@clinic.test`],
  );
  return { ...data.asOrg(orgId, { roles: ['NAVIGATOR'] }), personId };
}

/** A case with record items of these kinds; gives its id and theirs. */
export async function aCaseWith(
  ctx: Ctx,
  kinds: readonly RecordKind[],
): Promise<{ caseId: string; items: string[] }> {
  const opened = await openCase(ctx, {
    clientMutationId: randomUUID(),
    givenName: 'Rosa',
    familyName: 'Nguyễn Ortiz',
    language: 'es',
    zone: 'America/Chicago',
    phone: '(212) 555-0142',
    triage: { reasons: ['REASSURANCE'], cancerType: 'Pancreas', diagnosedOn: '2026-10-21' },
  });
  if (opened.__typename !== 'CaseOpened') throw new Error('The case was not opened.');
  const caseId = opened.case.id;
  const items = kinds.map(() => randomUUID());
  for (const [index, kind] of kinds.entries()) {
    await act(ctx, caseId, {
      type: 'ADD_RECORD_ITEM',
      recordItemId: items[index] ?? '',
      kind,
      holderName: 'Riverside General',
    });
  }
  return { caseId, items };
}

export async function act(ctx: Ctx, caseId: string, action: Action): Promise<void> {
  const result = await recordAction(ctx, { actionId: randomUUID(), caseId, action });
  if (result.__typename !== 'ActionRecorded') throw new Error(JSON.stringify(result).slice(0, 300));
}

let uploads = 0;

/** Uploads these bytes and, unless told otherwise, lets the worker look at them. */
export async function aFileIn(
  kit: DocumentsKit,
  bytes: Uint8Array,
  {
    caseId,
    recordItemId,
    name = 'report.pdf',
    replacesId,
    isChecked = true,
  }: { caseId: string; recordItemId?: string; name?: string; replacesId?: string; isChecked?: boolean },
): Promise<StoredDocument> {
  // In the order of uploading: the clock of a test stands still, so equal times are told apart by their ids.
  uploads += 1;
  const documentId = `00000000-0000-4000-8000-${String(uploads).padStart(12, '0')}`;
  const path = join(kit.folder, documentId);
  writeFileSync(path, bytes);
  const begun = await beginUpload(kit.ana, {
    documentId,
    caseId,
    name,
    bytes: bytes.length,
    ...(recordItemId && { recordItemId }),
  });
  if (begun !== 'BEGUN') throw new Error(begun);
  const document = await finishUpload(kit.ana, kit.deps, {
    documentId,
    path,
    ...(replacesId && { replacesId }),
  });
  if (isChecked) await checkDocument(kit.system, kit.deps, documentId);
  if (!document) throw new Error('The file is not there.');
  return document;
}
