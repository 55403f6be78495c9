import { useFormat, type Format } from '../../../../i18n/format.js';
import { useWords } from '../../../../i18n/i18n.js';
import type { RecordItemView } from '../../case.types.js';
import { itemName } from '../../forms/item-name.js';

/** "Pathology report and Biopsy slides". */
export function useRecordNames(items: readonly RecordItemView[]): string {
  const t = useWords('caseRecords');
  const wording = useWords('wording');
  const format = useFormat();
  return namesOf(
    items,
    (item) => itemName(wording, item),
    format,
    (count) => t('several', { count }),
  );
}

const MOST_NAMES = 3;

/** Names as far as one can take them in; more are counted. */
export function namesOf<I>(
  items: readonly I[],
  nameOf: (item: I) => string,
  format: Format,
  several: (count: number) => string,
): string {
  return items.length > MOST_NAMES ? several(items.length) : format.list(items.map(nameOf));
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
