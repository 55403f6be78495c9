import { compact, oneOf } from '../../app/search-params.js';
import { rowFilter, type RowFilter } from '../../app/worklist/views/row-filter.js';

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
export interface CaseloadSearch extends RowFilter {
  scope?: 'team';
  view?: CaseloadView;
  sort?: CaseloadSort;
  order?: 'desc';
}

export function caseloadSearch(search: Record<string, unknown>): CaseloadSearch {
  return compact({
    scope: oneOf(['team'], search.scope),
    view: oneOf(VIEWS, search.view),
    ...rowFilter(search),
    sort: oneOf(SORTS, search.sort),
    order: oneOf(['desc'], search.order),
  });
}
