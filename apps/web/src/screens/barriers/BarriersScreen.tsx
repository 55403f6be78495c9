import { Button, NativeSelect } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMe } from '../../app/session.queries.js';
import { EmptyState } from '../../components/EmptyState.js';
import { ErrorState } from '../../components/ErrorState.js';
import { Loading } from '../../components/Loading.js';
import { PageHead } from '../../components/PageHead.js';
import { useFormat } from '../../i18n/format.js';
import { useLanguage, useWords } from '../../i18n/i18n.js';
import { barrierReportQuery } from './barriers.queries.js';
import styles from './BarriersScreen.module.css';
import { BarrierTable } from './components/BarrierTable.js';

/** The yearly barrier report: what was found, what was done and what came of it. */
export function BarriersScreen() {
  const t = useWords('barriers');
  const me = useMe();
  const format = useFormat();
  const language = useLanguage();
  const navigate = useNavigate();
  const search = useSearch({ from: '/staff/barriers' });
  const thisYear = Number(me.today.slice(0, 4));
  const year = search.year ?? thisYear;
  const { data, error, refetch, isPlaceholderData } = useQuery(barrierReportQuery(year));
  const years = [...new Set([thisYear, thisYear - 1, thisYear - 2, thisYear - 3, year])].toSorted(
    (a, b) => b - a,
  );
  return (
    <>
      <PageHead
        title={t('title')}
        summary={
          data && t('summary', { count: data.cases, formatted: format.number(data.cases), year: data.year })
        }
      />
      <div className={styles.filters}>
        <NativeSelect
          aria-label={t('year')}
          value={String(year)}
          data={years.map(String)}
          onChange={({ currentTarget: { value } }) =>
            void navigate({
              to: '/barriers',
              search: { year: Number(value) === thisYear ? undefined : Number(value) },
              replace: true,
            })
          }
        />
        <Button
          component="a"
          href={`/reports/barriers.csv?${new URLSearchParams({ year: String(year), language }).toString()}`}
          download
          aria-label={t('csvLabel')}
          leftSection={<IconDownload size={15} stroke={1.7} aria-hidden="true" />}
          className={styles.csv}
        >
          {t('csv')}
        </Button>
      </div>
      {data ? (
        <div className={styles.report} aria-busy={isPlaceholderData}>
          {data.barriers.length > 0 ? (
            <BarrierTable report={data} />
          ) : (
            <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
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
