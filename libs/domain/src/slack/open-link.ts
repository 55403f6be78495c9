import type { DateOn } from '../calendar/date-on.js';
import { daysBetween } from '../calendar/days.js';
import type { CaseState } from '../case/case-state.js';
import { statusOf } from '../pathway/step-status.js';
import type { Ball, Step } from '../pathway/steps.types.js';
import type { ChainLink, Why, WhyCode } from './slack.types.js';

/** A link that is still open, with what the next act needs to know about it. */
export interface OpenLink extends ChainLink {
  ball: Ball;
  /** Since when it stands like this. */
  since: DateOn;
  /** The last time whoever has the ball was called. */
  chasedOn?: DateOn;
  /** The patient task this waits for. */
  taskId?: string;
  /** The days come from a date somebody agreed to, not from a default. */
  isAgreed: boolean;
}

/** One way to walk before the visit (or after it): its links follow each other. Ways run side by side. */
export interface OpenWay {
  step: Step;
  links: OpenLink[];
  /** The record item it is about. */
  recordItemId?: string;
}

interface LinkFacts {
  days: number;
  since: DateOn;
  ball?: Ball;
  chasedOn?: DateOn | undefined;
  taskId?: string;
  isFromHistory?: boolean;
  isAgreed?: boolean;
  usualDays?: number;
  why?: Partial<Why>;
}

export function openLink(step: Step, code: WhyCode, facts: LinkFacts): OpenLink {
  const { days, since, ball = 'NAVIGATOR', isFromHistory = false, isAgreed = false } = facts;
  const usual = facts.usualDays === undefined ? {} : { usualDays: facts.usualDays };
  const said = Object.entries(facts.why ?? {}).filter(([, value]) => value !== undefined && value !== '');
  const why: Why = { code, step, ...usual, leftDays: days, ...Object.fromEntries(said) };
  return {
    step,
    why,
    days,
    isFromHistory,
    ball,
    since,
    isAgreed,
    ...(facts.chasedOn === undefined ? {} : { chasedOn: facts.chasedOn }),
    ...(facts.taskId === undefined ? {} : { taskId: facts.taskId }),
  };
}

/** What is left of something under way: never less than a day, because it has not arrived. */
export function leftOf(usualDays: number, since: DateOn, todayOn: DateOn): number {
  return Math.max(1, usualDays - daysBetween(since, todayOn));
}

export function daysOf(way: OpenWay): number {
  return way.links.reduce((sum, link) => sum + link.days, 0);
}

/** Since when the step is open. */
export function openSince(state: CaseState, step: Step): DateOn {
  return statusOf(state, step)?.enteredOn ?? state.openedOn;
}
