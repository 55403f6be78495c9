import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { findCase } from '@sextant/casework';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCaseWith, act, aFileIn, openDocumentsKit, type DocumentsKit } from '../testing/documents-kit.js';
import { readPdf } from '../testing/read-pdf.js';
import { readPdfPages } from '../testing/read-pdf-text.js';
import { aLockedPdf, aPdf, aPng, aTiff } from '../testing/sample-files.js';
import { buildPacket, sendPacket } from '../packet/ask-packet.js';
import { makePacket } from '../packet/make-packet.js';
import { checkDocument } from '../upload/check-document.js';
import { beginUpload, isUploading } from '../upload/receive-upload.js';
import { clamd } from '../upload/virus-scanner.js';
import { caseFiles } from './case-files.js';
import { openDocument } from './open-document.js';
import { withdrawDocument } from './withdraw-document.js';

let kit: DocumentsKit;
beforeAll(async () => {
  kit = await openDocumentsKit();
});
afterAll(() => kit.close());

const filesOf = async (caseId: string) => {
  const files = await caseFiles(kit.ana, caseId);
  if (!files) throw new Error('There are no files.');
  return files;
};
/** EICAR's test file, in two parts so that scanners leave this one alone. */
const EICAR = Buffer.from('X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-' + 'ANTIVIRUS-TEST-FILE!$H+H*');

/** A scanner that knows one word, speaking clamd's INSTREAM. */
async function fakeClamd(): Promise<{ address: string; server: Server }> {
  const server = createServer((socket) => {
    let all = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (chunk: Buffer) => {
      all = Buffer.concat([all, chunk]);
      if (!all.subarray(-4).equals(Buffer.alloc(4))) return;
      socket.end(all.includes('EICAR-STANDARD') ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return { address: `127.0.0.1:${String(address.port)}`, server };
}

describe('a file that arrived', () => {
  it('receives its record item with it, once, and stays in quarantine until it was looked at', async () => {
    const { caseId, items } = await aCaseWith(kit.ana, ['PATHOLOGY_REPORT']);
    const document = await aFileIn(kit, await aPdf(3), { caseId, recordItemId: items[0], isChecked: false });
    expect(document).toMatchObject({ state: 'QUARANTINED', media: 'application/pdf' });
    expect(await openDocument(kit.ana, kit.deps, document.id)).toBeUndefined();
    const page = await findCase(kit.ana, caseId);
    expect(page?.recordItems[0]?.state).toBe('RECEIVED');
    expect(page?.timeline[0]).toMatchObject({
      id: document.id,
      type: 'RECEIVE_RECORDS',
      isCorrectable: true,
    });

    expect(await checkDocument(kit.system, kit.deps, document.id)).toBe('CLEAN');
    expect(await checkDocument(kit.system, kit.deps, document.id)).toBe('NOTHING_TO_DO');
    const [shown] = (await filesOf(caseId)).documents;
    expect(shown).toMatchObject({ state: 'CLEAN', pages: 3, isScanned: false, uploadedByName: 'Ana Reyes' });
    expect(await openDocument(kit.ana, kit.deps, document.id)).toMatchObject({
      name: 'report.pdf',
      media: 'application/pdf',
    });
  });

  it('lies where nobody can run it, under its organization and its hash', async () => {
    const { caseId } = await aCaseWith(kit.ana, []);
    const { sha256 } = await aFileIn(kit, await aPdf(1, 'mode'), { caseId });
    const path = join(kit.folder, 'content', kit.ana.orgId, sha256?.slice(0, 2) ?? '', sha256 ?? '');
    expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
    expect(readdirSync(join(path, '..')).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('is not there for another organization, whatever is asked', async () => {
    const { caseId, items } = await aCaseWith(kit.ana, ['PATHOLOGY_REPORT']);
    const { id } = await aFileIn(kit, await aPdf(), { caseId, recordItemId: items[0] });
    expect(await openDocument(kit.ben, kit.deps, id)).toBeUndefined();
    expect(await openDocument(kit.ben, kit.deps, randomUUID())).toBeUndefined();
    expect(await caseFiles(kit.ben, caseId)).toBeUndefined();
    expect(await isUploading(kit.ben, id)).toBe(false);
    expect(await beginUpload(kit.ben, { documentId: randomUUID(), caseId, name: 'x', bytes: 1 })).toBe(
      'NOT_FOUND',
    );
    expect(await withdrawDocument(kit.ben, { documentId: id, reason: 'mine' })).toMatchObject({
      __typename: 'NotFound',
    });
    const packet = await buildPacket(kit.ben, { packetId: randomUUID(), caseId });
    expect(packet.__typename).toBe('NotFound');
  });

  it.each([
    ['a page of the web', Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), 'KIND_NOT_TAKEN'],
    ['nothing', Buffer.alloc(0), 'EMPTY'],
  ])('is refused and not kept when it is %s called report.pdf', async (_, bytes, refusal) => {
    const { caseId, items } = await aCaseWith(kit.ana, ['PATHOLOGY_REPORT']);
    const document = await aFileIn(kit, bytes, { caseId, recordItemId: items[0] });
    expect(document).toMatchObject({ state: 'REFUSED', refusal, sha256: null });
    expect(existsSync(join(kit.folder, document.id))).toBe(false);
    expect((await findCase(kit.ana, caseId))?.recordItems[0]?.state).toBe('NEEDED');
  });

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['..\\..\\a\u202Efdp.exe', 'a fdp.exe'],
    ['\0', 'file'],
  ])('has only a label, never a path, for the name %j', async (name, label) => {
    const { caseId } = await aCaseWith(kit.ana, []);
    expect((await aFileIn(kit, await aPdf(), { caseId, name })).name).toBe(label);
  });

  it('has a label of at most a hundred letters', async () => {
    const { caseId } = await aCaseWith(kit.ana, []);
    expect((await aFileIn(kit, await aPdf(), { caseId, name: 'ñ'.repeat(5_000) })).name).toBe(
      'ñ'.repeat(100),
    );
  });

  it('is shown as the same as an earlier one, and gives way to the one that replaces it', async () => {
    const { caseId, items } = await aCaseWith(kit.ana, ['PATHOLOGY_REPORT']);
    const bytes = await aPdf(2, 'twice');
    const first = await aFileIn(kit, bytes, { caseId, recordItemId: items[0] });
    const second = await aFileIn(kit, bytes, { caseId, recordItemId: items[0] });
    expect((await filesOf(caseId)).documents.map(({ duplicateOfId }) => duplicateOfId)).toEqual([
      null,
      first.id,
    ]);
    const third = await aFileIn(kit, await aPdf(1), {
      caseId,
      recordItemId: items[0],
      replacesId: second.id,
    });
    expect((await filesOf(caseId)).documents[1]?.replacedById).toBe(third.id);
  });

  it('is taken away with a reason and cannot be opened any more', async () => {
    const { caseId } = await aCaseWith(kit.ana, []);
    const { id } = await aFileIn(kit, await aPdf(), { caseId });
    expect(await withdrawDocument(kit.ana, { documentId: id, reason: ' ' })).toMatchObject({
      __typename: 'InputRefused',
    });
    expect(await withdrawDocument(kit.ana, { documentId: id, reason: 'Another patient' })).toMatchObject({
      documents: [{ state: 'REFUSED', refusal: 'WITHDRAWN', refusalNote: 'Another patient' }],
    });
    expect(await openDocument(kit.ana, kit.deps, id)).toBeUndefined();
  });

  it('is in the audit: sent, looked at, opened', async () => {
    const { caseId } = await aCaseWith(kit.ana, []);
    const { id } = await aFileIn(kit, await aPdf(), { caseId });
    await openDocument(kit.ana, kit.deps, id);
    const rows = await kit.data.rows<{ what: string }>(
      'select what from audit_event where subject_id = $1 order by what',
      [id],
    );
    expect(rows.map(({ what }) => what)).toEqual(['document.check', 'document.read', 'document.upload']);
  });
});

describe('with a scanner', () => {
  it('refuses what is infected, marks what is scanned, and waits while nobody answers', async () => {
    const { address, server } = await fakeClamd();
    const { caseId } = await aCaseWith(kit.ana, []);
    const deps = { ...kit.deps, scanner: clamd(address) };
    // A picture with the test words in it: by its kind alone it would be taken.
    const infected = await aFileIn(kit, Buffer.concat([aPng(), EICAR]), { caseId, isChecked: false });
    const harmless = await aFileIn(kit, await aPdf(40, 'harmless'), { caseId, isChecked: false });
    expect(await checkDocument(kit.system, deps, infected.id)).toBe('REFUSED');
    expect(await checkDocument(kit.system, deps, harmless.id)).toBe('CLEAN');
    expect((await filesOf(caseId)).documents).toMatchObject([
      { state: 'REFUSED', refusal: 'INFECTED', isScanned: false },
      { state: 'CLEAN', isScanned: true },
    ]);
    await new Promise((closed) => server.close(closed));
    const waiting = await aFileIn(kit, await aPdf(1, 'waiting'), { caseId, isChecked: false });
    expect(await checkDocument(kit.system, deps, waiting.id)).toBe('LATER');
    expect((await filesOf(caseId)).documents[2]?.state).toBe('QUARANTINED');
    expect(await openDocument(kit.ana, kit.deps, waiting.id)).toBeUndefined();
  });
});

describe('a packet somebody asks for', () => {
  it('is built once, holds what is readable, and names what is not in it', async () => {
    const { caseId, items } = await aCaseWith(kit.ana, ['PATHOLOGY_REPORT', 'IMAGING_REPORT', 'BLOOD_WORK']);
    const [path, scan] = items;
    await aFileIn(kit, await aPdf(3), { caseId, recordItemId: path });
    await aFileIn(kit, aPng(), { caseId, recordItemId: path, name: 'photo.png' });
    await aFileIn(kit, await aLockedPdf(), { caseId, recordItemId: scan, name: 'locked.pdf' });
    await act(kit.ana, caseId, { type: 'MARK_RECORDS_READABLE', recordItemIds: [path ?? ''] });

    const packetId = randomUUID();
    const asked = await buildPacket(kit.ana, { packetId, caseId });
    expect(asked).toMatchObject({ __typename: 'Packet', id: packetId, version: 1, state: 'WAITING' });
    const again = await buildPacket(kit.ana, { packetId: randomUUID(), caseId });
    expect(again).toMatchObject({ id: packetId });
    const results = await Promise.all([
      makePacket(kit.system, kit.deps, packetId),
      makePacket(kit.system, kit.deps, packetId),
    ]);
    expect(results.sort()).toEqual(['NOTHING_TO_DO', 'READY']);

    const [packet] = (await filesOf(caseId)).packets;
    expect(packet).toMatchObject({ state: 'READY', progress: 100, pages: 7, leftOutNames: ['locked.pdf'] });
    expect(packet?.gaps.map(({ code }) => code)).toEqual(['NO_CENTER', 'FILE_LEFT_OUT', 'WAITING']);
    const opened = await openDocument(kit.ana, kit.deps, packet?.documentId ?? '');
    const chunks: Buffer[] = [];
    for await (const chunk of opened?.stream() ?? []) chunks.push(chunk as Buffer);
    expect(await readPdf(Buffer.concat(chunks))).toMatchObject({
      pages: 7,
      isTagged: true,
      language: 'en-US',
    });
    expect(await buildPacket(kit.ana, { packetId, caseId })).toMatchObject({
      id: packetId,
      version: 1,
      state: 'READY',
    });
    expect(await buildPacket(kit.ana, { packetId: randomUUID(), caseId })).toMatchObject({
      version: 2,
      state: 'WAITING',
    });
  });

  it('names a TIFF in the index: it is kept to be downloaded, and has no page in the packet', async () => {
    const { caseId, items } = await aCaseWith(kit.ana, ['PATHOLOGY_REPORT']);
    const tiff = aTiff(1_700, 2_200);
    const { id } = await aFileIn(kit, tiff, { caseId, recordItemId: items[0], name: 'fax.tif' });
    expect((await filesOf(caseId)).documents).toMatchObject([
      { state: 'CLEAN', media: 'image/tiff', problem: 'NO_PAGES', pages: null },
    ]);
    expect(await openDocument(kit.ana, kit.deps, id)).toMatchObject({
      media: 'image/tiff',
      bytes: tiff.length,
    });
    const packetId = randomUUID();
    await buildPacket(kit.ana, { packetId, caseId });
    await makePacket(kit.system, kit.deps, packetId);
    const [packet] = (await filesOf(caseId)).packets;
    expect(packet).toMatchObject({ state: 'READY', pages: 3, leftOutNames: ['fax.tif'] });
    const opened = await openDocument(kit.ana, kit.deps, packet?.documentId ?? '');
    const chunks: Buffer[] = [];
    for await (const chunk of opened?.stream() ?? []) chunks.push(chunk as Buffer);
    expect((await readPdfPages(Buffer.concat(chunks)))[2]).toContain('NOT IN THIS PACKET: received, ');
    expect((await readPdfPages(Buffer.concat(chunks)))[2]).toContain(
      '“fax.tif” has no pages and is not in this file.',
    );
  });

  it('is sent with a reason when something is missing, and its records are then sent', async () => {
    const { caseId, items } = await aCaseWith(kit.ana, ['PATHOLOGY_REPORT', 'BLOOD_WORK']);
    await aFileIn(kit, await aPdf(), { caseId, recordItemId: items[0] });
    const packetId = randomUUID();
    const send = (over: object) =>
      sendPacket(kit.ana, { packetId, actionId: randomUUID(), how: 'Fax', ...over });
    await buildPacket(kit.ana, { packetId, caseId });
    expect(await send({})).toMatchObject({ problems: [{ field: 'packetId' }] });
    await makePacket(kit.system, kit.deps, packetId);
    expect(await send({})).toMatchObject({ problems: [{ field: 'overrideReason' }] });
    expect(await send({ how: '  ' })).toMatchObject({ problems: [{ field: 'how' }] });
    expect(await send({ overrideReason: 'The center wants to begin' })).toMatchObject({
      __typename: 'ActionRecorded',
      case: { recordItems: [{ state: 'SENT_TO_CENTER', carrier: 'Fax' }, { state: 'NEEDED' }] },
    });
    expect((await filesOf(caseId)).packets[0]).toMatchObject({
      sentHow: 'Fax',
      overrideReason: 'The center wants to begin',
    });
  });

  it('is planned again without a file that turns out broken while it is built', async () => {
    const { caseId, items } = await aCaseWith(kit.ana, ['PATHOLOGY_REPORT']);
    const { id } = await aFileIn(kit, (await aPdf(4)).subarray(0, 300), { caseId, recordItemId: items[0] });
    await kit.data.rows('update document set problem = null, pages = 4 where id = $1', [id]);
    const packetId = randomUUID();
    await buildPacket(kit.ana, { packetId, caseId });
    expect(await makePacket(kit.system, kit.deps, packetId)).toBe('READY');
    expect((await filesOf(caseId)).packets[0]).toMatchObject({ pages: 3, leftOutNames: ['report.pdf'] });
  });
});
