export * from './draft/case-draft.types.js';
export * from './draft/note.types.js';
export { IMPORT_FIELDS, isImportField, type ImportField } from './spreadsheet/import-fields.js';
export {
  readSpreadsheet,
  type SpreadsheetOptions,
  type SpreadsheetReading,
  type UnreadableFile,
} from './spreadsheet/read-spreadsheet.js';
