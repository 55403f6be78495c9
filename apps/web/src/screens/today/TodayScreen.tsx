import { LinkButton } from '../../components/LinkButton.js';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { useMe } from '../../app/session.queries.js';
import { ErrorState } from '../../components/ErrorState.js';
import { Loading } from '../../components/Loading.js';
import { PageHead } from '../../components/PageHead.js';
import { Segments } from '../../components/Segments.js';
import { useFormat } from '../../i18n/format.js';
import { useWords } from '../../i18n/i18n.js';
import { addressOf, isSameSearch } from '../../app/worklist/views/saved-views.js';
import { useSavedViews } from '../../app/worklist/views/SavedViews.js';
import { boardQuery, type Board } from './board.queries.js';
import { TodayQueue } from './components/TodayQueue.js';
import { TodayViews } from './components/TodayViews.js';
import { todayList, viewedRows } from './today-groups.js';
import { todaySearch } from './today.search.js';

/** The work queue: the next patient to act on, why, and how much time there is. */
export function TodayScreen() {
  const t = useWords('today');
  const format = useFormat();
  const me = useMe();
  const search = useSearch({ from: '/staff/today' });
  const { scope } = search;
  const saved = useSavedViews('/today', todaySearch);
  const [isFilterOpen, setIsFilterOpen] = useState(false);
  const isFiltered = !isSameSearch(search, { scope });
  const { data: board, error, refetch } = useQuery(boardQuery(scope === 'team' ? 'TEAM' : 'MINE'));
  const listOf = useCallback(
    (now: Board) => todayList(viewedRows(now.items, search, now.today), now.today),
    [search],
  );
  const list = useMemo(() => board && listOf(board), [board, listOf]);
  const all = useMemo(
    () => (isFiltered && board ? todayList(board.items, board.today) : list),
    [isFiltered, board, list],
  );
  return (
    <>
      <PageHead
        title={t('title')}
        summary={
          <>
            {format.longDay(board?.today ?? me.today)}
            {board && all && board.totalCount > 0 && (
              <>
                {` · ${t('toDo', { count: all.toDo })} · ${t('waiting', { count: all.waiting.length })}`}
                {all.atRisk > 0 && (
                  <>
                    {' · '}
                    <strong>{t('atRisk', { count: all.atRisk })}</strong>
                  </>
                )}
              </>
            )}
          </>
        }
        actions={
          <>
            <Segments
              label={t('scope')}
              segments={[
                {
                  label: t('mine'),
                  isActive: scope !== 'team',
                  link: { to: '/today', search: { ...search, scope: undefined, navigatorId: undefined } },
                },
                {
                  label: t('team'),
                  isActive: scope === 'team',
                  link: { to: '/today', search: { ...search, scope: 'team' } },
                },
              ]}
            />
            {!isFiltered && (
              <Button aria-expanded={isFilterOpen} onClick={() => setIsFilterOpen(!isFilterOpen)}>
                {t('view.open')}
              </Button>
            )}
            <LinkButton to="/cases/new">{t('newCase')}</LinkButton>
          </>
        }
      />
      {board && all && list && board.totalCount > 0 && (
        <TodayViews
          search={search}
          saved={saved}
          rows={board.items}
          toDo={{ shown: list.toDo, total: all.toDo }}
          isFilterShown={isFilterOpen || isFiltered}
        />
      )}
      {board && list ? (
        <TodayQueue
          key={scope ?? 'mine'}
          board={board}
          list={list}
          listOf={listOf}
          isTeam={scope === 'team'}
          address={addressOf('/today', search)}
          isFiltered={isFiltered}
        />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading rows={6} />
      )}
    </>
  );
}
