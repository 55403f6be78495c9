import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  type PDFObject,
} from '@cantoo/pdf-lib';

/**
 * The words of a PDF of ours, page after page, as a reader copies them: each line's glyphs through the font's own table
 * of letters. Spaces of any width are one. Only for papers with embedded fonts and tables, as `Paper` writes them.
 */
export async function readPdfText(bytes: Uint8Array): Promise<string> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = pdf.getPages().map(({ node }) => {
    const fonts = node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
    const letters = new Map<string, Map<string, string>>();
    for (const [name, ref] of fonts?.entries() ?? []) {
      const font = pdf.context.lookup(ref, PDFDict);
      letters.set(name.decodeText(), lettersOf(textOf(font.lookup(PDFName.of('ToUnicode')))));
    }
    const contents = node.Contents();
    const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
    return said(streams.map((stream) => textOf(pdf.context.lookup(stream))).join('\n'), letters);
  });
  return pages.join(' ').replace(/\s+/gu, ' ').trim();
}

const TOKEN = /\/(\S+) [\d.]+ Tf|\[([^\]]*)\] TJ|<([0-9a-fA-F]+)> Tj|\bBT\b/gu;

function said(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> | undefined;
  let text = '';
  for (const [token, name, glyphs, single] of content.matchAll(TOKEN)) {
    if (token === 'BT') text += ' ';
    else if (name) font = fonts.get(name);
    else
      for (const [, hex = ''] of (glyphs ?? `<${single ?? ''}>`).matchAll(/<([0-9a-fA-F]*)>/gu))
        for (const code of hex.match(/.{4}/gu) ?? []) text += font?.get(code.toLowerCase()) ?? '';
  }
  return text;
}

/** Code of a glyph to its letters: `<0000> <0010> [<0041> <0042> …]` and `<0001> <0041>` of a ToUnicode table. */
function lettersOf(table: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [, from = '', , list = ''] of table.matchAll(
    /<([0-9a-fA-F]{4})>\s*<([0-9a-fA-F]{4})>\s*\[([^\]]*)\]/gu,
  )) {
    [...list.matchAll(/<([0-9a-fA-F\s]*)>/gu)].forEach(([, hex = ''], index) => {
      const code = (Number.parseInt(from, 16) + index).toString(16).padStart(4, '0');
      const units = hex.replace(/\s/gu, '').match(/.{4}/gu) ?? [];
      letters.set(code, String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))));
    });
  }
  return letters;
}

function textOf(object: PDFObject | undefined): string {
  return object instanceof PDFRawStream
    ? Buffer.from(decodePDFRawStream(object).decode()).toString('latin1')
    : '';
}
