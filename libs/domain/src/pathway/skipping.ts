import type { ActionOf } from '../case/actions.js';
import type { CaseState } from '../case/case-state.js';
import type { Refused } from '../case/decide.types.js';
import { refuse } from '../case/refuse.js';
import { isOver, statusOf } from './step-status.js';
import type { Step, StepStatus } from './steps.types.js';

export type SkipAction = ActionOf<'SKIP_STEP' | 'RESUME_STEP'>;

/** Without a window nobody knows the clock, and without a decision there is no end: these are never skipped. */
const NEVER_SKIPPED: readonly Step[] = ['TRIAGE', 'DECIDE'];

export function applySkip(state: CaseState, action: SkipAction): CaseState {
  switch (action.type) {
    case 'SKIP_STEP':
      return withStep(state, action.step, (old) => ({
        ...kept(old),
        state: 'NOT_NEEDED',
        reason: action.reason,
      }));
    case 'RESUME_STEP':
      // The refresh after every action finds the state it is really in.
      return withStep(state, action.step, (old) => ({ ...kept(old), state: 'NOT_STARTED' }));
  }
}

export function checkSkip(state: CaseState, action: SkipAction): Refused | undefined {
  const status = statusOf(state, action.step);
  switch (action.type) {
    case 'SKIP_STEP':
      if (NEVER_SKIPPED.includes(action.step)) {
        return refuse('NOT_ALLOWED', 'Triage and the decision are always needed.', 'step');
      }
      return isOver(status) ? refuse('NOT_IN_THIS_STATE', 'This step is over already.', 'step') : undefined;
    case 'RESUME_STEP':
      return status?.state === 'NOT_NEEDED'
        ? undefined
        : refuse('NOT_IN_THIS_STATE', 'This step was not skipped.', 'step');
  }
}

/** What stays of a step when its state changes: who it is and when it was entered. */
function kept(old: StepStatus): StepStatus {
  const { step, round, state, enteredAt, enteredOn } = old;
  const bare: StepStatus = { step, round, state, ball: 'NAVIGATOR' };
  return enteredAt && enteredOn ? { ...bare, enteredAt, enteredOn } : bare;
}

function withStep(state: CaseState, step: Step, replace: (old: StepStatus) => StepStatus): CaseState {
  const steps = state.steps.map((old) =>
    old.step === step && old.round === state.round ? replace(old) : old,
  );
  return { ...state, steps };
}
