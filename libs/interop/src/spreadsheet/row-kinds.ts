import { note, quoted, type CellNote } from '../draft/note.types.js';
import { cleanCell, unaccented } from './clean-cell.js';
import type { Column } from './columns.js';
import type { TableRow } from './parse-table.js';

const TOTALS =
  /^(?:grand |sub)?-?\s*(?:totals?|sum|suma|count|recuento|subtotal|total general|n|average|promedio|rows?|filas?|patients?|pacientes?|records?|casos|cases)\b\s*[:=#]?\s*\d*$/i;
const FOOTER =
  /^(?:exported|generated|printed|created|report|page|end of|source|confidential|prepared|updated|last updated|run (?:on|date|by)|as of|note:|notes:|legend|key:|\*|©|copyright|exportado|generado|impreso|creado|informe|pagina|fin de|fuente|confidencial|actualizado|nota:|leyenda)\b/i;

export function isBlank(row: TableRow): boolean {
  return row.cells.every((cell) => cleanCell(cell).text === '');
}

/** Why a row below the header is none of a patient: a total, the header again, a line of text. Undefined if it may be one. */
export function notAPatient(
  row: TableRow,
  header: TableRow,
  columns: readonly Column[],
  headerWidth: number,
): CellNote | undefined {
  const filled = row.cells.map((cell) => cleanCell(cell).text).filter((text) => text !== '');
  const first = unaccented(filled[0] ?? '');
  if (row.isBroken) {
    return note(
      'BROKEN_QUOTES',
      `A quotation mark in ${quoted(row.cells.join(' '))} is opened and never closed.`,
    );
  }
  if (isHeaderAgain(row, header)) return note('REPEATED_HEADER', 'The header again, not a patient.');
  if (TOTALS.test(first) && filled.length <= Math.max(3, headerWidth / 2))
    return note('TOTALS_ROW', 'A total, not a patient.');
  const mapped = columns.filter((column) => column.field !== undefined).length;
  const isAlone = filled.length === 1 && mapped >= 3;
  if ((FOOTER.test(first) && filled.length <= 3) || isAlone) {
    return note('NOT_A_PATIENT', `${quoted(filled.join(' '))} alone was not taken as a patient.`);
  }
  const extra = row.cells.findIndex((cell, i) => i >= headerWidth && cleanCell(cell).text !== '');
  if (extra >= 0) {
    return note(
      'EXTRA_CELLS',
      `The row has ${extra + 1} cells, the header ${headerWidth}: a separator inside a cell needs quotation marks.`,
    );
  }
  return undefined;
}

function isHeaderAgain(row: TableRow, header: TableRow): boolean {
  const filled = row.cells.flatMap((cell, i) =>
    cell.trim() === '' ? [] : [isAlike(cell, header.cells[i] ?? '')],
  );
  return filled.length >= 2 && filled.filter(Boolean).length * 2 > filled.length;
}

function isAlike(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
