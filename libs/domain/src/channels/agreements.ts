import type { Channel } from '../consent/consent.types.js';

/**
 * What has to stand before anything about a patient may go through a provider: a business associate agreement (HIPAA,
 * 45 CFR 164.502(e)), and for text messages the carriers' registration of the sender (10DLC or toll-free).
 */
export const AGREEMENT_KINDS = ['BUSINESS_ASSOCIATE', 'CARRIER_REGISTRATION'] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

export const NEEDED_AGREEMENTS: Readonly<Record<Channel, readonly AgreementKind[]>> = {
  SMS: ['BUSINESS_ASSOCIATE', 'CARRIER_REGISTRATION'],
  EMAIL: ['BUSINESS_ASSOCIATE'],
};

/** An agreement an administrator confirmed and nobody revoked. */
export interface ConfirmedAgreement {
  channel: Channel;
  kind: AgreementKind;
}

/** Why nobody is reached over a channel yet: this server has no provider for it, or an agreement with that is missing. */
export type ClosedReason = 'NO_PROVIDER' | 'NOT_AGREED';

/** Undefined for a channel that is open. */
export function whyClosed(
  channel: Channel,
  isConfigured: boolean,
  confirmed: readonly ConfirmedAgreement[],
): ClosedReason | undefined {
  if (!isConfigured) return 'NO_PROVIDER';
  return isChannelAgreed(channel, confirmed) ? undefined : 'NOT_AGREED';
}

/** Whether a real provider may take messages of this channel; until then the dev outbox does. */
export function isChannelAgreed(channel: Channel, confirmed: readonly ConfirmedAgreement[]): boolean {
  return NEEDED_AGREEMENTS[channel].every((kind) =>
    confirmed.some((each) => each.channel === channel && each.kind === kind),
  );
}
