import { EncryptedPDFError, PDFDocument } from '@cantoo/pdf-lib';
import type { DocumentProblem } from '@sextant/domain';

export type Inspected = { pages: number } | { problem: DocumentProblem };

/** How many pages a PDF has, or why its pages cannot be used. Never throws. */
export async function inspectPdf(bytes: Uint8Array): Promise<Inspected> {
  try {
    const pages = (await openPdf(bytes)).getPages().length;
    return pages > 0 ? { pages } : { problem: 'NO_PAGES' };
  } catch (error) {
    return { problem: error instanceof EncryptedPDFError ? 'ENCRYPTED' : 'BROKEN' };
  }
}

/** Throws for what is encrypted or broken. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false });
}
