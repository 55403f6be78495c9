import { compact } from '../../app/search-params.js';

/** The calendar year of the report; left out, the present one. */
export interface BarriersSearch {
  year?: number;
}

export function barriersSearch(search: Record<string, unknown>): BarriersSearch {
  const year = Number(search.year);
  return compact({ year: Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : undefined });
}
