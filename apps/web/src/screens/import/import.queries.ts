import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';
import { request, upload } from '../../api/request.js';
import type { CommitImportMutation, ImportRowVerdict, ImportRunPartsFragment } from '../../gql/graphql.js';
import {
  COMMIT_IMPORT,
  DISCARD_IMPORT,
  IMPORT_ROWS,
  IMPORT_RUN,
  IMPORT_RUNS,
  MAP_IMPORT,
} from './import.graphql.js';

export type ImportRun = ImportRunPartsFragment;
type ImportResult = CommitImportMutation['commitImport'];

const PAGE = 100;

export const importRunsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: async () => (await request(IMPORT_RUNS)).importRuns,
});

export function importRunQuery(id: string) {
  return queryOptions({
    queryKey: ['imports', id],
    queryFn: async () => {
      const { importRun: run, importFields: fields } = await request(IMPORT_RUN, { id });
      return { run, fields };
    },
  });
}

export function importRowsQuery(id: string, verdict: ImportRowVerdict | undefined) {
  return infiniteQueryOptions({
    queryKey: ['imports', id, 'rows', verdict],
    queryFn: async ({ pageParam }) =>
      (await request(IMPORT_ROWS, { id, first: PAGE, after: pageParam, verdict })).importRun?.rows ?? [],
    initialPageParam: 0,
    // The next page begins after the last line of the file that is shown.
    getNextPageParam: (last) => (last.length < PAGE ? undefined : last.at(-1)?.row),
  });
}

/** Sends the file as it is; the answer is the dry run's id. */
export function useUpload() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (file: File) =>
      (await upload<{ importId: string }>('/imports', file, file.name)).importId,
    onSuccess: () => client.invalidateQueries({ queryKey: ['imports'], exact: true }),
  });
}

/** Shows the answered run and asks for its rows again; a written one changes every list of cases. */
function showRun(client: QueryClient, result: ImportResult): void {
  if (result.__typename !== 'ImportRun') return;
  const { queryKey } = importRunQuery(result.id);
  client.setQueryData(queryKey, (shown) => shown && { ...shown, run: result });
  void client.invalidateQueries({ queryKey: [...queryKey, 'rows'] });
  void client.invalidateQueries({ queryKey: ['imports'], exact: true });
  if (result.status === 'COMMITTED') void client.invalidateQueries({ queryKey: ['board'] });
}

export function useMapImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: { importId: string; columns: { index: number; field: string | null }[] }) =>
      (await request(MAP_IMPORT, { input })).mapImport,
    onSuccess: (result) => showRun(client, result),
  });
}

export function useCommitImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (importId: string) =>
      (await request(COMMIT_IMPORT, { input: { importId } })).commitImport,
    onSuccess: (result) => showRun(client, result),
  });
}

export function useDiscardImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (importId: string) =>
      (await request(DISCARD_IMPORT, { input: { importId } })).discardImport,
    onSuccess: (result) => showRun(client, result),
  });
}
