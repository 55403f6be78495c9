import type { Channel } from '@sextant/domain';
import type { Messenger } from '../messenger.js';
import { devOutbox, withOutboxCopy } from './dev-outbox.js';
import { smtpMessenger } from './smtp.js';

export interface ChannelSettings {
  mode: 'demo' | 'production' | 'test';
  /** smtp(s)://… Setting it is the operator's word that the agreement with the provider stands. */
  smtpUrl?: string;
  /** Required with `smtpUrl`. */
  mailFrom?: string;
}

export type Channels = Readonly<Record<Channel, Messenger>>;

const HERE = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The way out of each channel: a real one where it is configured, else the dev outbox. Outside production the outbox
 * also shows what a real channel took. SMS has no provider yet.
 */
export function openChannels(settings: ChannelSettings): Channels {
  const isProduction = settings.mode === 'production';
  const keepsLinks = !isProduction;
  const email = settings.smtpUrl
    ? smtpMessenger({
        url: settings.smtpUrl,
        from: settings.mailFrom ?? `reminders@${new URL(settings.smtpUrl).hostname}`,
        allowsPlainText: !isProduction || HERE.has(new URL(settings.smtpUrl).hostname),
      })
    : devOutbox({ channel: 'EMAIL', keepsLinks });
  return {
    SMS: devOutbox({ channel: 'SMS', keepsLinks }),
    EMAIL: settings.smtpUrl && !isProduction ? withOutboxCopy(email) : email,
  };
}

/** Lets go of pooled connections; a message being sent finishes first. */
export async function closeChannels(channels: Channels): Promise<void> {
  await Promise.all(Object.values(channels).map((messenger) => messenger.close()));
}
