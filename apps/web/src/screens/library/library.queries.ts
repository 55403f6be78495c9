import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../api/request.js';
import type {
  CardLanguage,
  PublishWorryCardInput,
  WorryCardPartsFragment,
  WorryKind,
} from '../../gql/graphql.js';
import { PUBLISH_WORRY_CARD, WORRY_CARD_VERSIONS, WORRY_CARDS } from './library.graphql.js';

export type WorryCard = WorryCardPartsFragment;

export const worryCardsQuery = queryOptions({
  queryKey: ['worry-cards'],
  queryFn: async () => (await request(WORRY_CARDS, {})).worryCards,
});

export function worryCardVersionsQuery(kind: WorryKind, language: CardLanguage) {
  return queryOptions({
    queryKey: ['worry-cards', 'versions', kind, language],
    queryFn: async () => (await request(WORRY_CARD_VERSIONS, { kind, language })).worryCardVersions,
  });
}

export function usePublishWorryCard() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: PublishWorryCardInput) =>
      (await request(PUBLISH_WORRY_CARD, { input })).publishWorryCard,
    onSettled: () => client.invalidateQueries({ queryKey: ['worry-cards'] }),
  });
}
