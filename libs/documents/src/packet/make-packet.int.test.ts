import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DocumentDeps } from '../document-deps.js';
import { caseFiles } from '../files/case-files.js';
import { aCaseWith, aFileIn, openDocumentsKit, type DocumentsKit } from '../testing/documents-kit.js';
import { aPdf } from '../testing/sample-files.js';
import { buildPacket } from './ask-packet.js';
import { makePacket } from './make-packet.js';

let kit: DocumentsKit;
beforeAll(async () => {
  kit = await openDocumentsKit();
});
afterAll(() => kit.close());

const fails = (code: string) => (): Promise<never> =>
  Promise.reject(Object.assign(new Error('of Rosa'), { code }));

async function asked(): Promise<{ caseId: string; packetId: string }> {
  const { caseId, items } = await aCaseWith(kit.ana, ['PATHOLOGY_REPORT']);
  await aFileIn(kit, await aPdf(2), { caseId, recordItemId: items[0] });
  const packetId = randomUUID();
  await buildPacket(kit.ana, { packetId, caseId });
  return { caseId, packetId };
}

const filesOf = (caseId: string, now = kit.ana.clock.now()) =>
  caseFiles({ ...kit.ana, clock: { now: () => now } }, caseId);
const storeThat = (over: Partial<DocumentDeps['store']>): DocumentDeps => ({
  store: { ...kit.deps.store, ...over },
});

describe('a packet that cannot be built', () => {
  it('waits for the next try at once, says where it stopped, and blames no file', async () => {
    const { caseId, packetId } = await asked();
    await expect(makePacket(kit.system, storeThat({ read: fails('EIO') }), packetId)).rejects.toMatchObject({
      code: 'READ_FILE',
      cause: { code: 'EIO' },
    });
    const files = await filesOf(caseId);
    expect(files?.packets[0]).toMatchObject({ state: 'WAITING', progress: 0, failure: 'READ_FILE:EIO' });
    expect(files?.documents[0]).toMatchObject({ state: 'CLEAN', problem: null });
    expect(await makePacket(kit.system, kit.deps, packetId)).toBe('READY');
    expect((await filesOf(caseId))?.packets[0]).toMatchObject({ state: 'READY', pages: 5 });
  });

  it('has failed after the third try, and another one can be asked for', async () => {
    const { caseId, packetId } = await asked();
    for (const state of ['WAITING', 'WAITING', 'FAILED']) {
      await expect(
        makePacket(kit.system, storeThat({ put: fails('ENOSPC') }), packetId),
      ).rejects.toMatchObject({ code: 'STORE' });
      expect((await filesOf(caseId))?.packets[0]).toMatchObject({ state, failure: 'STORE:ENOSPC' });
    }
    expect(await makePacket(kit.system, kit.deps, packetId)).toBe('NOTHING_TO_DO');
    const next = randomUUID();
    expect(await buildPacket(kit.ana, { packetId: next, caseId })).toMatchObject({ id: next, version: 2 });
    expect(await makePacket(kit.system, kit.deps, next)).toBe('READY');
  });

  it('is late when nobody took it for a while, and not once it is there', async () => {
    const { caseId, packetId } = await asked();
    const soon = new Date(Date.parse(kit.ana.clock.now()) + 60_000).toISOString();
    expect((await filesOf(caseId))?.packets[0]?.isLate).toBe(false);
    expect((await filesOf(caseId, soon))?.packets[0]?.isLate).toBe(true);
    await makePacket(kit.system, kit.deps, packetId);
    expect((await filesOf(caseId, soon))?.packets[0]?.isLate).toBe(false);
  });
});
