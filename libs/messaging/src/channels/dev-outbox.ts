import { outboxInsert, tenantQuery } from '@sextant/data';
import type { Channel } from '@sextant/domain';
import { TOO_LATE, type Messenger, type OutgoingMessage } from '../messenger.js';

export interface DevOutboxOptions {
  channel: Channel;
  /** False in production: a link opens something, so it is kept as a hash only. */
  keepsLinks: boolean;
  /** True in production: a reminder that is put here tells nobody. In a trial it is where messages are read. */
  reachesNobody?: boolean;
}

/**
 * Writes the message where `/dev/outbox` shows it, and nowhere else. The way out as long as no real channel is open;
 * like the best of providers it drops a repeated key, so nothing is ever there twice.
 */
export function devOutbox({ channel, keepsLinks, reachesNobody = false }: DevOutboxOptions): Messenger {
  return {
    name: 'dev-outbox',
    channel,
    afterUnknown: 'KEYED',
    reachesNobody,
    async send(ctx, message, mayLeave) {
      if (!mayLeave()) return TOO_LATE;
      await writeToOutbox(ctx, message, 'dev-outbox', keepsLinks);
      return { kind: 'ACCEPTED', providerMessageId: message.key };
    },
    close: () => Promise.resolve(),
  };
}

/** Also shows in the dev outbox what another channel took. */
export function withOutboxCopy(messenger: Messenger): Messenger {
  return { ...messenger, keepCopy: (ctx, message) => writeToOutbox(ctx, message, messenger.name, true) };
}

async function writeToOutbox(
  ctx: Parameters<Messenger['send']>[0],
  message: OutgoingMessage,
  provider: string,
  keepsLinks: boolean,
): Promise<void> {
  const body = keepsLinks || message.link === '' ? message.text : message.text.replaceAll(message.link, '…');
  await tenantQuery(
    ctx,
    outboxInsert,
    [
      ctx.orgId,
      message.deliveryId,
      message.key,
      message.channel,
      message.sender.name,
      message.to,
      message.language,
      message.subject ?? null,
      body,
      keepsLinks && message.link !== '' ? message.link : null,
      provider,
      message.at,
    ],
    { isDurable: true },
  );
}
