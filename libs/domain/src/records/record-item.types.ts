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

/**
 * On what a request rests: a signed permission (45 CFR 164.508), the patient's own right of access (164.524, with its
 * clock of 30 days), or a provider asking a provider for treatment, which needs no permission (164.506).
 */
export const REQUEST_BASES = ['AUTHORIZATION', 'RIGHT_OF_ACCESS', 'TREATMENT'] as const;
export type RequestBasis = (typeof REQUEST_BASES)[number];

/** The reason of an item that is needed again because its holder does not have it: a code, said in the reader's language. */
export const NOT_FOUND = 'NOT_FOUND';

export interface Shipment {
  carrier?: string;
  trackingNumber?: string;
  mustReturn?: boolean;
  /** The last day of the loan, where the holder lends slides for a time. */
  returnDueOn?: DateOn;
  /** The day it came to the center. */
  arrivedOn?: DateOn;
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
  requestBasis?: RequestBasis;
  /** The day the holder had the request in hand: from it the 30 days of 45 CFR 164.524(b)(2) run. */
  reachedHolderOn?: DateOn;
  /** The day of the holder's written extension, and the reason it gave. */
  extendedOn?: DateOn;
  extensionReason?: string;
  /** The holder says it has been sent; `promisedOn` is when it should arrive. */
  isOnTheWay?: boolean;
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
