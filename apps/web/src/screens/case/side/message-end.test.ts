import { describe, expect, it } from '@jest/globals';
import { messageEnd } from './message-end.js';

const sent = { state: 'SENT', reason: null, isInOutbox: false } as const;

describe('what a message came to', () => {
  it.each([
    ['was sent when a provider took it', sent, false, 'SENT'],
    ['reached nobody when only the outbox took it', { ...sent, isInOutbox: true }, false, 'IN_OUTBOX'],
    ['is to be read in the outbox in a trial', { ...sent, isInOutbox: true }, true, 'IN_TRIAL'],
    [
      'could not leave where no channel was open',
      { state: 'EXPIRED', reason: 'NO_CHANNEL', isInOutbox: false },
      false,
      'NO_CHANNEL',
    ],
    ['was too late', { state: 'EXPIRED', reason: 'TOO_LATE', isInOutbox: false }, false, 'EXPIRED'],
  ] as const)('%s', (_, delivery, isTrial, expected) => {
    expect(messageEnd(delivery, isTrial)).toBe(expected);
  });
});
