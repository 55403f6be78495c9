import type { CaseState } from '../case/case-state.js';
import type { Refused } from '../case/decide.types.js';
import { RECORD_ACTIONS } from '../case/open-actions.js';
import { refuse, taken, unknown } from '../case/refuse.js';
import { isPhysical, itemIdsOf, type RecordAction } from './records.js';
import type { RecordItem } from './record-item.types.js';

export function checkRecords(state: CaseState, action: RecordAction): Refused | undefined {
  if (action.type === 'ADD_RECORD_ITEM') {
    return taken(state.recordItems, action.recordItemId, 'recordItemId', 'record item');
  }
  const field = 'recordItemIds' in action ? 'recordItemIds' : 'recordItemId';
  for (const id of itemIdsOf(action)) {
    const item = state.recordItems.find((one) => one.id === id);
    if (!item) return unknown(state.recordItems, id, field, 'record item');
    const refused = checkItem(item, action, field);
    if (refused) return refused;
  }
  return undefined;
}

function checkItem(item: RecordItem, action: RecordAction, field: string): Refused | undefined {
  if (!RECORD_ACTIONS[item.state].includes(action.type)) {
    return refuse(
      'NOT_IN_THIS_STATE',
      'A record item has moved on, so this does not fit its state any more. Load the case again.',
      field,
    );
  }
  if (action.type === 'RETURN_RECORD' && !isPhysical(item.kind)) {
    return refuse('NOT_IN_THIS_STATE', 'Only slides and discs are returned.', field);
  }
  if (action.type === 'RETURN_RECORD' && item.returnedOn) {
    return refuse('NOT_IN_THIS_STATE', 'This item has been returned already.', field);
  }
  if (action.type === 'UPDATE_RECORD_ITEM') {
    const signedOn = action.authorizationSignedOn ?? item.authorizationSignedOn;
    const expiresOn = action.authorizationExpiresOn ?? item.authorizationExpiresOn;
    if (signedOn && expiresOn && expiresOn < signedOn) {
      return refuse('INVALID', 'A form cannot expire before it was signed.', 'authorizationExpiresOn');
    }
  }
  return undefined;
}
