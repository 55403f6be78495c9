import type { RecordActionResult, RecordActionsInput, RecordedItem, RecordedItems } from '@sextant/contract';
import type { Ctx } from '@sextant/data';
import { recordActionInput } from './action-of-input.js';

export const MAX_ITEMS = 100;

/**
 * Records one action on each of many cases. Every item is its own transaction: one that is refused says why and holds
 * nobody up, and sending all of it again finishes what a lost connection left undone.
 */
export async function recordActions(ctx: Ctx, { items }: RecordActionsInput): Promise<RecordedItems> {
  return eachItem(items, async (item) => {
    const result = await recordActionInput(ctx, item);
    return recordedItem(item.caseId, result, [item.actionId]);
  });
}

/** One after the other: two items on one case build on each other, and nobody else waits for a connection. */
export async function eachItem<Item extends { caseId: string }>(
  items: readonly Item[],
  record: (item: Item) => Promise<RecordedItem>,
): Promise<RecordedItems> {
  const recorded: RecordedItem[] = [];
  for (const [index, item] of items.entries()) {
    recorded.push(index < MAX_ITEMS ? await record(item) : tooMany(item.caseId));
  }
  return { items: recorded };
}

/** The answer about one case: what was recorded, or why not, and its row as it stands now. */
export function recordedItem(
  caseId: string,
  result: RecordActionResult,
  actionIds: readonly string[],
): RecordedItem {
  switch (result.__typename) {
    case 'ActionRecorded':
      return {
        caseId,
        outcome: 'RECORDED',
        actionIds: [...actionIds],
        code: null,
        message: null,
        row: result.case.board,
      };
    case 'ActionRefused': {
      const { code, message } = result;
      return { caseId, outcome: 'REFUSED', actionIds: [], code, message, row: result.case?.board ?? null };
    }
    default:
      return {
        caseId,
        outcome: 'NOT_FOUND',
        actionIds: [],
        code: null,
        message: 'There is nothing here by this id.',
        row: null,
      };
  }
}

function tooMany(caseId: string): RecordedItem {
  const message = `At most ${String(MAX_ITEMS)} cases at once. Do the rest after these.`;
  return { caseId, outcome: 'REFUSED', actionIds: [], code: 'INVALID', message, row: null };
}
