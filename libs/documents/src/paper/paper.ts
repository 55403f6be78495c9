import PDFDocument from 'pdfkit';
import { fontFile, type Weight } from './fonts.js';
import { drawTable, type PaperTable } from './paper-table.js';

export const PAPER_SIZES = ['LETTER', 'A4'] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];
export type PaperLanguage = 'en' | 'es';

export interface PaperOptions {
  /** Shown in the window's title instead of a file name, and read aloud first. */
  title: string;
  language: PaperLanguage;
  size?: PaperSize;
  /** Who made it: the organization's name. */
  author: string;
  /** When it was made, an instant. */
  madeAt: string;
  /** Size of running text, in points. */
  textSize?: number;
  /** One quiet line at the foot of each page. */
  footer?: string;
  /** Pages from the second on say their number there. */
  isNumbered?: boolean;
}

export interface TextStyle {
  size?: number;
  weight?: Weight;
  /** Points of air below. */
  gap?: number;
  /** Left edge, in points from the margin. */
  indent?: number;
}

export type HeadingLevel = 1 | 2 | 3;

/** How much larger than running text. */
const HEADING_SCALES = { 1: 1.9, 2: 1.3, 3: 1.08 } as const satisfies Record<HeadingLevel, number>;

/** Large print has none that is smaller, in points. */
const SMALLEST_PRINT = 12;

const MARGIN = 54;
const FOOT = 30;
export const INK = '#111111';
export const QUIET = '#444444';
export const LINE = '#777777';

/**
 * Fonts have names, under which an opened one is found again. One given here has none: the library would open the file
 * anew for each piece of text.
 */
const NO_FONT_YET = { font: null } as object;

/** The types of the library do not know this subset yet. */
const ACCESSIBLE = { subset: 'PDF/UA' } as object;

/** Points of air between lines. */
const LINE_GAP = 1.5;

/**
 * How a text is set: one glyph a letter where letters may be composed anew from parts (`ccmp`), as an ị is, which would
 * then be copied and read aloud as an i. Only there: such a text is laid out each time it is drawn or measured. The types
 * of the library know a list of features only.
 */
function lettersOf(text: string): { lineGap: number; features?: [] } {
  const isComposed = /[\u0100-\u1fff]/u.test(text);
  return { lineGap: LINE_GAP, ...(isComposed && { features: { ccmp: false } as unknown as [] }) };
}

interface Pen {
  weight: Weight;
  size: number;
  color: string;
}

type Element = PDFKit.PDFStructureElement;

/**
 * A sheet of paper as an accessible PDF (PDF/UA): language, title, headings, lists, tables and reading order are
 * tagged, fonts embedded, everything legible in black and white. Calls draw from top to bottom; pages break by
 * themselves.
 */
export class Paper {
  readonly doc: PDFKit.PDFDocument;
  readonly textSize: number;
  private readonly root: Element;
  private readonly chunks: Buffer[] = [];
  private readonly ended: Promise<void>;
  private pages = 1;
  private pen: Pen;

  constructor(private readonly options: PaperOptions) {
    const { title, language, size = 'LETTER', author, madeAt } = options;
    this.textSize = options.textSize ?? 10.5;
    this.pen = { weight: 'regular', size: this.textSize, color: INK };
    this.doc = new PDFDocument({
      size,
      margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOT },
      pdfVersion: '1.7',
      ...ACCESSIBLE,
      tagged: true,
      lang: language === 'es' ? 'es-US' : 'en-US',
      displayTitle: true,
      ...NO_FONT_YET,
      info: { Title: title, Author: author, Creator: 'Sextant', CreationDate: new Date(Date.parse(madeAt)) },
    });
    this.doc.registerFont('regular', fontFile('regular')).registerFont('bold', fontFile('bold'));
    this.doc.font('regular');
    this.doc.on('data', (chunk: Buffer) => this.chunks.push(chunk));
    this.ended = new Promise((resolve, reject) => this.doc.once('end', resolve).once('error', reject));
    this.root = this.doc.struct('Document', { title });
    this.doc.addStructure(this.root);
    this.foot();
    this.doc.on('pageAdded', () => {
      this.pages += 1;
      this.foot();
    });
  }

  get width(): number {
    return this.doc.page.width - 2 * MARGIN;
  }
  get left(): number {
    return MARGIN;
  }
  /** Pages so far. */
  get pageCount(): number {
    return this.pages;
  }

  heading(level: HeadingLevel, text: string): void {
    const size = this.textSize * HEADING_SCALES[level];
    if (level > 1) this.space(this.textSize * 0.6);
    this.keep(size * 3.5);
    this.add(`H${String(level)}`, () => this.draw(text, { size, weight: 'bold', gap: this.textSize * 0.45 }));
  }

  /** Points a heading takes, with the air around it. */
  headingHeight(level: HeadingLevel, text: string): number {
    const air = this.textSize * (level > 1 ? 1.05 : 0.45);
    return this.heightOf(text, this.width, 'bold', HEADING_SCALES[level]) + air;
  }

  text(text: string, style: TextStyle = {}): void {
    this.add('P', () => this.draw(text, style));
  }

  /** Small, for what is said on the side. */
  note(text: string): void {
    this.text(text, { size: this.textSize * 0.86 });
  }

  list(items: readonly string[], style: TextStyle = {}): void {
    if (items.length === 0) return;
    const list = this.doc.struct('L');
    this.root.add(list);
    for (const item of items) this.item(list, item, style);
    list.end();
    this.space(this.textSize * 0.3);
  }

  /** Name and value, one under the other in two columns. What has no value is left out. */
  facts(rows: readonly (readonly [name: string, value: string | undefined])[], nameWidth = 130): void {
    const list = this.doc.struct('L');
    this.root.add(list);
    for (const [name, value] of rows) {
      if (!value) continue;
      const height = Math.max(
        this.heightOf(value, this.width - nameWidth),
        this.heightOf(name, nameWidth - 8, 'bold'),
      );
      this.keep(height);
      const { y } = this.doc;
      const item = this.doc.struct('LI');
      list.add(item);
      item.add(this.doc.struct('Lbl', {}, () => this.drawAt(name, MARGIN, y, nameWidth - 8, 'bold')));
      item.add(
        this.doc.struct('LBody', {}, () => this.drawAt(value, MARGIN + nameWidth, y, this.width - nameWidth)),
      );
      item.end();
      this.doc.x = MARGIN;
      this.doc.y = y + height + 3;
    }
    list.end();
    this.space(this.textSize * 0.4);
  }

  table(table: PaperTable): void {
    drawTable(this, this.root, table);
  }

  /** A box to tick with a pen, and what it stands for. */
  checkbox(text: string, isTicked = false): void {
    const indent = this.textSize * 1.8;
    const height = this.heightOf(text, this.width - indent);
    this.keep(height + 4);
    const { y } = this.doc;
    this.artifact(() => {
      const side = this.textSize * 1.05;
      this.doc
        .lineWidth(1)
        .strokeColor(INK)
        .rect(MARGIN, y + 2, side, side)
        .stroke();
      if (isTicked) {
        this.doc.moveTo(MARGIN + 2, y + 2 + side / 2).lineTo(MARGIN + side / 2.4, y + side - 1);
        this.doc
          .lineTo(MARGIN + side - 1, y + 4)
          .lineWidth(1.6)
          .stroke();
      }
    });
    this.add('P', () => this.drawAt(text, MARGIN + indent, y, this.width - indent));
    this.doc.x = MARGIN;
    this.doc.y = y + height + this.textSize * 0.5;
  }

  /** Lines to write on, on the page of their label. */
  lines(count: number, label?: string): void {
    const step = this.lineStep;
    this.keep(step * count + (label ? this.heightOf(label, this.width) : 0));
    if (label) this.text(label, { gap: 0 });
    this.artifact(() => {
      for (let line = 0; line < count; line += 1) {
        this.doc.y += step;
        this.doc.lineWidth(0.6).strokeColor(LINE).moveTo(MARGIN, this.doc.y);
        this.doc.lineTo(MARGIN + this.width, this.doc.y).stroke();
      }
    });
    this.space(this.textSize * 0.7);
  }

  /** Points that lines take, with the air below and without their label. */
  linesHeight(count: number): number {
    return this.lineStep * count + this.textSize * 0.7;
  }

  /** Blanks for a signature or a day, side by side, each with its name under the line. */
  blanks(names: readonly string[]): void {
    this.keep(58);
    const each = this.width / names.length;
    const y = this.doc.y + 34;
    this.artifact(() => {
      names.forEach((_, index) => {
        this.doc
          .lineWidth(0.8)
          .strokeColor(INK)
          .moveTo(MARGIN + index * each, y);
        this.doc.lineTo(MARGIN + (index + 1) * each - 14, y).stroke();
      });
    });
    names.forEach((name, index) => {
      this.add('P', () => this.drawAt(name, MARGIN + index * each, y + 3, each - 14, 'regular', 0.86));
    });
    this.doc.x = MARGIN;
    this.doc.y = y + 24;
  }

  rule(): void {
    this.artifact(() => {
      this.doc.lineWidth(0.8).strokeColor(LINE).moveTo(MARGIN, this.doc.y);
      this.doc.lineTo(MARGIN + this.width, this.doc.y).stroke();
    });
    this.space(8);
  }

  space(points: number): void {
    this.doc.y += points;
  }

  newPage(): void {
    this.doc.addPage();
  }

  /** Begins a new page when fewer than so many points are left on this one. */
  keep(points: number): void {
    const { height, margins } = this.doc.page;
    if (this.doc.y + points > height - margins.bottom) this.doc.addPage();
  }

  /** Drawn, but not read aloud. */
  artifact(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }

  add(type: string, draw: () => void): void {
    this.root.add(this.doc.struct(type, {}, draw));
  }

  heightOf(text: string, width: number, weight: Weight = 'regular', scale = 1): number {
    return this.doc
      .font(weight)
      .fontSize(this.textSize * scale)
      .heightOfString(text, { width, ...lettersOf(text) });
  }

  drawAt(text: string, x: number, y: number, width: number, weight: Weight = 'regular', scale = 1): void {
    const { doc, textSize } = this;
    this.takePen({ weight, size: textSize * scale, color: INK });
    doc.text(text, x, y, { width, ...lettersOf(text) });
  }

  /** The finished file. Nothing may be drawn afterwards. */
  async finish(): Promise<Buffer> {
    this.root.end();
    this.doc.end();
    await this.ended;
    return Buffer.concat(this.chunks);
  }

  private get lineStep(): number {
    return Math.max(24, this.textSize * 1.9);
  }

  private draw(text: string, { size, weight = 'regular', gap, indent = 0 }: TextStyle): void {
    this.takePen({ weight, size: size ?? this.textSize, color: INK });
    this.doc.text(text, MARGIN + indent, this.doc.y, { width: this.width - indent, ...lettersOf(text) });
    this.doc.x = MARGIN;
    this.doc.y += gap ?? this.textSize * 0.5;
  }

  private takePen(pen: Pen): void {
    this.pen = pen;
    this.doc.font(pen.weight).fontSize(pen.size).fillColor(pen.color);
  }

  private item(list: Element, text: string, style: TextStyle): void {
    const indent = (style.indent ?? 0) + 14;
    this.keep(this.heightOf(text, this.width - indent));
    const { y } = this.doc;
    const item = this.doc.struct('LI');
    list.add(item);
    item.add(this.doc.struct('Lbl', {}, () => this.drawAt('•', MARGIN + indent - 12, y, 12)));
    this.doc.y = y;
    item.add(this.doc.struct('LBody', {}, () => this.draw(text, { ...style, indent, gap: 3 })));
    item.end();
  }

  private foot(): void {
    const { footer, isNumbered = false } = this.options;
    if (!footer) return;
    const { doc } = this;
    const { x, y } = doc;
    const bottom = doc.page.margins.bottom;
    doc.page.margins.bottom = 0;
    this.doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    const pen = this.pen;
    this.takePen({
      weight: 'regular',
      size: this.textSize < SMALLEST_PRINT ? 8.5 : SMALLEST_PRINT,
      color: QUIET,
    });
    const text = isNumbered && this.pages > 1 ? `${footer} · ${String(this.pages)}` : footer;
    doc.text(text, MARGIN, doc.page.height - MARGIN - 6, {
      ...lettersOf(text),
      width: this.width,
      lineBreak: false,
    });
    this.doc.endMarkedContent();
    doc.page.margins.bottom = bottom;
    // Text that runs over onto this page goes on as it was.
    this.takePen(pen);
    doc.x = x;
    doc.y = y;
  }
}
