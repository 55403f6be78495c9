import { AUDIT_EVENT, CARE_CASE, CASE_ACTION, CASE_BOARD, CASE_STEP } from './case-tables.js';
import { DOCUMENT, PACKET } from './document-tables.js';
import { CENTER, HOLDER } from './directory-tables.js';
import { IMPORT_ROW } from './import-tables.js';
import {
  APPOINTMENT,
  AUTHORIZATION_ROUND,
  CANDIDATE,
  COVERAGE,
  QUESTION,
  RECORD_AUTHORIZATION,
  RECORD_ITEM,
  VISIT_PREP,
} from './panel-tables.js';
import { CONSENT, CONSENT_WITHDRAWN, CONTACT_POINT, OPT_OUT, PATIENT } from './patient-tables.js';
import {
  BARRIER,
  CALL_TASK,
  DECISION,
  DISTRESS,
  OPINION,
  PATIENT_ANSWER,
  PATIENT_TASK,
} from './people-tables.js';
import { entityOf, type Table } from './table.js';
import { MESSAGE_TEMPLATE_VERSION } from './template-tables.js';
import { WORRY_CARD_VERSION } from './worry-tables.js';

export * from './case-tables.js';
export * from './directory-tables.js';
export * from './document-tables.js';
export * from './import-tables.js';
export * from './panel-tables.js';
export * from './patient-tables.js';
export * from './people-tables.js';
export * from './template-tables.js';
export * from './worry-tables.js';
export { defineTable, type ColumnsOf, type Table } from './table.js';

export const TABLES: readonly Table[] = [
  PATIENT,
  CONTACT_POINT,
  OPT_OUT,
  CONSENT,
  CONSENT_WITHDRAWN,
  CARE_CASE,
  CASE_ACTION,
  CASE_BOARD,
  CASE_STEP,
  CANDIDATE,
  RECORD_ITEM,
  RECORD_AUTHORIZATION,
  COVERAGE,
  AUTHORIZATION_ROUND,
  QUESTION,
  VISIT_PREP,
  APPOINTMENT,
  PATIENT_TASK,
  PATIENT_ANSWER,
  CALL_TASK,
  OPINION,
  DECISION,
  BARRIER,
  DISTRESS,
  HOLDER,
  CENTER,
  IMPORT_ROW,
  WORRY_CARD_VERSION,
  MESSAGE_TEMPLATE_VERSION,
  DOCUMENT,
  PACKET,
  AUDIT_EVENT,
];

/** What TypeORM knows of our tables; the schema test compares it with the migrated database. */
export const ENTITIES = TABLES.map(entityOf);
