import { INK, LINE, type Paper } from './paper.js';

export interface PaperTable {
  head: readonly string[];
  /** The first cell of a row is its header. */
  rows: readonly (readonly string[])[];
  /** Shares of the width, one a column. */
  widths: readonly number[];
}

const PAD = 4;

/** Rows with lines between them; the head is said again on each further page, for the eye only. */
export function drawTable(paper: Paper, root: PDFKit.PDFStructureElement, table: PaperTable): void {
  const { doc } = paper;
  const total = table.widths.reduce((sum, share) => sum + share, 0);
  const widths = table.widths.map((share) => (paper.width * share) / total);
  const element = doc.struct('Table');
  root.add(element);
  const headHeight = heightOf(paper, table.head, widths, true);

  const line = (): void => {
    paper.artifact(() => {
      doc
        .lineWidth(0.5)
        .strokeColor(LINE)
        .moveTo(paper.left, doc.y)
        .lineTo(paper.left + paper.width, doc.y)
        .stroke();
    });
  };
  const row = (cells: readonly string[], isHead: boolean, isSaid: boolean): void => {
    const height = heightOf(paper, cells, widths, isHead);
    const y = doc.y;
    const struct = isSaid ? doc.struct('TR') : undefined;
    if (struct) element.add(struct);
    let x = paper.left;
    cells.forEach((cell, index) => {
      const width = widths[index] ?? 0;
      const isHeader = isHead || index === 0;
      const draw = (): void => {
        const weight = isHeader ? 'bold' : 'regular';
        paper.drawAt(cell || ' ', x + (index === 0 ? 0 : PAD), y + PAD, width - PAD * 1.5, weight, 0.92);
      };
      if (struct) {
        const type = isHeader ? 'TH' : 'TD';
        struct.add(doc.struct(type, isHeader ? scope(isHead ? 'Column' : 'Row') : {}, draw));
      } else paper.artifact(draw);
      x += width;
    });
    struct?.end();
    doc.x = paper.left;
    doc.y = y + height;
    if (isHead)
      paper.artifact(() =>
        doc
          .lineWidth(1)
          .strokeColor(INK)
          .moveTo(paper.left, doc.y)
          .lineTo(paper.left + paper.width, doc.y)
          .stroke(),
      );
    else line();
  };

  paper.keep(headHeight + 30);
  row(table.head, true, true);
  for (const cells of table.rows) {
    const before = paper.pageCount;
    paper.keep(heightOf(paper, cells, widths, false));
    if (paper.pageCount > before) row(table.head, true, false);
    row(cells, false, true);
  }
  element.end();
  paper.space(paper.textSize * 0.7);
}

/** The types of the library do not know the attribute yet. */
function scope(value: 'Row' | 'Column'): object {
  return { scope: value };
}

function heightOf(
  paper: Paper,
  cells: readonly string[],
  widths: readonly number[],
  isHead: boolean,
): number {
  const heights = cells.map((cell, index) => {
    const weight = isHead || index === 0 ? 'bold' : 'regular';
    return paper.heightOf(cell || ' ', (widths[index] ?? 0) - PAD * 1.5, weight, 0.92);
  });
  return Math.max(...heights) + PAD * 2;
}
