import type { DateOn } from '../calendar/date-on.js';
import { earlierOf } from '../calendar/days.js';
import type { CaseState } from '../case/case-state.js';
import { isPhysical } from './records.js';
import type { RecordItem } from './record-item.types.js';

/** Carriers whose page of a shipment can be named from its number. */
const TRACKING_PAGES: readonly { name: RegExp; page: string }[] = [
  { name: /^ups\b|united parcel/i, page: 'https://www.ups.com/track?tracknum=' },
  { name: /^fed ?ex\b|federal express/i, page: 'https://www.fedex.com/fedextrack/?trknbr=' },
  { name: /^usps\b|postal service/i, page: 'https://tools.usps.com/go/TrackConfirmAction?tLabels=' },
  { name: /^dhl\b/i, page: 'https://www.dhl.com/us-en/home/tracking.html?tracking-id=' },
];

/** Names to choose from; any other may be written. */
export const CARRIERS = ['UPS', 'FedEx', 'USPS', 'DHL'] as const;

/** The carrier's own page about this shipment; undefined for a carrier we do not know or a number that is none. */
export function trackingPage(
  carrier: string | null | undefined,
  trackingNumber: string | null | undefined,
): string | undefined {
  const number = trackingNumber?.replace(/[\s-]/g, '') ?? '';
  if (!/^[A-Za-z0-9]{6,40}$/.test(number)) return undefined;
  const known = TRACKING_PAGES.find(({ name }) => name.test(carrier?.trim() ?? ''));
  return known && `${known.page}${number}`;
}

/** Slides and discs that are lent, have left their holder and are not back. */
export function isLent(item: RecordItem): boolean {
  const isOut = !['NEEDED', 'REQUESTED', 'PROMISED', 'NOT_APPLICABLE'].includes(item.state);
  return isPhysical(item.kind) && item.mustReturn === true && !item.returnedOn && isOut;
}

/**
 * Since when a lent item should be on its way back: the end of the loan, the decision or the end of the case, whichever
 * came first. Undefined while nothing of it has come.
 */
export function returnDueOn(state: CaseState, item: RecordItem, todayOn: DateOn): DateOn | undefined {
  if (!isLent(item)) return undefined;
  const { decidedOn, words } = state.decision;
  const days = [item.returnDueOn, words ? decidedOn : undefined, state.closedOn].filter(
    (day) => day !== undefined && day <= todayOn,
  ) as DateOn[];
  return days.length === 0 ? undefined : days.reduce(earlierOf);
}
