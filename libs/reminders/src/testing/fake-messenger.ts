import type { Channel } from '@sextant/domain';
import {
  TOO_LATE,
  type AfterUnknown,
  type Channels,
  type Messenger,
  type OutgoingMessage,
  type SendResult,
} from '@sextant/messaging';
import { openDelivery, type Deliver } from '../deliver/deliver.js';
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
    async send(_ctx, message, mayLeave) {
      if (!mayLeave()) return TOO_LATE;
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
): DeliveryDeps & { log: ReturnType<typeof fakeLog>; deliver: Deliver } {
  const deps = {
    ...of,
    channels,
    publicUrl: 'https://go.riverside.test',
    journal: noJournal,
    beat: noBeat,
    meter: noMeter,
    log: fakeLog(),
    leaseMs: 5_000,
  };
  return Object.assign(deps, { deliver: openDelivery(deps) });
}
