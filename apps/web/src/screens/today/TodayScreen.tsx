import { LinkButton } from '../../components/LinkButton.js';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useMe } from '../../app/session.queries.js';
import { ErrorState } from '../../components/ErrorState.js';
import { Loading } from '../../components/Loading.js';
import { PageHead } from '../../components/PageHead.js';
import { Segments } from '../../components/Segments.js';
import { useFormat } from '../../i18n/format.js';
import { useWords } from '../../i18n/i18n.js';
import { boardQuery } from './board.queries.js';
import { TodayQueue } from './components/TodayQueue.js';
import { todayList } from './today-groups.js';

/** The work queue: the next patient to act on, why, and how much time there is. */
export function TodayScreen() {
  const t = useWords('today');
  const format = useFormat();
  const me = useMe();
  const { scope } = useSearch({ from: '/staff/today' });
  const { data: board, error, refetch } = useQuery(boardQuery(scope === 'team' ? 'TEAM' : 'MINE'));
  const list = useMemo(() => board && todayList(board.items, board.today), [board]);
  return (
    <>
      <PageHead
        title={t('title')}
        summary={
          <>
            {format.longDay(board?.today ?? me.today)}
            {board && list && board.totalCount > 0 && (
              <>
                {` · ${t('toDo', { count: list.toDo })} · ${t('waiting', { count: list.waiting.length })}`}
                {list.atRisk > 0 && (
                  <>
                    {' · '}
                    <strong>{t('atRisk', { count: list.atRisk })}</strong>
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
                { label: t('mine'), isActive: scope !== 'team', link: { to: '/today', search: {} } },
                {
                  label: t('team'),
                  isActive: scope === 'team',
                  link: { to: '/today', search: { scope: 'team' } },
                },
              ]}
            />
            <LinkButton to="/cases/new">{t('newCase')}</LinkButton>
          </>
        }
      />
      {board && list ? (
        <TodayQueue key={scope ?? 'mine'} board={board} list={list} isTeam={scope === 'team'} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading rows={6} />
      )}
    </>
  );
}
