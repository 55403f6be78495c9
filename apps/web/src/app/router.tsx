import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { ErrorState } from '../components/ErrorState.js';
import { Loading } from '../components/Loading.js';
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
    defaultPendingComponent: () => <Loading />,
    defaultErrorComponent: ({ error, reset }) => <ErrorState error={error} onRetry={reset} />,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
