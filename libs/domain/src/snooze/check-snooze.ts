import type { DateOn } from '../calendar/date-on.js';
import { addDays } from '../calendar/days.js';
import { SEVERE_DISTRESS, wantedReferrals } from '../distress/distress.js';
import type { CaseState } from '../case/case-state.js';
import type { Refused } from '../case/decide.types.js';
import { refuse } from '../case/refuse.js';
import { slackOf } from '../slack/slack.js';
import type { WayHistory } from '../slack/slack.types.js';
import type { SnoozeAction } from './snooze.js';
import { LATE_SNOOZE_DAYS, LONGEST_SNOOZE_DAYS, NO_WINDOW_SNOOZE_DAYS } from './snooze.types.js';

/**
 * Whether a case may be put off until that day. What somebody said is handled first, severe distress the same day, and no case may be out of sight
 * while its window closes. `histories`: how long its holders usually take, where they are known.
 */
export function checkSnooze(
  state: CaseState,
  action: SnoozeAction,
  todayOn: DateOn,
  histories: readonly WayHistory[] = [],
): Refused | undefined {
  if (action.type === 'UNSNOOZE_CASE') {
    return state.snooze ? undefined : refuse('NOT_IN_THIS_STATE', 'This case is not snoozed.');
  }
  const { untilOn } = action;
  if (state.reported)
    return refuse('NOT_IN_THIS_STATE', 'Something is reported here. Confirm or dismiss it first.');
  if (wantedReferrals(state).some(({ score }) => score >= SEVERE_DISTRESS)) {
    return refuse(
      'NOT_IN_THIS_STATE',
      'Distress of 9 or 10 is answered the same day. Talk to the patient, then snooze the case.',
    );
  }
  if (state.answers.some((answer) => !answer.isHandled)) {
    return refuse(
      'NOT_IN_THIS_STATE',
      'The patient waits for an answer. Handle it before you snooze the case.',
    );
  }
  if (untilOn <= todayOn) return refuse('INVALID', 'Choose a day after today.', 'untilOn');
  const { slackDays } = slackOf(state, todayOn, histories);
  if (slackDays !== undefined && slackDays < 0 && untilOn > addDays(todayOn, LATE_SNOOZE_DAYS)) {
    return refuse('INVALID', 'This case will miss its window. Snooze it until tomorrow at most.', 'untilOn');
  }
  if (!state.window && untilOn > addDays(todayOn, NO_WINDOW_SNOOZE_DAYS)) {
    return refuse(
      'INVALID',
      `Nobody has said how long it is safe to wait. Snooze it for ${String(NO_WINDOW_SNOOZE_DAYS)} days at most.`,
      'untilOn',
    );
  }
  if (untilOn > addDays(todayOn, LONGEST_SNOOZE_DAYS)) {
    return refuse(
      'INVALID',
      `Snooze for ${String(LONGEST_SNOOZE_DAYS)} days at most, or pause the case.`,
      'untilOn',
    );
  }
  return undefined;
}
