import { compact } from '../../search-params.js';

/** A view of a list somebody named. It holds filters, never a patient. */
export interface SavedView<Search> {
  id: string;
  name: string;
  search: Search;
}

/** The kept addresses that lead to the list at `path`, read as its own address would be. */
export function savedViews<Search>(
  views: readonly { id: string; name: string; address: string }[],
  path: string,
  read: (search: Record<string, unknown>) => Search,
): SavedView<Search>[] {
  return views.flatMap(({ id, name, address }) => {
    const [at, search = ''] = address.split('?');
    return at === path ? [{ id, name, search: read(Object.fromEntries(new URLSearchParams(search))) }] : [];
  });
}

/** What is kept and shared: the list with its filters. */
export function addressOf(path: string, search: object): string {
  const params = new URLSearchParams(Object.entries(compact(search)) as [string, string][]);
  return params.size > 0 ? `${path}?${params.toString()}` : path;
}

export function isSameSearch(a: object, b: object): boolean {
  const key = (search: object): string => JSON.stringify(Object.entries(compact(search)).toSorted());
  return key(a) === key(b);
}
