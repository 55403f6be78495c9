import { compact, oneOf } from '../../app/search-params.js';
import { rowFilter, type RowFilter } from '../../app/worklist/views/row-filter.js';

/** The list with its filters, so that it can be saved and shared; never a patient. */
export interface TodaySearch extends RowFilter {
  scope?: 'team';
}

/** Mine is the plain address; the team's list is `?scope=team`. */
export function todaySearch(search: Record<string, unknown>): TodaySearch {
  return compact({ scope: oneOf(['team'], search.scope), ...rowFilter(search) });
}
