import { Button, FileButton, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { notify } from '../../../components/notices.js';
import { useWords } from '../../../i18n/i18n.js';
import { useSay } from '../acts/use-say.js';
import type { CaseView } from '../case.types.js';
import panels from '../panels/panels.module.css';
import { FilesTable } from './FilesTable.js';
import { caseFilesQuery, useUpload } from './files.queries.js';
import { PacketSection } from './PacketSection.js';

const TAKEN = 'application/pdf,image/jpeg,image/png,image/tiff,.zip,.dcm';

/** The files of a case by record, sending one, and the packet made of them. */
export function FilesSection({ view }: { view: CaseView }) {
  const t = useWords('caseFiles');
  const wording = useWords('wording');
  const say = useSay();
  const files = useQuery(caseFilesQuery(view.id)).data;
  const open = view.recordItems.filter((item) => item.state !== 'NOT_APPLICABLE');
  const [chosen, setChosen] = useState('');
  const [sending, setSending] = useState<{ name: string; percent: number }>();
  const upload = useUpload(view.id, (percent) => setSending((now) => now && { ...now, percent }));
  const recordItemId = chosen || (open[0]?.id ?? '');

  function send(file: File | null | undefined): void {
    if (!file || !recordItemId) return;
    setSending({ name: file.name, percent: 0 });
    const isNew = open.find((item) => item.id === recordItemId)?.receivedOn === null;
    upload.mutate(
      { file, recordItemId },
      {
        onSuccess({ id, refusal }) {
          if (refusal) {
            const why = t(`refusal.${refusal}`);
            return void notify(t('notTaken', { name: file.name, why }), { tone: 'PROBLEM' });
          }
          say({ text: t('sent', { name: file.name }), ...(isNew ? { actionIds: [id] } : {}) });
        },
        onError: () => notify(t('failed'), { tone: 'PROBLEM' }),
        onSettled: () => setSending(undefined),
      },
    );
  }

  return (
    <section
      className={panels.section}
      aria-label={t('title')}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        send(event.dataTransfer.files[0]);
      }}
    >
      <div className={panels.sectionHead}>
        <h3>{t('title')}</h3>
      </div>
      {open.length > 0 && (
        <div style={{ display: 'flex', gap: 12, alignItems: 'end', flexWrap: 'wrap' }}>
          <NativeSelect
            size="xs"
            label={t('record')}
            value={recordItemId}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            data={open.map((item) => ({
              value: item.id,
              label: [wording(`recordKind.${item.kind}`), item.holderName].filter(Boolean).join(' · '),
            }))}
          />
          <FileButton accept={TAKEN} onChange={send}>
            {(props) => (
              <Button {...props} size="xs" loading={upload.isPending}>
                {t('choose')}
              </Button>
            )}
          </FileButton>
          <span className={panels.dim}>{t('drop')}</span>
        </div>
      )}
      <p role="status" className={panels.dim}>
        {sending && t('sending', sending)}
      </p>
      {files?.documents.length === 0 && <p className={panels.empty}>{t('none')}</p>}
      {files && files.documents.length > 0 && <FilesTable view={view} files={files.documents} />}
      {files && <PacketSection view={view} packets={files.packets} />}
    </section>
  );
}
