import { LinkButton } from '../../../components/LinkButton.js';
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSteadyRow } from '../../../app/live/use-steady-row.js';
import { startCaseWalk } from '../../../app/case-walk.js';
import { useMe } from '../../../app/session.queries.js';
import { EmptyState } from '../../../components/EmptyState.js';
import { listKeys, ROW_ATTRIBUTE } from '../../../components/list-keys.js';
import { useWords } from '../../../i18n/i18n.js';
import type { Board, BoardRow } from '../board.queries.js';
import type { TodayList } from '../today-groups.js';
import { ActDrawer, preloadActPanel } from './ActDrawer.js';
import { CaseRow } from './CaseRow.js';
import { Group } from './Group.js';
import { TodayEmpty } from './TodayEmpty.js';
import styles from './TodayQueue.module.css';
import { WaitingSummary } from './WaitingSummary.js';

interface TodayQueueProps {
  board: Board;
  list: TodayList<BoardRow>;
  isTeam: boolean;
}

/** The rows of Today with their keys: J and K move, Enter opens the case, E does the suggested act beside the list. */
export function TodayQueue({ board, list, isTeam }: TodayQueueProps) {
  const t = useWords('today');
  const me = useMe();
  const box = useRef<HTMLDivElement>(null);
  const [isWaitingShown, setIsWaitingShown] = useState(false);
  const rows = useMemo(
    () => [...list.groups.flatMap((group) => group.rows), ...(isWaitingShown ? list.waiting : [])],
    [list, isWaitingShown],
  );
  const [chosenId, setChosenId] = useState<string>();
  const [actingId, setActingId] = useState<string>();
  const selected = rows.find((row) => row.caseId === chosenId) ?? rows[0];
  const acting = board.items.find((row) => row.caseId === actingId);

  // Keys work as soon as the page stands, unless somebody has already put the focus elsewhere.
  useEffect(() => {
    const focused = document.activeElement;
    if (focused === document.body || focused?.id === 'content') focusRow(box.current, undefined);
  }, []);

  useSteadyRow(box, rows);

  const rememberList = useCallback(
    () =>
      startCaseWalk({
        from: 'today',
        backTo: isTeam ? '/today?scope=team' : '/today',
        caseIds: rows.map((row) => row.caseId),
      }),
    [rows, isTeam],
  );
  const act = useCallback(
    (caseId: string) => {
      rememberList();
      startTransition(() => setActingId(caseId));
    },
    [rememberList],
  );

  const rowOf = (row: BoardRow) => (
    <CaseRow
      key={row.caseId}
      row={row}
      today={board.today}
      zone={me.organization.zone}
      isSelected={row === selected}
      withNavigator={isTeam}
      onSelect={setChosenId}
      onOpen={rememberList}
      onAct={act}
    />
  );

  if (board.totalCount === 0) return <NoCases isTeam={isTeam} />;
  return (
    <>
      <div
        ref={box}
        role="group"
        aria-label={t('list')}
        onFocus={preloadActPanel}
        onKeyDown={listKeys({ e: act })}
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
        {list.groups.length === 0 && <TodayEmpty list={list} />}
        <WaitingSummary
          waitingOn={list.waitingOn}
          doneToday={board.doneToday}
          isShown={isWaitingShown}
          onToggle={() => setIsWaitingShown(!isWaitingShown)}
        />
        {isWaitingShown && list.waiting.length > 0 && (
          <Group title={t('group.WAITING')} hint={t('groupHint.WAITING')} count={list.waiting.length}>
            {list.waiting.map(rowOf)}
          </Group>
        )}
        {rows.length > 0 && <Keys />}
      </div>
      {acting && (
        <ActDrawer
          caseId={acting.caseId}
          name={acting.patientName}
          onClose={() => {
            setActingId(undefined);
            requestAnimationFrame(() => focusRow(box.current, acting.caseId));
          }}
        />
      )}
    </>
  );
}

/** Puts the focus on this case's row, or on the first one when it is gone. */
function focusRow(box: HTMLElement | null, caseId: string | undefined): void {
  const rows = [...(box?.querySelectorAll<HTMLElement>(`[${ROW_ATTRIBUTE}]`) ?? [])];
  (rows.find((row) => row.getAttribute(ROW_ATTRIBUTE) === caseId) ?? rows[0])?.focus({
    preventScroll: false,
  });
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

function Keys() {
  const t = useWords('today');
  return (
    <p className={styles.keys} aria-hidden="true">
      <kbd>J</kbd> <kbd>K</kbd> {t('keys.move')} · <kbd>Enter</kbd> {t('keys.open')} · <kbd>E</kbd>{' '}
      {t('keys.act')}
    </p>
  );
}
