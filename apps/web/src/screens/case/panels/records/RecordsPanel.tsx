import { Button } from '@mantine/core';
import { useState } from 'react';
import { may } from '../../acts/may.js';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import { useAct } from '../../acts/use-act.js';
import type { ActionInput, CaseView, RecordItemView } from '../../case.types.js';
import { useCaseNav } from '../../CaseNav.js';
import { itemName } from '../../forms/item-name.js';
import panels from '../panels.module.css';
import { AddRecordsForm } from './AddRecordsForm.js';
import { patientTaskFor, type RecordOffer } from './record-offers.js';
import { RecordForm, RECORD_FORMS, type RecordFormName } from './RecordForm.js';
import { RecordsTable } from './RecordsTable.js';
import { SelectionBar } from './SelectionBar.js';

/** The records of this case by holder: one call to a hospital covers all its open items. */
export function RecordsPanel({ view }: { view: CaseView }) {
  const t = useWords('caseRecords');
  const nav = useCaseNav();
  const records = useRecordActs();
  const { open, selected, setSelected, onOffer, close } = records;
  const items = view.recordItems;
  const [isAdding, setAdding] = useState(false);
  const stopAdding = (): void => setAdding(false);
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
  return (
    <section className={panels.section}>
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
            <span className={panels.dim}>
              {t('summary', { ready: view.board.recordsReady, total: view.board.recordsTotal })}
            </span>
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
          form={open?.ids.length === 1 && open.ids[0] ? { itemId: open.ids[0], element: form } : undefined}
        />
      )}
    </section>
  );
}

function itemsOf(view: CaseView, ids: readonly string[]): RecordItemView[] {
  return view.recordItems.filter((item) => ids.includes(item.id));
}

/** Which form of the address opens which form here. */
const ASKED: Readonly<Record<string, RecordFormName>> = {
  request: 'request',
  chase: 'chase',
  promise: 'promise',
  send: 'send',
  wrong: 'wrong',
};
/** Acts that need no word: the big button only brings the rows forward, selected. */
const SELECT_ONLY = ['readable', 'accept', 'receive'];

function useRecordActs() {
  const t = useWords('caseRecords');
  const wording = useWords('wording');
  const format = useFormat();
  const nav = useCaseNav();
  const { act, isPending } = useAct();
  const [own, setOwn] = useState<{ form: RecordFormName; ids: readonly string[] }>();
  const [chosen, setChosen] = useState<{ opened: number; ids: readonly string[] }>();
  const aboutIds = nav.about.recordItemIds ?? [];
  const askedForm = nav.form ? ASKED[nav.form] : undefined;
  const asked = askedForm && aboutIds.length > 0 ? { form: askedForm, ids: aboutIds } : undefined;
  const isSelectOnly = nav.form !== undefined && SELECT_ONLY.includes(nav.form);
  const selected = chosen?.opened === nav.opened ? chosen.ids : isSelectOnly ? aboutIds : [];
  const setSelected = (ids: readonly string[]): void => setChosen({ opened: nav.opened, ids });
  const close = (): void => {
    setOwn(undefined);
    setSelected([]);
    if (nav.form) nav.close();
  };

  /** Recorded at once where no word is needed, else its form opens. */
  function onOffer(offer: RecordOffer, items: readonly RecordItemView[]): void {
    const ids = items.map((item) => item.id);
    const [first] = items;
    if (!first) return;
    if (offer === 'ask') {
      nav.open(
        { panel: 'RECORDS', form: 'ask' },
        { taskKind: patientTaskFor(first.kind), recordItemId: first.id },
      );
      return;
    }
    const form = RECORD_FORMS[offer];
    if (form) return setOwn({ form, ids });
    const direct = directAct(offer, ids);
    if (!direct) return;
    const records = format.list(items.map((item) => itemName(wording, item)));
    void act(direct.action, { said: t(`said.${direct.said}`, { records }) }).then(
      (after) => after && close(),
    );
  }

  return { open: own ?? asked, selected, setSelected, onOffer, close, isPending };
}

function directAct(
  offer: RecordOffer,
  recordItemIds: string[],
): { said: 'receive' | 'receiveReadable' | 'readable' | 'accept'; action: ActionInput } | undefined {
  switch (offer) {
    case 'receive':
      return { said: offer, action: { receiveRecords: { recordItemIds } } };
    case 'receiveReadable':
      return { said: offer, action: { receiveRecords: { recordItemIds, isReadable: true } } };
    case 'readable':
      return { said: offer, action: { markRecordsReadable: { recordItemIds } } };
    case 'accept':
      return { said: offer, action: { acceptRecords: { recordItemIds } } };
    default:
      return undefined;
  }
}
