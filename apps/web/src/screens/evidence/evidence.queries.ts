import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { request } from '../../api/request.js';
import type { NavigationEvidenceQuery } from '../../gql/graphql.js';
import { NAVIGATION_EVIDENCE } from './evidence.graphql.js';

export type Evidence = NavigationEvidenceQuery['navigationEvidence'];
export type PatientRow = Evidence['patients'][number];

/** The evidence of a month; the last one stays on the page while another loads. */
export function navigationEvidenceQuery(month: string) {
  return queryOptions({
    queryKey: ['navigationEvidence', month],
    queryFn: async () => (await request(NAVIGATION_EVIDENCE, { month })).navigationEvidence,
    placeholderData: keepPreviousData,
  });
}
