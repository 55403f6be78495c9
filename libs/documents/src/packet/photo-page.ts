import PDFDocument from 'pdfkit';
import { openPdf } from './inspect-pdf.js';
import type { PDFDocument as LoadedPdf } from '@cantoo/pdf-lib';

/** What the types of the library leave out. */
interface ImageReader {
  openImage(bytes: Buffer): { width: number; height: number; orientation?: number };
}

const MARGIN = 24;
const LETTER = [612, 792] as const;

/**
 * A photo (JPEG, PNG) as a page of its own, upright by its EXIF mark and scaled down to fit; a wide one gets a wide page.
 * The picture's data goes in as it is. Throws for a picture that is broken.
 */
export async function photoPage(bytes: Buffer): Promise<LoadedPdf> {
  const doc = new PDFDocument({ autoFirstPage: false, pdfVersion: '1.7' });
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.once('end', resolve).once('error', reject);
  });
  const image = (doc as unknown as ImageReader).openImage(bytes);
  // EXIF marks 5 to 8 lie on their side.
  const isTurned = (image.orientation ?? 1) > 4;
  const [wide, high] = isTurned ? [image.height, image.width] : [image.width, image.height];
  const [width, height] = wide > high ? [LETTER[1], LETTER[0]] : LETTER;
  doc.addPage({ size: [width, height], margin: 0 });
  const scale = Math.min(1, (width - 2 * MARGIN) / wide, (height - 2 * MARGIN) / high);
  const [w, h] = [wide * scale, high * scale];
  doc.image(image as unknown as Buffer, (width - w) / 2, (height - h) / 2, { fit: [w, h] });
  doc.end();
  await ended;
  return openPdf(Buffer.concat(chunks));
}
