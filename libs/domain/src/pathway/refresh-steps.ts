import type { RecordedAction } from '../case/actions.js';
import type { CaseState } from '../case/case-state.js';
import { findBall, isStepDone, isStepEntered } from './step-facts.js';
import { STEPS, type Step, type StepStatus } from './steps.types.js';

/**
 * The steps of the present round after an action, in track order, so that a step entered because an
 * earlier one was just done is seen at once. A step keeps the day it was entered; when it opens again its
 * day of completion is cleared. Only a step that was entered can be done.
 */
export function refreshedSteps(state: CaseState, recorded: RecordedAction): CaseState {
  return STEPS.reduce((soFar, step) => {
    const steps = soFar.steps.map((status) =>
      status.step === step && status.round === soFar.round ? refreshed(soFar, status, recorded) : status,
    );
    return { ...soFar, steps };
  }, state);
}

function refreshed(state: CaseState, old: StepStatus, { at, on }: RecordedAction): StepStatus {
  if (old.state === 'NOT_NEEDED') return old;
  const { step, round } = old;
  if (old.enteredAt === undefined && !isStepEntered(state, step)) {
    return { step, round, state: 'NOT_STARTED', ball: ballOf(state, step) };
  }
  const entered = { enteredAt: old.enteredAt ?? at, enteredOn: old.enteredOn ?? on };
  if (isStepDone(state, step)) {
    const done = { doneAt: old.doneAt ?? at, doneOn: old.doneOn ?? on };
    return { step, round, state: 'DONE', ball: 'NAVIGATOR', ...entered, ...done };
  }
  const ball = ballOf(state, step);
  return { step, round, state: ball === 'NAVIGATOR' ? 'IN_PROGRESS' : 'WAITING', ball, ...entered };
}

function ballOf(state: CaseState, step: Step): StepStatus['ball'] {
  return findBall(state, step) ?? 'NAVIGATOR';
}
