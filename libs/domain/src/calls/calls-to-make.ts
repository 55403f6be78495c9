import type { DateOn } from '../calendar/date-on.js';
import { earlierOf } from '../calendar/days.js';
import type { CaseState } from '../case/case-state.js';
import { findChosen } from '../center/center.js';
import { findItemBall } from '../pathway/step-facts.js';
import type { RecordItem } from '../records/record-item.types.js';
import type { OpenWay } from '../slack/open-link.js';
import { remainingWay, slackOf } from '../slack/slack.js';
import type { WayHistory, Why, WhyCode } from '../slack/slack.types.js';
import { chaseOn } from '../today/chase.js';

export const CALLED_PARTIES = ['HOLDER', 'INSURER', 'CENTER'] as const;
export type CalledParty = (typeof CALLED_PARTIES)[number];

/** One call a case needs: to whom, by when, why, and about which items. */
export interface CallToMake {
  party: CalledParty;
  /** The holder's name, the payer's or the center's. */
  who: string;
  holderId?: string;
  phone?: string;
  /** By slack: `chaseEvery`. Today or earlier: it is due. */
  dueOn: DateOn;
  why: Why;
  recordItemIds: string[];
}

/** Reasons a call can move, by whom it goes to. */
const PARTIES: Partial<Record<WhyCode, CalledParty>> = {
  RECORD_NOT_REQUESTED: 'HOLDER',
  RECORD_WAITING: 'HOLDER',
  RECORD_PROMISED: 'HOLDER',
  RECORD_WRONG: 'HOLDER',
  ACCESS_CLOCK_OVER: 'HOLDER',
  COVERAGE_NOT_ASKED: 'INSURER',
  COVERAGE_REFERENCE_MISSING: 'INSURER',
  AUTHORIZATION_WAITING: 'INSURER',
  CENTER_NOT_ASKED: 'CENTER',
  CENTER_NOT_ANSWERED: 'CENTER',
  RECORD_NOT_ACCEPTED: 'CENTER',
};

/**
 * The calls an open case needs, one for each holder, insurer and center, the first due first. A call covers everything
 * the party still owes, whatever made it due. What nobody can be called about (no name, the patient has the ball, a
 * portal download) makes no call.
 */
export function callsToMake(
  state: CaseState,
  todayOn: DateOn,
  histories: readonly WayHistory[] = [],
): CallToMake[] {
  if (state.status !== 'OPEN') return [];
  const { slackDays } = slackOf(state, todayOn, histories);
  const { parallel } = remainingWay(state, todayOn, histories);
  const found = parallel.flatMap((way) => callFor(state, way, slackDays, todayOn));
  const byParty = Map.groupBy(found, (call) => `${call.party} ${call.holderId ?? call.who}`);
  return [...byParty.values()]
    .flatMap((calls) => {
      const [first] = calls.toSorted(byDue);
      const recordItemIds = [...new Set(calls.flatMap((call) => call.recordItemIds))];
      return first
        ? [{ ...first, recordItemIds, dueOn: calls.map((call) => call.dueOn).reduce(earlierOf) }]
        : [];
    })
    .toSorted(byDue);
}

function byDue(a: CallToMake, b: CallToMake): number {
  return a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0;
}

function callFor(
  state: CaseState,
  way: OpenWay,
  slackDays: number | undefined,
  todayOn: DateOn,
): CallToMake[] {
  const link = way.links[0];
  const party = link && PARTIES[link.why.code];
  if (!link || !party) return [];
  const item = state.recordItems.find((one) => one.id === way.recordItemId);
  const dueOn = chaseOn(state, link, slackDays) ?? earlierOf(link.since, todayOn);
  const call = { party, dueOn, why: link.why, recordItemIds: item ? [item.id] : [] };
  switch (party) {
    case 'HOLDER':
      return item ? holderCall(state, item, call) : [];
    case 'INSURER':
      return link.why.who ? [{ ...call, who: link.why.who }] : [];
    case 'CENTER':
      return centerCall(state, call);
  }
}

type Bare = Omit<CallToMake, 'who' | 'holderId' | 'phone'>;

function holderCall(state: CaseState, item: RecordItem, call: Bare): CallToMake[] {
  const { holderName: who, holderId } = item;
  const isCallable = item.way !== 'PORTAL' && item.way !== 'PATIENT_BRINGS_IT';
  if (!who || !isCallable || findItemBall(state, item) === 'PATIENT') return [];
  return [{ ...call, who, ...(holderId ? { holderId } : {}) }];
}

function centerCall(state: CaseState, call: Bare): CallToMake[] {
  const chosen = findChosen(state);
  if (!chosen) return [];
  return [{ ...call, who: chosen.name, ...(chosen.phone ? { phone: chosen.phone } : {}) }];
}
