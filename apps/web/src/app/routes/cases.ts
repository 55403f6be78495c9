import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadWords } from '../../i18n/i18n.js';
import { caseSearch } from '../../screens/case/case.search.js';
import { caseloadSearch } from '../../screens/caseload/caseload.search.js';
import { casesSearch } from '../../screens/cases/cases.search.js';
import { boardQuery } from '../../screens/today/board.queries.js';
import { todaySearch } from '../../screens/today/today.search.js';
import { staff } from './root.js';

export const caseRoutes = [
  createRoute({
    getParentRoute: () => staff,
    path: '/today',
    validateSearch: todaySearch,
    loaderDeps: ({ search }) => ({ scope: search.scope }),
    loader: async ({ context, deps }) => {
      void context.queryClient.prefetchQuery(boardQuery(deps.scope === 'team' ? 'TEAM' : 'MINE'));
      await loadWords('today', 'worklist');
    },
    component: lazyRouteComponent(() => import('../../screens/today/TodayScreen.js'), 'TodayScreen'),
  }),
  createRoute({
    getParentRoute: () => staff,
    path: '/caseload',
    validateSearch: caseloadSearch,
    loaderDeps: ({ search }) => ({ scope: search.scope }),
    loader: async ({ context, deps }) => {
      void context.queryClient.prefetchQuery(boardQuery(deps.scope === 'team' ? 'TEAM' : 'MINE'));
      await loadWords('caseload', 'worklist');
    },
    component: lazyRouteComponent(() => import('../../screens/caseload/CaseloadScreen.js'), 'CaseloadScreen'),
  }),
  createRoute({
    getParentRoute: () => staff,
    path: '/calls',
    validateSearch: (search: Record<string, unknown>): { scope?: 'team' } =>
      search.scope === 'team' ? { scope: 'team' } : {},
    loader: () => loadWords('calls'),
    component: lazyRouteComponent(() => import('../../screens/calls/CallsScreen.js'), 'CallsScreen'),
  }),
  createRoute({
    getParentRoute: () => staff,
    path: '/cases',
    validateSearch: casesSearch,
    loader: () => loadWords('cases'),
    component: lazyRouteComponent(() => import('../../screens/cases/CasesScreen.js'), 'CasesScreen'),
  }),
  createRoute({
    getParentRoute: () => staff,
    path: '/cases/new',
    loader: () => loadWords('newCase'),
    component: lazyRouteComponent(() => import('../../screens/new-case/NewCaseScreen.js'), 'NewCaseScreen'),
  }),
  createRoute({
    getParentRoute: () => staff,
    path: '/cases/$caseId',
    validateSearch: caseSearch,
    loader: () => loadWords('case', 'caseTimeline'),
    component: lazyRouteComponent(() => import('../../screens/case/CaseScreen.js'), 'CaseScreen'),
  }),
  createRoute({
    getParentRoute: () => staff,
    path: '/import',
    loader: () => loadWords('import'),
    component: lazyRouteComponent(() => import('../../screens/import/ImportScreen.js'), 'ImportScreen'),
  }),
  createRoute({
    getParentRoute: () => staff,
    path: '/import/$importId',
    loader: () => loadWords('import'),
    component: lazyRouteComponent(() => import('../../screens/import/ImportRunScreen.js'), 'ImportRunScreen'),
  }),
] as const;
