import type { BoardRow } from '../../screens/today/board.queries.js';
import type { ActionInput } from './use-send-items.js';

/** Sent as a parcel: somebody has the tracking number in hand, so the form asks for it. */
const PARCELS: readonly string[] = ['BIOPSY_SLIDES', 'IMAGING_DISC'];

/** The suggested act where it needs no field: one key finishes it. Undefined: a form asks for the rest. */
export function directAct({ nextAct, why }: Pick<BoardRow, 'nextAct' | 'why'>): ActionInput | undefined {
  const { code, recordItemIds } = nextAct;
  if (!recordItemIds || recordItemIds.length === 0) return undefined;
  if (code === 'CHECK_READABLE') return { markRecordsReadable: { recordItemIds } };
  if (code === 'SEND_RECORDS' && !PARCELS.includes(why.recordKind ?? ''))
    return { sendRecords: { recordItemIds } };
  return undefined;
}

/** The row that is next when this one is done: the one below, at the end the one above. */
export function nextRowId(orderedIds: readonly string[], caseId: string): string | undefined {
  const at = orderedIds.indexOf(caseId);
  return orderedIds[at + 1] ?? orderedIds[at - 1];
}
