import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib';

export interface ReadPdf {
  pages: number;
  title: string | undefined;
  language: string | undefined;
  isTagged: boolean;
  /** Structure types in reading order, e.g. `['Document', 'H1', 'P']`. */
  structure: string[];
  /** Titles of the bookmarks. */
  bookmarks: string[];
}

/** What programs that read aloud see of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = pdf;
  const dict = (from: PDFDict | undefined, name: string): PDFDict | undefined =>
    from?.lookupMaybe(PDFName.of(name), PDFDict);
  const structure: string[] = [];
  const walk = (object: PDFObject | undefined): void => {
    const node = context.lookup(object);
    if (node instanceof PDFArray) node.asArray().forEach(walk);
    if (!(node instanceof PDFDict)) return;
    const type = node.lookupMaybe(PDFName.of('S'), PDFName);
    if (type) structure.push(type.decodeText());
    walk(node.get(PDFName.of('K')));
  };
  walk(dict(catalog, 'StructTreeRoot')?.get(PDFName.of('K')));
  const bookmarks: string[] = [];
  for (let item = dict(dict(catalog, 'Outlines'), 'First'); item; item = dict(item, 'Next')) {
    bookmarks.push(textOf(item.lookup(PDFName.of('Title'))) ?? '');
  }
  return {
    pages: pdf.getPageCount(),
    title: pdf.getTitle(),
    language: textOf(catalog.lookup(PDFName.of('Lang'))),
    isTagged: dict(catalog, 'MarkInfo')?.get(PDFName.of('Marked'))?.toString() === 'true',
    structure,
    bookmarks,
  };
}

function textOf(object: PDFObject | undefined): string | undefined {
  return object && 'decodeText' in object ? (object as { decodeText(): string }).decodeText() : undefined;
}
