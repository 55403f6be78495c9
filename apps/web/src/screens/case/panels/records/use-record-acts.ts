import { useState } from 'react';
import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import { useAct } from '../../acts/use-act.js';
import type { ActionInput, CaseView, RecordItemView } from '../../case.types.js';
import { useCaseNav } from '../../CaseNav.js';
import { itemName } from '../../forms/item-name.js';
import { likelyAbout } from './likely-about.js';
import { namesOf } from './use-names.js';
import { patientTaskFor, type RecordOffer } from './record-offers.js';
import { RECORD_FORMS, type RecordFormName } from './RecordForm.js';

/** Which form of the address opens which form here. */
const ASKED: Readonly<Record<string, RecordFormName>> = {
  request: 'request',
  chase: 'chase',
  promise: 'promise',
  send: 'send',
  wrong: 'wrong',
  return: 'return',
  release: 'release',
};
/** Acts that need no word: the big button only brings the rows forward, selected. */
const SELECT_ONLY = ['readable', 'accept', 'receive'];

/** What is open and selected in the panel, by the row, by the selection or by the address; and how an offer is done. */
export function useRecordActs(view: CaseView) {
  const t = useWords('caseRecords');
  const wording = useWords('wording');
  const format = useFormat();
  const nav = useCaseNav();
  const { act, isPending } = useAct();
  const [own, setOwn] = useState<{ form: RecordFormName; ids: readonly string[] }>();
  const [chosen, setChosen] = useState<{ opened: number; ids: readonly string[] }>();
  const aboutIds = nav.about.recordItemIds ?? likelyAbout(nav.form, view.recordItems);
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
    const direct = directAct(offer, ids, view.today);
    if (!direct) return;
    const records = namesOf(
      items,
      (item) => itemName(wording, item),
      format,
      (count) => t('several', { count }),
    );
    void act(direct.action, { said: t(`said.${direct.said}`, { records }) }).then(
      (after) => after && close(),
    );
  }

  return { open: own ?? asked, selected, setSelected, onOffer, close, isPending, isSelectOnly };
}

function directAct(
  offer: RecordOffer,
  recordItemIds: string[],
  arrivedOn: string,
):
  | { said: 'receive' | 'receiveReadable' | 'readable' | 'arrived' | 'accept'; action: ActionInput }
  | undefined {
  switch (offer) {
    case 'receive':
      return { said: offer, action: { receiveRecords: { recordItemIds } } };
    case 'receiveReadable':
      return { said: offer, action: { receiveRecords: { recordItemIds, isReadable: true } } };
    case 'readable':
      return { said: offer, action: { markRecordsReadable: { recordItemIds } } };
    case 'arrived':
      return { said: offer, action: { markRecordsArrived: { recordItemIds, arrivedOn } } };
    case 'accept':
      return { said: offer, action: { acceptRecords: { recordItemIds } } };
    default:
      return undefined;
  }
}
