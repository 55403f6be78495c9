import type { DateOn } from '../calendar/date-on.js';
import { addDays, earlierOf } from '../calendar/days.js';
import type { CaseState } from '../case/case-state.js';
import { isStepReady } from '../pathway/step-facts.js';
import { presentSteps } from '../pathway/step-status.js';
import type { Step } from '../pathway/steps.types.js';
import { EXPECTED_DAYS } from '../slack/expected-days.js';
import { findBooked } from '../visit/appointments.js';

/** Days within which triage should be done, whatever the window: nothing else can be judged before. */
export const TRIAGE_DAYS = 3;

/**
 * The day a step should be done by, computed backwards from the window with the default days: the
 * decision on the window, the visit early enough to decide, the four before it early enough for the visit
 * (or by the visit that is booked, when that is earlier). Undefined while there is no window; triage is
 * due 3 days after the case was opened.
 */
export function stepDueOn(state: CaseState, step: Step): DateOn | undefined {
  if (step === 'TRIAGE') return addDays(state.openedOn, TRIAGE_DAYS);
  const decideOn = state.window?.on;
  if (decideOn === undefined) return undefined;
  if (step === 'DECIDE') return decideOn;
  const visitOn = addDays(decideOn, -(EXPECTED_DAYS.outcome + EXPECTED_DAYS.decision));
  if (step === 'VISIT') return visitOn;
  const readyOn = addDays(visitOn, -EXPECTED_DAYS.visit);
  const booked = findBooked(state);
  return booked ? earlierOf(visitOn, booked.startsOn) : readyOn;
}

/** The steps of the present round that are past their due day and not over. */
export function overdueSteps(state: CaseState, todayOn: DateOn): Step[] {
  if (state.status === 'CLOSED') return [];
  return presentSteps(state)
    .filter(({ step }) => !isStepReady(state, step))
    .filter((status) => (stepDueOn(state, status.step) ?? todayOn) < todayOn)
    .map((status) => status.step);
}
