import { PDFHexString, PDFName, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';

export interface Bookmark {
  title: string;
  /** From 1. */
  page: number;
}

/** Puts a list of bookmarks into the file, shown when it opens. Replaces what was there. */
export function setBookmarks(pdf: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const { context, catalog } = pdf;
  const pages = pdf.getPages();
  const root = context.nextRef();
  const refs = bookmarks.map(() => context.nextRef());
  bookmarks.forEach(({ title, page }, index) => {
    const target = pages[page - 1];
    const [ref, before, after] = [refs[index], refs[index - 1], refs[index + 1]];
    if (!ref || !target) return;
    const item = context.obj({ Parent: root, Dest: [target.ref, PDFName.of('Fit')] });
    item.set(PDFName.of('Title'), PDFHexString.fromText(title));
    setRef(item, 'Prev', before);
    setRef(item, 'Next', after);
    context.assign(ref, item);
  });
  const outlines = context.obj({ Type: 'Outlines', Count: bookmarks.length });
  setRef(outlines, 'First', refs[0]);
  setRef(outlines, 'Last', refs.at(-1));
  context.assign(root, outlines);
  catalog.set(PDFName.of('Outlines'), root);
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

function setRef(
  dict: { set(key: PDFName, value: PDFRef): void },
  key: string,
  ref: PDFRef | undefined,
): void {
  if (ref) dict.set(PDFName.of(key), ref);
}
