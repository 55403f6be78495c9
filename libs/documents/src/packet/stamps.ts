import { degrees, PDFName, PDFOperator, type PDFDocument as LoadedPdf, type PDFPage } from '@cantoo/pdf-lib';
import PDFDocument from 'pdfkit';
import { fontFile } from '../paper/fonts.js';

const WIDTH = 92;
const HEIGHT = 15;
const INSET = 14;

/** Writes "n of N" at the foot of every page, the right way up, on white so that it shows on dark scans too. */
export async function stampPages(pdf: LoadedPdf): Promise<void> {
  const pages = pdf.getPages();
  const stamps = await pdf.embedPdf(
    await stampSheet(pages.length),
    pages.map((_, index) => index),
  );
  pages.forEach((page, index) => {
    const stamp = stamps[index];
    if (!stamp) return;
    page.pushOperators(operator('BMC', PDFName.of('Artifact')));
    page.drawPage(stamp, placeOf(page));
    page.pushOperators(operator('EMC'));
  });
}

/** `Artifact`: said neither twice nor three hundred times to whoever listens. */
function operator(name: 'BMC' | 'EMC', ...args: PDFName[]): PDFOperator {
  return PDFOperator.of(name as never, args);
}

/** Lower right as people see the page, whatever way it is turned. */
function placeOf(page: PDFPage): { x: number; y: number; rotate: ReturnType<typeof degrees> } {
  const { x, y, width, height } = page.getCropBox();
  const angle = ((page.getRotation().angle % 360) + 360) % 360;
  const seenWidth = angle % 180 === 0 ? width : height;
  const [right, up] = [seenWidth - INSET - WIDTH, INSET / 2];
  const places: Record<number, [number, number]> = {
    90: [x + width - up, y + right],
    180: [x + width - right, y + height - up],
    270: [x + up, y + height - right],
  };
  const [atX, atY] = places[angle] ?? [x + right, y + up];
  return { x: atX, y: atY, rotate: degrees(angle) };
}

async function stampSheet(count: number): Promise<Uint8Array> {
  const doc = new PDFDocument({ autoFirstPage: false, font: fontFile('bold') as unknown as string });
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve) =>
    doc.on('data', (chunk: Buffer) => chunks.push(chunk)).once('end', resolve),
  );
  for (let page = 1; page <= count; page += 1) {
    doc.addPage({ size: [WIDTH, HEIGHT], margin: 0 });
    doc.rect(0, 0, WIDTH, HEIGHT).fill('#ffffff').fillColor('#111111').fontSize(8.5);
    doc.text(`${String(page)} of ${String(count)}`, 0, 2, {
      width: WIDTH - 4,
      align: 'right',
      lineBreak: false,
    });
  }
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}
