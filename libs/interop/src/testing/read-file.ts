import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadRow } from '../draft/case-draft.types.js';
import {
  readSpreadsheet,
  type SpreadsheetOptions,
  type SpreadsheetReading,
} from '../spreadsheet/read-spreadsheet.js';

export const TODAY = '2026-11-22';

export const OPTIONS: SpreadsheetOptions = {
  fileName: 'caseload.csv',
  today: TODAY,
  zone: 'America/Chicago',
  people: [
    { id: 'tom', name: 'Tom Field', email: 'tom.field@riverbend.test' },
    { id: 'ana', name: 'Ana Reyes' },
  ],
};

export function fixture(name: string): Buffer {
  return readFileSync(join(import.meta.dirname, '../../fixtures', name));
}

/** Reads text or bytes as a spreadsheet; throws when it is none. */
export function read(
  file: string | Uint8Array,
  options: Partial<SpreadsheetOptions> = {},
): SpreadsheetReading {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  const result = readSpreadsheet(bytes, { ...OPTIONS, ...options });
  if (result.kind === 'UNREADABLE') throw new Error(result.message);
  return result;
}

/** The one row of a table given by its columns, e.g. `{ Name: 'Roe, Jane', DOB: '3/4/1961' }`. */
export function readOne(cells: Record<string, string>, options: Partial<SpreadsheetOptions> = {}): ReadRow {
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const all = { 'Patient name': 'Roe, Jane', MRN: '1', ...cells };
  const csv = `${Object.keys(all).map(quote).join(',')}\n${Object.values(all).map(quote).join(',')}\n`;
  const [row] = read(csv, options).rows;
  if (!row) throw new Error('no row was read');
  return row;
}

export function codes(row: ReadRow): string[] {
  return row.notes.map(({ code }) => code);
}
