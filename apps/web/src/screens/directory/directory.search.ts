import { compact, oneOf } from '../../app/search-params.js';

export interface DirectorySearch {
  tab?: 'centers';
}

export function directorySearch(search: Record<string, unknown>): DirectorySearch {
  return compact({ tab: oneOf(['centers'], search.tab) });
}
