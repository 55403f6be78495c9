import { ANSWERS, IDEA_SOURCES, NETWORK_STATUSES } from '../center/center.types.js';
import { APPEAL_RESULTS } from '../insurance/authorization.types.js';
import { AUTHORIZATION_STATES, PLAN_TYPES } from '../insurance/coverage.types.js';
import { RECORD_WAYS } from '../records/record-item.types.js';
import { DOCTOR_REACTIONS, REASONS } from '../triage/triage.types.js';
import type { ActionPayloads } from './actions.js';
import {
  anyDay,
  bool,
  cents,
  id,
  integer,
  listOf,
  longText,
  name,
  number,
  oneOf,
  optional,
  pastDay,
  reason,
  text,
  wallTime,
  type Rule,
} from './rules.js';

/** One rule a field: a field without a rule does not compile, and a payload field nobody knows is refused. */
export type Rules<T> = { [K in keyof T]-?: Rule };

export const TRIAGE_RULES: Rules<ActionPayloads['UPDATE_TRIAGE']> = {
  reasons: optional(listOf(REASONS)),
  cancerType: optional(name),
  diagnosisCode: optional(text(50)),
  stage: optional(name),
  diagnosedOn: optional(pastDay),
  currentDoctor: optional(name),
  currentPlace: optional(name),
  recommendedTreatment: optional(longText),
  treatmentPlannedOn: optional(anyDay(3)),
  treatmentStarted: optional(bool),
  doctorReaction: optional(oneOf(DOCTOR_REACTIONS)),
  supportPerson: optional(name),
};

export const CANDIDATE_RULES: Rules<
  Omit<ActionPayloads['UPDATE_CANDIDATE'], 'candidateId' | 'name' | 'kind'>
> = {
  centerId: optional(id),
  clinicianName: optional(name),
  source: optional(oneOf(IDEA_SOURCES)),
  specialtyFit: optional(longText),
  distanceMiles: optional(number(0, 20_000)),
  isTelehealthOffered: optional(bool),
  network: optional(oneOf(NETWORK_STATUSES)),
  referralNeeded: optional(oneOf(ANSWERS)),
  firstAppointmentOn: optional(anyDay(2)),
  intakeChecklist: optional(longText),
  expectedDays: optional(integer(0, 365)),
  phone: optional(text(50)),
  fax: optional(text(50)),
};

export const RECORD_RULES = {
  description: optional(longText),
  holderId: optional(id),
  holderName: optional(name),
  way: optional(oneOf(RECORD_WAYS)),
};

export const SHIPMENT_RULES = {
  carrier: optional(name),
  trackingNumber: optional(name),
  mustReturn: optional(bool),
  returnDueOn: optional(anyDay(2)),
};

export const OPINION_RULES: Rules<Omit<ActionPayloads['RECORD_OPINION'], 'order'>> = {
  diagnosis: optional(longText),
  stage: optional(longText),
  treatment: optional(longText),
  surgery: optional(longText),
  sequence: optional(longText),
  furtherTests: optional(longText),
  trials: optional(longText),
  urgency: optional(longText),
  hadInHand: optional(longText),
  clinicianName: optional(name),
  centerName: optional(name),
  givenOn: optional(pastDay),
};

export const COVERAGE_RULES: Rules<ActionPayloads['UPDATE_COVERAGE']> = {
  payerName: optional(name),
  planType: optional(oneOf(PLAN_TYPES)),
  memberNumber: optional(text(100)),
  isSelfPay: optional(bool),
  isCoverageActive: optional(oneOf(ANSWERS)),
  coverageDetails: optional(longText),
  referralRequired: optional(oneOf(ANSWERS)),
  referralNumber: optional(text(100)),
  referralReceivedOn: optional(pastDay),
  authorizationRequired: optional(oneOf(ANSWERS)),
  authorizationState: optional(oneOf(AUTHORIZATION_STATES)),
  authorizationNumber: optional(text(100)),
  authorizationSubmittedOn: optional(pastDay),
  authorizationSubmittedTime: optional(wallTime),
  authorizationIsExpedited: optional(bool),
  authorizationAnsweredOn: optional(pastDay),
  network: optional(oneOf(NETWORK_STATUSES)),
  deductibleLeftCents: optional(cents),
  outOfPocketCents: optional(cents),
  estimateShownOn: optional(pastDay),
  representativeName: optional(name),
  calledOn: optional(pastDay),
  referenceNumber: optional(text(100)),
  denialReason: optional(reason),
  appealDueOn: optional(anyDay(2)),
  appealFiledOn: optional(pastDay),
  appealResult: optional(oneOf(APPEAL_RESULTS)),
  appealAnsweredOn: optional(pastDay),
};
