import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { compact } from '../../app/search-params.js';
import { useMe } from '../../app/session.queries.js';
import { EmptyState } from '../../components/EmptyState.js';
import { ErrorState } from '../../components/ErrorState.js';
import { Loading } from '../../components/Loading.js';
import { PageHead } from '../../components/PageHead.js';
import { useFormat } from '../../i18n/format.js';
import { useWords } from '../../i18n/i18n.js';
import { peopleQuery } from '../people/people.queries.js';
import { Headlines } from './components/Headlines.js';
import { NavigatorTable } from './components/NavigatorTable.js';
import { ReportFilters } from './components/ReportFilters.js';
import { StepTable } from './components/StepTable.js';
import { periodOf } from './period.js';
import { stepCompletionQuery, workloadsQuery } from './steps.queries.js';
import styles from './StepsScreen.module.css';

/** How far cases come, how long they take and where they wait; every number opens exactly the cases behind it. */
export function StepsScreen() {
  const t = useWords('steps');
  const format = useFormat();
  const me = useMe();
  const search = useSearch({ from: '/staff/steps' });
  const period = periodOf(search, me.today);
  const filters = compact({ navigatorId: search.navigatorId, cancerType: search.cancerType });
  const { data, error, refetch, isPlaceholderData } = useQuery(
    stepCompletionQuery({ ...period, ...filters }),
  );
  const { data: weights } = useQuery(workloadsQuery);
  const { data: people } = useQuery(peopleQuery);
  const navigators = (people ?? []).filter(
    (person) => person.roles.includes('NAVIGATOR') && person.status !== 'INVITED',
  );
  const inPeriod = { ...period, ...filters };
  return (
    <>
      <PageHead
        title={t('title')}
        summary={
          data &&
          `${format.date(period.from)} – ${format.date(period.to)} · ${t('open', {
            count: data.headlines.openNow,
            formatted: format.number(data.headlines.openNow),
          })}`
        }
      />
      <ReportFilters
        search={search}
        today={me.today}
        navigators={navigators}
        cancerTypes={data?.cancerTypes ?? (search.cancerType ? [search.cancerType] : [])}
      />
      {data ? (
        <div className={styles.report} aria-busy={isPlaceholderData}>
          <Headlines headlines={data.headlines} inPeriod={inPeriod} now={filters} />
          {data.steps.every(({ entered }) => entered === 0) ? (
            <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
          ) : (
            <StepTable steps={data.steps} inPeriod={inPeriod} />
          )}
          {data.navigators.length > 0 && (
            <NavigatorTable
              navigators={data.navigators}
              weights={filters.cancerType ? undefined : weights}
              now={filters}
            />
          )}
        </div>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading rows={8} />
      )}
    </>
  );
}
