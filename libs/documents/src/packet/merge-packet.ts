import { PDFArray, PDFDict, PDFName, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import { setBookmarks, type Bookmark } from './bookmarks.js';
import { openPdf } from './inspect-pdf.js';
import { photoPage } from './photo-page.js';
import { stampPages } from './stamps.js';

export interface PacketPart {
  documentId: string;
  media: 'application/pdf' | 'image/jpeg' | 'image/png';
  /** Read when its turn comes, so that one file at a time is held besides the packet. */
  read: () => Promise<Buffer>;
}

/** A file that could not be taken in after all: the packet has to be planned again without it. */
export class PartUnusableError extends Error {
  override readonly name = 'PartUnusableError';
  constructor(readonly documentId: string) {
    super('A file of the packet cannot be used.');
  }
}

/**
 * Appends the parts to the tagged front matter. The front matter is the file that grows: pages copied into a new file
 * would lose its tags, language and title. `onPart` hears how many parts are in.
 */
export async function mergePacket(
  front: Uint8Array,
  parts: readonly PacketPart[],
  bookmarks: readonly Bookmark[],
  onPart: (done: number) => Promise<void> = () => Promise.resolve(),
): Promise<{ bytes: Uint8Array; pages: number }> {
  const pdf = await openPdf(front);
  for (const [index, part] of parts.entries()) {
    for (const page of await pagesOf(pdf, part)) {
      quiet(page);
      pdf.addPage(page);
    }
    await onPart(index + 1);
  }
  await stampPages(pdf);
  setBookmarks(pdf, bookmarks);
  return {
    bytes: await pdf.save({ objectsPerTick: 500, updateFieldAppearances: false }),
    pages: pdf.getPageCount(),
  };
}

async function pagesOf(pdf: PDFDocument, { documentId, media, read }: PacketPart): Promise<PDFPage[]> {
  // A store that does not give a file says nothing about the file.
  const bytes = await read();
  try {
    const source = media === 'application/pdf' ? await openPdf(bytes) : await photoPage(bytes);
    return await pdf.copyPages(source, source.getPageIndices());
  } catch {
    throw new PartUnusableError(documentId);
  }
}

/** Takes off what a page of a stranger could do, and what points into the tags of the file it came from. */
function quiet({ node }: PDFPage): void {
  for (const key of ['AA', 'StructParents', 'Tabs']) node.delete(PDFName.of(key));
  const annotations = node.lookupMaybe(PDFName.of('Annots'), PDFArray);
  for (let index = 0; index < (annotations?.size() ?? 0); index += 1) {
    const annotation = annotations?.lookup(index);
    if (!(annotation instanceof PDFDict)) continue;
    for (const key of ['A', 'AA', 'PA', 'StructParent']) annotation.delete(PDFName.of(key));
  }
}
