import { compact, oneOf } from '../../app/search-params.js';

export interface CaseloadSearch {
  scope?: 'team';
}

export function caseloadSearch(search: Record<string, unknown>): CaseloadSearch {
  return compact({ scope: oneOf(['team'], search.scope) });
}
