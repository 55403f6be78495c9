import { queryOptions } from '@tanstack/react-query';
import { request } from '../../api/request.js';
import type { BoardQuery, BoardRowPartsFragment, BoardScope } from '../../gql/graphql.js';
import { BOARD } from './board.graphql.js';

export type BoardRow = BoardRowPartsFragment;
export type Board = BoardQuery['board'];

/**
 * The whole caseload in one query; Today, Caseload and the rail all read it. After an action on a case,
 * invalidate `['board']`: both scopes load again.
 */
export function boardQuery(scope: BoardScope) {
  return queryOptions({
    queryKey: ['board', scope],
    queryFn: async () => (await request(BOARD, { scope })).board,
    refetchInterval: 60_000,
    refetchOnWindowFocus: true,
  });
}
