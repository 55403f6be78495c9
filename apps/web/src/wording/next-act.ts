import type { TFunction } from 'i18next';
import { wordTable } from './word-table.js';

/** What the button of the suggested act says. */
export function actLabel(t: TFunction<'wording'>, act: { code: string }): string {
  return wordTable<Record<string, string>>(t, 'act')[act.code] ?? act.code;
}
