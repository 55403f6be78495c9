import type { DateOn } from '../calendar/date-on.js';
import { addDays, earlierOf } from '../calendar/days.js';
import type { ActionOf, ActionType, RecordedAction } from '../case/actions.js';
import type { CaseState } from '../case/case-state.js';
import { patched, without } from '../case/patch.js';
import { LATE_SNOOZE_DAYS, type Snooze } from './snooze.types.js';

export type SnoozeAction = ActionOf<'SNOOZE_CASE' | 'UNSNOOZE_CASE'>;

export function applySnooze(state: CaseState, action: SnoozeAction, { on }: RecordedAction): CaseState {
  if (action.type === 'UNSNOOZE_CASE') return without(state, 'snooze');
  const dueCallIds = state.callTasks.filter((call) => !call.isDone && call.dueOn <= on).map(({ id }) => id);
  const snooze = patched<Snooze>({ untilOn: action.untilOn, on, dueCallIds }, { reason: action.reason });
  return { ...state, snooze };
}

/** What nobody could know when the case was put off: it is looked at again at once. */
const WAKING: readonly ActionType[] = ['PATIENT_ANSWERED', 'REPORT_FACT', 'START_ROUND'];

/** The case after an action that ends its snooze. */
export function awakened(state: CaseState, { action }: RecordedAction): CaseState {
  if (!state.snooze) return state;
  return state.status !== 'OPEN' || WAKING.includes(action.type) ? without(state, 'snooze') : state;
}

/**
 * Until when the case is off the list on this day; undefined when it is on it. It comes back by itself on the day
 * wished for, on the day another call is due, while the patient waits for an answer, and as soon as slack is below 0,
 * unless it was put off for a single day.
 */
export function snoozedUntil(
  state: CaseState,
  todayOn: DateOn,
  slackDays: number | undefined,
): DateOn | undefined {
  const { snooze } = state;
  if (!snooze || state.status !== 'OPEN' || state.answers.some((answer) => !answer.isHandled))
    return undefined;
  const isShort = snooze.untilOn <= addDays(snooze.on, LATE_SNOOZE_DAYS);
  if (slackDays !== undefined && slackDays < 0 && !isShort) return undefined;
  const untilOn = state.callTasks
    .filter((call) => !call.isDone && !snooze.dueCallIds.includes(call.id))
    .reduce((earliest, call) => earlierOf(earliest, call.dueOn), snooze.untilOn);
  return untilOn > todayOn ? untilOn : undefined;
}
