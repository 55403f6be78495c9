import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';

/** The text of each page, as far as it is written with fonts that say which letters they have, as our own papers are. */
export async function pdfText(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pdf.getPages().map(({ node }) => {
    const contents = node.Contents();
    const streams =
      contents instanceof PDFArray ? contents.asArray().map((one) => pdf.context.lookup(one)) : [contents];
    const content = streams.map(textOf).join('\n');
    return spoken(content, node.Resources()).replace(/\s+/g, ' ').trim();
  });
}

type Letters = ReadonlyMap<string, string>;

function textOf(stream: unknown): string {
  if (!(stream instanceof PDFRawStream)) return '';
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
}

/** By the name of a font on the page: which letter each of its glyphs is. */
function lettersOf(fonts: PDFDict | undefined): Map<string, Letters> {
  const all = new Map<string, Letters>();
  for (const name of fonts?.keys() ?? []) {
    const table = textOf(fonts?.lookup(name, PDFDict).lookup(PDFName.of('ToUnicode')));
    const letters = new Map<string, string>();
    for (const [, from = '', list = ''] of table.matchAll(/<(\w+)>\s*<\w+>\s*\[([^\]]*)\]/g)) {
      [...list.matchAll(/<([\w ]*)>/g)].forEach(([, hex = ''], index) => {
        const glyph = (Number.parseInt(from, 16) + index).toString(16).padStart(4, '0');
        letters.set(glyph, Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'));
      });
    }
    all.set(name.decodeText(), letters);
  }
  return all;
}

/** What is drawn with these resources, in the order of drawing; what is placed as a whole, like a stamp, too. */
function spoken(content: string, resources: PDFDict | undefined): string {
  const fonts = lettersOf(resources?.lookupMaybe(PDFName.of('Font'), PDFDict));
  const placed = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict);
  let letters: Letters = new Map();
  let text = '';
  for (const [, font, shown, name] of content.matchAll(/\/(\S+) [\d.]+ Tf|\[([^\]]*)\] TJ|\/(\S+) Do/g)) {
    if (font) letters = fonts.get(font) ?? new Map();
    for (const [, hex = ''] of shown?.matchAll(/<(\w*)>/g) ?? []) {
      for (const [glyph] of hex.matchAll(/\w{4}/g)) text += letters.get(glyph.toLowerCase()) ?? '';
    }
    const form = name && placed?.lookup(PDFName.of(name));
    if (form instanceof PDFRawStream && form.dict.get(PDFName.of('Subtype'))?.toString() === '/Form')
      text += spoken(textOf(form), form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict));
    if (!font) text += ' ';
  }
  return text;
}
