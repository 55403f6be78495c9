import type { FailedItem } from '@sextant/data';
import type { Channel } from '@sextant/domain';

/** The channels over which this very occurrence of a message did not arrive. */
export function failedOver(
  failed: readonly FailedItem[],
  { taskId, occurrence }: { taskId: string; occurrence: number },
): Channel[] {
  return failed
    .filter((each) => each.taskId === taskId && each.occurrence === occurrence)
    .map(({ channel }) => channel);
}
