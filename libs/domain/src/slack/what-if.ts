import type { DateOn } from '../calendar/date-on.js';
import { addDays } from '../calendar/days.js';
import type { CaseState } from '../case/case-state.js';
import { slackOf } from './slack.js';
import type { Slack, Supposition, WayHistory } from './slack.types.js';
import { isSameEvent } from './supposed.js';

/** The slack as it is and as it would be. Nothing is recorded: the case stays as it was. */
export interface WhatIf {
  before: Slack;
  after: Slack;
}

export type WhatIfAnswer =
  | ({ kind: 'ANSWERED' } & WhatIf)
  | { kind: 'REFUSED'; code: 'NOT_AWAITED' | 'BEFORE_TODAY' | 'TOO_FAR'; message: string };

/** Nobody plans a second opinion further ahead than this. */
const MOST_DAYS_AHEAD = 730;

/**
 * What the slack would be if something the case waits for came on that day: an item, the center's or the
 * insurer's answer, the visit. Refused for what the case does not wait for, and for days that are over.
 */
export function whatIf(
  state: CaseState,
  todayOn: DateOn,
  histories: readonly WayHistory[],
  suppositions: readonly Supposition[],
): WhatIfAnswer {
  const before = slackOf(state, todayOn, histories);
  for (const supposition of suppositions) {
    const isAwaited = before.awaited.some((awaited) => isSameEvent(awaited, supposition));
    if (!isAwaited) return refused('NOT_AWAITED', 'The case does not wait for this any more.');
    if (supposition.on < todayOn) return refused('BEFORE_TODAY', 'Choose today or a later day.');
    if (supposition.on > addDays(todayOn, MOST_DAYS_AHEAD)) {
      return refused('TOO_FAR', 'Choose a day within the next two years.');
    }
  }
  return { kind: 'ANSWERED', before, after: slackOf(state, todayOn, histories, suppositions) };
}

function refused(code: 'NOT_AWAITED' | 'BEFORE_TODAY' | 'TOO_FAR', message: string): WhatIfAnswer {
  return { kind: 'REFUSED', code, message };
}
