import type { DeliveryPurpose } from '@sextant/data';
import type { AfterUnknown, Messenger } from '@sextant/messaging';

/** A try whose outcome nobody knows. */
export interface UnknownTry {
  purpose: DeliveryPurpose;
  /** Who had it. */
  provider: string | null;
  /** Its last byte had left before the worker died. */
  isAsGoodAsOut?: boolean;
}

/**
 * What may be done about it, by the ways out there are now. Another provider than the one that had it can neither drop a repeat
 * nor look it up. Over a channel that only bears a twin, none is made of what is urgent or as good as out: a person looks.
 */
export function policyAfterUnknown(
  ways: readonly (Messenger | undefined)[],
  { purpose, provider, isAsGoodAsOut = false }: UnknownTry,
): AfterUnknown {
  const had = ways.find((way) => way?.name === provider);
  if (!had) return 'NEVER';
  return had.afterUnknown === 'ONCE' && (isUrgent(purpose) || isAsGoodAsOut) ? 'NEVER' : had.afterUnknown;
}

/** What answers somebody who just wrote: two of it confuse, and whoever wrote is on Today already. */
export function isUrgent(purpose: DeliveryPurpose): boolean {
  return purpose !== 'TASKS';
}
