import { addDays } from '../calendar/days.js';
import { addMs, compareInstants, isInstantAt } from '../calendar/instant.js';
import type { ActionOf, CallParty, RecordedAction } from '../case/actions.js';
import type { CaseState } from '../case/case-state.js';
import type { Refused } from '../case/decide.types.js';
import { withoutCorrected } from '../case/fold.js';
import { refuse } from '../case/refuse.js';
import {
  EFFORT_ACTIONS,
  MAX_LATE_DAYS,
  type EffortAct,
  type EffortAction,
  type EffortCategory,
} from './effort.types.js';

export type NavigationAction = ActionOf<
  'LOG_TIME' | 'RECORD_NAVIGATION_CONSENT' | 'RECORD_INITIATING_VISIT' | 'RECORD_CARE_PLAN'
>;

const MS_PER_MINUTE = 60_000;

/** Time itself changes nothing on a case; what it rests on is kept, newest of each. */
export function applyNavigation(state: CaseState, action: NavigationAction): CaseState {
  switch (action.type) {
    case 'LOG_TIME':
      return state;
    case 'RECORD_NAVIGATION_CONSENT': {
      const { type, ...consent } = action;
      return { ...state, navigation: { ...state.navigation, consent } };
    }
    case 'RECORD_INITIATING_VISIT': {
      const { type, ...visit } = action;
      return { ...state, navigation: { ...state.navigation, visit } };
    }
    case 'RECORD_CARE_PLAN': {
      const { type, ...plan } = action;
      return { ...state, navigation: { ...state.navigation, plan } };
    }
  }
}

export function checkNavigation(action: NavigationAction, recorded: RecordedAction): Refused | undefined {
  if (action.type !== 'LOG_TIME') return undefined;
  const { endedOn, endedTime, endedAt } = action;
  if (!endedOn && !endedTime && !endedAt) return undefined;
  if (!endedOn || !endedTime) {
    return refuse('INVALID', 'Say both the day and the time it ended.', endedOn ? 'endedTime' : 'endedOn');
  }
  if (!isInstantAt(endedAt))
    return refuse('INVALID', 'Write the time as hours and minutes, like 09:30.', 'endedTime');
  if (compareInstants(endedAt, recorded.at) > 0)
    return refuse('INVALID', 'It cannot end later than now.', 'endedTime');
  if (endedOn >= addDays(recorded.on, -MAX_LATE_DAYS)) return undefined;
  return refuse('INVALID', `Time can be logged up to ${String(MAX_LATE_DAYS)} days later.`, 'endedOn');
}

/** What a call with this party usually is; the person who logs may say otherwise. */
const CALL_CATEGORIES: Record<CallParty, EffortCategory> = {
  PATIENT: 'HEALTH_SYSTEM_NAVIGATION',
  HOLDER: 'CARE_COORDINATION',
  INSURER: 'HEALTH_SYSTEM_NAVIGATION',
  CENTER: 'CARE_COORDINATION',
  CLINICIAN: 'CARE_COORDINATION',
  OTHER: 'OTHER',
};

/** The usual category of an act. Writing a note is documentation, which no activity group lists. */
export function defaultCategory(action: EffortAction, party?: CallParty): EffortCategory {
  return action === 'LOG_CALL' && party ? CALL_CATEGORIES[party] : 'OTHER';
}

/** The time people spent on one case, from its history. Acts taken back, acts of files and acts without minutes are none. */
export function effortOf(history: readonly RecordedAction[]): EffortAct[] {
  return withoutCorrected(history).flatMap((recorded) => {
    const { action, actor } = recorded;
    if (!isEffort(action) || actor.kind !== 'PERSON' || !actor.id || !action.minutes) return [];
    const endAt = (action.type === 'LOG_TIME' && action.endedAt) || recorded.at;
    return [
      {
        actionId: recorded.id,
        personId: actor.id,
        action: action.type,
        category:
          action.category ||
          defaultCategory(action.type, action.type === 'LOG_CALL' ? action.party : undefined),
        minutes: action.minutes,
        startAt: addMs(endAt, -action.minutes * MS_PER_MINUTE),
        endAt: addMs(endAt, 0),
        isForPlan: action.isForPlan === true,
      },
    ];
  });
}

function isEffort(action: RecordedAction['action']): action is ActionOf<EffortAction> {
  return (EFFORT_ACTIONS as readonly string[]).includes(action.type);
}
