import type { FileHandle } from 'node:fs/promises';

/**
 * How many points a picture says it has, read from its head without unpacking anything. Undefined when it does not say,
 * which no whole picture does.
 */
export async function pixelsOf(media: string, file: FileHandle, head: Buffer): Promise<number | undefined> {
  if (media === 'image/png') return pngPixels(head);
  if (media === 'image/tiff') return tiffPixels(file, head);
  return jpegPixels(file);
}

function pngPixels(head: Buffer): number | undefined {
  if (head.length < 24 || head.toString('latin1', 12, 16) !== 'IHDR') return undefined;
  return head.readUInt32BE(16) * head.readUInt32BE(20) || undefined;
}

/** Walks the segments: a phone puts a preview and its EXIF before the size. */
async function jpegPixels(file: FileHandle): Promise<number | undefined> {
  let at = 2;
  for (let segment = 0; segment < 200; segment += 1) {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(10), position: at });
    if (bytesRead < 10 || buffer[0] !== 0xff) return undefined;
    const kind = buffer[1] ?? 0;
    if (kind === 0xff) at += 1;
    else if (kind >= 0xc0 && kind <= 0xcf && kind !== 0xc4 && kind !== 0xc8 && kind !== 0xcc)
      return buffer.readUInt16BE(5) * buffer.readUInt16BE(7) || undefined;
    else at += 2 + buffer.readUInt16BE(2);
  }
  return undefined;
}

const [WIDTH, HEIGHT] = [256, 257];

/** The first picture of the file; a fax of many pages has the same size on each. */
async function tiffPixels(file: FileHandle, head: Buffer): Promise<number | undefined> {
  const isLittle = head.toString('latin1', 0, 2) === 'II';
  const read16 = (from: Buffer, at: number): number =>
    isLittle ? from.readUInt16LE(at) : from.readUInt16BE(at);
  const read32 = (from: Buffer, at: number): number =>
    isLittle ? from.readUInt32LE(at) : from.readUInt32BE(at);
  if (head.length < 8 || read16(head, 2) !== 42) return undefined;
  const { buffer, bytesRead } = await file.read({
    buffer: Buffer.alloc(2 + 12 * 200),
    position: read32(head, 4),
  });
  if (bytesRead < 2) return undefined;
  const found = new Map<number, number>();
  for (let entry = 0; entry < Math.min(read16(buffer, 0), 200); entry += 1) {
    const at = 2 + entry * 12;
    if (at + 12 > bytesRead) break;
    const isShort = read16(buffer, at + 2) === 3;
    found.set(read16(buffer, at), isShort ? read16(buffer, at + 8) : read32(buffer, at + 8));
  }
  return (found.get(WIDTH) ?? 0) * (found.get(HEIGHT) ?? 0) || undefined;
}
