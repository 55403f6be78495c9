import type { Role } from '../gql/graphql.js';

/** Where somebody lands after signing in: navigators and supervisors on Today, a mere administrator on Steps. */
export function startPage(roles: readonly Role[]): '/today' | '/steps' {
  return worksCases(roles) ? '/today' : '/steps';
}

/** Whether somebody works cases; all others see figures and settings. */
export function worksCases(roles: readonly Role[]): boolean {
  return roles.includes('NAVIGATOR') || roles.includes('SUPERVISOR');
}
