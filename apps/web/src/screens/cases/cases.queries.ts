import { infiniteQueryOptions } from '@tanstack/react-query';
import { request } from '../../api/request.js';
import type { CaseFilter } from '../../gql/graphql.js';
import { CASES } from './cases.graphql.js';

const PAGE = 50;

/** The cases behind a number, fifty at a time. */
export function casesQuery(filter: CaseFilter) {
  return infiniteQueryOptions({
    queryKey: ['cases', filter],
    queryFn: async ({ pageParam }) => (await request(CASES, { filter, first: PAGE, after: pageParam })).cases,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.endCursor,
  });
}
