import { isMonth } from '@sextant/domain';
import { compact } from '../../app/search-params.js';

/** The month of the evidence; left out, the present one. */
export interface EvidenceSearch {
  month?: string;
}

export function evidenceSearch(search: Record<string, unknown>): EvidenceSearch {
  return compact({ month: isMonth(search.month) ? search.month : undefined });
}
