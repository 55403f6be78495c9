import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, Outlet, redirect } from '@tanstack/react-router';
import { changeLanguage, currentLanguage } from '../../i18n/i18n.js';
import { AppShell } from '../AppShell.js';
import { NotFound } from '../NotFound.js';
import { meQuery } from '../session.queries.js';
import { Starting } from '../Starting.js';
import { startPage } from '../start-page.js';

interface RouterContext {
  queryClient: QueryClient;
}

export const root = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  notFoundComponent: NotFound,
});

/** For the compiler: `redirect` with `throw: true` has thrown before this runs. */
function leave(thrown: unknown): never {
  throw new Error('A redirect did not throw.', { cause: thrown });
}

/** Everything behind the sign-in. Its context carries `me`. */
export const staff = createRoute({
  getParentRoute: () => root,
  id: 'staff',
  component: AppShell,
  pendingComponent: Starting,
  beforeLoad: async ({ context, location }) => {
    const me = await context.queryClient.ensureQueryData(meQuery);
    if (!me)
      leave(
        redirect({
          to: '/sign-in',
          search: { next: location.href === '/' ? undefined : location.href },
          throw: true,
        }),
      );
    if (me.mustEnrollSecondFactor) leave(redirect({ to: '/second-factor', throw: true }));
    if (me.language !== currentLanguage()) await changeLanguage(me.language);
    return { me };
  },
});

export const home = createRoute({
  getParentRoute: () => staff,
  path: '/',
  beforeLoad: ({ context }) => {
    redirect({ to: startPage(context.me.roles), throw: true });
  },
});
