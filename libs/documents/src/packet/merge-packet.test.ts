import { describe, expect, it } from '@jest/globals';
import { readPdf } from '../testing/read-pdf.js';
import { aLockedPdf, aPdf, aPng } from '../testing/sample-files.js';
import { anEntry, packetFacts } from '../testing/sample-packet.js';
import { frontMatter } from './front-matter.js';
import { inspectPdf } from './inspect-pdf.js';
import { mergePacket, PartUnusableError, type PacketPart } from './merge-packet.js';

const part = (
  documentId: string,
  bytes: Promise<Buffer> | Buffer,
  media: PacketPart['media'] = 'application/pdf',
) => ({
  documentId,
  media,
  read: () => Promise.resolve(bytes),
});

describe('a packet', () => {
  it('stays tagged, titled and in its language when the records are appended', async () => {
    const entries = [
      anEntry({ documentIds: ['path', 'photo'] }),
      anEntry({ documentIds: ['scan'] }, { id: 'i2', kind: 'IMAGING_REPORT', holderName: 'Bay Imaging' }),
      anEntry({ state: 'MISSING' }, { id: 'i3', kind: 'BLOOD_WORK', state: 'REQUESTED' }),
    ];
    const front = await frontMatter(packetFacts(entries, { path: 3, photo: 1, scan: 2 }));
    const parts = [part('path', aPdf(3)), part('photo', aPng(), 'image/png'), part('scan', aPdf(2))];
    const { bytes, pages } = await mergePacket(front.bytes, parts, front.bookmarks);
    const read = await readPdf(bytes);
    expect(front.pages).toBe(3);
    expect(pages).toBe(9);
    expect(read).toMatchObject({
      pages: 9,
      isTagged: true,
      language: 'en-US',
      title: 'Records of Rosa Nguyễn Ortiz for a second opinion',
    });
    expect(read.structure).toEqual(expect.arrayContaining(['H1', 'Table', 'TH']));
    expect(read.bookmarks).toEqual([
      'Cover',
      'Timeline',
      'Index',
      'Pathology report, Riverside General, Pathology',
      'Imaging report, Bay Imaging',
    ]);
    expect(front.bookmarks.map(({ page }) => page)).toEqual([1, 2, 3, 4, 8]);
  });

  it('numbers its pages right also when the index needs a second one', async () => {
    const entries = Array.from({ length: 60 }, (_, index) =>
      anEntry(
        { documentIds: [`d${String(index)}`] },
        { id: `i${String(index)}`, description: 'with a long name of its own' },
      ),
    );
    const files = Object.fromEntries(entries.map((_, index) => [`d${String(index)}`, 2]));
    const front = await frontMatter(packetFacts(entries, files));
    expect(front.pages).toBeGreaterThan(4);
    expect(front.bookmarks[3]?.page).toBe(front.pages + 1);
    expect(front.bookmarks.at(-1)?.page).toBe(front.pages + 1 + 59 * 2);
  });

  it('names the file that cannot be taken in after all', async () => {
    const front = await frontMatter(packetFacts([]));
    const broken = mergePacket(front.bytes, [part('bad', Buffer.from('%PDF-1.7 but no more'))], []);
    await expect(broken).rejects.toThrow(PartUnusableError);
    await expect(broken).rejects.toMatchObject({ documentId: 'bad' });
  });
});

describe('looking into a PDF', () => {
  it('counts its pages', async () => {
    expect(await inspectPdf(await aPdf(4))).toEqual({ pages: 4 });
  });

  it('tells what is locked from what is broken', async () => {
    expect(await inspectPdf(await aLockedPdf())).toEqual({ problem: 'ENCRYPTED' });
    expect(await inspectPdf((await aPdf(2)).subarray(0, 300))).toEqual({ problem: 'BROKEN' });
    expect(await inspectPdf(Buffer.from('<html>%PDF-</html>'))).toEqual({ problem: 'BROKEN' });
  });
});
