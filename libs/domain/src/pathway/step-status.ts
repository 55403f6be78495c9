import type { CaseState } from '../case/case-state.js';
import { STEPS, type Step, type StepStatus } from './steps.types.js';

/** The step of the present round. Undefined only on a state no case ever has. */
export function statusOf(state: Pick<CaseState, 'steps' | 'round'>, step: Step): StepStatus | undefined {
  return state.steps.findLast((one) => one.step === step && one.round === state.round);
}

/** Done, or not needed: nothing waits for this step any more. */
export function isOver(status: Pick<StepStatus, 'state'> | undefined): boolean {
  return status?.state === 'DONE' || status?.state === 'NOT_NEEDED';
}

export function isStepOver(state: Pick<CaseState, 'steps' | 'round'>, step: Step): boolean {
  return isOver(statusOf(state, step));
}

/** The seven steps of the present round, in track order. */
export function presentSteps(state: Pick<CaseState, 'steps' | 'round'>): StepStatus[] {
  return state.steps.filter((one) => one.round === state.round);
}

/** Seven steps nobody has entered. */
export function newSteps(round: number): StepStatus[] {
  return STEPS.map((step) => ({ step, round, state: 'NOT_STARTED', ball: 'NAVIGATOR' }));
}
