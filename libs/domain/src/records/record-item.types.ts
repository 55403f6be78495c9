import type { DateOn } from '../calendar/date-on.js';

/** The seven kinds of records; biopsy slides and imaging discs are physical and travel as shipments. */
export const RECORD_KINDS = [
  'PATHOLOGY_REPORT',
  'IMAGING_REPORT',
  'BIOPSY_SLIDES',
  'BLOOD_WORK',
  'OPERATIVE_NOTE',
  'TREATMENT_SUMMARY',
  'IMAGING_DISC',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export const RECORD_STATES = [
  'NEEDED',
  'REQUESTED',
  'PROMISED',
  'RECEIVED',
  'READABLE',
  'SENT_TO_CENTER',
  'ACCEPTED',
  'WRONG_OR_INCOMPLETE',
  'NOT_APPLICABLE',
] as const;
export type RecordState = (typeof RECORD_STATES)[number];

/** The ladder of ways to get a record. */
export const RECORD_WAYS = [
  'PORTAL',
  'DEPARTMENT',
  'RECORDS_OFFICE',
  'TREATING_CLINICIAN',
  'PATIENT_BRINGS_IT',
] as const;
export type RecordWay = (typeof RECORD_WAYS)[number];

export interface Shipment {
  carrier?: string;
  trackingNumber?: string;
  mustReturn?: boolean;
  returnedOn?: DateOn;
}

export interface RecordItem extends Shipment {
  id: string;
  round: number;
  kind: RecordKind;
  state: RecordState;
  description?: string;
  holderId?: string;
  holderName?: string;
  way?: RecordWay;
  /** How many times it was asked for. */
  requestCount: number;
  requestedOn?: DateOn;
  promisedOn?: DateOn;
  receivedOn?: DateOn;
  sentOn?: DateOn;
  acceptedOn?: DateOn;
  /** What was wrong, or why it does not apply. */
  reason?: string;
  /** The day the item came into its present state. */
  since: DateOn;
  /** The last call to the holder about it since it was asked for. */
  chasedOn?: DateOn;
  authorizationSignedOn?: DateOn;
  authorizationExpiresOn?: DateOn;
}
