import { useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../api/request.js';
import { myWorklistQuery } from '../../../app/worklist/worklist.queries.js';
import type { SaveMacrosInput } from '../../../gql/graphql.js';
import { SAVE_MACROS } from './macros.graphql.js';
import type { catalogue } from './macros.en.js';

declare module '../../../i18n/catalogues.js' {
  interface Catalogues {
    macros: typeof catalogue;
  }
}

/** Saves all macros together. After a conflict the list is asked for again. */
export function useSaveMacros() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: SaveMacrosInput) => (await request(SAVE_MACROS, { input })).saveMacros,
    onSuccess: async (result) => {
      if (result.__typename === 'MyWorklist') client.setQueryData(myWorklistQuery.queryKey, result);
      if (result.__typename === 'Conflict')
        await client.invalidateQueries({ queryKey: myWorklistQuery.queryKey });
    },
  });
}
