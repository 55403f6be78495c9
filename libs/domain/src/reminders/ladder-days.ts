import type { DateOn } from '../calendar/date-on.js';
import { businessDayFrom } from '../calendar/business-days.js';
import { addDays } from '../calendar/days.js';
import type { CaseState } from '../case/case-state.js';
import type { PatientTask } from '../tasks/patient-task.types.js';
import { findBooked } from '../visit/appointments.js';

/** Visit reminders go out so many days before the visit (AJMC 2018;24:377; decisions.md, "Ladder per task"). */
export const VISIT_REMINDER_DAYS = [3, 1] as const;

/**
 * The days after asking on which a task is messaged: at most two messages, closer together the less slack
 * there is (decisions.md, "Ladder per task"). A case without a window is taken as of middling urgency.
 */
export function ladderDays(slackDays: number | undefined): number[] {
  if (slackDays === undefined) return [0, 2];
  return slackDays >= 10 ? [0, 3] : slackDays >= 4 ? [0, 2] : [0, 1];
}

/**
 * The day a person calls, because two messages stayed unanswered: as long after the second as the second
 * came after the first, on a business day. For a visit the day before it. Undefined when no visit is booked.
 */
export function callTaskDueOn(
  state: CaseState,
  task: Pick<PatientTask, 'kind' | 'askedOn'>,
  slackDays: number | undefined,
): DateOn | undefined {
  if (task.kind === 'CONFIRM_VISIT') {
    const visit = findBooked(state);
    return visit && addDays(visit.startsOn, -1);
  }
  const [first = 0, second = 0] = ladderDays(slackDays);
  return businessDayFrom(addDays(task.askedOn, second + (second - first)));
}
