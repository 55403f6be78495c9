import { createHash } from 'node:crypto';

/**
 * The idempotency key of a delivery: what it is for, never when, how often or to whom. Every occurrence of a task is in
 * one live delivery only, so its first item names it.
 */
export function deliveryKey(of: {
  orgId: string;
  caseId: string;
  /** Task and occurrence of the first item; the delivery itself where there is none. */
  subject: string;
  channel: string;
}): string {
  return createHash('sha256').update([of.orgId, of.caseId, of.subject, of.channel].join('|')).digest('hex');
}
