import type { DateOn, InstantAt } from '../calendar/date-on.js';

/** The seven marks of the track, in order. */
export const STEPS = ['TRIAGE', 'CENTER', 'RECORDS', 'INSURANCE', 'QUESTIONS', 'VISIT', 'DECIDE'] as const;
export type Step = (typeof STEPS)[number];

export const STEP_STATES = ['NOT_STARTED', 'IN_PROGRESS', 'WAITING', 'DONE', 'NOT_NEEDED'] as const;
export type StepState = (typeof STEP_STATES)[number];

/** Who has the ball. */
export const BALLS = ['NAVIGATOR', 'PATIENT', 'HOLDER', 'INSURER', 'CLINICIAN', 'CENTER'] as const;
export type Ball = (typeof BALLS)[number];

/** One step of one round. Late, at risk and blocked are derived, never stored. */
export interface StepStatus {
  step: Step;
  round: number;
  state: StepState;
  ball: Ball;
  enteredAt?: InstantAt;
  enteredOn?: DateOn;
  doneAt?: InstantAt;
  doneOn?: DateOn;
  /** Why it is not needed. */
  reason?: string;
}
