import { describe, expect, it } from '@jest/globals';
import type { AfterUnknown } from '@sextant/messaging';
import { fakeMessenger } from '../testing/fake-messenger.js';
import { policyAfterUnknown, type UnknownTry } from './after-unknown.js';

const reminder: UnknownTry = { purpose: 'TASKS', provider: 'fake' };
const answer: UnknownTry = { purpose: 'CRISIS_LIFE', provider: 'fake' };

describe('after a try whose outcome nobody knows', () => {
  it.each<[AfterUnknown, UnknownTry, AfterUnknown]>([
    ['ONCE', reminder, 'ONCE'],
    ['ONCE', { ...reminder, isAsGoodAsOut: true }, 'NEVER'],
    ['ONCE', answer, 'NEVER'],
    ['LOOK_UP', answer, 'LOOK_UP'],
    ['KEYED', answer, 'KEYED'],
    ['KEYED', { ...reminder, isAsGoodAsOut: true }, 'KEYED'],
    ['NEVER', reminder, 'NEVER'],
    ['KEYED', { ...reminder, provider: 'another' }, 'NEVER'],
    ['KEYED', { ...reminder, provider: null }, 'NEVER'],
  ])('a channel that says %s lets %j be %s', (afterUnknown, tried, expected) => {
    expect(policyAfterUnknown([fakeMessenger('SMS', afterUnknown), undefined], tried)).toBe(expected);
  });
});
