import type { DateOn } from '../calendar/date-on.js';
import { addDays, daysBetween } from '../calendar/days.js';
import type { CaseState } from '../case/case-state.js';
import { testsAhead } from '../decision/decision.js';
import { isStepOver } from '../pathway/step-status.js';
import { daysOf, type OpenLink, type OpenWay } from './open-link.js';
import { recordsWays } from './records-ways.js';
import { awaitedEvents, supposed, supposedVisitOn } from './supposed.js';
import type { ChainLink, SideWay, Slack, Supposition, WayHistory } from './slack.types.js';
import { centerWay, decideWay, insuranceWay, questionsWay, visitWay } from './ways.js';

/** The ways still open and the chain of links that takes longest through them. */
export interface RemainingWay {
  /** Side by side: center, each record item, insurance, questions. After the visit: tests wanted before deciding. */
  parallel: OpenWay[];
  visit: OpenWay[];
  decide: OpenWay[];
  /** The way the case waits for first. */
  critical?: OpenWay;
  /** The longest chain: what the case waits for first stands first. */
  chain: OpenLink[];
  remainingDays: number;
  /** Days until the visit, or until all is ready for it; undefined once the visit is past. */
  readyInDays?: number;
}

/**
 * slack = decision window − today − expected remaining way, in calendar days (domain.md, "Slack").
 * The remaining way is the longest of center, records, insurance and questions, then the visit, then the
 * decision. It explains itself by the `why` of the first link of its chain. A case that is closed or
 * decided has no way left and so no slack. It is an estimate as long as a default stands for a link that
 * takes days: `isEstimate` is false only when histories of at least 5 or agreed dates stand for all.
 */
export function slackOf(
  state: CaseState,
  todayOn: DateOn,
  histories: readonly WayHistory[] = [],
  suppositions: readonly Supposition[] = [],
): Slack {
  const way = remainingWay(state, todayOn, histories, suppositions);
  const { chain, remainingDays } = way;
  const isEstimate = chain.some(
    ({ days, basis }) => days > 0 && (basis.source === 'DEFAULT' || basis.source === 'STATED'),
  );
  const bare = {
    remainingDays,
    isEstimate,
    chain: chain.map(plainLink),
    beside: besideOf(way),
    awaited: awaitedEvents(way, todayOn),
  };
  if (!state.window || chain.length === 0) return bare;
  const mustMoveOn = addDays(state.window.on, -remainingDays);
  return { ...bare, mustMoveOn, slackDays: daysBetween(todayOn, mustMoveOn) };
}

export function remainingWay(
  state: CaseState,
  todayOn: DateOn,
  histories: readonly WayHistory[] = [],
  suppositions: readonly Supposition[] = [],
): RemainingWay {
  if (state.status === 'CLOSED' || isStepOver(state, 'DECIDE')) {
    return { parallel: [], visit: [], decide: [], chain: [], remainingDays: 0 };
  }
  const isVisitDone = state.steps.some(
    (one) => one.step === 'VISIT' && one.round === state.round && one.state === 'DONE',
  );
  // After the visit nothing it was prepared by holds the decision up, only the tests wanted since.
  const ahead = testsAhead(state);
  const open = isVisitDone
    ? recordsWays(state, todayOn, histories).filter((way) => ahead.includes(way.recordItemId ?? ''))
    : [
        ...centerWay(state, todayOn, histories),
        ...recordsWays(state, todayOn, histories),
        ...insuranceWay(state, todayOn, histories),
        ...questionsWay(state),
      ];
  const parallel = open.map((way) => supposed(way, suppositions, todayOn));
  const longest = longestOf(parallel);
  const parallelDays = longest ? daysOf(longest) : 0;
  const visit = visitWay(state, todayOn, parallelDays, supposedVisitOn(suppositions));
  const decide = decideWay(state, todayOn);
  const visitLinks = visit.flatMap((way) => way.links);
  const untilVisit = daysUntilVisit(visitLinks, todayOn);
  const isPast = visitLinks.some((link) => link.why.code === 'VISIT_RESULT_MISSING');
  // A visit on a later date is what the case waits for; getting ready has time until then.
  const isLater = untilVisit !== undefined && untilVisit > parallelDays;
  const first = isPast || isLater ? visit[0] : longest;
  const critical = first ?? visit[0] ?? decide[0];
  const before = isPast
    ? visitLinks
    : isLater
      ? visitLinks.map((link) => ({ ...link, days: untilVisit, why: { ...link.why, leftDays: untilVisit } }))
      : [...(longest?.links ?? []), ...visitLinks];
  const chain = [...before, ...decide.flatMap((way) => way.links)];
  const remainingDays = chain.reduce((sum, link) => sum + link.days, 0);
  const ready = isPast ? {} : { readyInDays: isLater ? untilVisit : parallelDays };
  return { parallel, visit, decide, chain, remainingDays, ...ready, ...(critical ? { critical } : {}) };
}

/** The way that takes longest; the first in track order among equals. */
export function longestOf(ways: readonly OpenWay[]): OpenWay | undefined {
  return ways.reduce<OpenWay | undefined>(
    (longest, way) => (longest && daysOf(longest) >= daysOf(way) ? longest : way),
    undefined,
  );
}

function daysUntilVisit(links: readonly OpenLink[], todayOn: DateOn): number | undefined {
  const on = links.find((link) => link.why.code === 'VISIT_AHEAD' || link.basis.source === 'AGREED')?.why.on;
  return on === undefined ? undefined : daysBetween(todayOn, on);
}

/** The ways the chain does not go through, with how much later each could end without moving anything. */
function besideOf({ parallel, chain, readyInDays }: RemainingWay): SideWay[] {
  if (readyInDays === undefined) return [];
  const inChain = new Set(chain);
  return parallel
    .filter((way) => !way.links.some((link) => inChain.has(link)))
    .map((way) => ({
      step: way.step,
      links: way.links.map(plainLink),
      days: daysOf(way),
      spareDays: readyInDays - daysOf(way),
    }))
    .toSorted((a, b) => b.days - a.days);
}

function plainLink({ step, why, days, basis }: OpenLink): ChainLink {
  return { step, why, days, basis };
}
