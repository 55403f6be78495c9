export const QUESTION_TOPICS = [
  'OWN',
  'DIAGNOSIS_AND_STAGE',
  'OTHER_OPTIONS',
  'SAME_TREATMENT',
  'CLINICAL_TRIALS',
  'RISKS_AND_BENEFITS',
  'URGENCY',
] as const;
export type QuestionTopic = (typeof QUESTION_TOPICS)[number];

/** How many questions may stand first on the sheet (domain.md, "Questions and visit"). */
export const MAX_TOP_QUESTIONS = 3;

export interface Question {
  id: string;
  round: number;
  topic: QuestionTopic;
  text: string;
  isTop: boolean;
  /** The patient said: yes, this is what I want to ask. */
  isConfirmed: boolean;
  position: number;
}

export const RECORDING_PLANS = ['NOT_ASKED', 'PHONE', 'NOTEBOOK', 'NO'] as const;
export type RecordingPlan = (typeof RECORDING_PLANS)[number];

export interface VisitPrep {
  isSupportPersonAsked?: boolean;
  supportPersonName?: string;
  recordingPlan?: RecordingPlan;
  /** The doctor agreed to the recording. Always ask first. */
  isRecordingAllowed?: boolean;
}
