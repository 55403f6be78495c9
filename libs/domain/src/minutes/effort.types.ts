import type { DateOn, InstantAt } from '../calendar/date-on.js';

/**
 * The activity groups in the descriptor of HCPCS G0023, Principal Illness Navigation (rules.md §2.3; read November 2026).
 * Minutes in another category are work all the same; they are no evidence for this service.
 */
export const PIN_CATEGORIES = [
  'PERSON_CENTERED_ASSESSMENT',
  'GOALS_AND_PLAN',
  'REFERRAL_TO_SERVICES',
  'CARE_COORDINATION',
  'HEALTH_EDUCATION',
  'SELF_ADVOCACY',
  'HEALTH_SYSTEM_NAVIGATION',
  'BEHAVIOR_CHANGE',
  'SOCIAL_EMOTIONAL_SUPPORT',
  'LIVED_EXPERIENCE',
] as const;

export const EFFORT_CATEGORIES = [...PIN_CATEGORIES, 'OTHER'] as const;
export type EffortCategory = (typeof EFFORT_CATEGORIES)[number];

export function isPinCategory(category: EffortCategory): boolean {
  return category !== 'OTHER';
}

/** What a logged act says about the time it took. */
export interface EffortFields {
  minutes?: number;
  /** Left out: the usual category of this kind of act. */
  category?: EffortCategory;
  /** Part of the patient's disease-specific plan; only a person says so. */
  isForPlan?: boolean;
}

/** The longest single act, in minutes. */
export const MAX_EFFORT_MINUTES = 600;
/** So many days later time may still be logged. */
export const MAX_LATE_DAYS = 31;

export const EFFORT_ACTIONS = ['LOG_CALL', 'ADD_NOTE', 'LOG_TIME'] as const;
export type EffortAction = (typeof EFFORT_ACTIONS)[number];

/** One person's time on one patient. The start is worked out: the act ended when it was logged, unless somebody said when. */
export interface EffortAct {
  actionId: string;
  personId: string;
  action: EffortAction;
  category: EffortCategory;
  minutes: number;
  startAt: InstantAt;
  endAt: InstantAt;
  isForPlan: boolean;
}

/** Whether the patient agreed to navigation that Medicare is billed for. */
export interface NavigationConsent {
  on: DateOn;
  how: 'SPOKEN' | 'WRITTEN';
  isGiven: boolean;
}

/** The visit that began it, by the practitioner who bills. */
export interface InitiatingVisit {
  on: DateOn;
  practitionerName: string;
}

/** The disease-specific plan the minutes belong to. */
export interface CarePlan {
  on: DateOn;
  practitionerName: string;
  summary: string;
}

/** What is on file for Principal Illness Navigation, newest of each; the evidence of a month reads the whole history. */
export interface NavigationBasis {
  consent?: NavigationConsent;
  visit?: InitiatingVisit;
  plan?: CarePlan;
}
