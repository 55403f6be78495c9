import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { EmptyState } from '../../components/EmptyState.js';
import { ErrorState } from '../../components/ErrorState.js';
import { Loading } from '../../components/Loading.js';
import { useWords } from '../../i18n/i18n.js';
import { caseQuery } from './case.queries.js';
import { CasePage } from './CasePage.js';

/** One case, with everything a navigator does on it. */
export function CaseScreen() {
  const { caseId } = useParams({ from: '/staff/cases/$caseId' });
  const t = useWords('case');
  const query = useQuery(caseQuery(caseId));
  if (query.data) return <CasePage key={caseId} view={query.data} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.isPending) return <Loading rows={6} />;
  return <EmptyState title={t('notFound')} />;
}
