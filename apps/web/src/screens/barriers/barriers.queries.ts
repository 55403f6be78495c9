import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { request } from '../../api/request.js';
import type { BarrierReportQuery } from '../../gql/graphql.js';
import { BARRIER_REPORT } from './barriers.graphql.js';

export type BarrierReport = BarrierReportQuery['barrierReport'];

export function barrierReportQuery(year: number) {
  return queryOptions({
    queryKey: ['barrierReport', year],
    queryFn: async () => (await request(BARRIER_REPORT, { year })).barrierReport,
    placeholderData: keepPreviousData,
  });
}
