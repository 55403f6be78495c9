import type { CardLanguage, WorryKind, WorryText } from './worries.types.js';
import { WORRY_CARDS_EN } from './worry-cards.en.js';
import { WORRY_CARDS_ES } from './worry-cards.es.js';

/** The words every organization begins with, until somebody there has read and published its own. */
export function shippedWorryText(kind: WorryKind, language: CardLanguage): WorryText {
  return language === 'es' ? WORRY_CARDS_ES[kind] : WORRY_CARDS_EN[kind];
}
