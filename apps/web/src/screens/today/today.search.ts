import { compact, oneOf } from '../../app/search-params.js';

export interface TodaySearch {
  scope?: 'team';
}

/** Mine is the plain address; the team's list is `?scope=team`. */
export function todaySearch(search: Record<string, unknown>): TodaySearch {
  return compact({ scope: oneOf(['team'], search.scope) });
}
