import { describe, expect, it } from '@jest/globals';
import { isChannelAgreed, whyClosed, type ConfirmedAgreement } from './agreements.js';

const mail: ConfirmedAgreement = { channel: 'EMAIL', kind: 'BUSINESS_ASSOCIATE' };
const texts: ConfirmedAgreement = { channel: 'SMS', kind: 'BUSINESS_ASSOCIATE' };
const carriers: ConfirmedAgreement = { channel: 'SMS', kind: 'CARRIER_REGISTRATION' };

describe('a real channel', () => {
  it('is closed before anything is confirmed', () => {
    expect(isChannelAgreed('EMAIL', [])).toBe(false);
    expect(isChannelAgreed('SMS', [])).toBe(false);
  });

  it('for e-mail opens with the agreement of its own provider only', () => {
    expect(isChannelAgreed('EMAIL', [mail])).toBe(true);
    expect(isChannelAgreed('EMAIL', [texts, carriers])).toBe(false);
  });

  it('for text messages wants the carriers’ registration as well', () => {
    expect(isChannelAgreed('SMS', [texts])).toBe(false);
    expect(isChannelAgreed('SMS', [mail, carriers])).toBe(false);
    expect(isChannelAgreed('SMS', [texts, carriers])).toBe(true);
  });
});

describe('a channel that reaches nobody', () => {
  it.each([
    ['has no provider', 'EMAIL', false, [mail], 'NO_PROVIDER'],
    ['has a provider and no agreement with it', 'EMAIL', true, [texts], 'NOT_AGREED'],
    ['has one of two agreements', 'SMS', true, [texts], 'NOT_AGREED'],
    ['is not this one: it is set up and agreed', 'SMS', true, [texts, carriers], undefined],
  ] as const)('%s', (_, channel, isConfigured, confirmed, expected) => {
    expect(whyClosed(channel, isConfigured, confirmed)).toBe(expected);
  });
});
