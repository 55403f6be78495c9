import { LinkButton } from '../../components/LinkButton.js';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { startTransition, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { startCaseWalk } from '../../app/case-walk.js';
import { useMe } from '../../app/session.queries.js';
import { CaseTable, type CaseColumn } from '../../components/CaseTable.js';
import { EmptyState } from '../../components/EmptyState.js';
import { ErrorState } from '../../components/ErrorState.js';
import { Loading } from '../../components/Loading.js';
import { PageHead } from '../../components/PageHead.js';
import { Segments } from '../../components/Segments.js';
import { useFormat } from '../../i18n/format.js';
import { useLanguage, useWords } from '../../i18n/i18n.js';
import { preloadVerbs, useRowVerbs } from '../../app/worklist/use-row-verbs.js';
import { usePick, useSelection } from '../../app/worklist/use-selection.js';
import styles from '../../app/worklist/split.module.css';
import { boardQuery, type Board } from '../today/board.queries.js';
import { navigatorsOf } from '../../app/worklist/views/row-filter.js';
import { caseloadRows, viewCounts } from './caseload-rows.js';
import { SORTS, type CaseloadSearch, type CaseloadSort } from './caseload.search.js';
import { CaseloadFilters } from './components/CaseloadFilters.js';
import { ViewTabs } from './components/ViewTabs.js';

/** Everybody's case at a glance: who is stuck and where. */
export function CaseloadScreen() {
  const t = useWords('caseload');
  const format = useFormat();
  const search = useSearch({ from: '/staff/caseload' });
  const { data: board, error, refetch } = useQuery(boardQuery(search.scope === 'team' ? 'TEAM' : 'MINE'));
  return (
    <>
      <PageHead
        title={t('title')}
        summary={board && t('count', { count: board.totalCount, formatted: format.number(board.totalCount) })}
        actions={
          <>
            <Segments
              label={t('scope')}
              segments={[
                {
                  label: t('mine'),
                  isActive: !search.scope,
                  link: { to: '/caseload', search: { ...search, scope: undefined, navigatorId: undefined } },
                },
                {
                  label: t('team'),
                  isActive: search.scope === 'team',
                  link: { to: '/caseload', search: { ...search, scope: 'team' } },
                },
              ]}
            />
            <LinkButton to="/cases/new">{t('newCase')}</LinkButton>
          </>
        }
      />
      {board ? (
        <Caseload board={board} search={search} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading rows={10} />
      )}
    </>
  );
}

function Caseload({ board, search }: { board: Board; search: CaseloadSearch }) {
  const t = useWords('caseload');
  const format = useFormat();
  const language = useLanguage();
  const me = useMe();
  const navigate = useNavigate();
  const location = useLocation();
  const find = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const wantedText = useDeferredValue(text);
  const collator = useMemo(() => new Intl.Collator(language), [language]);
  const counts = useMemo(() => viewCounts(board.items, board), [board]);
  const navigators = useMemo(() => navigatorsOf(board.items, collator), [board, collator]);
  // The tabs and filters answer at once; the rows follow when they are ready.
  const wantedSearch = useDeferredValue(search);
  const rows = useMemo(
    () => caseloadRows(board.items, wantedSearch, wantedText, board, collator),
    [board, wantedSearch, wantedText, collator],
  );
  const box = useRef<HTMLDivElement>(null);
  const ids = useMemo(() => rows.map(({ caseId }) => caseId), [rows]);
  const [currentId, setCurrentId] = useState<string>();
  const chooseSoon = useCallback((caseId: string) => startTransition(() => setCurrentId(caseId)), []);
  const selection = useSelection(ids);
  const pick = usePick(selection);
  const rememberList = (): void =>
    startCaseWalk(
      {
        from: 'caseload',
        backTo: location.href,
        caseIds: ids,
        scope: search.scope === 'team' ? 'TEAM' : 'MINE',
      },
      (now) => caseloadRows(now.items, search, text, now, collator).map(({ caseId }) => caseId),
    );
  const verbs = useRowVerbs({
    rows,
    currentId: currentId ?? ids[0],
    today: board.today,
    box,
    selection,
    onOpen: rememberList,
  });
  if (board.totalCount === 0) return <NoCases />;

  const sort = search.sort ?? 'slack';
  const sortBy = (column: CaseColumn): void => {
    const wanted = SORTS.find((one) => one === column);
    if (!wanted) return;
    const isFlip = wanted === sort && search.order !== 'desc';
    void navigate({ to: '/caseload', search: { ...search, ...sortSearch(wanted, isFlip) }, replace: true });
  };
  return (
    <>
      <ViewTabs search={search} total={board.totalCount} counts={counts} />
      <CaseloadFilters search={search} text={text} onText={setText} navigators={navigators} inputRef={find} />
      <p className="visually-hidden" role="status">
        {t('shown', { shown: format.number(rows.length), total: format.number(board.totalCount) })}
      </p>
      {rows.length > 0 ? (
        <div className={styles.split} data-peeking={verbs.isPeeking} onFocus={preloadVerbs}>
          <div className={styles.list}>
            <CaseTable
              caption={t('caption')}
              rows={rows}
              today={board.today}
              zone={me.organization.zone}
              withNavigator={search.scope === 'team'}
              sorting={{ by: sort, isDescending: search.order === 'desc', columns: SORTS, onSort: sortBy }}
              onOpen={rememberList}
              keys={{ '/': () => find.current?.focus() }}
              picking={{ ids: selection.ids, onPick: pick, onFocus: chooseSoon }}
              boxRef={box}
            />
            {verbs.bar}
          </div>
          {verbs.peek}
        </div>
      ) : (
        <EmptyState
          title={t('none.title')}
          action={
            <LinkButton to="/caseload" search={{ scope: search.scope }} onClick={() => setText('')}>
              {t('none.clear')}
            </LinkButton>
          }
        >
          {t(text ? 'none.text' : 'none.filters')}
        </EmptyState>
      )}
    </>
  );
}

/** Slack ascending is the plain order and leaves no trace in the address. */
function sortSearch(sort: CaseloadSort, isDescending: boolean): Pick<CaseloadSearch, 'sort' | 'order'> {
  return { sort: sort === 'slack' ? undefined : sort, order: isDescending ? 'desc' : undefined };
}

function NoCases() {
  const t = useWords('caseload');
  return (
    <EmptyState
      title={t('empty.title')}
      action={
        <>
          <LinkButton to="/cases/new" variant="filled">
            {t('newCase')}
          </LinkButton>
          <LinkButton to="/import">{t('empty.import')}</LinkButton>
        </>
      }
    >
      {t('empty.text')}
    </EmptyState>
  );
}
