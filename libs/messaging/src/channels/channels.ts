import type { Channel } from '@sextant/domain';
import type { Messenger } from '../messenger.js';
import { devOutbox, withOutboxCopy } from './dev-outbox.js';
import { smtpMessenger } from './smtp.js';
import { twilioMessenger, type TwilioAccount } from './twilio.js';

export interface ChannelSettings {
  mode: 'demo' | 'production' | 'test';
  /** smtp(s)://… */
  smtpUrl?: string;
  /** Required with `smtpUrl`. */
  mailFrom?: string;
  twilio?: TwilioAccount;
}

export type Channels = Readonly<Record<Channel, Messenger>>;

const HERE = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The way out of each channel: a real provider where one is configured, else the dev outbox. A real one takes a message
 * only of an organization that confirmed the agreement with it (`untilAgreed`). Outside production the outbox also shows
 * what a real channel took.
 */
export function openChannels(settings: ChannelSettings): Channels {
  const { mode, smtpUrl, mailFrom, twilio } = settings;
  const isProduction = mode === 'production';
  const outbox = (channel: Channel): Messenger =>
    devOutbox({ channel, keepsLinks: !isProduction, reachesNobody: isProduction });
  const real = (messenger: Messenger): Messenger => {
    const guarded = { ...messenger, untilAgreed: outbox(messenger.channel) };
    return isProduction ? guarded : withOutboxCopy(guarded);
  };
  return {
    SMS: twilio ? real(twilioMessenger(twilio)) : outbox('SMS'),
    EMAIL: smtpUrl
      ? real(
          smtpMessenger({
            url: smtpUrl,
            from: mailFrom ?? `reminders@${new URL(smtpUrl).hostname}`,
            allowsPlainText: !isProduction || HERE.has(new URL(smtpUrl).hostname),
          }),
        )
      : outbox('EMAIL'),
  };
}

/** Lets go of pooled connections; a message being sent finishes first. */
export async function closeChannels(channels: Channels): Promise<void> {
  await Promise.all(Object.values(channels).map((messenger) => messenger.close()));
}
