import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestDatabase, type TestDatabase } from '@sextant/data/testing';
import { openCase, recordAction } from '@sextant/casework';
import type { Ctx } from '@sextant/data';
import { buildPacket, caseFiles } from '@sextant/documents';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { backendsHere, startTestWorker, until, type TestWorker } from '../testing/test-worker.js';

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
);

describe.each(backendsHere())('work on files, with queues on %s', (backend) => {
  let data: TestDatabase;
  let worker: TestWorker;
  const folder = mkdtempSync(join(tmpdir(), 'sextant-test-documents-'));

  beforeEach(async () => {
    data = await openTestDatabase();
    worker = await startTestWorker(data, backend, { env: { DOCUMENTS_DIR: folder } });
  });
  afterEach(async () => {
    await worker.stop();
    await data.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A case with a file in quarantine. */
  async function aCaseWithFile(): Promise<{ ana: Ctx; caseId: string; sha256: string }> {
    const personId = randomUUID();
    await data.rows(
      `insert into person (org_id, id, email, name, roles, status) values ($1, $2, 'ana@clinic.test', 'Ana', '{NAVIGATOR}', 'ACTIVE')`,
      [data.orgs.a, personId],
    );
    const ana = { ...data.asOrg(), personId };
    const opened = await openCase(ana, {
      clientMutationId: randomUUID(),
      givenName: 'Canaryname',
      familyName: 'Ortiz',
      language: 'es',
      zone: 'America/Chicago',
      triage: { reasons: ['REASSURANCE'], cancerType: 'Pancreas', diagnosedOn: '2026-10-21' },
    });
    if (opened.__typename !== 'CaseOpened') throw new Error(opened.__typename);
    const caseId = opened.case.id;
    const recordItemId = randomUUID();
    await recordAction(ana, {
      actionId: randomUUID(),
      caseId,
      action: { type: 'ADD_RECORD_ITEM', recordItemId, kind: 'PATHOLOGY_REPORT' },
    });
    const sha256 = createHash('sha256').update(PDF).digest('hex');
    await worker.services.documents.store.put(data.orgs.a, sha256, PDF);
    await data.rows(
      `insert into document (org_id, id, case_id, record_item_id, kind, name, media, state, bytes, sha256, uploaded_at)
       values ($1, $2, $3, $4, 'RECORD', 'report.pdf', 'application/pdf', 'QUARANTINED', $5, $6, now())`,
      [data.orgs.a, randomUUID(), caseId, recordItemId, PDF.length, sha256],
    );
    return { ana, caseId, sha256 };
  }

  it('lets a file out of quarantine and builds the packet somebody asked for', async () => {
    const { ana, caseId } = await aCaseWithFile();
    await buildPacket(ana, { packetId: randomUUID(), caseId });
    const files = await until(
      () => caseFiles(ana, caseId),
      (now) => now?.documents[0]?.state === 'CLEAN' && now.packets[0]?.state === 'READY',
    );
    expect(files?.documents[0]).toMatchObject({ pages: 1, problem: null });
    expect(files?.packets[0]).toMatchObject({ version: 1, progress: 100 });
    expect(worker.lines.join('\n')).not.toContain('Canaryname');
  });

  it('says in the log and on the packet at which step building stopped, and nothing of anybody', async () => {
    const { ana, caseId, sha256 } = await aCaseWithFile();
    await until(
      () => caseFiles(ana, caseId),
      (now) => now?.documents[0]?.state === 'CLEAN',
    );
    rmSync(join(folder, 'content', data.orgs.a, sha256.slice(0, 2), sha256));
    await buildPacket(ana, { packetId: randomUUID(), caseId });
    const files = await until(
      () => caseFiles(ana, caseId),
      (now) => now?.packets[0]?.failure !== null,
    );
    expect(files?.packets[0]).toMatchObject({ state: 'WAITING', failure: 'READ_FILE:ENOENT' });
    const [line] = await until(
      () => Promise.resolve(worker.lines.filter((one) => one.includes('PacketStepError'))),
      (lines) => lines.length > 0,
    );
    expect(JSON.parse(line ?? '')).toMatchObject({
      level: 50,
      fault: { name: 'PacketStepError', code: 'READ_FILE', cause: { code: 'ENOENT' } },
    });
    expect(line).not.toMatch(/Canaryname|Ortiz|report\.pdf/);
  });
});
