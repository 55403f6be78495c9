import { compact } from '../../app/search-params.js';
import { caseloadSearch, type CaseloadSearch } from './caseload.search.js';

/** A view of this list somebody named. It holds filters, never a patient. */
export interface SavedView {
  id: string;
  name: string;
  search: CaseloadSearch;
}

const PATH = '/caseload';

/** The kept addresses that lead to this list, read as its own address would be. */
export function savedViews(views: readonly { id: string; name: string; address: string }[]): SavedView[] {
  return views.flatMap(({ id, name, address }) => {
    const [path, search = ''] = address.split('?');
    if (path !== PATH) return [];
    return [{ id, name, search: caseloadSearch(Object.fromEntries(new URLSearchParams(search))) }];
  });
}

/** What is kept and shared: the list with its filters. */
export function addressOf(search: CaseloadSearch): string {
  const params = new URLSearchParams(Object.entries(compact(search)));
  return params.size > 0 ? `${PATH}?${params.toString()}` : PATH;
}

export function isSameSearch(a: CaseloadSearch, b: CaseloadSearch): boolean {
  const key = (search: CaseloadSearch): string => JSON.stringify(Object.entries(compact(search)).toSorted());
  return key(a) === key(b);
}
