import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../api/request.js';
import type { EmergenciesQuery, StrangerOutcome } from '../../gql/graphql.js';
import { EMERGENCIES, SETTLE_STRANGER } from './emergencies.graphql.js';

export type StrangerShown = EmergenciesQuery['strangerEmergencies'][number];

/** For supervisors. Also asked for every half minute, for whoever's line to the news is cut. */
export const emergenciesQuery = queryOptions({
  queryKey: ['emergencies'],
  queryFn: () => request(EMERGENCIES, {}),
  refetchInterval: 30_000,
  refetchOnWindowFocus: true,
});

export function useSettleStranger() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: { messageId: string; outcome: StrangerOutcome }) =>
      (await request(SETTLE_STRANGER, { input })).settleStranger,
    onSettled: () => client.invalidateQueries({ queryKey: ['emergencies'] }),
  });
}
