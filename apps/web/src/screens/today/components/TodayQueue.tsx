import { LinkButton } from '../../../components/LinkButton.js';
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSteadyRow } from '../../../app/live/use-steady-row.js';
import { startCaseWalk } from '../../../app/case-walk.js';
import { hasLetterKeys } from '../../../app/commands/letter-keys.js';
import { useMe } from '../../../app/session.queries.js';
import { focusRow, preloadVerbs, useRowVerbs } from '../../../app/worklist/use-row-verbs.js';
import { usePick, useSelection } from '../../../app/worklist/use-selection.js';
import type { Verb } from '../../../app/worklist/verbs.js';
import { EmptyState } from '../../../components/EmptyState.js';
import { LIST_ATTRIBUTE, listKeys } from '../../../components/list-keys.js';
import { useWords } from '../../../i18n/i18n.js';
import type { Board, BoardRow } from '../board.queries.js';
import type { TodayList } from '../today-groups.js';
import { CaseRow } from './CaseRow.js';
import { Group } from './Group.js';
import { KeyHints } from './KeyHints.js';
import { TodayEmpty } from './TodayEmpty.js';
import styles from '../../../app/worklist/split.module.css';
import { WaitingSummary } from './WaitingSummary.js';

interface TodayQueueProps {
  board: Board;
  list: TodayList<BoardRow>;
  /** The same view of another board, stable while the view is. */
  listOf: (board: Board) => TodayList<BoardRow>;
  isTeam: boolean;
  /** Of the list with its filters, for the way back to it. */
  address: string;
  isFiltered: boolean;
}

/** The rows of Today with their verbs: by key, by button, for one row or for the selected ones. */
export function TodayQueue({ board, list, listOf, isTeam, address, isFiltered }: TodayQueueProps) {
  const t = useWords('today');
  const me = useMe();
  const box = useRef<HTMLDivElement>(null);
  const [isWaitingShown, setIsWaitingShown] = useState(false);
  const [isSnoozedShown, setIsSnoozedShown] = useState(false);
  const rows = useMemo(
    () => [
      ...list.groups.flatMap((group) => group.rows),
      ...(isWaitingShown ? list.waiting : []),
      ...(isSnoozedShown ? list.snoozed : []),
    ],
    [list, isWaitingShown, isSnoozedShown],
  );
  const ids = useMemo(() => rows.map(({ caseId }) => caseId), [rows]);
  const [chosenId, setChosenId] = useState<string>();
  const current = rows.find((row) => row.caseId === chosenId) ?? rows[0];
  const selection = useSelection(ids);

  // Keys work as soon as the page stands, unless somebody has already put the focus elsewhere.
  useEffect(() => {
    const focused = document.activeElement;
    if (focused === document.body || focused?.id === 'content') focusRow(box.current, undefined);
  }, []);

  useSteadyRow(box, rows);

  const chooseSoon = useCallback((caseId: string) => startTransition(() => setChosenId(caseId)), []);
  const rememberList = useCallback(
    () =>
      startCaseWalk(
        {
          from: 'today',
          backTo: address,
          caseIds: ids,
          scope: isTeam ? 'TEAM' : 'MINE',
        },
        (now) => {
          const { groups, waiting, snoozed } = listOf(now);
          const shown = [...(isWaitingShown ? waiting : []), ...(isSnoozedShown ? snoozed : [])];
          return [...groups.flatMap((group) => group.rows), ...shown].map(({ caseId }) => caseId);
        },
      ),
    [ids, isTeam, address, listOf, isWaitingShown, isSnoozedShown],
  );
  const verbs = useRowVerbs({
    rows,
    currentId: current?.caseId,
    today: board.today,
    box,
    selection,
    onOpen: rememberList,
  });
  // Stable, so that moving the focus draws two rows, and a row that leaves the list none of those that stay.
  const now = useRef({ run: verbs.run, rememberList });
  useEffect(() => {
    now.current = { run: verbs.run, rememberList };
  });
  const run = useCallback((verb: Verb, caseId: string) => now.current.run(verb, caseId), []);
  const open = useCallback(() => now.current.rememberList(), []);
  const pick = usePick(selection);

  const rowOf = (row: BoardRow) => (
    <CaseRow
      key={row.caseId}
      row={row}
      today={board.today}
      zone={me.organization.zone}
      isCurrent={row === current}
      isPicked={selection.ids.has(row.caseId)}
      withNavigator={isTeam}
      onFocus={chooseSoon}
      onOpen={open}
      onVerb={run}
      onPick={pick}
    />
  );

  if (board.totalCount === 0) return <NoCases isTeam={isTeam} />;
  return (
    <div className={styles.split} data-peeking={verbs.isPeeking}>
      <div className={styles.list}>
        <div
          ref={box}
          role="group"
          aria-label={t('list')}
          onFocus={preloadVerbs}
          onKeyDown={listKeys(hasLetterKeys)}
          {...{ [LIST_ATTRIBUTE]: 'today' }}
        >
          {list.groups.map(({ group, rows: inGroup }) => (
            <Group
              key={group}
              title={t(`group.${group}`)}
              hint={t(`groupHint.${group}`)}
              count={inGroup.length}
            >
              {inGroup.map(rowOf)}
            </Group>
          ))}
          {list.groups.length === 0 &&
            (isFiltered ? <EmptyState title={t('view.none')} /> : <TodayEmpty list={list} />)}
          <WaitingSummary
            waitingOn={list.waitingOn}
            doneToday={board.doneToday}
            isShown={isWaitingShown}
            onToggle={() => setIsWaitingShown(!isWaitingShown)}
            snoozed={list.snoozed.length}
            isSnoozedShown={isSnoozedShown}
            onToggleSnoozed={() => setIsSnoozedShown(!isSnoozedShown)}
          />
          {isWaitingShown && list.waiting.length > 0 && (
            <Group title={t('group.WAITING')} hint={t('groupHint.WAITING')} count={list.waiting.length}>
              {list.waiting.map(rowOf)}
            </Group>
          )}
          {isSnoozedShown && list.snoozed.length > 0 && (
            <Group title={t('group.SNOOZED')} hint={t('groupHint.SNOOZED')} count={list.snoozed.length}>
              {list.snoozed.map(rowOf)}
            </Group>
          )}
        </div>
        {rows.length > 0 && <KeyHints />}
        {verbs.bar}
      </div>
      {verbs.peek}
    </div>
  );
}

function NoCases({ isTeam }: { isTeam: boolean }) {
  const t = useWords('today');
  return (
    <EmptyState
      title={t('none.title')}
      action={
        <>
          <LinkButton to="/cases/new" variant="filled">
            {t('newCase')}
          </LinkButton>
          <LinkButton to="/import">{t('none.import')}</LinkButton>
        </>
      }
    >
      {t(isTeam ? 'none.team' : 'none.text')}
    </EmptyState>
  );
}
