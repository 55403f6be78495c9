import { CARD_LANGUAGES, WORRY_KINDS, type CardLanguage, type WorryKind } from '@sextant/domain';
import { compact, oneOf } from '../../app/search-params.js';

/** Which card is open, and in which language one reads: a link from a case opens the patient's. */
export interface LibrarySearch {
  card?: WorryKind;
  language?: CardLanguage;
}

export function librarySearch(search: Record<string, unknown>): LibrarySearch {
  return compact({
    card: oneOf(WORRY_KINDS, search.card),
    language: oneOf(CARD_LANGUAGES, search.language),
  });
}
