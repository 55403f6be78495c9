import type { InstantAt } from '../calendar/date-on.js';
import { addDays, laterOf } from '../calendar/days.js';
import { addMs, compareInstants, MS_PER_SECOND } from '../calendar/instant.js';
import { dateIn, instantAt } from '../calendar/zone.js';
import type { CaseState } from '../case/case-state.js';
import type { PatientTask } from '../tasks/patient-task.types.js';
import { isWithPatient } from '../tasks/tasks.js';
import { findBooked } from '../visit/appointments.js';
import type { WantedReminder } from './delivery-plan.types.js';
import { ladderDays, VISIT_REMINDER_DAYS } from './ladder-days.js';
import { DEFAULT_HOURS, usualTimeOn } from './quiet-hours.js';

/** How long a message sent by hand can be taken back (decisions.md, "Hold"). */
export const HOLD_MS = 15 * MS_PER_SECOND;

/** No slack known: as urgent as the middle of the ladder. */
const MIDDLING_SLACK = 7;

/**
 * The messages a case wants: for each named task the patient has not answered, at most two. None while the
 * case is paused, closed, or a death is reported. A later ladder day is that calendar day at 10 in the
 * patient's zone. Whoever plans drops the pairs (taskId, occurrence) that were sent before.
 * `zone`: the patient's. Throws RangeError for an unknown one.
 */
export function wantedReminders(
  state: CaseState,
  now: InstantAt,
  slackDays: number | undefined,
  zone: string,
): WantedReminder[] {
  if (state.status !== 'OPEN' || state.reported?.fact === 'DECEASED') return [];
  return state.tasks
    .filter(isWithPatient)
    .flatMap((task) =>
      task.kind === 'CONFIRM_VISIT'
        ? visitReminders(state, task, slackDays, zone)
        : taskReminders(task, slackDays, zone),
    )
    .filter((wanted) => wanted.expiresAt === undefined || compareInstants(wanted.expiresAt, now) > 0);
}

function taskReminders(task: PatientTask, slackDays: number | undefined, zone: string): WantedReminder[] {
  const askedOn = dateIn(zone, task.askedAt);
  return ladderDays(slackDays).map((days, index) => ({
    ...wanted(task, index + 1, slackDays),
    isVisit: false,
    earliestAt: days === 0 ? firstAt(task) : usualTimeOn(zone, DEFAULT_HOURS, addDays(askedOn, days)),
  }));
}

/**
 * Three days and one day before; sent by hand, the first goes at once instead. The first is pointless once
 * the day of the second has come, both once the visit begins. Asked on the last day, one message is left.
 */
function visitReminders(
  state: CaseState,
  task: PatientTask,
  slackDays: number | undefined,
  zone: string,
): WantedReminder[] {
  const visit = findBooked(state);
  if (!visit) return [];
  const askedOn = dateIn(zone, task.askedAt);
  // The patient lives by the patient's own calendar, wherever the visit takes place.
  const visitOn = dateIn(zone, visit.startsAt);
  const [early, late] = VISIT_REMINDER_DAYS;
  const lastOn = addDays(visitOn, -late);
  const firstOn = task.isHandSent ? askedOn : laterOf(askedOn, addDays(visitOn, -early));
  const timeOn = (on: string): InstantAt => {
    const usual = usualTimeOn(zone, DEFAULT_HOURS, on);
    return on === askedOn && (task.isHandSent || compareInstants(usual, task.askedAt) < 0)
      ? firstAt(task)
      : usual;
  };
  const first: WantedReminder = {
    ...wanted(task, 1, slackDays),
    isVisit: true,
    earliestAt: timeOn(firstOn),
    expiresAt: instantAt(zone, lastOn, 0),
  };
  const last: WantedReminder = {
    ...wanted(task, 2, slackDays),
    isVisit: true,
    earliestAt: timeOn(laterOf(askedOn, lastOn)),
    expiresAt: visit.startsAt,
  };
  return firstOn < lastOn ? [first, last] : [last];
}

function firstAt(task: PatientTask): InstantAt {
  return task.isHandSent ? addMs(task.askedAt, HOLD_MS) : addMs(task.askedAt, 0);
}

function wanted(
  task: PatientTask,
  occurrence: number,
  slackDays: number | undefined,
): Pick<WantedReminder, 'taskId' | 'kind' | 'occurrence' | 'isHandSent' | 'slackDays'> {
  return {
    taskId: task.id,
    kind: task.kind,
    occurrence,
    isHandSent: task.isHandSent && occurrence === 1,
    slackDays: slackDays ?? MIDDLING_SLACK,
  };
}
