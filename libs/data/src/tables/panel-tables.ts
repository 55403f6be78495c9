import type {
  Appointment,
  Authorization,
  AuthorizationRound,
  Candidate,
  Coverage,
  Question,
  RecordItem,
  VisitPrep,
} from '@sextant/domain';
import { defineTable, type ColumnsOf } from './table.js';

const CANDIDATE_FIELDS: ColumnsOf<Candidate> = {
  id: 'uuid',
  round: 'integer',
  name: 'text',
  kind: 'text',
  centerId: 'uuid?',
  clinicianName: 'text?',
  source: 'text?',
  specialtyFit: 'text?',
  distanceMiles: 'integer?',
  isTelehealthOffered: 'boolean?',
  network: 'text?',
  referralNeeded: 'text?',
  firstAppointmentOn: 'date?',
  intakeChecklist: 'text?',
  expectedDays: 'integer?',
  phone: 'text?',
  fax: 'text?',
  reply: 'text',
  askedOn: 'date?',
  repliedOn: 'date?',
  replyContact: 'text?',
  chasedOn: 'date?',
  isChosen: 'boolean',
  chosenReason: 'text?',
};
export const CANDIDATE = defineTable('candidate', ['caseId', 'id'], { caseId: 'uuid', ...CANDIDATE_FIELDS });

const RECORD_FIELDS: ColumnsOf<RecordItem> = {
  id: 'uuid',
  round: 'integer',
  kind: 'text',
  state: 'text',
  description: 'text?',
  holderId: 'uuid?',
  holderName: 'text?',
  way: 'text?',
  requestCount: 'integer',
  requestedOn: 'date?',
  requestBasis: 'text?',
  reachedHolderOn: 'date?',
  extendedOn: 'date?',
  extensionReason: 'text?',
  isOnTheWay: 'boolean?',
  promisedOn: 'date?',
  receivedOn: 'date?',
  sentOn: 'date?',
  acceptedOn: 'date?',
  reason: 'text?',
  since: 'date',
  chasedOn: 'date?',
  authorizationSignedOn: 'date?',
  authorizationExpiresOn: 'date?',
  carrier: 'text?',
  trackingNumber: 'text?',
  mustReturn: 'boolean?',
  returnDueOn: 'date?',
  arrivedOn: 'date?',
  returnedOn: 'date?',
};
export const RECORD_ITEM = defineTable('record_item', ['caseId', 'id'], { caseId: 'uuid', ...RECORD_FIELDS });

const RELEASE_FIELDS: ColumnsOf<Authorization> = {
  id: 'uuid',
  round: 'integer',
  holderId: 'uuid?',
  holderName: 'text',
  recordItemIds: 'uuid[]',
  recipient: 'text',
  purpose: 'text',
  expiresOn: 'date?',
  expiryEvent: 'text?',
  preparedOn: 'date',
  signedOn: 'date?',
  signerName: 'text?',
  signerAuthority: 'text?',
  revokedOn: 'date?',
};
export const RECORD_AUTHORIZATION = defineTable('record_authorization', ['caseId', 'id'], {
  caseId: 'uuid',
  ...RELEASE_FIELDS,
});

const COVERAGE_FIELDS: ColumnsOf<Coverage> = {
  round: 'integer',
  payerName: 'text?',
  planType: 'text?',
  memberNumber: 'text?',
  isSelfPay: 'boolean?',
  isCoverageActive: 'text?',
  coverageDetails: 'text?',
  referralRequired: 'text?',
  referralNumber: 'text?',
  referralReceivedOn: 'date?',
  authorizationRequired: 'text?',
  authorizationState: 'text?',
  authorizationNumber: 'text?',
  authorizationSubmittedOn: 'date?',
  authorizationSubmittedTime: 'text?',
  authorizationIsExpedited: 'boolean?',
  authorizationAnsweredOn: 'date?',
  network: 'text?',
  deductibleLeftCents: 'integer?',
  outOfPocketCents: 'integer?',
  estimateShownOn: 'date?',
  representativeName: 'text?',
  calledOn: 'date?',
  referenceNumber: 'text?',
  denialReason: 'text?',
  appealDueOn: 'date?',
  appealFiledOn: 'date?',
  appealResult: 'text?',
  appealAnsweredOn: 'date?',
  chasedOn: 'date?',
};
export const COVERAGE = defineTable('coverage', ['caseId', 'round'], { caseId: 'uuid', ...COVERAGE_FIELDS });

const AUTHORIZATION_FIELDS: ColumnsOf<AuthorizationRound> = {
  ordinal: 'integer',
  round: 'integer',
  submittedOn: 'date',
  submittedTime: 'text?',
  isExpedited: 'boolean',
  number: 'text?',
  result: 'text?',
  answeredOn: 'date?',
  denialReason: 'text?',
  appealDueOn: 'date?',
  appealFiledOn: 'date?',
  appealResult: 'text?',
  appealAnsweredOn: 'date?',
};
export const AUTHORIZATION_ROUND = defineTable('authorization_round', ['caseId', 'ordinal'], {
  caseId: 'uuid',
  ...AUTHORIZATION_FIELDS,
});

const QUESTION_FIELDS: ColumnsOf<Question> = {
  id: 'uuid',
  round: 'integer',
  topic: 'text',
  text: 'text',
  isTop: 'boolean',
  isConfirmed: 'boolean',
  position: 'integer',
};
export const QUESTION = defineTable('question', ['caseId', 'id'], { caseId: 'uuid', ...QUESTION_FIELDS });

const VISIT_PREP_FIELDS: ColumnsOf<VisitPrep> = {
  isSupportPersonAsked: 'boolean?',
  supportPersonName: 'text?',
  recordingPlan: 'text?',
  isRecordingAllowed: 'boolean?',
};
export const VISIT_PREP = defineTable('visit_prep', ['caseId'], { caseId: 'uuid', ...VISIT_PREP_FIELDS });

const APPOINTMENT_FIELDS: ColumnsOf<Appointment> = {
  id: 'uuid',
  round: 'integer',
  mode: 'text',
  state: 'text',
  startsAt: 'timestamptz',
  zone: 'text',
  startsOn: 'date',
  clinicianName: 'text?',
  place: 'text?',
  usState: 'text?',
  moveCount: 'integer',
  reason: 'text?',
  endedOn: 'date?',
};
export const APPOINTMENT = defineTable('appointment', ['caseId', 'id'], {
  caseId: 'uuid',
  ...APPOINTMENT_FIELDS,
});
