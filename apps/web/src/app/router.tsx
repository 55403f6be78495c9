import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { ErrorState } from '../components/ErrorState.js';
import { Loading } from '../components/Loading.js';
import { useWords } from '../i18n/i18n.js';
import { NotFound } from './NotFound.js';
import { accountRoutes } from './routes/account.js';
import { caseRoutes } from './routes/cases.js';
import { organizationRoutes } from './routes/organization.js';
import { home, root, staff } from './routes/root.js';

const routeTree = root.addChildren([
  ...accountRoutes,
  staff.addChildren([home, ...caseRoutes, ...organizationRoutes]),
]);

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 300,
    defaultPendingComponent: PagePending,
    defaultErrorComponent: ({ error, reset }) => <ErrorState error={error} onRetry={reset} />,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
  });
}

/** Shown while a screen's code is on its way. */
function PagePending() {
  const t = useWords('shell');
  return (
    <>
      <h1 className="visually-hidden">{t('loading')}</h1>
      <Loading />
    </>
  );
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
