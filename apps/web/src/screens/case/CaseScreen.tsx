import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useMe } from '../../app/session.queries.js';
import { worksCases } from '../../app/start-page.js';
import { EmptyState } from '../../components/EmptyState.js';
import { ErrorState } from '../../components/ErrorState.js';
import { Loading } from '../../components/Loading.js';
import { useWords } from '../../i18n/i18n.js';
import { caseQuery } from './case.queries.js';
import type { CaseView } from './case.types.js';
import { CasePage } from './CasePage.js';

/** One case, with everything a navigator does on it; administrators see the same and record nothing. */
export function CaseScreen() {
  const { caseId } = useParams({ from: '/staff/cases/$caseId' });
  const t = useWords('case');
  const query = useQuery(caseQuery(caseId));
  const view = useShownCase(query.data);
  if (view) return <CasePage key={caseId} view={view} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.isPending) return <Loading rows={6} />;
  return <EmptyState title={t('notFound')} />;
}

/** The loaded case, marked when the reader's role only looks. */
export function useShownCase(loaded: CaseView | null | undefined): CaseView | undefined {
  const { roles } = useMe();
  const isReadOnly = !worksCases(roles);
  return useMemo(() => (loaded ? { ...loaded, isReadOnly } : undefined), [loaded, isReadOnly]);
}
