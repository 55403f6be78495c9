import { slackDays } from '@sextant/domain';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { memo, useRef, type RefObject } from 'react';
import { useSteadyRow } from '../app/live/use-steady-row.js';
import { ViewersMark } from '../app/live/Viewers.js';
import { useIsPending } from '../app/worklist/pending-rows.js';
import { useFormat } from '../i18n/format.js';
import { useWords } from '../i18n/i18n.js';
import { CoveredMark } from '../screens/absence/CoveredMark.js';
import type { BoardRow } from '../screens/today/board.queries.js';
import { touchGroup } from '../wording/last-touch.js';
import { whySentence } from '../wording/why.js';
import styles from './CaseTable.module.css';
import { LanguageTag } from './LanguageTag.js';
import { LIST_ATTRIBUTE, listKeys, ROW_ATTRIBUTE } from './list-keys.js';
import { hasLetterKeys } from '../app/commands/letter-keys.js';
import { PathwayTrack } from './PathwayTrack.js';
import { SlackChip } from './SlackChip.js';

export type CaseColumn = 'name' | 'diagnosis' | 'step' | 'next' | 'slack' | 'touch' | 'navigator';

interface CaseTableProps {
  caption: string;
  rows: readonly BoardRow[];
  today: string;
  zone: string;
  withNavigator: boolean;
  /** Columns that can be sorted by, with what they are sorted by now; none where the server sorts. */
  sorting?: {
    by: CaseColumn;
    isDescending: boolean;
    columns: readonly CaseColumn[];
    onSort: (column: CaseColumn) => void;
  };
  /** Called before a case opens, so that J and K can walk this list. */
  onOpen: () => void;
  keys?: Record<string, () => void>;
  /** Where rows can be selected and acted on. All but `ids` are stable. */
  picking?: {
    ids: ReadonlySet<string>;
    onPick: (caseId: string, isRange: boolean) => void;
    onFocus: (caseId: string) => void;
  };
  boxRef?: RefObject<HTMLDivElement | null>;
}

const COLUMNS: readonly CaseColumn[] = ['name', 'diagnosis', 'step', 'next', 'slack', 'touch', 'navigator'];

/** Cases as a real table: who is stuck and where, how much slack, who saw to it last. */
export function CaseTable({
  caption,
  rows,
  today,
  zone,
  withNavigator,
  sorting,
  onOpen,
  keys,
  picking,
  boxRef,
}: CaseTableProps) {
  const t = useWords('shell');
  const own = useRef<HTMLDivElement>(null);
  const box = boxRef ?? own;
  useSteadyRow(box, rows);
  const columns = COLUMNS.filter((column) => column !== 'navigator' || withNavigator);
  return (
    <div
      ref={box}
      className={styles.frame}
      onKeyDown={listKeys(hasLetterKeys, keys)}
      {...(picking ? { [LIST_ATTRIBUTE]: 'cases' } : {})}
    >
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {picking && (
              <th scope="col" className={styles.pick}>
                <span className="visually-hidden">{t('column.select')}</span>
              </th>
            )}
            {columns.map((column) => {
              const isSorted = sorting?.by === column;
              const Arrow = sorting?.isDescending ? IconArrowDown : IconArrowUp;
              return (
                <th
                  key={column}
                  scope="col"
                  className={styles[column]}
                  aria-sort={isSorted ? (sorting.isDescending ? 'descending' : 'ascending') : undefined}
                >
                  {sorting?.columns.includes(column) ? (
                    <button type="button" className={styles.sort} onClick={() => sorting.onSort(column)}>
                      {t(`column.${column}`)}
                      {isSorted && <Arrow size={12} stroke={2} aria-hidden="true" />}
                    </button>
                  ) : (
                    t(`column.${column}`)
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody
          onClickCapture={(event) => {
            if (event.target instanceof Element && event.target.closest('a')) onOpen();
          }}
        >
          {rows.map((row) => (
            <CaseLine
              key={row.caseId}
              row={row}
              today={today}
              zone={zone}
              withNavigator={withNavigator}
              isPicked={picking?.ids.has(row.caseId) ?? false}
              onPick={picking?.onPick}
              onFocus={picking?.onFocus}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CaseCellsProps {
  row: BoardRow;
  today: string;
  zone: string;
  withNavigator: boolean;
}

interface CaseLineProps extends CaseCellsProps {
  isPicked: boolean;
  onPick: ((caseId: string, isRange: boolean) => void) | undefined;
  onFocus: ((caseId: string) => void) | undefined;
}

const CaseLine = memo(function CaseLine({ isPicked, onPick, onFocus, ...facts }: CaseLineProps) {
  const v = useWords('shell');
  const { row } = facts;
  return (
    <tr
      className={styles.row}
      data-status={row.status}
      data-picked={isPicked}
      onFocus={() => onFocus?.(row.caseId)}
    >
      {onPick && (
        <td className={styles.pick}>
          <input
            type="checkbox"
            checked={isPicked}
            aria-label={v('select', { name: row.patientName })}
            onChange={(event) => onPick(row.caseId, (event.nativeEvent as MouseEvent).shiftKey)}
          />
        </td>
      )}
      <CaseCells {...facts} />
    </tr>
  );
});

/** What a line says about its case: selecting never draws it again. */
const CaseCells = memo(function CaseCells({ row, today, zone, withNavigator }: CaseCellsProps) {
  const v = useWords('shell');
  const isPending = useIsPending(row.caseId);
  const w = useWords('wording');
  const format = useFormat();
  const slack = row.mustMoveOn ? slackDays(row.mustMoveOn, today) : undefined;
  const isOpen = row.status === 'OPEN';
  const why = whySentence(w, format, row.why);
  return (
    <>
      <th scope="row" className={styles.name}>
        <span className={styles.nameLine}>
          <Link
            to="/cases/$caseId"
            params={{ caseId: row.caseId }}
            className={styles.link}
            {...{ [ROW_ATTRIBUTE]: row.caseId }}
          >
            {row.patientName}
          </Link>
          <LanguageTag code={row.language} />
          {isPending && <span className={styles.pending} role="img" aria-label={v('pending')} />}
          <ViewersMark caseId={row.caseId} />
        </span>
        <small>{row.mrn}</small>
        {!withNavigator && <CoveredMark navigatorId={row.navigatorId} today={today} />}
      </th>
      <td className={styles.diagnosis}>
        {row.cancerType}
        <small>
          {[
            ...row.reasons.map((reason) => w(`reason.${reason}`)),
            ...(row.openBarriers > 0 ? [w('barriers', { count: row.openBarriers })] : []),
          ].join(', ')}
        </small>
      </td>
      <td className={styles.step}>
        <PathwayTrack states={row.stepStates} overdue={row.overdueSteps} slackDays={slack} />
      </td>
      <td className={styles.next} title={`${why.lead} ${why.detail}`.trim()}>
        {!isOpen && row.why.code !== row.status && (
          <b className={styles.status}>{w(`caseStatus.${row.status}`)}</b>
        )}
        {why.lead}
        <small>{why.detail}</small>
      </td>
      <td className={styles.slack}>
        {isOpen ? <SlackChip slackDays={slack} isEstimate={row.isEstimate} /> : null}
        <small>
          {row.windowOn ? format.day(row.windowOn, today) : isOpen ? w('slack.noDate') : ''}
          {row.windowOn && !row.isWindowConfirmed ? `, ${w('slack.unconfirmed')}` : ''}
        </small>
      </td>
      <td className={styles.touch}>
        {format.daysAgo(row.lastTouchAt, zone, today)}
        <small>{w(`lastTouch.${touchGroup(row.lastTouch)}`)}</small>
        {row.unreachable && <small className={styles.status}>{w(`unreachable.${row.unreachable}`)}</small>}
      </td>
      {withNavigator && <td className={styles.navigator}>{row.navigatorName}</td>}
    </>
  );
});
