import { decodePDFRawStream, PDFArray, PDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from '@jest/globals';
import { photoPage } from './photo-page.js';

/** Sixteen points wide, eight high. */
const PHOTO = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/wAALCAAIABABAREA/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAWEAADAAAAAAAAAAAAAAAAAAAAFWL/2gAIAQEAAD8AvMqDKj//2Q==',
  'base64',
);

/** The photo with the mark a camera puts there: which way it was held (EXIF 2.3, tag 0x0112). */
function heldAs(orientation: number): Buffer {
  const tag = [0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0];
  const exif = Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 1, 0, ...tag, 0, 0, 0, 0]);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif]);
  const head = Buffer.from([0xff, 0xe1, 0, body.length + 2]);
  return Buffer.concat([PHOTO.subarray(0, 2), head, body, PHOTO.subarray(2)]);
}

type Matrix = readonly number[];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

function times(inner: Matrix, outer: Matrix): Matrix {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = inner;
  const [A = 0, B = 0, C = 0, D = 0, E = 0, F = 0] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** How the picture's unit square lies on the page when it is drawn. */
function placed(pdf: PDFDocument): Matrix {
  const contents = pdf.getPage(0).node.Contents();
  const stream = contents instanceof PDFArray ? contents.lookup(0) : contents;
  if (!(stream instanceof PDFRawStream)) throw new Error('The page draws nothing.');
  const content = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  let now = IDENTITY;
  const kept: Matrix[] = [];
  for (const [line] of content.split(/ Do\b/)[0]?.matchAll(/^.*(?:cm|q|Q)$/gm) ?? []) {
    if (line === 'q') kept.push(now);
    else if (line === 'Q') now = kept.pop() ?? IDENTITY;
    else if (line.endsWith('cm')) now = times(line.split(' ').slice(0, 6).map(Number), now);
  }
  return now;
}

/** In which corner of the page a corner of the stored picture ends. */
function cornerOf(pdf: PDFDocument, [x, y]: readonly [number, number]): string {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = placed(pdf);
  const { width, height } = pdf.getPage(0).getSize();
  const isTop = b * x + d * y + f > height / 2;
  return `${isTop ? 'top' : 'bottom'} ${a * x + c * y + e > width / 2 ? 'right' : 'left'}`;
}

describe('a photo as a page', () => {
  it.each([
    [1, 'top left', 'top right', 'wide'],
    [2, 'top right', 'top left', 'wide'],
    [3, 'bottom right', 'bottom left', 'wide'],
    [4, 'bottom left', 'bottom right', 'wide'],
    [5, 'top left', 'bottom left', 'high'],
    [6, 'top right', 'bottom right', 'high'],
    [7, 'bottom right', 'top right', 'high'],
    [8, 'bottom left', 'top left', 'high'],
  ])(
    'stands upright however the camera was held: mark %i',
    async (mark, firstPoint, endOfFirstRow, shape) => {
      const pdf = await photoPage(heldAs(mark));
      const { width, height } = pdf.getPage(0).getSize();
      expect(width > height ? 'wide' : 'high').toBe(shape);
      expect([cornerOf(pdf, [0, 1]), cornerOf(pdf, [1, 1])]).toEqual([firstPoint, endOfFirstRow]);
    },
  );

  it('is no page when it is broken', async () => {
    await expect(photoPage(PHOTO.subarray(0, 20))).rejects.toMatch('JPEG');
  });
});
