import { compact, dateOn, shortText, uuid } from '../../app/search-params.js';

/** The period and the filters; without dates it is the last 90 days. */
export interface StepsSearch {
  from?: string;
  to?: string;
  navigatorId?: string;
  cancerType?: string;
}

export function stepsSearch(search: Record<string, unknown>): StepsSearch {
  return compact({
    from: dateOn(search.from),
    to: dateOn(search.to),
    navigatorId: uuid(search.navigatorId),
    cancerType: shortText(search.cancerType),
  });
}
