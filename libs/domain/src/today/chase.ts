import { addBusinessDays, businessDayFrom } from '../calendar/business-days.js';
import type { DateOn } from '../calendar/date-on.js';
import { addDays, laterOf } from '../calendar/days.js';
import type { CaseState } from '../case/case-state.js';
import { callTaskDueOn } from '../reminders/ladder-days.js';
import type { OpenLink } from '../slack/open-link.js';
import { findBooked } from '../visit/appointments.js';

/**
 * Business days between two calls to whoever has the ball, by slack (rules.md §4): holders, centers and
 * patients at 10 days or more every 3rd, at 4 to 9 every 2nd, below 4 every day; insurers 2, 1, the same day.
 */
export function chaseEvery(ball: OpenLink['ball'], slackDays: number | undefined): number {
  const tier = slackDays === undefined ? 1 : slackDays >= 10 ? 2 : slackDays >= 4 ? 1 : 0;
  return ball === 'INSURER' ? tier : tier + 1;
}

/**
 * The day on which a link that somebody else has to move is the navigator's turn again; undefined for a
 * link that is the navigator's turn already. Every logged call begins the wait anew.
 */
export function chaseOn(state: CaseState, link: OpenLink, slackDays: number | undefined): DateOn | undefined {
  const every = chaseEvery(link.ball, slackDays);
  switch (link.why.code) {
    case 'CENTER_NOT_ANSWERED':
    case 'RECORD_WAITING':
    case 'RECORD_NOT_ACCEPTED':
    case 'AUTHORIZATION_WAITING':
      return afterCall(link.since, link.chasedOn, every);
    case 'AUTHORIZATION_LATE': {
      // The plan owes the answer: due the day after its day, then again after every call.
      const lateOn = addDays(link.why.on ?? link.since, 1);
      return link.chasedOn && link.chasedOn >= lateOn ? afterCall(lateOn, link.chasedOn, every) : lateOn;
    }
    case 'RECORD_PROMISED': {
      const promisedOn = link.why.on ?? link.since;
      // With little slack the call is due on the promised day, else on the business day after it.
      const firstOn = every <= 1 ? businessDayFrom(promisedOn) : addBusinessDays(promisedOn, 1);
      const { chasedOn } = link;
      return chasedOn && chasedOn >= promisedOn ? afterCall(promisedOn, chasedOn, every) : firstOn;
    }
    case 'ACCESS_CLOCK_OVER': {
      const { chasedOn } = link;
      return chasedOn && chasedOn >= link.since
        ? afterCall(link.since, chasedOn, every)
        : businessDayFrom(link.since);
    }
    case 'PATIENT_HAS_THE_BALL': {
      const task = state.tasks.find((one) => one.id === link.taskId);
      const calledOn = task && callTaskDueOn(state, task, slackDays);
      return calledOn ?? afterCall(link.since, link.chasedOn, every);
    }
    case 'VISIT_AHEAD': {
      const visit = findBooked(state);
      return visit && addDays(visit.startsOn, 1);
    }
    case 'DECISION_MISSING':
      return state.decision.discussOn;
    default:
      return undefined;
  }
}

function afterCall(since: DateOn, chasedOn: DateOn | undefined, every: number): DateOn {
  if (!chasedOn || chasedOn < since) return addBusinessDays(since, every);
  // Even the most urgent is not called twice a day.
  return addBusinessDays(laterOf(since, chasedOn), Math.max(1, every));
}
