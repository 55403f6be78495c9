import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemCtx } from '@sextant/data';
import { checkDocument } from '@sextant/documents';
import { openTestCase } from '../testing/test-case.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import type { TestClient } from '../testing/test-client.js';

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
);
const OURS = { 'apollo-require-preflight': 'true', 'tus-resumable': '1.0.0' };

let api: TestApi;
let client: TestClient;
let caseId: string;
beforeAll(async () => {
  api = await startTestApi({ env: { UPLOAD_MAX_MB: '1' } });
  client = await api.signedIn(await api.addPerson());
  caseId = await openTestCase(client);
});
afterAll(() => api.close());

const pair = ([name, value]: [string, string]): string => `${name} ${Buffer.from(value).toString('base64')}`;

function create(
  over: Record<string, string> = {},
  {
    by = client,
    size = PDF.length,
    headers = OURS,
  }: { by?: TestClient; size?: number; headers?: Record<string, string> } = {},
) {
  const documentId = over.documentId ?? randomUUID();
  const metadata = Object.entries({ documentId, caseId, name: 'Informe ñ.pdf', ...over })
    .map(pair)
    .join(',');
  return by.fetch('/documents/uploads', {
    method: 'POST',
    headers: { ...headers, 'upload-length': String(size), 'upload-metadata': metadata },
  });
}

function append(path: string, offset: number, bytes: Uint8Array<ArrayBuffer>, by = client) {
  const headers = {
    ...OURS,
    'content-type': 'application/offset+octet-stream',
    'upload-offset': String(offset),
  };
  return by.fetch(path, { method: 'PATCH', headers, body: bytes });
}

const bytesOf = (from: number, to?: number) => Uint8Array.from(PDF.subarray(from, to));
const head = (path: string, by = client) => by.fetch(path, { method: 'HEAD', headers: OURS });

async function uploaded(): Promise<string> {
  const documentId = randomUUID();
  const path = (await create({ documentId })).headers.get('location') ?? '';
  expect((await append(path, 0, bytesOf(0))).status).toBe(204);
  const { db, clock, documents } = api.services;
  await checkDocument(systemCtx(db, api.data.orgs.a, clock, 'test'), { store: documents }, documentId);
  return documentId;
}

describe('uploading a file', () => {
  it('goes on where it broke off, and is then a file of the case', async () => {
    const documentId = randomUUID();
    const created = await create({ documentId });
    expect(created.status).toBe(201);
    const path = created.headers.get('location') ?? '';
    expect(path).toBe(`/documents/uploads/${documentId}`);
    expect((await append(path, 0, bytesOf(0, 50))).status).toBe(204);
    expect((await head(path)).headers.get('upload-offset')).toBe('50');
    expect((await append(path, 0, bytesOf(0, 50))).status).toBe(409);
    expect((await append(path, 50, bytesOf(50))).status).toBe(204);
    const { caseFiles } = await client.ask<{ caseFiles: { documents: object[] } }>(
      'query ($caseId: UUID!) { caseFiles(caseId: $caseId) { documents { id name state media } } }',
      { caseId },
    );
    expect(caseFiles.documents).toEqual([
      { id: documentId, name: 'Informe ñ.pdf', state: 'QUARANTINED', media: 'application/pdf' },
    ]);
    expect((await head(path)).status).toBe(404);
    const left = readdirSync(join(api.services.env.DOCUMENTS_DIR, 'incoming'));
    expect(left.filter((name) => name.startsWith(documentId))).toEqual([]);
  });

  it('may be begun twice: the first answer may be lost', async () => {
    const documentId = randomUUID();
    expect((await create({ documentId })).status).toBe(201);
    expect((await create({ documentId })).status).toBe(201);
  });

  it('can be given up', async () => {
    const documentId = randomUUID();
    const path = (await create({ documentId })).headers.get('location') ?? '';
    expect((await client.fetch(path, { method: 'DELETE', headers: OURS })).status).toBe(204);
    expect((await head(path)).status).toBe(404);
    expect(existsSync(join(api.services.env.DOCUMENTS_DIR, 'incoming', documentId))).toBe(false);
  });

  it.each<[string, number, () => Promise<Response>]>([
    ['by nobody', 401, () => create({}, { by: api.client() })],
    [
      'without the header only our own pages send',
      400,
      () => create({}, { headers: { 'tus-resumable': '1.0.0' } }),
    ],
    ['from another site', 403, () => create({}, { headers: { ...OURS, origin: 'https://evil.test' } })],
    ['larger than may be', 413, () => create({}, { size: 1_048_577 })],
    ['without an id of its own', 400, () => create({ documentId: '../../x' })],
    ['to a case that is not there', 404, () => create({ caseId: randomUUID() })],
    ['to a record that is not there', 404, () => create({ recordItemId: randomUUID() })],
  ])('is refused %s', async (_, status, ask) => {
    expect((await ask()).status).toBe(status);
  });

  it('is for case staff', async () => {
    const by = await api.signedIn(await api.addPerson({ roles: ['ADMINISTRATOR'] }));
    expect((await create({}, { by })).status).toBe(403);
  });

  it('cannot be touched by a colleague or by another organization', async () => {
    const path = (await create()).headers.get('location') ?? '';
    for (const orgId of [api.data.orgs.a, api.data.orgs.b]) {
      const other = await api.signedIn(await api.addPerson({ orgId }));
      expect((await head(path, other)).status).toBe(404);
      expect((await append(path, 0, bytesOf(0), other)).status).toBe(404);
      expect((await other.fetch(path, { method: 'DELETE', headers: OURS })).status).toBe(404);
    }
    expect((await head(path)).status).toBe(200);
  });
});

describe('downloading a file', () => {
  it('is a file to keep, never a page of ours', async () => {
    const response = await client.fetch(`/documents/${await uploaded()}`);
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer()).equals(PDF)).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-disposition': `attachment; filename="Informe ?.pdf"; filename*=UTF-8''Informe%20%C3%B1.pdf`,
      'content-type': 'application/pdf',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  it('has one answer for what is foreign, missing or no id', async () => {
    const documentId = await uploaded();
    const stranger = await api.signedIn(await api.addPerson({ orgId: api.data.orgs.b }));
    const answers = await Promise.all(
      [documentId, randomUUID(), '..%2f..%2fetc%2fpasswd', 'x'].map(async (id) => {
        const response = await stranger.fetch(`/documents/${id}`);
        return [response.status, await response.text()];
      }),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.[0]).toBe(404);
    expect((await api.client().fetch(`/documents/${documentId}`)).status).toBe(401);
  });
});
