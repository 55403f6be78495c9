import { MAX_ROUNDS, type Step } from '@sextant/domain';
import type { CaseView } from './case.types.js';

type StepsView = Pick<CaseView, 'steps' | 'round'>;

/** The present round's status of a step. */
export function currentStatus(view: StepsView, step: Step): CaseView['steps'][number] | undefined {
  return view.steps.find((status) => status.step === step && status.round === view.round);
}

/** Done, or not needed. */
export function isStepOver(view: StepsView, step: Step): boolean {
  const state = currentStatus(view, step)?.state;
  return state === 'DONE' || state === 'NOT_NEEDED';
}

/** A third opinion is the last one, and comes after the visit of the second. */
export function mayStartRound(view: StepsView): boolean {
  return view.round < MAX_ROUNDS && isStepOver(view, 'VISIT');
}
