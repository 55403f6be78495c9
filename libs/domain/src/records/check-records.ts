import { addDays } from '../calendar/days.js';
import type { DateOn } from '../calendar/date-on.js';
import type { ActionOf, RecordedAction } from '../case/actions.js';
import type { CaseState } from '../case/case-state.js';
import type { Refused } from '../case/decide.types.js';
import { RECORD_ACTIONS } from '../case/open-actions.js';
import { refuse, taken, unknown } from '../case/refuse.js';
import { ACCESS_DAYS } from './access-clock.js';
import { isReleaseOver, needsRelease, releaseOf } from './authorization/release.js';
import { isPhysical, itemIdsOf, type RecordAction } from './records.js';
import type { RecordItem } from './record-item.types.js';

export function checkRecords(
  state: CaseState,
  action: RecordAction,
  { on }: RecordedAction,
): Refused | undefined {
  if (action.type === 'ADD_RECORD_ITEM') {
    return taken(state.recordItems, action.recordItemId, 'recordItemId', 'record item');
  }
  const field = 'recordItemIds' in action ? 'recordItemIds' : 'recordItemId';
  for (const id of itemIdsOf(action)) {
    const item = state.recordItems.find((one) => one.id === id);
    if (!item) return unknown(state.recordItems, id, field, 'record item');
    const refused = checkItem(item, action, field) ?? checkRequest(state, item, action, on);
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
  if (action.type === 'MARK_RECORDS_ARRIVED' && !isPhysical(item.kind)) {
    return refuse('NOT_IN_THIS_STATE', 'Only slides and discs travel as shipments.', field);
  }
  if (action.type === 'EXTEND_REQUEST') return checkExtension(item, action, field);
  if (action.type === 'UPDATE_RECORD_ITEM') {
    const signedOn = action.authorizationSignedOn ?? item.authorizationSignedOn;
    const expiresOn = action.authorizationExpiresOn ?? item.authorizationExpiresOn;
    if (signedOn && expiresOn && expiresOn < signedOn) {
      return refuse('INVALID', 'A form cannot expire before it was signed.', 'authorizationExpiresOn');
    }
  }
  return undefined;
}

/** One extension, in writing, within the first 30 days: 45 CFR 164.524(b)(2)(ii). */
function checkExtension(
  item: RecordItem,
  action: ActionOf<'EXTEND_REQUEST'>,
  field: string,
): Refused | undefined {
  const { reachedHolderOn } = item;
  if (item.requestBasis !== 'RIGHT_OF_ACCESS' || !reachedHolderOn) {
    return refuse('NOT_IN_THIS_STATE', 'Only a request under the right of access can be extended.', field);
  }
  if (item.extendedOn) return refuse('NOT_IN_THIS_STATE', 'A holder may extend only once.', field);
  if (action.writtenOn < reachedHolderOn || action.writtenOn > addDays(reachedHolderOn, ACCESS_DAYS)) {
    return refuse(
      'INVALID',
      'An extension counts only when it was written within the first 30 days.',
      'writtenOn',
    );
  }
  return undefined;
}

/** A request that rests on a permission needs one in force; one that is over is told before the holder refuses. */
function checkRequest(
  state: CaseState,
  item: RecordItem,
  action: RecordAction,
  on: DateOn,
): Refused | undefined {
  if (action.type !== 'REQUEST_RECORDS' || !needsRelease(action.way, action.basis || undefined))
    return undefined;
  const release = releaseOf(state.releases, item, on);
  if (isReleaseOver(release)) {
    const ended = release.state === 'REVOKED' ? 'was taken back' : 'ended';
    return refuse(
      'RELEASE_OVER',
      `The release for one of these ${ended} on ${release.endsOn ?? ''}. Have a new one signed, ask under the right of access, or let the treating clinician ask.`,
      'basis',
    );
  }
  if (action.basis === 'AUTHORIZATION' && release.state === 'NONE') {
    return refuse(
      'RELEASE_MISSING',
      'No signed release covers one of these. Record its signature first.',
      'basis',
    );
  }
  return undefined;
}
