import { open, type FileHandle } from 'node:fs/promises';
import type { DocumentMedia, DocumentRefusal } from '@sextant/domain';
import { fileTypeFromBuffer } from 'file-type';
import { isSafeArchive } from './archive.js';
import { pixelsOf } from './pixels.js';

export type Sniffed = { media: DocumentMedia } | { refusal: DocumentRefusal };

/** A page at 600 dpi has 34 million points; more is a mistake or an attack on whoever opens it. */
export const MAX_PIXELS = 60_000_000;
const HEAD_BYTES = 64 * 1_024;
/** A zip's own directory ends within so many bytes of the end of the file. */
const TAIL_BYTES = 66_000;

/** What a file is by its content; its name and what the browser says of it count for nothing. */
export async function sniffFile(path: string, size: number): Promise<Sniffed> {
  if (size === 0) return { refusal: 'EMPTY' };
  const file = await open(path, 'r');
  try {
    const head = await part(file, 0, Math.min(size, HEAD_BYTES));
    const tail = await part(file, Math.max(0, size - TAIL_BYTES), Math.min(size, TAIL_BYTES));
    const media = await mediaOf(head);
    if (typeof media !== 'string') return media;
    if (isTwoKinds(media, head, tail)) return { refusal: 'TWO_KINDS_IN_ONE' };
    if (media === 'application/zip' && !(await isSafeArchive(file, size, tail)))
      return { refusal: 'BAD_ARCHIVE' };
    if (media.startsWith('image/')) {
      const pixels = await pixelsOf(media, file, head);
      if (pixels === undefined) return { refusal: 'KIND_NOT_TAKEN' };
      if (pixels > MAX_PIXELS) return { refusal: 'TOO_MANY_PIXELS' };
    }
    return { media };
  } finally {
    await file.close();
  }
}

async function part(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(length), position });
  return buffer.subarray(0, bytesRead);
}

const SIMPLE: Record<string, DocumentMedia> = {
  'application/pdf': 'application/pdf',
  'image/jpeg': 'image/jpeg',
  'image/png': 'image/png',
  'image/tiff': 'image/tiff',
  'application/zip': 'application/zip',
  'application/dicom': 'application/dicom',
};

async function mediaOf(head: Buffer): Promise<DocumentMedia | { refusal: DocumentRefusal }> {
  const found = (await fileTypeFromBuffer(head).catch(() => undefined))?.mime;
  // The brand of a phone's photo stands in its first box, whatever the rest is called.
  if (
    /^image\/(heic|heif|avif)/.test(found ?? '') ||
    /^ftyp(hei|hev|mif1|msf1)/.test(head.toString('latin1', 4, 12))
  )
    return { refusal: 'HEIC' };
  if (head.toString('latin1', 128, 132) === 'DICM') return 'application/dicom';
  const media = found === undefined ? undefined : SIMPLE[found];
  // Readers take a PDF that begins later; what stands before it could be another kind of file.
  if (media === 'application/pdf' && !head.toString('latin1', 0, 5).startsWith('%PDF-'))
    return { refusal: 'TWO_KINDS_IN_ONE' };
  // Office files are zips inside, and look like one when their first entry is a common one.
  return media ?? { refusal: 'KIND_NOT_TAKEN' };
}

const MARKUP = /<(!doctype|html|script|svg|iframe|body)\b|<\?php/i;

/** Whether the file is another kind as well, for a program that looks elsewhere in it. */
function isTwoKinds(media: DocumentMedia, head: Buffer, tail: Buffer): boolean {
  const start = head.toString('latin1', 0, 1_024);
  if (media !== 'application/zip' && tail.includes('PK\x05\x06', 0, 'latin1')) return true;
  if (media !== 'application/pdf' && media !== 'application/zip' && start.includes('%PDF-')) return true;
  if (media !== 'application/zip' && MARKUP.test(start)) return true;
  // The first 128 bytes of a DICOM file may hold anything, a program too.
  return media === 'application/dicom' && /^(MZ|\x7fELF|PK|#!)/.test(start);
}
