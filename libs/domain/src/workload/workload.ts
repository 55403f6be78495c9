import { SEVERE_DISTRESS } from '../distress/distress.js';

/** What makes a case more work. Each part is a count times a weight the organization may change. */
export const WORKLOAD_PARTS = [
  'CASE',
  'SLACK_BELOW_ZERO',
  'SLACK_SHORT',
  'WINDOW_MISSING',
  'BARRIER',
  'LANGUAGE',
  'INTERPRETER',
  'DISTRESS',
  'PHYSICAL_RECORD',
  'LATER_ROUND',
] as const;
export type WorkloadPart = (typeof WORKLOAD_PARTS)[number];
export type WorkloadWeights = Record<WorkloadPart, number>;

/**
 * Ours, not anybody's scale: no final public one was found (rules.md §2.2), so each organization sets its own. Called
 * "workload weight" and nothing else.
 */
export const DEFAULT_WORKLOAD_WEIGHTS: WorkloadWeights = {
  CASE: 1,
  SLACK_BELOW_ZERO: 3,
  SLACK_SHORT: 2,
  WINDOW_MISSING: 2,
  BARRIER: 1,
  LANGUAGE: 1,
  INTERPRETER: 1,
  DISTRESS: 2,
  PHYSICAL_RECORD: 1,
  LATER_ROUND: 1,
};
export const MAX_WORKLOAD_WEIGHT = 10;

/** Slack up to this many days is short: the amber of the board. */
const SHORT_SLACK_DAYS = 3;
/** The language the work is done in; every other one takes more of it. */
const WORKING_LANGUAGE = 'en';

export interface WorkloadFacts {
  /** Undefined: no window, or nothing left to do. */
  slackDays?: number | undefined;
  hasWindow: boolean;
  openBarriers: number;
  language: string;
  needsInterpreter: boolean;
  distressScore?: number | undefined;
  distressThreshold: number;
  /** Slides, blocks and discs still under way. */
  physicalRecords: number;
  round: number;
}

export interface WorkloadShare {
  part: WorkloadPart;
  count: number;
  weight: number;
}

export interface Workload {
  total: number;
  /** The parts that count here, in fixed order: they add up to the total. */
  shares: WorkloadShare[];
}

/** How much work the case is expected to be today, with its parts. */
export function workloadOf(facts: WorkloadFacts, weights: WorkloadWeights): Workload {
  const { slackDays, distressScore, distressThreshold } = facts;
  const isHigh = distressScore !== undefined && distressScore >= Math.min(distressThreshold, SEVERE_DISTRESS);
  const counts: WorkloadWeights = {
    CASE: 1,
    SLACK_BELOW_ZERO: Number(slackDays !== undefined && slackDays < 0),
    SLACK_SHORT: Number(slackDays !== undefined && slackDays >= 0 && slackDays <= SHORT_SLACK_DAYS),
    WINDOW_MISSING: Number(!facts.hasWindow),
    BARRIER: facts.openBarriers,
    LANGUAGE: Number(facts.language.split('-')[0] !== WORKING_LANGUAGE),
    INTERPRETER: Number(facts.needsInterpreter),
    DISTRESS: Number(isHigh),
    PHYSICAL_RECORD: facts.physicalRecords,
    LATER_ROUND: facts.round - 1,
  };
  const shares = WORKLOAD_PARTS.map((part) => ({ part, count: counts[part], weight: weights[part] })).filter(
    ({ count, weight }) => count > 0 && weight > 0,
  );
  return { total: shares.reduce((sum, { count, weight }) => sum + count * weight, 0), shares };
}

/** The weights as stored, with the default where one is missing or no whole number from 0 to 10. */
export function workloadWeights(
  stored: Partial<Record<WorkloadPart, unknown>> | null | undefined,
): WorkloadWeights {
  const entries = WORKLOAD_PARTS.map((part) => {
    const value = stored?.[part];
    const isFine =
      Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MAX_WORKLOAD_WEIGHT;
    return [part, isFine ? value : DEFAULT_WORKLOAD_WEIGHTS[part]];
  });
  return Object.fromEntries(entries) as WorkloadWeights;
}
