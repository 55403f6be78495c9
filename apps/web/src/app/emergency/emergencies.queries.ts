import { queryOptions } from '@tanstack/react-query';
import { request } from '../../api/request.js';
import { EMERGENCIES } from './emergencies.graphql.js';

/** For supervisors. Also asked for every half minute, for whoever's line to the news is cut. */
export const emergenciesQuery = queryOptions({
  queryKey: ['emergencies'],
  queryFn: async () => (await request(EMERGENCIES, {})).emergencies,
  refetchInterval: 30_000,
  refetchOnWindowFocus: true,
});
