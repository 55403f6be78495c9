import { Button, Checkbox } from '@mantine/core';
import { NOT_FOUND } from '@sextant/domain';
import { useFormat } from '../../../../i18n/format.js';
import { useLanguage, useWords } from '../../../../i18n/i18n.js';
import { LOCALES, type Language } from '../../../../i18n/languages.js';
import type { CaseView, RecordItemView } from '../../case.types.js';
import { AddFile } from '../../files/AddFile.js';
import type { FileView } from '../../files/files.queries.js';
import { RecordFiles } from '../../files/RecordFiles.js';
import { useDrop } from '../../files/use-drop.js';
import type { Uploads } from '../../files/use-uploads.js';
import { itemName } from '../../forms/item-name.js';
import { ActionMenu } from '../../overlays/ActionMenu.js';
import panels from '../panels.module.css';
import { offeredItem } from './offered-item.js';
import { RecordFacts } from './RecordFacts.js';
import { offersFor, type RecordOffer } from './record-offers.js';
import css from './records.module.css';

interface RecordRowProps {
  view: CaseView;
  item: RecordItemView;
  isSelected: boolean;
  isPending: boolean;
  onSelect: (isOn: boolean) => void;
  onOffer: (offer: RecordOffer) => void;
  files: readonly FileView[];
  uploads: Uploads;
}

/** One record: what it is, how it comes, how far it is and since when, and what can be done about it. */
export function RecordRow(props: RecordRowProps) {
  const { view, item, isSelected, isPending, onSelect, onOffer, files, uploads } = props;
  const t = useWords('caseRecords');
  const wording = useWords('wording');
  const language = useLanguage();
  const record = itemName(wording, item);
  const { likely, more } = offersFor(view, offeredItem(view, item));
  const details = [item.description, item.way && t(`way.${item.way}`)].filter(Boolean).join(' · ');
  const now = uploads.of(item.id);
  const isTaking = !view.isReadOnly && item.state !== 'NOT_APPLICABLE';
  const send = (picked: File[]): void => uploads.send(item.id, picked);
  const drop = useDrop(isTaking ? send : undefined);
  const about = (['readable', 'wrong', 'requestAgain'] as const).filter((offer) =>
    [...likely, ...more].includes(offer),
  );
  return (
    <>
      <tr data-selected={isSelected} data-focus-row className={css.row} {...drop}>
        <td>
          <Checkbox
            size="xs"
            aria-label={t('selectItem', { record })}
            checked={isSelected}
            onChange={({ currentTarget }) => onSelect(currentTarget.checked)}
          />
        </td>
        <th scope="row">
          <span className={css.record}>{wording(`recordKind.${item.kind}`)}</span>
          {details && <span className={css.details}>{details}</span>}
          <RecordFacts view={view} item={item} />
        </th>
        <td>
          <StateChip view={view} item={item} />
          {item.reason && (
            <span className={css.reason}>{item.reason === NOT_FOUND ? t('notFound') : item.reason}</span>
          )}
        </td>
        <td className={css.since}>{shortDay(item.since, language)}</td>
        <td className={css.actsCell}>
          <div className={css.acts}>
            {likely.map((offer) => (
              <Button
                key={offer}
                size="xs"
                disabled={isPending}
                aria-label={t('offerFor', { offer: t(`offer.${offer}`), record })}
                onClick={() => onOffer(offer)}
              >
                {t(`offer.${offer}`)}
              </Button>
            ))}
            {isTaking && <AddFile record={record} isSending={now.sending !== undefined} onPick={send} />}
            <ActionMenu
              label={t('more', { record })}
              entries={more.map((offer) => ({
                key: offer,
                label: t(`offer.${offer}`),
                onSelect: () => onOffer(offer),
              }))}
            />
          </div>
        </td>
      </tr>
      {(files.length > 0 || now.sending || now.problem) && (
        <tr className={css.filesRow} data-selected={isSelected} data-focus-row {...drop}>
          <td />
          <td colSpan={4}>
            <RecordFiles
              view={view}
              recordItemId={item.id}
              files={files}
              uploads={uploads}
              entries={about.map((offer) => ({
                key: offer,
                label: t(`offer.${offer}`),
                onSelect: () => onOffer(offer),
              }))}
            />
          </td>
        </tr>
      )}
    </>
  );
}

function StateChip({ view, item }: { view: CaseView; item: RecordItemView }) {
  const t = useWords('caseRecords');
  const format = useFormat();
  const { state, promisedOn, requestCount } = item;
  const isLate = state === 'PROMISED' && promisedOn !== null && promisedOn < view.today;
  const isAgain = state === 'REQUESTED' && requestCount > 1;
  const text =
    state === 'PROMISED' && promisedOn
      ? t(isLate ? 'promiseLate' : 'promisedOn', { on: format.day(promisedOn, view.today) })
      : isAgain
        ? t('requestedTimes', { count: requestCount })
        : t(`state.${state}`);
  const isGood = state === 'READABLE' || state === 'ACCEPTED';
  const isWorry = isLate || isAgain || state === 'WRONG_OR_INCOMPLETE';
  return (
    <span
      className={panels.chip}
      data-tone={
        isGood
          ? 'OK'
          : isWorry
            ? 'WARN'
            : state === 'NEEDED' || state === 'NOT_APPLICABLE'
              ? undefined
              : 'ACCENT'
      }
    >
      {text}
    </span>
  );
}

/** Nov 22: the column is narrow, and what happened in another year says so elsewhere. */
function shortDay(on: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${on}T00:00:00Z`));
}
