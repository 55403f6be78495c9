import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { may } from '../../acts/may.js';
import { useWords } from '../../../../i18n/i18n.js';
import type { CaseView, RecordItemView } from '../../case.types.js';
import { useFocusOnOpen } from '../../acts/use-focus.js';
import { useCaseNav } from '../../CaseNav.js';
import { FilesSection } from '../../files/FilesSection.js';
import { useUploads } from '../../files/use-uploads.js';
import panels from '../panels.module.css';
import { AddRecordsForm } from './AddRecordsForm.js';
import { LadderCard } from './LadderCard.js';
import { RecordForm } from './RecordForm.js';
import { RecordsTable } from './RecordsTable.js';
import { ReleasesSection } from './ReleasesSection.js';
import { SelectionBar } from './SelectionBar.js';
import { useRecordActs } from './use-record-acts.js';

/** The records of this case by holder: one call to a hospital covers all its open items. */
export function RecordsPanel({ view }: { view: CaseView }) {
  const t = useWords('caseRecords');
  const nav = useCaseNav();
  const records = useRecordActs(view);
  const uploads = useUploads(view);
  const { open, selected, setSelected, onOffer, close } = records;
  const items = view.recordItems;
  const [isOwnAdding, setAdding] = useState(false);
  // Nothing can be requested before it is on the list.
  const isAdding = isOwnAdding || (nav.form === 'request' && items.length === 0);
  const stopAdding = (): void => {
    setAdding(false);
    if (nav.form === 'request') nav.close();
  };
  const form = open && (
    <RecordForm
      key={`${open.form}-${open.ids.join()}`}
      view={view}
      name={open.form}
      items={itemsOf(view, open.ids)}
      focus={`${open.form}-${nav.opened}`}
      onDone={close}
      onCancel={close}
    />
  );
  const section = useRef<HTMLElement>(null);
  // An act without a form: the rows come forward selected, and the focus goes to what can be done with them.
  useFocusOnOpen(section, records.isSelectOnly ? nav.opened : undefined, '[role="toolbar"] button');
  return (
    <section ref={section} className={panels.section}>
      <div className={panels.sectionHead}>
        {selected.length > 0 ? (
          <SelectionBar
            view={view}
            items={itemsOf(view, selected)}
            isPending={records.isPending}
            onOffer={onOffer}
            onClear={() => setSelected([])}
          />
        ) : (
          <>
            {items.length > 0 && (
              <span className={panels.dim}>
                {t('summary', { ready: view.board.recordsReady, total: view.board.recordsTotal })}
              </span>
            )}
            {may(view, 'ADD_RECORD_ITEM') && !isAdding && (
              <div className={panels.sectionActs}>
                <Button size="xs" onClick={() => setAdding(true)}>
                  {t('add')}
                </Button>
              </div>
            )}
          </>
        )}
      </div>
      {isAdding && <AddRecordsForm view={view} focus="add" onDone={stopAdding} onCancel={stopAdding} />}
      {open && open.ids.length > 1 && form}
      {items.length === 0 && !isAdding && (
        <p className={panels.empty}>
          <b>{t('none')}</b>
          {t('noneWhy')}
        </p>
      )}
      {items.length > 0 && (
        <RecordsTable
          view={view}
          selected={selected}
          onSelect={setSelected}
          onOffer={onOffer}
          isPending={records.isPending}
          uploads={uploads}
          form={open?.ids.length === 1 && open.ids[0] ? { itemId: open.ids[0], element: form } : undefined}
        />
      )}
      <LadderCard view={view} />
      <ReleasesSection view={view} />
      <FilesSection view={view} uploads={uploads} />
    </section>
  );
}

function itemsOf(view: CaseView, ids: readonly string[]): RecordItemView[] {
  return view.recordItems.filter((item) => ids.includes(item.id));
}
