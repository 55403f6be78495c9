import type { Organization as Answer } from '@sextant/contract';
import { WORKLOAD_PARTS } from '@sextant/domain';
import type { Organization } from '@sextant/identity';

/** The organization in the words of the API: the weights as a list, in fixed order. */
export function organizationAnswer({ workloadWeights, ...organization }: Organization): Answer {
  return {
    ...organization,
    workloadWeights: WORKLOAD_PARTS.map((part) => ({ part, weight: workloadWeights[part] })),
  };
}
