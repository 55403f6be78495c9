import { Button } from '@mantine/core';
import { useWords } from '../../../../i18n/i18n.js';
import type { CaseView, RecordItemView } from '../../case.types.js';
import panels from '../panels.module.css';
import { offeredItem } from './offered-item.js';
import { offersForAll, type RecordOffer } from './record-offers.js';
import css from './records.module.css';

interface SelectionBarProps {
  view: CaseView;
  items: readonly RecordItemView[];
  isPending: boolean;
  onOffer: (offer: RecordOffer, items: readonly RecordItemView[]) => void;
  onClear: () => void;
}

/** The same verbs as on one row, for all that are selected. */
export function SelectionBar({ view, items, isPending, onOffer, onClear }: SelectionBarProps) {
  const t = useWords('caseRecords');
  const offers = offersForAll(
    view,
    items.map((item) => offeredItem(view, item)),
  );
  return (
    <div className={css.bar} role="toolbar" aria-label={t('selected', { count: items.length })}>
      <b>{t('selected', { count: items.length })}</b>
      {offers.length === 0 && <span className={panels.dim}>{t('nothingCommon')}</span>}
      {offers.map((offer) => (
        <Button key={offer} size="xs" loading={isPending} onClick={() => onOffer(offer, items)}>
          {t(`offer.${offer}`)}
        </Button>
      ))}
      <button type="button" className={panels.link} onClick={onClear}>
        {t('clear')}
      </button>
    </div>
  );
}
