import { Button } from '@mantine/core';
import { BARRIER_WORDS } from '@sextant/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useLocation, useSearch } from '@tanstack/react-router';
import { startCaseWalk } from '../../app/case-walk.js';
import { useMe } from '../../app/session.queries.js';
import { BackLink } from '../../components/BackLink.js';
import { CaseTable } from '../../components/CaseTable.js';
import { EmptyState } from '../../components/EmptyState.js';
import { ErrorState } from '../../components/ErrorState.js';
import { Loading } from '../../components/Loading.js';
import { PageHead } from '../../components/PageHead.js';
import { useFormat } from '../../i18n/format.js';
import { useLanguage, useWords } from '../../i18n/i18n.js';
import { casesQuery } from './cases.queries.js';
import type { CasesSearch } from './cases.search.js';
import styles from './CasesScreen.module.css';

/** Exactly the cases behind one number of the report. */
export function CasesScreen() {
  const t = useWords('cases');
  const format = useFormat();
  const me = useMe();
  const search = useSearch({ from: '/staff/cases' });
  const location = useLocation();
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery(
    casesQuery(search),
  );
  const rows = data?.pages.flatMap((page) => page.items) ?? [];
  const total = data?.pages[0]?.totalCount ?? 0;
  const navigatorName = rows.find((row) => row.navigatorId === search.navigatorId)?.navigatorName;
  const parts = useFilterParts(search, navigatorName);
  const canSeeReport = me.roles.some((role) => role !== 'NAVIGATOR');
  return (
    <>
      {canSeeReport && search.barrierMetric && (
        <BackLink to="/barriers" search={{ year: search.from ? Number(search.from.slice(0, 4)) : undefined }}>
          {t('backToBarriers')}
        </BackLink>
      )}
      {canSeeReport && !search.barrierMetric && (
        <BackLink
          to="/steps"
          search={{
            from: search.from,
            to: search.to,
            navigatorId: search.navigatorId,
            cancerType: search.cancerType,
          }}
        >
          {t('back')}
        </BackLink>
      )}
      <PageHead
        title={data ? t('count', { count: total, formatted: format.number(total) }) : t('title')}
        summary={parts.join(' · ')}
      />
      {data ? (
        rows.length > 0 ? (
          <>
            <CaseTable
              caption={t('caption')}
              rows={rows}
              today={data.pages[0]?.today ?? me.today}
              zone={me.organization.zone}
              withNavigator
              onOpen={() =>
                startCaseWalk({
                  from: 'cases',
                  backTo: location.href,
                  caseIds: rows.map((row) => row.caseId),
                })
              }
            />
            <div className={styles.more}>
              <span>{t('shown', { shown: format.number(rows.length), total: format.number(total) })}</span>
              {hasNextPage && (
                <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                  {t('more')}
                </Button>
              )}
            </div>
          </>
        ) : (
          <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>
        )
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading rows={10} />
      )}
    </>
  );
}

/** The filter in words. */
function useFilterParts(search: CasesSearch, navigatorName: string | null | undefined): string[] {
  const t = useWords('cases');
  const w = useWords('wording');
  const format = useFormat();
  const words = BARRIER_WORDS[useLanguage()];
  const step = search.step && w(`step.${search.step}`);
  return [
    step && search.metric ? t(`metric.${search.metric}`, { step }) : step && t('atStep', { step }),
    search.headline && t(`headline.${search.headline}`),
    search.barrier && words.kinds[search.barrier],
    search.barrierGroup && words.groups[search.barrierGroup],
    search.barrierMetric && t(`barrier.${search.barrierMetric}`),
    search.intervention && words.interventions[search.intervention],
    search.status && t(`status.${search.status}`),
    search.from && search.to && t('period', { from: format.date(search.from), to: format.date(search.to) }),
    search.navigatorId && (navigatorName ?? t('navigator')),
    search.isUnassigned && t('unassigned'),
    search.cancerType,
  ].filter((part) => part !== undefined);
}
