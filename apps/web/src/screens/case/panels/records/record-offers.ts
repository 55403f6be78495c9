import {
  isOpen,
  isOpenForRecord,
  isPhysical,
  type ActionType,
  type PatientTaskKind,
  type RecordKind,
  type RecordState,
} from '@sextant/domain';
import type { Openness } from '../../acts/may.js';

/** What can be done with record items on this panel. Some are recorded at once, the others ask for a word or a day first. */
export const RECORD_OFFERS = [
  'request',
  'requestAgain',
  'ask',
  'chase',
  'promise',
  'extend',
  'receiveReadable',
  'receive',
  'readable',
  'send',
  'sendAgain',
  'arrived',
  'accept',
  'wrong',
  'return',
  'notFound',
  'again',
  'notApplicable',
  'release',
  'edit',
] as const;
export type RecordOffer = (typeof RECORD_OFFERS)[number];

/** The action behind each offer: the domain's table opens it or not. `ask` is about the patient, `chase` is a call. */
const ACTIONS: Record<RecordOffer, ActionType> = {
  request: 'REQUEST_RECORDS',
  requestAgain: 'REQUEST_RECORDS',
  ask: 'ASK_PATIENT',
  chase: 'PROMISE_RECORDS',
  promise: 'PROMISE_RECORDS',
  extend: 'EXTEND_REQUEST',
  receiveReadable: 'RECEIVE_RECORDS',
  receive: 'RECEIVE_RECORDS',
  readable: 'MARK_RECORDS_READABLE',
  send: 'SEND_RECORDS',
  sendAgain: 'SEND_RECORDS',
  arrived: 'MARK_RECORDS_ARRIVED',
  accept: 'ACCEPT_RECORDS',
  wrong: 'MARK_RECORD_WRONG',
  return: 'RETURN_RECORD',
  notFound: 'NEED_RECORD_AGAIN',
  again: 'NEED_RECORD_AGAIN',
  notApplicable: 'MARK_RECORD_NOT_APPLICABLE',
  release: 'PREPARE_AUTHORIZATION',
  edit: 'UPDATE_RECORD_ITEM',
};

/** Offers about one item only: their reason or day belongs to it. */
const ONE_AT_A_TIME: readonly RecordOffer[] = [
  'ask',
  'wrong',
  'return',
  'notFound',
  'again',
  'notApplicable',
  'edit',
];

/** The likely next ones, shown as buttons; everything else open is in the row's menu. */
const LIKELY: Record<RecordState, readonly RecordOffer[]> = {
  NEEDED: ['request', 'requestAgain', 'ask'],
  REQUESTED: ['receiveReadable', 'promise'],
  PROMISED: ['receiveReadable', 'receive'],
  RECEIVED: ['readable', 'wrong'],
  READABLE: ['send', 'wrong'],
  SENT_TO_CENTER: ['accept'],
  ACCEPTED: ['return'],
  WRONG_OR_INCOMPLETE: ['requestAgain', 'ask'],
  NOT_APPLICABLE: ['again'],
};

export interface OfferedItem {
  kind: RecordKind;
  state: RecordState;
  requestCount: number;
  mustReturn: boolean | null;
  returnedOn: string | null;
  arrivedOn: string | null;
  /** The clock of the right of access, while it runs. */
  clock: { isExtended: boolean } | null;
  /** Who holds it is known, so that a release can name them. */
  holderName: string | null;
  /** The patient has an open task about it. */
  isAsked: boolean;
}

/** Everything that may be done with one item now, the likely ones first. */
export function offersFor(view: Openness, item: OfferedItem): { likely: RecordOffer[]; more: RecordOffer[] } {
  const open = RECORD_OFFERS.filter((offer) => isOffered(view, item, offer));
  const likely = LIKELY[item.state].filter((offer) => open.includes(offer));
  return { likely, more: open.filter((offer) => !likely.includes(offer)) };
}

/** What may be done with all of these at once. */
export function offersForAll(view: Openness, items: readonly OfferedItem[]): RecordOffer[] {
  return RECORD_OFFERS.filter(
    (offer) =>
      items.length > 0 &&
      !ONE_AT_A_TIME.includes(offer) &&
      items.every((item) => isOffered(view, item, offer)),
  );
}

function isOffered(
  { status, isReadOnly, reported }: Openness,
  item: OfferedItem,
  offer: RecordOffer,
): boolean {
  const { state } = item;
  if (isReadOnly) return false;
  if (offer === 'ask') {
    const isWanted =
      state === 'NEEDED' || state === 'REQUESTED' || state === 'PROMISED' || state === 'WRONG_OR_INCOMPLETE';
    return status === 'OPEN' && reported?.fact !== 'DECEASED' && isWanted && !item.isAsked;
  }
  const isOwed = state === 'REQUESTED' || state === 'PROMISED';
  if (offer === 'release') {
    const isWanted = isOwed || state === 'NEEDED' || state === 'WRONG_OR_INCOMPLETE';
    return isOpen(status, ACTIONS.release) && isWanted && Boolean(item.holderName);
  }
  if (!isOpenForRecord(status, state, ACTIONS[offer])) return false;
  const wasSent = state === 'SENT_TO_CENTER' || state === 'ACCEPTED';
  switch (offer) {
    case 'request':
      return item.requestCount === 0;
    case 'requestAgain':
      return item.requestCount > 0;
    case 'send':
      return !wasSent;
    case 'sendAgain':
      return wasSent;
    case 'extend':
      return item.clock?.isExtended === false;
    case 'arrived':
      return isPhysical(item.kind) && item.arrivedOn === null;
    case 'notFound':
      return isOwed;
    case 'again':
      return !isOwed;
    case 'return':
      return isPhysical(item.kind) && item.returnedOn === null && item.mustReturn !== false;
    default:
      return true;
  }
}

/** The one thing the patient can do to bring a record of this kind. */
export function patientTaskFor(kind: RecordKind): PatientTaskKind {
  if (kind === 'BIOPSY_SLIDES') return 'FETCH_SLIDES';
  return kind === 'IMAGING_DISC' ? 'FETCH_DISC' : 'DOWNLOAD_FROM_PORTAL';
}
