import type { Role } from '../gql/graphql.js';
import { worksCases } from './start-page.js';

/** The pages of the rail. */
export const PAGES = [
  'today',
  'caseload',
  'calls',
  'library',
  'directory',
  'import',
  'evidence',
  'steps',
  'barriers',
  'delivery',
  'reminders',
  'people',
  'settings',
] as const;
/** Whoever works no cases has the figures first. */
const OFFICE_PAGES = [
  'steps',
  'barriers',
  'evidence',
  'delivery',
  'reminders',
  'people',
  'settings',
  'library',
  'directory',
  'import',
] as const satisfies Page[];
export type Page = (typeof PAGES)[number];

/** The pages somebody with these roles may open, in the rail's order. The server decides again on each request. */
export function pagesFor(roles: readonly Role[]): Page[] {
  const isLeading = roles.includes('SUPERVISOR') || roles.includes('ADMINISTRATOR');
  const pages: readonly Page[] = worksCases(roles) ? PAGES : OFFICE_PAGES;
  return pages.filter((page) => {
    switch (page) {
      case 'today':
      case 'caseload':
      case 'calls':
        return worksCases(roles);
      case 'library':
      case 'directory':
      case 'import':
      case 'evidence':
        return true;
      case 'steps':
      case 'barriers':
      case 'delivery':
        return isLeading;
      case 'reminders':
      case 'people':
      case 'settings':
        return roles.includes('ADMINISTRATOR');
    }
  });
}
