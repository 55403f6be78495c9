import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../api/request.js';
import type { ConfirmAgreementInput, MessageChannelsQuery, RevokeAgreementInput } from '../../gql/graphql.js';
import { CONFIRM_AGREEMENT, MESSAGE_CHANNELS, REVOKE_AGREEMENT } from './settings.graphql.js';

export type MessageChannel = MessageChannelsQuery['messageChannels']['items'][number];
export type ChannelAgreement = MessageChannel['agreements'][number];

export const messageChannelsQuery = queryOptions({
  queryKey: ['message-channels'],
  queryFn: async () => (await request(MESSAGE_CHANNELS, {})).messageChannels.items,
});

export function useConfirmAgreement() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: ConfirmAgreementInput) =>
      (await request(CONFIRM_AGREEMENT, { input })).confirmAgreement,
    onSettled: () => client.invalidateQueries({ queryKey: messageChannelsQuery.queryKey }),
  });
}

export function useRevokeAgreement() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: RevokeAgreementInput) =>
      (await request(REVOKE_AGREEMENT, { input })).revokeAgreement,
    onSettled: () => client.invalidateQueries({ queryKey: messageChannelsQuery.queryKey }),
  });
}
