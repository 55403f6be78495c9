import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../api/request.js';
import type { BoardScope, CallsQuery, LogPartyCallMutationVariables } from '../../gql/graphql.js';
import { CALLS, LOG_PARTY_CALL } from './calls.graphql.js';

export type CallGroup = CallsQuery['calls']['groups'][number];
export type CallCase = CallGroup['cases'][number];

export function callsQuery(scope: BoardScope) {
  return queryOptions({
    queryKey: ['calls', scope],
    queryFn: async () => (await request(CALLS, { scope })).calls,
    refetchOnWindowFocus: true,
  });
}

/** Lists that show some of what the call changed are asked again. */
export function useLogPartyCall() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: LogPartyCallMutationVariables['input']) =>
      (await request(LOG_PARTY_CALL, { input })).logPartyCall,
    onSuccess: (result) => {
      if (result.__typename !== 'PartyCallLogged') return;
      for (const list of ['calls', 'board', 'case', 'cases'])
        void client.invalidateQueries({ queryKey: [list] });
    },
  });
}
