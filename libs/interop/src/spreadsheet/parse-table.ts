import { CsvError, parse, type Options } from 'csv-parse/sync';

export const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** One row as a spreadsheet program numbers it: 1 is the first, blank ones counted, quoted line breaks not. */
export interface TableRow {
  row: number;
  cells: string[];
  /** A quotation mark was opened here and never closed: where its cells end is anybody's guess. */
  isBroken?: boolean;
}

export interface Table {
  separator: Separator;
  rows: TableRow[];
}

const SAMPLE_CHARACTERS = 64_000;
/** Beyond this many never-closed quotation marks a file is no table. */
const MAX_BROKEN_ROWS = 100;

/** Cuts text into rows and cells, with the separator that makes the most regular table of it. */
export function parseTable(text: string): Table {
  const hint = /^"?sep=([,;|\t])"?\r?\n?/i.exec(text);
  if (hint?.[1]) {
    const rows = rowsOf(text.slice(hint[0].length), hint[1] as Separator);
    // Spreadsheet programs do not show the "sep=" line, but it is a line of the file.
    return { separator: hint[1] as Separator, rows: rows.map((row) => ({ ...row, row: row.row + 1 })) };
  }
  const separator = sniffSeparator(text);
  return { separator, rows: rowsOf(text, separator) };
}

function sniffSeparator(text: string): Separator {
  const isWhole = text.length <= SAMPLE_CHARACTERS;
  const sample = isWhole ? text : text.slice(0, SAMPLE_CHARACTERS);
  let best: { separator: Separator; score: number } = { separator: ',', score: 0 };
  for (const separator of SEPARATORS) {
    const score = regularity(rowsOf(sample, separator));
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/**
 * How much this looks like a table: rows that have the commonest width, weighted by that width. A separator that only
 * appears inside the text gives rows of every width.
 */
function regularity(rows: TableRow[]): number {
  const widths = new Map<number, number>();
  const filled = rows.filter((row) => !row.isBroken && row.cells.some((cell) => cell.trim() !== ''));
  for (const { cells } of filled) {
    if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  }
  let score = 0;
  for (const [width, n] of widths) score = Math.max(score, (n / filled.length) * n * Math.log2(width + 1));
  return score;
}

function rowsOf(text: string, separator: Separator): TableRow[] {
  const rows: TableRow[] = [];
  const bytes = Buffer.from(text);
  let start = 0;
  for (let broken = 0; start < bytes.length; broken++) {
    const rest = bytes.subarray(start);
    const { records, failedAt } = parseRecords(rest, separator);
    for (const cells of records) rows.push({ row: rows.length + 1, cells });
    if (failedAt === undefined) break;
    // The row whose quotation mark is never closed is set apart with its own line, the rest is read again.
    const end = endOfLine(rest, failedAt);
    const line = rest.subarray(failedAt, end).toString().trimEnd();
    if (broken >= MAX_BROKEN_ROWS) {
      rows.push({ row: rows.length + 1, cells: [line], isBroken: true });
      break;
    }
    rows.push({ row: rows.length + 1, cells: line.split(separator), isBroken: true });
    start += end;
  }
  return rows;
}

class OpenMark extends Error {}

function parseRecords(bytes: Buffer, separator: Separator): { records: string[][]; failedAt?: number } {
  const records: string[][] = [];
  let end = 0;
  const options: Options = {
    delimiter: separator,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    on_record: (record: string[], info) => {
      // Read leniently, a mark left open swallows lines up to the next mark and then stays in the text.
      if (record.some((cell) => /^"[^]*\n/.test(cell))) throw new OpenMark();
      records.push(record);
      end = info.bytes;
      return null;
    },
  };
  try {
    parse(bytes, options);
    return { records };
  } catch (error) {
    if (error instanceof CsvError || error instanceof OpenMark) return { records, failedAt: end };
    throw error;
  }
}

function endOfLine(bytes: Buffer, from: number): number {
  for (let i = from; i < bytes.length; i++) {
    if (bytes[i] === 0x0a) return i + 1;
    if (bytes[i] === 0x0d) return bytes[i + 1] === 0x0a ? i + 2 : i + 1;
  }
  return bytes.length;
}
