import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** The words of a PDF of ours, page after page. */
export async function readPdfText(bytes: Uint8Array): Promise<string> {
  return (await readPdfPages(bytes)).join(' ').trim();
}

/**
 * The words of each page as a reader copies them: each line's glyphs through the font's own table of letters. Spaces of
 * any width are one. Only what has embedded fonts and tables, as `Paper` writes them, is read.
 */
export async function readPdfPages(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pdf.getPages().map(({ node }) => {
    const contents = node.Contents();
    const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
    const content = streams.map((stream) => textOf(pdf.context.lookup(stream))).join('\n');
    return said(content, node.Resources()).replace(/\s+/gu, ' ').trim();
  });
}

const TOKEN = /\/(\S+) [\d.]+ Tf|\[([^\]]*)\] TJ|<([0-9a-fA-F]+)> Tj|\/(\S+) Do|\bBT\b/gu;

/** What is drawn, in its order; what is placed as a whole, as the page stamps of a packet are, too. */
function said(content: string, resources: PDFDict | undefined): string {
  const fonts = resources?.lookupMaybe(PDFName.of('Font'), PDFDict);
  const placed = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict);
  const letters = new Map<string, Map<string, string>>();
  for (const name of fonts?.keys() ?? []) {
    const table = fonts?.lookup(name, PDFDict).lookup(PDFName.of('ToUnicode'));
    letters.set(name.decodeText(), lettersOf(textOf(table)));
  }
  let font: ReadonlyMap<string, string> | undefined;
  let text = '';
  for (const [token, name, glyphs, single, form] of content.matchAll(TOKEN)) {
    if (token === 'BT') text += ' ';
    else if (name) font = letters.get(name);
    else if (form) text += ` ${ofForm(placed?.lookup(PDFName.of(form)))}`;
    else
      for (const [, hex = ''] of (glyphs ?? `<${single ?? ''}>`).matchAll(/<([0-9a-fA-F]*)>/gu))
        for (const code of hex.match(/.{4}/gu) ?? []) text += font?.get(code.toLowerCase()) ?? '';
  }
  return text;
}

function ofForm(object: PDFObject | undefined): string {
  if (!(object instanceof PDFRawStream) || object.dict.get(PDFName.of('Subtype'))?.toString() !== '/Form')
    return '';
  return said(textOf(object), object.dict.lookupMaybe(PDFName.of('Resources'), PDFDict));
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
