import type { TFunction } from 'i18next';
import type { RecordItemView } from '../case.types.js';

/** "Imaging disc" or "Imaging disc (CT, September)". */
export function itemName(
  wording: TFunction<'wording'>,
  item: Pick<RecordItemView, 'kind' | 'description'>,
): string {
  const kind = wording(`recordKind.${item.kind}`);
  return item.description ? `${kind} (${item.description})` : kind;
}
