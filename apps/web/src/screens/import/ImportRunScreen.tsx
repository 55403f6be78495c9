import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { BackLink } from '../../components/BackLink.js';
import { EmptyState } from '../../components/EmptyState.js';
import { ErrorState } from '../../components/ErrorState.js';
import { Loading } from '../../components/Loading.js';
import { PageHead } from '../../components/PageHead.js';
import { useFormat } from '../../i18n/format.js';
import { useWords } from '../../i18n/i18n.js';
import { ColumnMapping } from './components/ColumnMapping.js';
import { CommitBar } from './components/CommitBar.js';
import { ImportRows } from './components/ImportRows.js';
import { importRunQuery, type ImportRun } from './import.queries.js';

/** One file: how it was read, row by row, before anything is written. */
export function ImportRunScreen() {
  const { importId } = useParams({ from: '/staff/import/$importId' });
  const t = useWords('import');
  const format = useFormat();
  const readAs = useReadAs();
  const { data, error, refetch } = useQuery(importRunQuery(importId));
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading rows={8} />;
  const { run, fields } = data;
  if (!run) return <EmptyState title={t('notFound.title')}>{t('notFound.text')}</EmptyState>;
  return (
    <>
      <BackLink to="/import">{t('back')}</BackLink>
      <PageHead
        title={run.fileName}
        tabTitle={t('title')}
        summary={[
          t(`kind.${run.kind}`),
          readAs(run),
          format.instant(run.createdAt),
          t(`status.${run.status}`),
        ]
          .filter((part) => part)
          .join(' · ')}
      />
      <CommitBar run={run} />
      {run.columns.length > 0 && run.status === 'DRY_RUN' && (
        <ColumnMapping key={JSON.stringify(run.columns)} run={run} fields={fields} />
      )}
      <ImportRows run={run} />
    </>
  );
}

/** "Windows-1252, separated by semicolons"; nothing for files that have neither. */
function useReadAs(): (run: ImportRun) => string | undefined {
  const t = useWords('import');
  return ({ encoding, separator }) => {
    if (!encoding) return undefined;
    if (!separator) return encoding;
    const name = SEPARATOR_NAMES[separator] ?? 'other';
    return t('readAs', { encoding, separator: t(`separator.${name}`, { separator }) });
  };
}

const SEPARATOR_NAMES: Record<string, 'comma' | 'semicolon' | 'tab'> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
};
