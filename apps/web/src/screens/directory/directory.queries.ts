import { infiniteQueryOptions, keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../api/request.js';
import type {
  CenterPartsFragment,
  HolderPartsFragment,
  SaveCenterInput,
  SaveHolderInput,
} from '../../gql/graphql.js';
import { CENTERS, HOLDERS, SAVE_CENTER, SAVE_HOLDER } from './directory.graphql.js';

export type Holder = HolderPartsFragment;
export type Center = CenterPartsFragment;

const PAGE = 50;
const paging = {
  initialPageParam: null as string | null,
  getNextPageParam: (last: { endCursor: string | null }) => last.endCursor,
  placeholderData: keepPreviousData,
};

export function holdersQuery(search: string) {
  return infiniteQueryOptions({
    queryKey: ['holders', 'list', search],
    queryFn: async ({ pageParam }) =>
      (await request(HOLDERS, { search: search || null, first: PAGE, after: pageParam })).holders,
    ...paging,
  });
}

export function centersQuery(search: string) {
  return infiniteQueryOptions({
    queryKey: ['centers', 'list', search],
    queryFn: async ({ pageParam }) =>
      (await request(CENTERS, { search: search || null, first: PAGE, after: pageParam })).centers,
    ...paging,
  });
}

export function useSaveHolder() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: SaveHolderInput) => (await request(SAVE_HOLDER, { input })).saveHolder,
    onSettled: () => client.invalidateQueries({ queryKey: ['holders'] }),
  });
}

export function useSaveCenter() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: SaveCenterInput) => (await request(SAVE_CENTER, { input })).saveCenter,
    onSettled: () => client.invalidateQueries({ queryKey: ['centers'] }),
  });
}
