export * from './draft/case-draft.types.js';
export * from './draft/note.types.js';
export type { ImportAnswer, ImportRunView } from './import/answer.js';
export { commitImport } from './import/commit-import.js';
export {
  discardImport,
  importFields,
  importRows,
  importRun,
  importRuns,
  type ImportRowsPage,
} from './import/find-import.js';
export { mapImport } from './import/map-import.js';
export { MAX_FILE_BYTES, receiveImport } from './import/receive-import.js';
