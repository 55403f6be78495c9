import { Button, NativeSelect } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMe } from '../../app/session.queries.js';
import { worksCases } from '../../app/start-page.js';
import { EmptyState } from '../../components/EmptyState.js';
import { ErrorState } from '../../components/ErrorState.js';
import { Loading } from '../../components/Loading.js';
import { PageHead } from '../../components/PageHead.js';
import { useFormat } from '../../i18n/format.js';
import { useLanguage, useWords } from '../../i18n/i18n.js';
import { PatientTable } from './components/PatientTable.js';
import { Rules } from './components/Rules.js';
import { navigationEvidenceQuery, type Evidence } from './evidence.queries.js';
import styles from './EvidenceScreen.module.css';
import { lastMonths } from './months.js';

/** What a month of navigation amounts to for Medicare, patient by patient, and what is missing. An export, not a claim. */
export function EvidenceScreen() {
  const t = useWords('evidence');
  const me = useMe();
  const language = useLanguage();
  const format = useFormat();
  const navigate = useNavigate();
  const search = useSearch({ from: '/staff/evidence' });
  const thisMonth = me.today.slice(0, 7);
  const month = search.month ?? thisMonth;
  const { data, error, refetch, isPlaceholderData } = useQuery(navigationEvidenceQuery(month));
  const isWorking = worksCases(me.roles);
  return (
    <>
      <PageHead title={t('title')} summary={t('summary')} />
      <div className={styles.filters}>
        <NativeSelect
          aria-label={t('month')}
          value={month}
          data={lastMonths(me.today, month).map((value) => ({
            value,
            label: format.month(value),
          }))}
          onChange={({ currentTarget: { value } }) =>
            void navigate({
              to: '/evidence',
              search: { month: value === thisMonth ? undefined : value },
              replace: true,
            })
          }
        />
        {isWorking && (
          <div className={styles.files}>
            {(['pdf', 'csv'] as const).map((kind) => (
              <Button
                key={kind}
                component="a"
                href={`/reports/navigation-evidence.${kind}?${new URLSearchParams({ month, language }).toString()}`}
                download
                aria-label={t(`${kind}Label`)}
                leftSection={<IconDownload size={15} stroke={1.7} aria-hidden="true" />}
              >
                {t(kind)}
              </Button>
            ))}
          </div>
        )}
      </div>
      {data ? (
        <div className={styles.page} aria-busy={isPlaceholderData}>
          {data.patientCount === 0 ? (
            <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
          ) : (
            <>
              <Totals evidence={data} />
              {isWorking ? (
                <PatientTable evidence={data} />
              ) : (
                <p className={styles.quiet}>{t('totalsOnly')}</p>
              )}
            </>
          )}
          <Rules today={me.today} />
        </div>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading rows={8} />
      )}
    </>
  );
}

function Totals({ evidence }: { evidence: Evidence }) {
  const t = useWords('evidence');
  const format = useFormat();
  const { patientCount, reportableCount, countedMinutes, loggedMinutes } = evidence;
  return (
    <ul className={styles.figures}>
      <li>
        <b>{format.number(patientCount)}</b>
        {t('figures.patients', { count: patientCount })}
      </li>
      <li>
        <b>{format.number(reportableCount)}</b>
        {t('figures.reportable')}
      </li>
      <li>
        <b>{format.number(countedMinutes)}</b>
        {t('figures.counted', { logged: format.number(loggedMinutes) })}
      </li>
    </ul>
  );
}
