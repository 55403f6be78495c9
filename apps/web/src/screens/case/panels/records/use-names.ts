import { useFormat } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import type { RecordItemView } from '../../case.types.js';
import { itemName } from '../../forms/item-name.js';

/** "Pathology report and Biopsy slides". */
export function useRecordNames(items: readonly RecordItemView[]): string {
  const wording = useWords('wording');
  const format = useFormat();
  return format.list(items.map((item) => itemName(wording, item)));
}

/** The holder all of them share, if they do. */
export function sharedHolder(
  items: readonly RecordItemView[],
): { id: string | null; name: string } | undefined {
  const [first] = items;
  if (!first?.holderName) return undefined;
  const isShared = items.every(
    (item) => item.holderId === first.holderId && item.holderName === first.holderName,
  );
  return isShared ? { id: first.holderId, name: first.holderName } : undefined;
}
