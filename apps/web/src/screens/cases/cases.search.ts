import {
  BARRIER_GROUPS,
  BARRIER_KINDS,
  INTERVENTIONS,
  STEPS,
  type BarrierGroup,
  type BarrierKind,
  type Intervention,
  type Step,
} from '@sextant/domain';
import { compact, dateOn, oneOf, shortText, uuid } from '../../app/search-params.js';
import type { BarrierMetric, CaseStatus, Headline, StepMetric } from '../../gql/graphql.js';

/** The filter of `cases(filter)` as it stands in the address: a link behind every number of the report. */
export interface CasesSearch {
  step?: Step;
  metric?: StepMetric;
  from?: string;
  to?: string;
  navigatorId?: string;
  isUnassigned?: true;
  cancerType?: string;
  status?: CaseStatus;
  headline?: Headline;
  barrierMetric?: BarrierMetric;
  barrier?: BarrierKind;
  barrierGroup?: BarrierGroup;
  intervention?: Intervention;
}

const METRICS = ['ENTERED', 'DONE', 'OPEN', 'OVERDUE'] as const satisfies readonly StepMetric[];
const BARRIER_METRICS = ['FOUND', 'RESOLVED', 'OPEN'] as const satisfies readonly BarrierMetric[];
export const HEADLINES = [
  'DECIDED',
  'DECIDED_IN_WINDOW',
  'VISITED',
  'OVERDUE_NOW',
  'AT_RISK',
  'UNREACHABLE',
  'COLD',
  'OPEN_NOW',
] as const satisfies readonly Headline[];

export function casesSearch(search: Record<string, unknown>): CasesSearch {
  return compact({
    step: oneOf(STEPS, search.step),
    metric: oneOf(METRICS, search.metric),
    from: dateOn(search.from),
    to: dateOn(search.to),
    navigatorId: uuid(search.navigatorId),
    isUnassigned: search.isUnassigned === true ? true : undefined,
    cancerType: shortText(search.cancerType),
    status: oneOf(['OPEN', 'PAUSED', 'CLOSED'], search.status),
    headline: oneOf(HEADLINES, search.headline),
    barrierMetric: oneOf(BARRIER_METRICS, search.barrierMetric),
    barrier: oneOf(BARRIER_KINDS, search.barrier),
    barrierGroup: oneOf(BARRIER_GROUPS, search.barrierGroup),
    intervention: oneOf(INTERVENTIONS, search.intervention),
  });
}
