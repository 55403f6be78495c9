import type { DateOn } from '../calendar/date-on.js';
import { addDays, daysBetween } from '../calendar/days.js';
import type { CaseState } from '../case/case-state.js';
import { testsAhead } from '../decision/decision.js';
import { isStepOver } from '../pathway/step-status.js';
import { daysOf, type OpenLink, type OpenWay } from './open-link.js';
import { recordsWays } from './records-ways.js';
import type { ChainLink, HolderHistory, Slack } from './slack.types.js';
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
}

/**
 * slack = decision window − today − expected remaining way, in calendar days (domain.md, "Slack").
 * The remaining way is the longest of center, records, insurance and questions, then the visit, then the
 * decision. It explains itself by the `why` of the first link of its chain. A case that is closed or
 * decided has no way left and so no slack. It is an estimate as long as a default stands for a link that
 * takes days: `isEstimate` is false only when histories of at least 5 or agreed dates stand for all.
 */
export function slackOf(state: CaseState, todayOn: DateOn, histories: readonly HolderHistory[] = []): Slack {
  const { chain, remainingDays } = remainingWay(state, todayOn, histories);
  const isEstimate = chain.some((link) => link.days > 0 && !link.isFromHistory && !link.isAgreed);
  const bare = { remainingDays, isEstimate, chain: chain.map(plainLink) };
  if (!state.window || chain.length === 0) return bare;
  const mustMoveOn = addDays(state.window.on, -remainingDays);
  return { ...bare, mustMoveOn, slackDays: daysBetween(todayOn, mustMoveOn) };
}

export function remainingWay(
  state: CaseState,
  todayOn: DateOn,
  histories: readonly HolderHistory[] = [],
): RemainingWay {
  if (state.status === 'CLOSED' || isStepOver(state, 'DECIDE')) {
    return { parallel: [], visit: [], decide: [], chain: [], remainingDays: 0 };
  }
  const isVisitDone = state.steps.some(
    (one) => one.step === 'VISIT' && one.round === state.round && one.state === 'DONE',
  );
  // After the visit nothing it was prepared by holds the decision up, only the tests wanted since.
  const ahead = testsAhead(state);
  const parallel = isVisitDone
    ? recordsWays(state, todayOn, histories).filter((way) => ahead.includes(way.recordItemId ?? ''))
    : [
        ...centerWay(state, todayOn),
        ...recordsWays(state, todayOn, histories),
        ...insuranceWay(state, todayOn),
        ...questionsWay(state),
      ];
  const longest = longestOf(parallel);
  const parallelDays = longest ? daysOf(longest) : 0;
  const visit = visitWay(state, todayOn, parallelDays);
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
  return { parallel, visit, decide, chain, remainingDays, ...(critical ? { critical } : {}) };
}

/** The way that takes longest; the first in track order among equals. */
export function longestOf(ways: readonly OpenWay[]): OpenWay | undefined {
  return ways.reduce<OpenWay | undefined>(
    (longest, way) => (longest && daysOf(longest) >= daysOf(way) ? longest : way),
    undefined,
  );
}

function daysUntilVisit(links: readonly OpenLink[], todayOn: DateOn): number | undefined {
  const on = links.find((link) => link.why.code === 'VISIT_AHEAD' || link.isAgreed)?.why.on;
  return on === undefined ? undefined : daysBetween(todayOn, on);
}

function plainLink({ step, why, days, isFromHistory }: OpenLink): ChainLink {
  return { step, why, days, isFromHistory };
}
