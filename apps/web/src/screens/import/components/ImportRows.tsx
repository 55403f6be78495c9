import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorState } from '../../../components/ErrorState.js';
import { Loading } from '../../../components/Loading.js';
import { Panel } from '../../../components/Panel.js';
import table from '../../../components/table.module.css';
import type { ImportRowsQuery, ImportRowVerdict } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { useLanguage, useWords } from '../../../i18n/i18n.js';
import type { catalogue } from '../import.en.js';
import { importRowsQuery, type ImportRun } from '../import.queries.js';
import styles from './ImportRows.module.css';
import { VerdictChip } from './VerdictChip.js';

type Row = NonNullable<ImportRowsQuery['importRun']>['rows'][number];

const TABS = [
  [undefined, 'total'],
  ['ACCEPTED', 'accepted'],
  ['CORRECTED', 'corrected'],
  ['REFUSED', 'refused'],
  ['UNCHANGED', 'unchanged'],
] as const;

/** Row by row: what was read, what was corrected or refused, in which column and why. */
export function ImportRows({ run }: { run: ImportRun }) {
  const t = useWords('import');
  const format = useFormat();
  const [verdict, setVerdict] = useState<ImportRowVerdict>();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    importRowsQuery(run.id, verdict),
  );
  const rows = data?.pages.flat();
  const total = run.counts[TABS.find(([tab]) => tab === verdict)?.[1] ?? 'total'];
  return (
    <Panel
      title={t('rows.title')}
      isFlush
      actions={
        <div role="group" aria-label={t('rows.verdict')} className={styles.tabs}>
          {TABS.map(([tab, key]) => (
            <button key={key} type="button" aria-pressed={tab === verdict} onClick={() => setVerdict(tab)}>
              {tab ? t(`verdict.${tab}`) : t('all')} <small>{format.number(run.counts[key])}</small>
            </button>
          ))}
        </div>
      }
    >
      {!rows && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!rows && !error && <Loading rows={5} />}
      {rows?.length === 0 && <p className={styles.none}>{t('rows.none')}</p>}
      {rows && rows.length > 0 && (
        <>
          <table className={table.table}>
            <caption className="visually-hidden">{t('rows.title')}</caption>
            <thead>
              <tr>
                <th scope="col" className={table.number}>
                  {t('rows.row')}
                </th>
                <th scope="col">{t('rows.verdict')}</th>
                <th scope="col">{t('rows.patient')}</th>
                <th scope="col">{t('rows.summary')}</th>
                <th scope="col">{t('rows.notes')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <RowLine key={row.row} row={row} />
              ))}
            </tbody>
          </table>
          <div className={styles.foot}>
            <span>{t('rows.shown', { shown: format.number(rows.length), total: format.number(total) })}</span>
            {hasNextPage && (
              <Button size="xs" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {t('rows.more')}
              </Button>
            )}
          </div>
        </>
      )}
    </Panel>
  );
}

function RowLine({ row }: { row: Row }) {
  const t = useWords('import');
  const language = useLanguage();
  return (
    <tr>
      <td className={`${table.number} ${table.quiet}`}>{row.row}</td>
      <td>
        <VerdictChip verdict={row.verdict} />
      </td>
      <th scope="row" className={styles.patient}>
        {row.caseId ? (
          <Link
            className={table.link}
            to="/cases/$caseId"
            params={{ caseId: row.caseId }}
            title={t('rows.open')}
          >
            {row.patientName ?? row.mrn}
          </Link>
        ) : (
          row.patientName
        )}
        {row.mrn && <small>{row.mrn}</small>}
      </th>
      <td className={styles.summary}>{row.summary}</td>
      <td>
        <ul className={styles.notes}>
          {row.notes.map((note, index) => (
            <li key={index}>
              <b>{note.column ?? t('rows.wholeRow')}</b>{' '}
              {language !== 'en' && (
                <span>{t(`note.${note.code as keyof typeof catalogue.note}`, { defaultValue: '' })} </span>
              )}
              <span lang="en" className={language === 'en' ? undefined : styles.original}>
                {note.message}
              </span>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
