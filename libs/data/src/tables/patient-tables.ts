import { defineTable } from './table.js';

export const PATIENT = defineTable('patient', ['id'], {
  id: 'uuid',
  givenName: 'text',
  familyName: 'text',
  name: 'text',
  mrn: 'text?',
  mrnKey: 'text?',
  searchKey: 'text',
  familyKey: 'text',
  birthOn: 'date?',
  language: 'text',
  needsInterpreter: 'boolean = false',
  zone: 'text',
  caregiverName: 'text?',
  createdAt: 'timestamptz = app_now()',
  version: 'integer = 1',
});

export const CONTACT_POINT = defineTable('contact_point', ['id'], {
  id: 'uuid',
  patientId: 'uuid',
  kind: 'text',
  owner: 'text',
  value: 'text',
  tailKey: 'text?',
  extension: 'text?',
  label: 'text?',
  isTextable: 'boolean = true',
  isInvalid: 'boolean = false',
  createdAt: 'timestamptz = app_now()',
  version: 'integer = 1',
});

export const OPT_OUT = defineTable('opt_out', ['id'], {
  id: 'uuid = gen_random_uuid()',
  channel: 'text',
  value: 'text',
  source: 'text',
  patientId: 'uuid?',
  actionId: 'uuid?',
  at: 'timestamptz = app_now()',
  liftedAt: 'timestamptz?',
});

export const CONSENT = defineTable('consent', ['id'], {
  id: 'uuid = gen_random_uuid()',
  patientId: 'uuid',
  caseId: 'uuid',
  actionId: 'uuid',
  channel: 'text',
  topic: 'text',
  isGiven: 'boolean',
  how: 'text',
  textVersion: 'text',
  riskVersion: 'text?',
  recordedAt: 'timestamptz',
  recordedOn: 'date',
  recordedById: 'uuid?',
});

export const CONSENT_WITHDRAWN = defineTable('consent_withdrawn', ['consentId'], {
  consentId: 'uuid',
  actionId: 'uuid',
  at: 'timestamptz',
});
