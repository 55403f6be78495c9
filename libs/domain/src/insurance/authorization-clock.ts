import type { DateOn, InstantAt } from '../calendar/date-on.js';
import { addDays } from '../calendar/days.js';
import { addMs } from '../calendar/instant.js';
import { addCalendarDays, instantAt } from '../calendar/zone.js';
import type { AuthorizationRound } from './authorization.types.js';
import type { Coverage, PlanType } from './coverage.types.js';

/** The rule binds answers to requests from this day on (CMS-0057-F). */
export const CLOCK_SINCE: DateOn = '2026-01-01';
export const STANDARD_DAYS = 7;
export const EXPEDITED_HOURS = 72;
/** Slack below this many days suggests to ask for an expedited answer (rules.md §2.7). */
export const EXPEDITE_BELOW_DAYS = 7;

const MS_PER_HOUR = 3_600_000;
const BOUND_PLANS: readonly PlanType[] = ['MEDICARE_ADVANTAGE', 'MEDICAID', 'CHIP'];

/**
 * Whether the plan has to answer within 7 calendar days, 72 hours when expedited: Medicare Advantage, Medicaid and CHIP
 * (CMS-0057-F, in force since January 1, 2026). Original Medicare and commercial plans are not bound, nor is any plan
 * for drugs; a second opinion is none.
 */
export function isClockBound(planType: PlanType | undefined): boolean {
  return planType !== undefined && BOUND_PLANS.includes(planType);
}

type Submitted = Pick<AuthorizationRound, 'submittedOn' | 'submittedTime' | 'isExpedited'>;

/**
 * The last instant at which the plan's answer is in time; undefined where the rule does not bind. Seven days are calendar
 * days on the wall clock of `zone`, 72 hours are hours that pass, whatever the clock does meanwhile. Without a time of
 * day the whole day of submitting is allowed for.
 */
export function authorizationDueAt(
  { submittedOn, submittedTime, isExpedited }: Submitted,
  planType: PlanType | undefined,
  zone: string,
): InstantAt | undefined {
  if (!isClockBound(planType) || submittedOn < CLOCK_SINCE) return undefined;
  const [hour, minute] = submittedTime ? submittedTime.split(':').map(Number) : [];
  const from =
    hour === undefined
      ? instantAt(zone, addDays(submittedOn, 1), 0)
      : instantAt(zone, submittedOn, hour, minute);
  return isExpedited
    ? addMs(from, EXPEDITED_HOURS * MS_PER_HOUR)
    : addCalendarDays(zone, from, STANDARD_DAYS);
}

/** The calendar day by which the plan has to answer what was submitted; undefined where the rule does not bind. */
export function authorizationDueOn(
  coverage: Pick<Coverage, 'planType' | 'authorizationSubmittedOn' | 'authorizationIsExpedited'>,
): DateOn | undefined {
  const { planType, authorizationSubmittedOn: on, authorizationIsExpedited } = coverage;
  if (!isClockBound(planType) || on === undefined || on < CLOCK_SINCE) return undefined;
  return addDays(on, authorizationIsExpedited === true ? EXPEDITED_HOURS / 24 : STANDARD_DAYS);
}

/** Whether the answer is past its day: the plan owes it. */
export function isAuthorizationLate(coverage: Coverage, todayOn: DateOn): boolean {
  if (coverage.authorizationRequired !== 'YES' || coverage.authorizationState !== 'SUBMITTED') return false;
  const dueOn = authorizationDueOn(coverage);
  return dueOn !== undefined && dueOn < todayOn;
}

/** Little slack and an answer that is still to come: ask for an expedited one, whatever the plan. */
export function isExpeditedSuggested(
  coverage: Pick<Coverage, 'authorizationRequired' | 'authorizationState' | 'authorizationIsExpedited'>,
  slackDays: number | undefined,
): boolean {
  const { authorizationState = 'NOT_ASKED', authorizationRequired } = coverage;
  const isStillToCome = authorizationState === 'NOT_ASKED' || authorizationState === 'SUBMITTED';
  return (
    slackDays !== undefined &&
    slackDays < EXPEDITE_BELOW_DAYS &&
    authorizationRequired === 'YES' &&
    isStillToCome &&
    coverage.authorizationIsExpedited !== true
  );
}
