import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../api/request.js';
import type { CaseFilesQuery } from '../../../gql/graphql.js';
import { BUILD_PACKET, CASE_FILES, SEND_PACKET, WITHDRAW_DOCUMENT } from './files.graphql.js';
import { uploadFile } from './upload-file.js';

type Files = NonNullable<CaseFilesQuery['caseFiles']>;
export type FileView = Files['documents'][number];
export type PacketView = Files['packets'][number];

const LOOK_AGAIN_MS = 1_000;

/** The files of a case; asked for again by itself while something is being looked at or built. */
export function caseFilesQuery(caseId: string) {
  return queryOptions({
    queryKey: ['case-files', caseId],
    queryFn: async () => (await request(CASE_FILES, { caseId })).caseFiles,
    refetchInterval: ({ state }) => (isBusy(state.data) ? LOOK_AGAIN_MS : false),
  });
}

function isBusy(files: Files | null | undefined): boolean {
  const isBuilding = files?.packets.some(({ state }) => state === 'WAITING' || state === 'BUILDING');
  return isBuilding === true || files?.documents.some(({ state }) => state === 'QUARANTINED') === true;
}

interface SentFile {
  file: File;
  recordItemId: string;
  replacesId: string | undefined;
  onProgress: (percent: number) => void;
}

/** Sends a file; resolves with its id and, once the files are asked for again, what became of it. */
export function useUpload(caseId: string) {
  const client = useQueryClient();
  const { mutateAsync } = useMutation({
    async mutationFn(sent: SentFile) {
      const id = await uploadFile({ caseId, ...sent });
      const files = await client.fetchQuery({ ...caseFilesQuery(caseId), staleTime: 0 });
      return { id, refusal: files?.documents.find((one) => one.id === id)?.refusal ?? undefined };
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['case-files', caseId] }),
        client.invalidateQueries({ queryKey: ['case', caseId] }),
      ]),
  });
  return mutateAsync;
}

/** Takes a file away. Resolves with whether the reason was refused. */
export function useWithdraw(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    async mutationFn(input: { documentId: string; reason: string }) {
      const { withdrawDocument } = await request(WITHDRAW_DOCUMENT, { input });
      return withdrawDocument.__typename === 'InputRefused';
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['case-files', caseId] }),
  });
}

export function useBuildPacket(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request(BUILD_PACKET, { input: { packetId: crypto.randomUUID(), caseId } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['case-files', caseId] }),
  });
}

/** Resolves with why it was refused, or with nothing. */
export function useSendPacket(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (sent: { packetId: string; how: string; overrideReason: string }) => {
      const input = { ...sent, actionId: crypto.randomUUID() };
      const { sendPacket } = await request(SEND_PACKET, { input });
      if (sendPacket.__typename === 'InputRefused') return sendPacket.problems[0]?.message;
      return sendPacket.__typename === 'ActionRefused' ? sendPacket.message : undefined;
    },
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['case-files', caseId] }),
        client.invalidateQueries({ queryKey: ['case', caseId] }),
      ]),
  });
}
