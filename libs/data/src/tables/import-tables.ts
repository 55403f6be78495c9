import { defineTable } from './table.js';

export const IMPORT_ROW = defineTable('import_row', ['importId', 'row'], {
  importId: 'uuid',
  row: 'integer',
  verdict: 'text',
  patientName: 'text?',
  mrn: 'text?',
  summary: 'text?',
  notes: 'jsonb',
  draft: 'jsonb?',
  identityKey: 'text?',
  caseId: 'uuid?',
});
