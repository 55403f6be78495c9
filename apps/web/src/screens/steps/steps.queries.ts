import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { request } from '../../api/request.js';
import type { StepCompletionInput, StepCompletionQuery } from '../../gql/graphql.js';
import { STEP_COMPLETION } from './steps.graphql.js';

export type StepCompletion = StepCompletionQuery['stepCompletion'];

/** The figures of a period; the last ones stay on the page while others load. */
export function stepCompletionQuery(input: StepCompletionInput) {
  return queryOptions({
    queryKey: ['stepCompletion', input],
    queryFn: async () => (await request(STEP_COMPLETION, { input })).stepCompletion,
    placeholderData: keepPreviousData,
  });
}
