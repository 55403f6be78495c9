import { Button, Checkbox } from '@mantine/core';
import { isItemDone } from '@sextant/domain';
import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import { useWords } from '../../../../i18n/i18n.js';
import { may } from '../../acts/may.js';
import { holderChoicesQuery } from '../../case.queries.js';
import type { CaseView, HolderView, RecordItemView } from '../../case.types.js';
import { useCaseNav } from '../../CaseNav.js';
import panels from '../panels.module.css';
import { caseFilesQuery } from '../../files/files.queries.js';
import { filesOfRecord } from '../../files/RecordFiles.js';
import type { Uploads } from '../../files/use-uploads.js';
import type { RecordOffer } from './record-offers.js';
import { HolderPapers } from './HolderPapers.js';
import { RecordRow } from './RecordRow.js';
import css from './records.module.css';

interface RecordsTableProps {
  view: CaseView;
  selected: readonly string[];
  onSelect: (ids: readonly string[]) => void;
  onOffer: (offer: RecordOffer, items: readonly RecordItemView[]) => void;
  isPending: boolean;
  uploads: Uploads;
  /** The form that is open under one row. */
  form: { itemId: string; element: ReactNode } | undefined;
}

/** Items under their holder, in the order of the list; the holder's row has the phone and selects all that is open. */
export function RecordsTable(props: RecordsTableProps) {
  const { view, selected, onSelect, onOffer, isPending, uploads, form } = props;
  const t = useWords('caseRecords');
  const files = useQuery(caseFilesQuery(view.id)).data?.documents ?? [];
  const groups = Map.groupBy(view.recordItems, (item) => item.holderId ?? item.holderName ?? '');
  const select = (ids: readonly string[], isOn: boolean): void =>
    onSelect(isOn ? [...new Set([...selected, ...ids])] : selected.filter((id) => !ids.includes(id)));
  return (
    <div className={css.scroll}>
      <table className={`${panels.table} ${css.records}`}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('column.select')}</span>
            </th>
            <th scope="col">{t('column.record')}</th>
            <th scope="col">{t('column.state')}</th>
            <th scope="col">{t('column.since')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('column.acts')}</span>
            </th>
          </tr>
        </thead>
        {[...groups].map(([key, items]) => (
          <tbody key={key}>
            <HolderRow
              view={view}
              isCallable={may(view, 'LOG_CALL')}
              items={items}
              selected={selected}
              onSelect={select}
            />
            {items.map((item) => (
              <Fragment key={item.id}>
                <RecordRow
                  view={view}
                  item={item}
                  isSelected={selected.includes(item.id)}
                  onSelect={(isOn) => select([item.id], isOn)}
                  onOffer={(offer) => onOffer(offer, [item])}
                  isPending={isPending}
                  files={filesOfRecord(files, item.id)}
                  uploads={uploads}
                />
                {form?.itemId === item.id && (
                  <tr className={css.formRow}>
                    <td colSpan={5}>{form.element}</td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function HolderRow({
  view,
  isCallable,
  items,
  selected,
  onSelect,
}: {
  view: CaseView;
  isCallable: boolean;
  items: readonly RecordItemView[];
  selected: readonly string[];
  onSelect: (ids: readonly string[], isOn: boolean) => void;
}) {
  const t = useWords('caseRecords');
  const nav = useCaseNav();
  const [first] = items;
  const holder = useHolder(first);
  const name = first?.holderName ?? holder?.name;
  const openIds = items.filter((item) => !isItemDone(item)).map((item) => item.id);
  const chosen = openIds.filter((id) => selected.includes(id));
  return (
    <tr className={css.holder}>
      <td>
        {openIds.length > 0 && (
          <Checkbox
            size="xs"
            aria-label={t('selectHolder', { holder: name ?? t('noHolder') })}
            checked={chosen.length === openIds.length}
            indeterminate={chosen.length > 0 && chosen.length < openIds.length}
            onChange={({ currentTarget }) => onSelect(openIds, currentTarget.checked)}
          />
        )}
      </td>
      <th scope="rowgroup" colSpan={4}>
        <div className={css.holderLine}>
          <span className={css.holderName}>{name ?? t('noHolder')}</span>
          {holder?.phone && (
            <span>
              {t('phone')} <a href={`tel:${holder.phone}`}>{holder.phone}</a>
            </span>
          )}
          {holder?.fax && (
            <span>
              {t('fax')} {holder.fax}
            </span>
          )}
          {holder?.hours && (
            <span>
              {t('hours')} {holder.hours}
            </span>
          )}
          {holder?.portalUrl && (
            <a href={holder.portalUrl} target="_blank" rel="noreferrer">
              {t('portal')}
            </a>
          )}
          <HolderPapers view={view} items={items} name={name} hasFax={Boolean(holder?.fax)} />
          {holder && isCallable && (
            <Button
              size="compact-xs"
              className={css.holderCall}
              aria-label={`${t('call')}: ${holder.name}`}
              onClick={() => nav.open({ form: 'call' }, { party: 'HOLDER', holderId: holder.id })}
            >
              {t('call')}
            </Button>
          )}
        </div>
      </th>
    </tr>
  );
}

/** The holder's directory entry, with phone and fax; the whole directory's first page is shared by all rows. */
function useHolder(item: RecordItemView | undefined): HolderView | undefined {
  const id = item?.holderId;
  const first = useQuery({ ...holderChoicesQuery(''), enabled: Boolean(id) }).data;
  const known = first?.items.find((holder) => holder.id === id);
  const isFurther =
    Boolean(id) && first !== undefined && known === undefined && first.totalCount > first.items.length;
  const further = useQuery({ ...holderChoicesQuery(item?.holderName ?? ''), enabled: isFurther }).data;
  return known ?? further?.items.find((holder) => holder.id === id);
}
