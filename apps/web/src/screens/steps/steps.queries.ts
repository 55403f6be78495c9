import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { request } from '../../api/request.js';
import type { StepCompletionInput, StepCompletionQuery } from '../../gql/graphql.js';
import { STEP_COMPLETION, WORKLOADS } from './steps.graphql.js';

export type StepCompletion = StepCompletionQuery['stepCompletion'];

/** The figures of a period; the last ones stay on the page while others load. */
export function stepCompletionQuery(input: StepCompletionInput) {
  return queryOptions({
    queryKey: ['stepCompletion', input],
    queryFn: async () => (await request(STEP_COMPLETION, { input })).stepCompletion,
    placeholderData: keepPreviousData,
  });
}

/** Workload weight by navigator id; '' is for cases nobody has. */
export const workloadsQuery = queryOptions({
  queryKey: ['workloads'],
  queryFn: async () => {
    const { workloads } = await request(WORKLOADS, {});
    return new Map(workloads.map(({ navigator, weight }) => [navigator?.id ?? '', weight]));
  },
});
