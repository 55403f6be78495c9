import type { DeliveryView } from '../case.types.js';

export type MessageEnd = DeliveryView['state'] | 'IN_OUTBOX' | 'IN_TRIAL' | 'NO_CHANNEL';

/** What a message came to, in a word: one that only the outbox took was not sent, in a trial as little as elsewhere. */
export function messageEnd(
  { state, reason, isInOutbox }: Pick<DeliveryView, 'state' | 'reason' | 'isInOutbox'>,
  isTrial: boolean,
): MessageEnd {
  if (isInOutbox) return isTrial ? 'IN_TRIAL' : 'IN_OUTBOX';
  return state === 'EXPIRED' && reason === 'NO_CHANNEL' ? 'NO_CHANNEL' : state;
}
