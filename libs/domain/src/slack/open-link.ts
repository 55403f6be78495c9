import type { DateOn } from '../calendar/date-on.js';
import type { CaseState } from '../case/case-state.js';
import { statusOf } from '../pathway/step-status.js';
import type { Ball, Step } from '../pathway/steps.types.js';
import type { AwaitedEventCode, ChainLink, DaysBasis, Why, WhyCode } from './slack.types.js';

/** A link that is still open, with what the next act needs to know about it. */
export interface OpenLink extends ChainLink {
  ball: Ball;
  /** Since when it stands like this. */
  since: DateOn;
  /** The last time whoever has the ball was called. */
  chasedOn?: DateOn;
  /** The patient task this waits for. */
  taskId?: string;
}

/** One way to walk before the visit (or after it): its links follow each other. Ways run side by side. */
export interface OpenWay {
  step: Step;
  links: OpenLink[];
  /** The record item it is about. */
  recordItemId?: string;
  /** What its first `links` links lead to, when that is something one can expect on a day. */
  awaits?: { event: AwaitedEventCode; links: number };
}

interface LinkFacts {
  days: number;
  since: DateOn;
  ball?: Ball;
  chasedOn?: DateOn | undefined;
  taskId?: string;
  basis?: DaysBasis;
  usualDays?: number;
  lateDays?: number | undefined;
  why?: Partial<Why>;
}

export function openLink(step: Step, code: WhyCode, facts: LinkFacts): OpenLink {
  const { days, since, ball = 'NAVIGATOR', basis = { source: 'DEFAULT' } } = facts;
  const usual = facts.usualDays === undefined ? {} : { usualDays: facts.usualDays };
  const late = facts.lateDays === undefined ? {} : { lateDays: facts.lateDays };
  const said = Object.entries(facts.why ?? {}).filter(([, value]) => value !== undefined && value !== '');
  const why: Why = { code, step, ...usual, leftDays: days, ...late, ...Object.fromEntries(said) };
  return {
    step,
    why,
    days,
    basis,
    ball,
    since,
    ...(facts.chasedOn === undefined ? {} : { chasedOn: facts.chasedOn }),
    ...(facts.taskId === undefined ? {} : { taskId: facts.taskId }),
  };
}

export function daysOf(way: OpenWay): number {
  return way.links.reduce((sum, link) => sum + link.days, 0);
}

/** Since when the step is open. */
export function openSince(state: CaseState, step: Step): DateOn {
  return statusOf(state, step)?.enteredOn ?? state.openedOn;
}
