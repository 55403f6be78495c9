import type { DateOn } from '@sextant/domain';
import type { ReadRow } from '../draft/case-draft.types.js';
import { findHeaderRow, recognizeColumns, type Column } from './columns.js';
import { cleanCell } from './clean-cell.js';
import { dateRules, type DateColumn } from './date-columns.js';
import { decode, type Encoding } from './decode.js';
import { settleDuplicates, type RowWithCells } from './duplicates.js';
import { isDateField, type DateField, type ImportField } from './import-fields.js';
import { parseTable, type Separator, type TableRow } from './parse-table.js';
import type { DateMeaning } from './read-date.js';
import type { NavigatorCandidate } from './read-navigator.js';
import { readRow, type RowContext } from './read-row.js';
import { isBlank, notAPatient } from './row-kinds.js';

/** More than a hospital's whole caseload; as many cases as one transaction should open while people wait. */
export const MAX_ROWS = 2000;

export interface SpreadsheetOptions {
  fileName: string;
  today: DateOn;
  zone: string;
  people: readonly NavigatorCandidate[];
  /** What a person made of the columns; left out, they are recognized. */
  mapping?: readonly { index: number; field: ImportField | null }[];
}

export interface SpreadsheetReading {
  kind: 'READ';
  encoding: Encoding;
  separator: Separator;
  /** The row of the header. */
  headerRow: number;
  columns: Column[];
  rows: ReadRow[];
}

/** The file as a whole cannot be read as a spreadsheet, and what to do about it. */
export interface UnreadableFile {
  kind: 'UNREADABLE';
  code: 'EMPTY' | 'NOT_TEXT' | 'NO_TABLE' | 'TOO_MANY_ROWS';
  message: string;
}

/**
 * Reads a caseload from a text spreadsheet of any common encoding, separator and header, English or Spanish. Never
 * throws for any bytes. Every row that is not blank gets a verdict.
 */
export function readSpreadsheet(
  bytes: Uint8Array,
  options: SpreadsheetOptions,
): SpreadsheetReading | UnreadableFile {
  const kind = notText(bytes);
  if (kind)
    return { kind: 'UNREADABLE', code: 'NOT_TEXT', message: `${kind} Save it as CSV (UTF-8) and try again.` };
  const { text, encoding } = decode(bytes);
  if (text.trim() === '') return { kind: 'UNREADABLE', code: 'EMPTY', message: 'The file is empty.' };
  if (/\0/.test(text))
    return {
      kind: 'UNREADABLE',
      code: 'NOT_TEXT',
      message: 'This is no text file. Save the sheet as CSV (UTF-8) and try again.',
    };
  const table = parseTable(text);
  const header = findHeaderRow(table.rows);
  if (!header)
    return {
      kind: 'UNREADABLE',
      code: 'NO_TABLE',
      message: 'The file has no columns: no row with two filled cells was found.',
    };
  const body = table.rows.filter((row) => row.row > header.row && !isBlank(row));
  if (body.length > MAX_ROWS) {
    return {
      kind: 'UNREADABLE',
      code: 'TOO_MANY_ROWS',
      message: `The file has ${body.length} rows; at most ${MAX_ROWS} are taken at once.`,
    };
  }
  const recognized = recognizeColumns(header, body);
  const columns = options.mapping ? mapped(recognized, options.mapping) : recognized;
  const rows = readBody(header, body, columns, options);
  return { kind: 'READ', encoding, separator: table.separator, headerRow: header.row, columns, rows };
}

function notText(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (head.startsWith('PK\u0003\u0004')) return 'This is an Excel workbook or another packed file.';
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'This is an old Excel workbook.';
  if (head.startsWith('%PDF')) return 'This is a PDF.';
  return undefined;
}

function mapped(columns: readonly Column[], mapping: NonNullable<SpreadsheetOptions['mapping']>): Column[] {
  return columns.map(({ field: recognized, ...column }) => {
    const choice = mapping.find(({ index }) => index === column.index);
    const field = choice ? choice.field : recognized;
    return field ? { ...column, field } : column;
  });
}

function readBody(
  header: TableRow,
  body: readonly TableRow[],
  columns: readonly Column[],
  options: SpreadsheetOptions,
): ReadRow[] {
  const headerWidth = widthOf(header, body);
  const whyNot = new Map(body.map((row) => [row, notAPatient(row, header, columns, headerWidth)]));
  const patients = body.filter((row) => !whyNot.get(row));
  const context: RowContext = {
    columns,
    dateRules: dateRules(dateColumns(columns, patients), options.today),
    today: options.today,
    zone: options.zone,
    people: options.people,
    fileName: options.fileName,
    isSpanish: isSpanish(header),
  };
  const rows = body.map((row): RowWithCells => {
    const why = whyNot.get(row);
    const read: ReadRow = why
      ? { row: row.row, verdict: 'REFUSED', notes: [why] }
      : readRow(row.row, row.cells, context);
    return { read, cells: row.cells };
  });
  return settleDuplicates(
    rows,
    header.cells.map((cell) => cell.trim()),
  );
}

/** How many columns a row may fill: those with a header, and unnamed ones that most rows fill. */
function widthOf(header: TableRow, body: readonly TableRow[]): number {
  const isUsed = (index: number) =>
    (header.cells[index] ?? '').trim() !== '' ||
    body.filter((row) => (row.cells[index] ?? '').trim() !== '').length * 2 > body.length;
  const width = body.reduce((most, row) => Math.max(most, row.cells.length), header.cells.length);
  for (let index = width - 1; index >= 0; index--) if (isUsed(index)) return index + 1;
  return width;
}

const MEANINGS: Record<DateField, DateMeaning> = {
  birthOn: 'BIRTH',
  diagnosedOn: 'PAST',
  windowStatedOn: 'PAST',
  windowOn: 'NEAR',
  treatmentPlannedOn: 'NEAR',
};

function dateColumns(columns: readonly Column[], rows: readonly TableRow[]): DateColumn[] {
  return columns.flatMap(({ index, field }) =>
    isDateField(field)
      ? [
          {
            index,
            meaning: MEANINGS[field],
            texts: rows.map((row) => cleanCell(row.cells[index] ?? '').text),
          },
        ]
      : [],
  );
}

function isSpanish(header: TableRow): boolean {
  const text = header.cells.join(' ').toLowerCase();
  return (
    (
      text.match(
        /\b(?:nombre|apellidos?|fecha|nacimiento|tel[eé]fono|correo|idioma|motivo|seguro|notas|paciente)/g,
      ) ?? []
    ).length >= 2
  );
}
