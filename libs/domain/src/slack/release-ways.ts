import type { DateOn } from '../calendar/date-on.js';
import { addDays } from '../calendar/days.js';
import type { CaseState } from '../case/case-state.js';
import { isStepOver } from '../pathway/step-status.js';
import { needsRelease, RELEASE_WATCH_DAYS, releaseOf } from '../records/authorization/release.js';
import { returnDueOn } from '../records/shipments.js';
import { isWithPatient } from '../tasks/tasks.js';
import { openLink, type OpenWay } from './open-link.js';
import { whyOf } from './records-ways.js';

/** Permissions that end soon while a record is still to come; none while the patient is asked for a new one. */
export function releaseWays(state: CaseState, todayOn: DateOn): OpenWay[] {
  if (isStepOver(state, 'RECORDS') || isStepOver(state, 'VISIT')) return [];
  if (state.tasks.some((task) => task.kind === 'SIGN_FORM' && isWithPatient(task))) return [];
  return state.recordItems.flatMap((item): OpenWay[] => {
    const isOwed = ['NEEDED', 'REQUESTED', 'PROMISED', 'WRONG_OR_INCOMPLETE'].includes(item.state);
    if (!isOwed || !needsRelease(item.way, item.requestBasis)) return [];
    const { state: stands, endsOn } = releaseOf(state.releases, item, todayOn);
    if (stands !== 'ENDS_SOON' || !endsOn) return [];
    const facts = {
      days: 0,
      since: addDays(endsOn, -RELEASE_WATCH_DAYS),
      why: { ...whyOf(item), on: endsOn },
    };
    return [{ step: 'RECORDS', recordItemId: item.id, links: [openLink('RECORDS', 'RELEASE_ENDS', facts)] }];
  });
}

/** What was lent goes back once the case is decided or over, or the loan has ended. */
export function returnWays(state: CaseState, todayOn: DateOn): OpenWay[] {
  return state.recordItems.flatMap((item): OpenWay[] => {
    const since = returnDueOn(state, item, todayOn);
    if (!since) return [];
    const { count, ...why } = whyOf(item);
    const link = openLink('RECORDS', 'RECORD_TO_RETURN', { days: 0, since, why });
    return [{ step: 'RECORDS', recordItemId: item.id, links: [link] }];
  });
}
