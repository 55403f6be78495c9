import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { EmptyState } from '../../components/EmptyState.js';
import { ErrorState, failureText } from '../../components/ErrorState.js';
import { Loading } from '../../components/Loading.js';
import { PageHead } from '../../components/PageHead.js';
import { Panel } from '../../components/Panel.js';
import { Problem } from '../../components/Problem.js';
import table from '../../components/table.module.css';
import { useFormat } from '../../i18n/format.js';
import { useWords } from '../../i18n/i18n.js';
import { DropZone } from './components/DropZone.js';
import { importRunsQuery, useUpload } from './import.queries.js';

/** Where a list or a FHIR file comes in; what was read before stands below. */
export function ImportScreen() {
  const t = useWords('import');
  const s = useWords('shell');
  const navigate = useNavigate();
  const upload = useUpload();
  const [problem, setProblem] = useState<string>();
  const said = problem ?? (upload.error ? failureText(s, upload.error) : undefined);
  return (
    <>
      <PageHead title={t('title')} summary={t('summary')} />
      {said && <Problem>{said}</Problem>}
      <DropZone
        reading={upload.isPending ? upload.variables.name : undefined}
        onProblem={setProblem}
        onFile={(file) =>
          upload.mutate(file, {
            onSuccess: (importId) => void navigate({ to: '/import/$importId', params: { importId } }),
          })
        }
      />
      <EarlierImports />
    </>
  );
}

function EarlierImports() {
  const t = useWords('import');
  const format = useFormat();
  const { data: runs, error, refetch } = useQuery(importRunsQuery);
  if (error && !runs) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!runs) return <Loading rows={3} />;
  return (
    <Panel title={t('recent.title')} isFlush>
      {runs.length === 0 ? (
        <EmptyState title={t('recent.none.title')}>{t('recent.none.text')}</EmptyState>
      ) : (
        <table className={table.table}>
          <caption className="visually-hidden">{t('recent.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('recent.file')}</th>
              <th scope="col">{t('recent.read')}</th>
              <th scope="col">{t('recent.status')}</th>
              <th scope="col" className={table.number}>
                {t('recent.rows')}
              </th>
              {(['ACCEPTED', 'CORRECTED', 'REFUSED', 'UNCHANGED'] as const).map((verdict) => (
                <th key={verdict} scope="col" className={table.number}>
                  {t(`verdict.${verdict}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => (
              <tr key={run.id}>
                <th scope="row">
                  <Link className={table.link} to="/import/$importId" params={{ importId: run.id }}>
                    {run.fileName}
                  </Link>{' '}
                  <span className={table.small}>{t(`kind.${run.kind}`)}</span>
                </th>
                <td className={table.quiet}>{format.instant(run.createdAt)}</td>
                <td>{t(`status.${run.status}`)}</td>
                <td className={table.number}>{format.number(run.counts.total)}</td>
                <td className={table.number}>{format.number(run.counts.accepted)}</td>
                <td className={table.number}>{format.number(run.counts.corrected)}</td>
                <td className={table.number}>{format.number(run.counts.refused)}</td>
                <td className={table.number}>{format.number(run.counts.unchanged)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
