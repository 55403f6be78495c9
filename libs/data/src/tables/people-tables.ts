import type {
  Barrier,
  CallTask,
  Decision,
  DistressScreening,
  Opinion,
  OpinionFields,
  PatientAnswer,
  PatientTask,
  TeamExperience,
} from '@sextant/domain';
import { defineTable, type ColumnsOf } from './table.js';

const TASK_FIELDS: ColumnsOf<PatientTask> = {
  id: 'uuid',
  round: 'integer',
  kind: 'text',
  state: 'text',
  recordItemId: 'uuid?',
  isHandSent: 'boolean',
  askedAt: 'timestamptz',
  askedOn: 'date',
  answer: 'text?',
  answeredAt: 'timestamptz?',
  doneOn: 'date?',
};
export const PATIENT_TASK = defineTable('patient_task', ['caseId', 'id'], { caseId: 'uuid', ...TASK_FIELDS });

/** `at` and `on` are words of SQL. */
const ANSWER_FIELDS: ColumnsOf<Omit<PatientAnswer, 'at' | 'on'> & { saidAt: string; saidOn: string }> = {
  id: 'uuid',
  taskId: 'uuid?',
  kind: 'text',
  text: 'text?',
  saidAt: 'timestamptz',
  saidOn: 'date',
  isHandled: 'boolean',
  crisis: 'text?',
  calledOn: 'date?',
  isCaregivers: 'boolean?',
  pictures: 'integer?',
};
export const PATIENT_ANSWER = defineTable('patient_answer', ['caseId', 'id'], {
  caseId: 'uuid',
  ...ANSWER_FIELDS,
});

const CALL_TASK_FIELDS: ColumnsOf<CallTask> = {
  id: 'uuid',
  reason: 'text',
  patientTaskId: 'uuid?',
  holderId: 'uuid?',
  party: 'text?',
  dueOn: 'date',
  raisedOn: 'date',
  isDone: 'boolean',
};
export const CALL_TASK = defineTable('call_task', ['caseId', 'id'], { caseId: 'uuid', ...CALL_TASK_FIELDS });

const OPINION_FIELDS: ColumnsOf<OpinionFields & TeamExperience> = {
  clinicianName: 'text?',
  centerName: 'text?',
  givenOn: 'date?',
  diagnosis: 'text?',
  stage: 'text?',
  treatment: 'text?',
  surgery: 'text?',
  sequence: 'text?',
  furtherTests: 'text?',
  trials: 'text?',
  urgency: 'text?',
  hadInHand: 'text?',
  listens: 'integer?',
  respectful: 'integer?',
  explains: 'integer?',
  supportive: 'integer?',
  comfort: 'integer?',
  trust: 'integer?',
};
export const OPINION = defineTable('opinion', ['caseId', 'opinionOrder'], {
  caseId: 'uuid',
  opinionOrder: 'text',
  ...OPINION_FIELDS,
});

/** What sets something going (tests, a talk) stands in record items, tasks and calls; reports need no more of it. */
const DECISION_FIELDS: ColumnsOf<
  Omit<Decision, 'testItemIds' | 'discussOn' | 'discussCallId' | 'returnSentBy'>
> = {
  outcome: 'text?',
  outcomeNote: 'text?',
  words: 'text?',
  decidedOn: 'date?',
  isReturnPermitted: 'boolean?',
  returnSentOn: 'date?',
  returnSentTo: 'text?',
};
export const DECISION = defineTable('decision', ['caseId'], { caseId: 'uuid', ...DECISION_FIELDS });

export type OpinionRow = Omit<Opinion, 'order' | 'experience'> &
  TeamExperience & { opinionOrder: Opinion['order'] };

const BARRIER_FIELDS: ColumnsOf<Barrier> = {
  id: 'uuid',
  kind: 'text',
  note: 'text?',
  foundOn: 'date',
  isResolved: 'boolean',
  intervention: 'text?',
  resolvedOn: 'date?',
  resolvedNote: 'text?',
};
export const BARRIER = defineTable('barrier', ['caseId', 'id'], { caseId: 'uuid', ...BARRIER_FIELDS });

/** `on` is a word of SQL. */
const DISTRESS_FIELDS: ColumnsOf<Omit<DistressScreening, 'on'> & { screenedOn: string }> = {
  id: 'uuid',
  score: 'integer',
  instrument: 'text',
  screenedOn: 'date',
  threshold: 'integer',
  answer: 'text?',
  answeredOn: 'date?',
  referredTo: 'text?',
};
export const DISTRESS = defineTable('distress_screening', ['caseId', 'id'], {
  caseId: 'uuid',
  ...DISTRESS_FIELDS,
});
