import { defineTable } from './table.js';

export const HOLDER = defineTable('holder', ['id'], {
  id: 'uuid = gen_random_uuid()',
  name: 'text',
  searchKey: 'text',
  kind: 'text',
  phone: 'text?',
  fax: 'text?',
  portalUrl: 'text?',
  city: 'text?',
  state: 'text?',
  zone: 'text?',
  hours: 'text?',
  note: 'text?',
  version: 'integer = 1',
});

export const CENTER = defineTable('center', ['id'], {
  id: 'uuid = gen_random_uuid()',
  name: 'text',
  searchKey: 'text',
  kind: 'text',
  designation: 'text?',
  city: 'text?',
  state: 'text?',
  phone: 'text?',
  fax: 'text?',
  intakeChecklist: 'text?',
  asOf: 'date?',
  source: 'text?',
  version: 'integer = 1',
});
