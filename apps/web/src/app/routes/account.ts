import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadWords } from '../../i18n/i18n.js';
import { root } from './root.js';

/** Only addresses of our own: a link that signs in must not lead elsewhere. */
function signInSearch(search: Record<string, unknown>): { next?: string } {
  const { next } = search;
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? { next } : {};
}

const words = () => loadWords('signIn');

export const accountRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/sign-in',
    validateSearch: signInSearch,
    loader: words,
    component: lazyRouteComponent(() => import('../../screens/sign-in/SignInScreen.js'), 'SignInScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/second-factor',
    validateSearch: signInSearch,
    loader: words,
    component: lazyRouteComponent(
      () => import('../../screens/sign-in/SecondFactorScreen.js'),
      'SecondFactorScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/invite/$token',
    loader: words,
    component: lazyRouteComponent(
      () => import('../../screens/sign-in/InvitationScreen.js'),
      'InvitationScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/reset-password',
    loader: words,
    component: lazyRouteComponent(
      () => import('../../screens/sign-in/RequestResetScreen.js'),
      'RequestResetScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/reset-password/$token',
    loader: words,
    component: lazyRouteComponent(
      () => import('../../screens/sign-in/ResetPasswordScreen.js'),
      'ResetPasswordScreen',
    ),
  }),
] as const;
