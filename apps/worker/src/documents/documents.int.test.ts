import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestDatabase, type TestDatabase } from '@sextant/data/testing';
import { openCase } from '@sextant/casework';
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

  it('lets a file out of quarantine and builds the packet somebody asked for', async () => {
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
    const sha256 = createHash('sha256').update(PDF).digest('hex');
    await worker.services.documents.store.put(data.orgs.a, sha256, PDF);
    await data.rows(
      `insert into document (org_id, id, case_id, kind, name, media, state, bytes, sha256, uploaded_at)
       values ($1, $2, $3, 'RECORD', 'report.pdf', 'application/pdf', 'QUARANTINED', $4, $5, now())`,
      [data.orgs.a, randomUUID(), caseId, PDF.length, sha256],
    );
    await buildPacket(ana, { packetId: randomUUID(), caseId });

    const files = await until(
      () => caseFiles(ana, caseId),
      (now) => now?.documents[0]?.state === 'CLEAN' && now.packets[0]?.state === 'READY',
    );
    expect(files?.documents[0]).toMatchObject({ pages: 1, problem: null });
    expect(files?.packets[0]).toMatchObject({ version: 1, pages: 3, progress: 100 });
    expect(worker.lines.join('\n')).not.toContain('Canaryname');
  });
});
