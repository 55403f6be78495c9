import { compact } from '../../app/search-params.js';
import { caseloadSearch, type CaseloadSearch } from './caseload.search.js';

/** A view somebody named; kept on this computer. It holds filters, never a patient. */
export interface SavedView {
  name: string;
  search: CaseloadSearch;
}

const STORED_VIEWS = 'sextant.caseload-views';

/** Reads what was stored; anything unreadable counts as nothing stored. */
export function parseViews(text: string | null): SavedView[] {
  if (!text) return [];
  try {
    const stored: unknown = JSON.parse(text);
    if (!Array.isArray(stored)) return [];
    return stored.flatMap((view: unknown) => {
      if (typeof view !== 'object' || view === null || !('name' in view) || typeof view.name !== 'string')
        return [];
      const search = 'search' in view && typeof view.search === 'object' ? { ...view.search } : {};
      return [{ name: view.name, search: caseloadSearch(search) }];
    });
  } catch {
    return [];
  }
}

export function loadViews(): SavedView[] {
  return parseViews(localStorage.getItem(STORED_VIEWS));
}

/** Adds the view, in place of one of the same name; at most eight are kept. */
export function withView(views: readonly SavedView[], view: SavedView): SavedView[] {
  return [...views.filter(({ name }) => name !== view.name), view].slice(-8);
}

export function storeViews(views: readonly SavedView[]): void {
  localStorage.setItem(STORED_VIEWS, JSON.stringify(views));
}

export function isSameSearch(a: CaseloadSearch, b: CaseloadSearch): boolean {
  const key = (search: CaseloadSearch): string => JSON.stringify(Object.entries(compact(search)).toSorted());
  return key(a) === key(b);
}
