import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../api/request.js';
import type { CrisisWordsQuery, SaveCrisisWordsInput } from '../../../gql/graphql.js';
import type { catalogue } from './crisis.en.js';
import { CRISIS_WORDS_NOW, SAVE_CRISIS_WORDS } from './crisis.graphql.js';

declare module '../../../i18n/catalogues.js' {
  interface Catalogues {
    crisis: typeof catalogue;
  }
}

export type CrisisWordsNow = CrisisWordsQuery['crisisWords'];

export const crisisWordsQuery = queryOptions({
  queryKey: ['crisis-words'],
  queryFn: async () => (await request(CRISIS_WORDS_NOW, {})).crisisWords,
});

export function useSaveCrisisWords() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: SaveCrisisWordsInput) =>
      (await request(SAVE_CRISIS_WORDS, { input })).saveCrisisWords,
    onSuccess: (result) => {
      if (result.__typename === 'CrisisWords') client.setQueryData(crisisWordsQuery.queryKey, result);
      else if (result.__typename === 'Conflict')
        void client.invalidateQueries({ queryKey: crisisWordsQuery.queryKey });
    },
  });
}
