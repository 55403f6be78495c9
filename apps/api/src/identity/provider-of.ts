import { CHANNELS, type Channel } from '@sextant/domain';
import type { Env } from '../env.js';

/** The provider this server is set up with for a channel, as an administrator knows it; null: there is none. */
export function providerOf(
  { SMTP_URL, TWILIO_ACCOUNT_SID }: Pick<Env, 'SMTP_URL' | 'TWILIO_ACCOUNT_SID'>,
  channel: Channel,
): string | null {
  if (channel === 'EMAIL') return SMTP_URL ? `SMTP · ${new URL(SMTP_URL).hostname}` : null;
  return TWILIO_ACCOUNT_SID ? 'Twilio' : null;
}

/** Channels this server has a provider for. */
export function configuredChannels(env: Parameters<typeof providerOf>[0]): Channel[] {
  return CHANNELS.filter((channel) => providerOf(env, channel) !== null);
}
