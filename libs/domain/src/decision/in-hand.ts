import type { RecordItem } from '../records/record-item.types.js';
import type { OpinionOrder } from './decision.types.js';

/**
 * The record items the doctor of an opinion had in hand, as far as we know: what was sent to the center of that round.
 * Of the first opinion we know nothing; whoever writes it down asks.
 */
export function itemsInHand<T extends Pick<RecordItem, 'round' | 'state'>>(
  items: readonly T[],
  order: OpinionOrder,
): T[] {
  if (order === 'FIRST') return [];
  const round = order === 'SECOND' ? 1 : 2;
  return items.filter(
    (item) => item.round === round && (item.state === 'SENT_TO_CENTER' || item.state === 'ACCEPTED'),
  );
}
