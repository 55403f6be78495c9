import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadWords } from '../../i18n/i18n.js';
import { barriersSearch } from '../../screens/barriers/barriers.search.js';
import { directorySearch } from '../../screens/directory/directory.search.js';
import { evidenceSearch } from '../../screens/evidence/evidence.search.js';
import { librarySearch } from '../../screens/library/library.search.js';
import { remindersSearch } from '../../screens/reminders/reminders.search.js';
import { stepsSearch } from '../../screens/steps/steps.search.js';
import { staff } from './root.js';

export const organizationRoutes = [
  createRoute({
    getParentRoute: () => staff,
    path: '/directory',
    validateSearch: directorySearch,
    loader: () => loadWords('directory'),
    component: lazyRouteComponent(
      () => import('../../screens/directory/DirectoryScreen.js'),
      'DirectoryScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => staff,
    path: '/library',
    validateSearch: librarySearch,
    loader: () => loadWords('library'),
    component: lazyRouteComponent(() => import('../../screens/library/LibraryScreen.js'), 'LibraryScreen'),
  }),
  createRoute({
    getParentRoute: () => staff,
    path: '/steps',
    validateSearch: stepsSearch,
    loader: () => loadWords('steps'),
    component: lazyRouteComponent(() => import('../../screens/steps/StepsScreen.js'), 'StepsScreen'),
  }),
  createRoute({
    getParentRoute: () => staff,
    path: '/barriers',
    validateSearch: barriersSearch,
    loader: () => loadWords('barriers'),
    component: lazyRouteComponent(() => import('../../screens/barriers/BarriersScreen.js'), 'BarriersScreen'),
  }),
  createRoute({
    getParentRoute: () => staff,
    path: '/evidence',
    validateSearch: evidenceSearch,
    loader: () => loadWords('evidence'),
    component: lazyRouteComponent(() => import('../../screens/evidence/EvidenceScreen.js'), 'EvidenceScreen'),
  }),
  createRoute({
    getParentRoute: () => staff,
    path: '/delivery',
    loader: () => loadWords('delivery'),
    component: lazyRouteComponent(() => import('../../screens/delivery/DeliveryScreen.js'), 'DeliveryScreen'),
  }),
  createRoute({
    getParentRoute: () => staff,
    path: '/reminders',
    validateSearch: remindersSearch,
    loader: () => loadWords('reminders'),
    component: lazyRouteComponent(
      () => import('../../screens/reminders/RemindersScreen.js'),
      'RemindersScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => staff,
    path: '/people',
    loader: () => loadWords('people'),
    component: lazyRouteComponent(() => import('../../screens/people/PeopleScreen.js'), 'PeopleScreen'),
  }),
  createRoute({
    getParentRoute: () => staff,
    path: '/settings',
    loader: () => loadWords('settings', 'macros', 'crisis', 'worklist', 'case', 'caseRecords'),
    component: lazyRouteComponent(() => import('../../screens/settings/SettingsScreen.js'), 'SettingsScreen'),
  }),
] as const;
