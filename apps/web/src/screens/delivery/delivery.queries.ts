import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../api/request.js';
import type { DeliveryMend, DeliveryQuery, SendingHoldKind } from '../../gql/graphql.js';
import { DELIVERY, MEND_DELIVERY, PAUSE_SENDING, RELEASE_SENDING } from './delivery.graphql.js';

export type Monitor = DeliveryQuery['delivery'];
export type Trouble = Monitor['troubles'][number];

/** Somebody watches it while something is wrong: it is never older than this. */
const EVERY_MS = 10_000;

export const deliveryQuery = queryOptions({
  queryKey: ['delivery'],
  queryFn: async () => (await request(DELIVERY, {})).delivery,
  refetchInterval: EVERY_MS,
  refetchOnWindowFocus: true,
});

function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['delivery'] });
}

export function useMendDelivery() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async (input: { deliveryId: string; act: DeliveryMend }) =>
      (await request(MEND_DELIVERY, { input })).mendDelivery,
    onSettled: refresh,
  });
}

export function usePauseSending() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async (reason: string) => (await request(PAUSE_SENDING, { input: { reason } })).pauseSending,
    onSuccess: refresh,
  });
}

export function useReleaseSending() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async (kind: SendingHoldKind) =>
      (await request(RELEASE_SENDING, { input: { kind } })).releaseSending,
    onSuccess: refresh,
  });
}
