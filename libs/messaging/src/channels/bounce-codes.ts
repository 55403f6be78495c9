import type { Channel } from '@sextant/domain';
import { meaningOfTwilioCode } from './twilio-codes.js';

/**
 * Enhanced status codes that say there is no such mailbox (RFC 3463, RFC 7505). A full or closed mailbox, a policy and a
 * refusal of us are no reason to give up an address.
 */
const NOBODY_THERE = new Set([
  '5.1.1', // no such mailbox
  '5.1.2', // no such domain
  '5.1.3', // not an address
  '5.1.6', // moved, and nobody knows where to
  '5.1.10', // a domain without mail
]);

export type BounceMeaning = 'OPTED_OUT' | 'INVALID_CONTACT' | 'NOTHING_MORE';

/** What the code of a message that came back says of its number or address. */
export function meaningOfBounce(channel: Channel, code: string): BounceMeaning {
  if (channel === 'EMAIL') return NOBODY_THERE.has(code) ? 'INVALID_CONTACT' : 'NOTHING_MORE';
  const meaning = meaningOfTwilioCode(code);
  if (meaning === 'OPTED_OUT') return meaning;
  return meaning === 'INVALID_NUMBER' ? 'INVALID_CONTACT' : 'NOTHING_MORE';
}
