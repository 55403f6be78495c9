import { STEPS, type Step } from '@sextant/domain';
import { compact, oneOf, uuid } from '../../app/search-params.js';

/** Ready-made views; each has its count on its tab. */
export const VIEWS = [
  'risk',
  'answers',
  'records',
  'insurance',
  'waiting',
  'cold',
  'unreachable',
  'paused',
] as const;
export type CaseloadView = (typeof VIEWS)[number];

export const SORTS = ['slack', 'name', 'step', 'touch', 'navigator'] as const;
export type CaseloadSort = (typeof SORTS)[number];

/**
 * The view as it stands in the address, so that it can be saved and shared. What somebody types to find a
 * patient is a name and never gets into an address.
 */
export interface CaseloadSearch {
  scope?: 'team';
  view?: CaseloadView;
  step?: Step;
  language?: 'en' | 'es' | 'other';
  navigatorId?: string;
  sort?: CaseloadSort;
  order?: 'desc';
}

export function caseloadSearch(search: Record<string, unknown>): CaseloadSearch {
  return compact({
    scope: oneOf(['team'], search.scope),
    view: oneOf(VIEWS, search.view),
    step: oneOf(STEPS, search.step),
    language: oneOf(['en', 'es', 'other'], search.language),
    navigatorId: uuid(search.navigatorId),
    sort: oneOf(SORTS, search.sort),
    order: oneOf(['desc'], search.order),
  });
}
