import type { DateOn } from '../calendar/date-on.js';
import type { ActionOf, RecordedAction } from '../case/actions.js';
import type { CaseState } from '../case/case-state.js';
import { patched, replaced, without } from '../case/patch.js';
import type { RecordItem, RecordKind, RecordState } from './record-item.types.js';

export type RecordAction = ActionOf<
  | 'ADD_RECORD_ITEM'
  | 'UPDATE_RECORD_ITEM'
  | 'REQUEST_RECORDS'
  | 'PROMISE_RECORDS'
  | 'EXTEND_REQUEST'
  | 'RECEIVE_RECORDS'
  | 'MARK_RECORDS_READABLE'
  | 'MARK_RECORD_WRONG'
  | 'SEND_RECORDS'
  | 'MARK_RECORDS_ARRIVED'
  | 'ACCEPT_RECORDS'
  | 'RETURN_RECORD'
  | 'MARK_RECORD_NOT_APPLICABLE'
  | 'NEED_RECORD_AGAIN'
>;

export function applyRecords(state: CaseState, action: RecordAction, recorded: RecordedAction): CaseState {
  if (action.type === 'ADD_RECORD_ITEM') {
    const { type, recordItemId, kind, ...facts } = action;
    const bare: RecordItem = {
      id: recordItemId,
      round: state.round,
      kind,
      state: 'NEEDED',
      requestCount: 0,
      since: recorded.on,
    };
    return { ...state, recordItems: [...state.recordItems, patched(bare, facts)] };
  }
  const change = (item: RecordItem): RecordItem => {
    const after = changed(item, action, recorded);
    return WANTED_AGAIN.has(action.type) ? { ...after, round: state.round } : after;
  };
  return { ...state, recordItems: replaced(state.recordItems, itemIdsOf(action), change) };
}

/** What is asked for or sent on in a later round belongs to that round: the new center wants it. */
const WANTED_AGAIN: ReadonlySet<RecordAction['type']> = new Set<RecordAction['type']>([
  'REQUEST_RECORDS',
  'SEND_RECORDS',
  'NEED_RECORD_AGAIN',
]);

/** The record items an action is about. */
export function itemIdsOf(action: RecordAction): string[] {
  return 'recordItemIds' in action ? action.recordItemIds : [action.recordItemId];
}

type Change = Exclude<RecordAction, { type: 'ADD_RECORD_ITEM' }>;

function changed(item: RecordItem, action: Change, { on }: RecordedAction): RecordItem {
  const moved = (state: RecordState): RecordItem => ({ ...without(item, 'reason'), state, since: on });
  switch (action.type) {
    case 'UPDATE_RECORD_ITEM': {
      const { type, recordItemId, ...facts } = action;
      return patched(item, facts);
    }
    case 'REQUEST_RECORDS':
      return {
        ...without(moved('REQUESTED'), ...OF_AN_ANSWER, ...OF_A_REQUEST),
        way: action.way,
        requestCount: item.requestCount + 1,
        requestedOn: on,
        ...clockOf(item, action, on),
      };
    case 'PROMISE_RECORDS':
      return patched<RecordItem>(without(moved('PROMISED'), 'isOnTheWay'), {
        promisedOn: action.promisedOn,
        isOnTheWay: action.isOnTheWay || undefined,
        carrier: action.carrier,
        trackingNumber: action.trackingNumber,
      });
    case 'EXTEND_REQUEST':
      return { ...item, extendedOn: action.writtenOn, extensionReason: action.reason };
    case 'RECEIVE_RECORDS':
      return {
        ...without(moved(action.isReadable ? 'READABLE' : 'RECEIVED'), 'isOnTheWay'),
        receivedOn: on,
      };
    case 'MARK_RECORDS_READABLE':
      return moved('READABLE');
    case 'MARK_RECORD_WRONG':
      return { ...moved('WRONG_OR_INCOMPLETE'), reason: action.reason };
    case 'SEND_RECORDS':
      return patched<RecordItem>(
        without(moved('SENT_TO_CENTER'), 'acceptedOn', 'arrivedOn', 'returnedOn', 'chasedOn', 'isOnTheWay'),
        {
          sentOn: on,
          carrier: action.carrier,
          trackingNumber: action.trackingNumber,
          mustReturn: action.mustReturn,
          returnDueOn: action.returnDueOn,
        },
      );
    case 'MARK_RECORDS_ARRIVED':
      return { ...item, arrivedOn: action.arrivedOn };
    case 'ACCEPT_RECORDS':
      return { ...moved('ACCEPTED'), acceptedOn: on };
    case 'RETURN_RECORD':
      return { ...item, returnedOn: action.returnedOn };
    case 'MARK_RECORD_NOT_APPLICABLE':
      return { ...moved('NOT_APPLICABLE'), reason: action.reason };
    case 'NEED_RECORD_AGAIN':
      return patched<RecordItem>(
        without(moved('NEEDED'), ...OF_AN_ANSWER, ...OF_A_REQUEST, 'acceptedOn', 'arrivedOn'),
        { reason: action.reason },
      );
  }
}

const OF_AN_ANSWER = ['promisedOn', 'isOnTheWay', 'receivedOn', 'sentOn', 'chasedOn'] as const;
const OF_A_REQUEST = ['requestBasis', 'reachedHolderOn', 'extendedOn', 'extensionReason'] as const;

/**
 * On what the request rests and since when the holder has it. Asking once more for what is still owed is a reminder of
 * the same request: the clock of the right of access runs on.
 */
function clockOf(item: RecordItem, action: ActionOf<'REQUEST_RECORDS'>, on: DateOn): Partial<RecordItem> {
  const { basis, reachedHolderOn } = action;
  if (!basis) return {};
  if (basis !== 'RIGHT_OF_ACCESS') return { requestBasis: basis };
  const isReminder = item.requestBasis === basis && (item.state === 'REQUESTED' || item.state === 'PROMISED');
  if (!isReminder) return { requestBasis: basis, reachedHolderOn: reachedHolderOn || on };
  const { extendedOn, extensionReason } = item;
  return {
    requestBasis: basis,
    reachedHolderOn: reachedHolderOn || item.reachedHolderOn || on,
    ...(extendedOn ? { extendedOn } : {}),
    ...(extensionReason ? { extensionReason } : {}),
  };
}

const PHYSICAL: ReadonlySet<RecordKind> = new Set<RecordKind>(['BIOPSY_SLIDES', 'IMAGING_DISC']);

/** Slides, blocks and discs travel as shipments and have to be read at the other end. */
export function isPhysical(kind: RecordKind): boolean {
  return PHYSICAL.has(kind);
}

/** Nothing is left to do for the step: READABLE counts, a shipment on its way to the center waits for acceptance. */
export function isItemDone(item: Pick<RecordItem, 'state'>): boolean {
  return item.state === 'ACCEPTED' || item.state === 'READABLE' || item.state === 'NOT_APPLICABLE';
}

/** The item has arrived, or is not wanted any more: whoever was asked to bring it need not. */
export function isItemSettled(item: Pick<RecordItem, 'state'>): boolean {
  return isItemDone(item) || item.state === 'RECEIVED' || item.state === 'SENT_TO_CENTER';
}

/** Kept from an earlier round: it went to the center of that round, and nobody waits for that one any more. */
export function isWithEarlierCenter(state: Pick<CaseState, 'round'>, item: RecordItem): boolean {
  return item.round < state.round && (item.state === 'SENT_TO_CENTER' || item.state === 'ACCEPTED');
}

/** Nothing of the item holds the present round up. */
export function isItemDoneInRound(state: Pick<CaseState, 'round'>, item: RecordItem): boolean {
  return isItemDone(item) || isWithEarlierCenter(state, item);
}

/** Every item is done. A case without any item has not begun to say what it needs, so it is not done. */
export function isRecordsDone(state: CaseState): boolean {
  return state.recordItems.length > 0 && state.recordItems.every((item) => isItemDoneInRound(state, item));
}
