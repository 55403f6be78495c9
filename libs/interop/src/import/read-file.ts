import type { ImportColumn, ImportKind } from '@sextant/contract';
import type { ReadRow } from '../draft/case-draft.types.js';
import { looksLikeFhir, readFhir } from '../fhir/read-fhir.js';
import { readSpreadsheet } from '../spreadsheet/read-spreadsheet.js';
import type { ColumnChoice, ImportSetting } from './import-sql.js';

/** A file read, of whichever kind. */
export interface FileRead {
  kind: ImportKind;
  encoding: string | null;
  separator: string | null;
  columns: ImportColumn[];
  rows: ReadRow[];
}

/** Reads a file by the organization's setting; or one sentence on why it cannot be read at all. */
export function readFile(
  file: { fileName: string; bytes: Uint8Array },
  setting: ImportSetting,
  mapping?: readonly ColumnChoice[] | null,
): FileRead | { problem: { code: string; message: string } } {
  const { fileName, bytes } = file;
  const { today, zone, people } = setting;
  if (looksLikeFhir(bytes)) {
    const read = readFhir(bytes, { fileName, today, zone });
    if (read.kind === 'UNREADABLE') return { problem: read };
    return { kind: 'FHIR', encoding: null, separator: null, columns: [], rows: read.rows };
  }
  const read = readSpreadsheet(bytes, { fileName, today, zone, people, ...(mapping ? { mapping } : {}) });
  if (read.kind === 'UNREADABLE') return { problem: read };
  return {
    kind: 'SPREADSHEET',
    encoding: read.encoding,
    separator: read.separator,
    columns: read.columns.map(({ index, header, field, samples }) => ({
      index,
      header,
      field: field ?? null,
      samples,
    })),
    rows: read.rows,
  };
}
