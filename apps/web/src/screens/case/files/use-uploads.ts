import { RECORD_ACTIONS } from '@sextant/domain';
import { useState } from 'react';
import { useWords } from '../../../i18n/i18n.js';
import { useSay } from '../acts/use-say.js';
import type { CaseView } from '../case.types.js';
import { useUpload } from './files.queries.js';
import { UploadFailed } from './upload-file.js';

/** What is on its way to one record, and why the last file did not come. */
export interface RecordUploads {
  sending?: { name: string; percent: number };
  problem?: string;
}

export interface Uploads {
  of: (recordItemId: string) => RecordUploads;
  /** Sends them one after the other; the first may come instead of an earlier file. */
  send: (recordItemId: string, files: readonly File[], replacesId?: string) => void;
  dismiss: (recordItemId: string) => void;
}

const NOTHING: RecordUploads = {};

/** Files on their way to the records of a case, with what became of each in a sentence. */
export function useUploads(view: CaseView): Uploads {
  const t = useWords('caseFiles');
  const say = useSay();
  const upload = useUpload(view.id);
  const [byRecord, setByRecord] = useState<Readonly<Record<string, RecordUploads>>>({});
  const set = (id: string, now: RecordUploads): void => setByRecord((all) => ({ ...all, [id]: now }));

  async function sendOne(
    recordItemId: string,
    file: File,
    { replacesId, isFirst }: { replacesId?: string | undefined; isFirst: boolean },
  ): Promise<string | undefined> {
    const { name } = file;
    const item = view.recordItems.find(({ id }) => id === recordItemId);
    const isReceived =
      isFirst && item !== undefined && RECORD_ACTIONS[item.state].includes('RECEIVE_RECORDS');
    const onProgress = (percent: number): void => set(recordItemId, { sending: { name, percent } });
    onProgress(0);
    try {
      const { id, refusal } = await upload({ file, recordItemId, replacesId, onProgress });
      if (refusal) return t('notTaken', { name, why: t(`refusal.${refusal}`) });
      say({
        text: t(replacesId ? 'sentInstead' : 'sent', { name }),
        ...(isReceived ? { actionIds: [id] } : {}),
      });
      return undefined;
    } catch (error) {
      return t(`failed.${error instanceof UploadFailed ? error.reason : 'UNREACHED'}`, { name });
    }
  }

  async function sendAll(
    recordItemId: string,
    files: readonly File[],
    replacesId: string | undefined,
  ): Promise<void> {
    const problems: string[] = [];
    for (const [index, file] of files.entries()) {
      const isFirst = index === 0;
      const problem = await sendOne(recordItemId, file, {
        isFirst,
        replacesId: isFirst ? replacesId : undefined,
      });
      if (problem) problems.push(problem);
    }
    const problem = problems.join(' ');
    set(recordItemId, problem ? { problem } : NOTHING);
  }

  return {
    of: (recordItemId) => byRecord[recordItemId] ?? NOTHING,
    send(recordItemId, files, replacesId) {
      if (files.length > 0 && !byRecord[recordItemId]?.sending) void sendAll(recordItemId, files, replacesId);
    },
    dismiss: (recordItemId) => set(recordItemId, NOTHING),
  };
}
