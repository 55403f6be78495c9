import { STEPS, type Step } from '@sextant/domain';
import type { BoardRow } from '../../../screens/today/board.queries.js';
import { compact, oneOf, uuid } from '../../search-params.js';

/** What narrows a list of cases by its address, on Today and in Caseload. */
export interface RowFilter {
  step?: Step;
  language?: 'en' | 'es' | 'other';
  navigatorId?: string;
}

export function rowFilter(search: Record<string, unknown>): RowFilter {
  return compact({
    step: oneOf(STEPS, search.step),
    language: oneOf(['en', 'es', 'other'], search.language),
    navigatorId: uuid(search.navigatorId),
  });
}

export function fitsFilter(row: BoardRow, { step, language, navigatorId }: RowFilter): boolean {
  return (
    (!step || row.currentStep === step) &&
    (!language || languageGroup(row.language) === language) &&
    (!navigatorId || row.navigatorId === navigatorId)
  );
}

function languageGroup(code: string): 'en' | 'es' | 'other' {
  const language = code.slice(0, 2);
  return language === 'en' || language === 'es' ? language : 'other';
}

export interface NavigatorChoice {
  id: string;
  name: string;
}

/** Who has cases in these rows, by name. */
export function navigatorsOf(rows: readonly BoardRow[], collator: Intl.Collator): NavigatorChoice[] {
  const byId = new Map(rows.map((row) => [row.navigatorId, row.navigatorName]));
  return [...byId]
    .flatMap(([id, name]) => (id && name ? [{ id, name }] : []))
    .toSorted((a, b) => collator.compare(a.name, b.name));
}
