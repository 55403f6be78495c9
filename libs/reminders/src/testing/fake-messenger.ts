import type { Channel } from '@sextant/domain';
import type { AfterUnknown, Channels, Messenger, OutgoingMessage, SendResult } from '@sextant/messaging';
import type { DeliveryDeps } from '../deliver/delivery-deps.js';
import { noMeter } from '../deliver/meter.js';
import { noBeat } from '../hold/beat.js';
import { noJournal } from '../outcome/sent-journal.js';

export interface FakeMessenger extends Messenger {
  sent: OutgoingMessage[];
  /** What it answers to the next messages. */
  answer: (message: OutgoingMessage) => Promise<SendResult> | SendResult;
}

/** A way out that keeps what it was given and answers as told. */
export function fakeMessenger(channel: Channel, afterUnknown: AfterUnknown = 'ONCE'): FakeMessenger {
  const messenger: FakeMessenger = {
    name: 'fake',
    channel,
    afterUnknown,
    sent: [],
    answer: () => ({ kind: 'ACCEPTED', providerMessageId: 'p1' }),
    async send(_ctx, message) {
      messenger.sent.push(message);
      return messenger.answer(message);
    },
    close: () => Promise.resolve(),
  };
  return messenger;
}

export interface LogLine {
  level: string;
  text: string;
}

/** A log that keeps its lines as one would read them in a file. */
export function fakeLog(): DeliveryDeps['log'] & { lines: LogLine[] } {
  const lines: LogLine[] = [];
  const keep = (level: string) => (facts: object, message: string) => {
    lines.push({ level, text: `${message} ${JSON.stringify(facts)}` });
  };
  return { lines, info: keep('info'), warn: keep('warn'), error: keep('error') };
}

export function fakeDeps(
  of: Pick<DeliveryDeps, 'db' | 'clock'>,
  channels: Channels,
): DeliveryDeps & { log: ReturnType<typeof fakeLog> } {
  return {
    ...of,
    channels,
    publicUrl: 'https://go.riverside.test',
    journal: noJournal,
    beat: noBeat,
    meter: noMeter,
    log: fakeLog(),
    leaseMs: 5_000,
  };
}
