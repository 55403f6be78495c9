import { deflateSync, crc32 } from 'node:zlib';
import PDFDocument from 'pdfkit';

/** A real PDF with so many pages of text. */
export async function aPdf(pages = 1, words = 'Report'): Promise<Buffer> {
  return finished(new PDFDocument({ autoFirstPage: false }), (doc) => {
    for (let page = 1; page <= pages; page += 1) {
      doc.addPage({ size: 'LETTER' });
      for (let line = 0; line < 30; line += 1)
        doc.fontSize(10).text(`${words}, page ${String(page)}, line ${String(line)}`);
    }
  });
}

/** A PDF nobody opens without its password. */
export async function aLockedPdf(): Promise<Buffer> {
  return finished(new PDFDocument({ userPassword: 'locked', ownerPassword: 'locked too' }), (doc) =>
    doc.text('Secret'),
  );
}

/** A gray PNG; `claim` writes other sizes into its header than its data has. */
export function aPng(width = 40, height = 30, claim = { width, height }): Buffer {
  const rows = Buffer.alloc((width + 1) * height, 0x80);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(claim.width, 0);
  head.writeUInt32BE(claim.height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The head of a TIFF, as a fax program writes it. */
export function aTiff(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(8 + 2 + 24 + 4);
  bytes.write('II*\0', 'latin1');
  bytes.writeUInt32LE(8, 4);
  bytes.writeUInt16LE(2, 8);
  [
    [256, width],
    [257, height],
  ].forEach(([tag = 0, value = 0], index) => {
    const at = 10 + index * 12;
    bytes.writeUInt16LE(tag, at);
    bytes.writeUInt16LE(4, at + 2);
    bytes.writeUInt32LE(1, at + 4);
    bytes.writeUInt32LE(value, at + 8);
  });
  return bytes;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}

async function finished(
  doc: PDFKit.PDFDocument,
  draw: (doc: PDFKit.PDFDocument) => unknown,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve) =>
    doc.on('data', (part: Buffer) => chunks.push(part)).once('end', resolve),
  );
  draw(doc);
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}
