import { Button, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { notify } from '../../../components/notices.js';
import { useWords } from '../../../i18n/i18n.js';
import form from '../acts/form.module.css';
import { useFocusOnOpen } from '../acts/use-focus.js';
import { ActionMenu, type MenuEntry } from '../overlays/ActionMenu.js';
import { Dialog } from '../overlays/Dialog.js';
import { useWithdraw, type FileView } from './files.queries.js';
import { PickFiles } from './PickFiles.js';
import type { Uploads } from './use-uploads.js';

interface FileActsProps {
  caseId: string;
  file: FileView;
  uploads: Uploads;
  /** What may be done with its record besides. */
  entries?: readonly MenuEntry[];
}

/** What can be done with a file: put another in its place, take it away, and what its record allows. */
export function FileActs({ caseId, file, uploads, entries = [] }: FileActsProps) {
  const t = useWords('caseFiles');
  const [isWithdrawing, setWithdrawing] = useState(false);
  const { recordItemId, name } = file;
  const isLive = file.state !== 'REFUSED' && file.state !== 'UPLOADING' && !file.replacedById;
  if (!isLive) return null;
  return (
    <>
      <PickFiles
        isOne
        onPick={(files) => {
          if (recordItemId) uploads.send(recordItemId, files, file.id);
        }}
      >
        {({ onClick }) => (
          <ActionMenu
            label={t('moreFor', { name })}
            entries={[
              ...entries,
              ...(recordItemId ? [{ key: 'replace', label: t('replace'), onSelect: onClick }] : []),
              { key: 'withdraw', label: t('withdraw'), onSelect: () => setWithdrawing(true) },
            ]}
          />
        )}
      </PickFiles>
      {isWithdrawing && (
        <Dialog onClose={() => setWithdrawing(false)}>
          <WithdrawForm caseId={caseId} file={file} onDone={() => setWithdrawing(false)} />
        </Dialog>
      )}
    </>
  );
}

function WithdrawForm({ caseId, file, onDone }: { caseId: string; file: FileView; onDone: () => void }) {
  const t = useWords('caseFiles');
  const ref = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const withdraw = useWithdraw(caseId);
  useFocusOnOpen(ref, file.id);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!reason.trim()) return setProblem(t('withdrawWhy'));
    withdraw.mutate(
      { documentId: file.id, reason },
      {
        onSuccess(refused) {
          if (refused) return setProblem(t('withdrawWhy'));
          notify(t('withdrawn', { name: file.name }));
          onDone();
        },
        onError: () => setProblem(t('withdrawFailed')),
      },
    );
  }

  const title = t('withdrawTitle', { name: file.name });
  return (
    <form ref={ref} className={form.form} aria-label={title} noValidate onSubmit={submit}>
      <div>
        <h3 className={form.title}>{title}</h3>
        <p className={form.lead}>{t('withdrawLead')}</p>
      </div>
      <TextInput
        label={t('withdrawReason')}
        placeholder={t('withdrawHint')}
        maxLength={500}
        withAsterisk
        required
        value={reason}
        error={problem}
        onChange={({ currentTarget }) => {
          setReason(currentTarget.value);
          setProblem(undefined);
        }}
      />
      <div className={form.foot}>
        <Button type="submit" variant="filled" loading={withdraw.isPending}>
          {t('withdrawSubmit')}
        </Button>
        <Button onClick={onDone}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
