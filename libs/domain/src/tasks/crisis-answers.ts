import type { CaseState } from '../case/case-state.js';
import type { PatientAnswer } from './patient-task.types.js';

/** Words that sounded like an emergency and that nobody has settled: reached, or looked after once somebody had called. */
export function isCrisisOpen({ crisis, isHandled }: CrisisFacts): boolean {
  return Boolean(crisis) && !isHandled;
}

/** The oldest of them: it stands before everything else, whatever the state of the case. */
export function findOpenCrisis(state: Pick<CaseState, 'answers'>): PatientAnswer | undefined {
  return state.answers.filter((answer) => isCrisisOpen(answer)).toSorted((a, b) => (a.at < b.at ? -1 : 1))[0];
}

/** Whether an answer may be set aside: one that sounded like an emergency only after a logged call. */
export function mayBeHandled(answer: CrisisFacts): boolean {
  return !answer.isHandled && !(answer.crisis && !answer.calledOn);
}

/** Fits the state and what the API says alike. */
export interface CrisisFacts {
  isHandled: boolean;
  crisis?: string | null;
  calledOn?: string | null;
}
