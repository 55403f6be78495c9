import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../../i18n/i18n.js';
import type { CaseView } from '../case.types.js';
import { itemName } from '../forms/item-name.js';
import panels from '../panels/panels.module.css';
import css from './files.module.css';
import { caseFilesQuery } from './files.queries.js';
import { FilesTable } from './FilesTable.js';
import { PacketSection } from './PacketSection.js';
import { PickFiles } from './PickFiles.js';
import { useDrop } from './use-drop.js';
import type { Uploads } from './use-uploads.js';

/** All files of a case, sending one for a record that is chosen, and the packet made of them. */
export function FilesSection({ view, uploads }: { view: CaseView; uploads: Uploads }) {
  const t = useWords('caseFiles');
  const wording = useWords('wording');
  const files = useQuery(caseFilesQuery(view.id)).data;
  const open = view.recordItems.filter((item) => item.state !== 'NOT_APPLICABLE');
  const [chosen, setChosen] = useState('');
  const recordItemId = chosen || (open[0]?.id ?? '');
  const canSend = open.length > 0 && !view.isReadOnly;
  const send = (picked: File[]): void => uploads.send(recordItemId, picked);
  const drop = useDrop(canSend ? send : undefined);
  return (
    <section className={panels.section} aria-label={t('title')} {...drop}>
      <div className={panels.sectionHead}>
        <h3>{t('title')}</h3>
      </div>
      {canSend && (
        <div className={css.pick}>
          <NativeSelect
            size="xs"
            label={t('record')}
            value={recordItemId}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            data={open.map((item) => ({
              value: item.id,
              label: [itemName(wording, item), item.holderName].filter(Boolean).join(' · '),
            }))}
          />
          <PickFiles onPick={send}>
            {(props) => (
              <Button {...props} size="xs" loading={uploads.of(recordItemId).sending !== undefined}>
                {t('choose')}
              </Button>
            )}
          </PickFiles>
          <span className={panels.dim}>{t('drop')}</span>
        </div>
      )}
      {files?.documents.length === 0 && <p className={panels.empty}>{t('none')}</p>}
      {files && files.documents.length > 0 && (
        <FilesTable view={view} files={files.documents} uploads={uploads} />
      )}
      {files && <PacketSection view={view} packets={files.packets} />}
    </section>
  );
}
