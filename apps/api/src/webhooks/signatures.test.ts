import { describe, expect, it } from '@jest/globals';
import { isSame, mailSignature, twilioSignature } from './signatures.js';

describe('the signature of Twilio', () => {
  it('is the one of its documentation', () => {
    const fields = {
      CallSid: 'CA1234567890ABCDE',
      From: '+12349013030',
      To: '+18005551212',
      Caller: '+12349013030',
      Digits: '1234',
    };
    const url = 'https://mycompany.com/myapp.php?foo=1&bar=2';
    expect(twilioSignature('12345', url, fields)).toBe('0/KCTR6DLpKmkAf8muzZqo1nDgQ=');
  });

  it('changes with the address, any field and the token', () => {
    const base = twilioSignature('t', 'https://a.test/x', { A: '1' });
    expect(twilioSignature('t', 'https://a.test/y', { A: '1' })).not.toBe(base);
    expect(twilioSignature('t', 'https://a.test/x', { A: '2' })).not.toBe(base);
    expect(twilioSignature('u', 'https://a.test/x', { A: '1' })).not.toBe(base);
  });
});

it('compares signatures of any length', () => {
  const good = mailSignature('secret', '1', '{}');
  expect(isSame(good, good)).toBe(true);
  expect(isSame('', good)).toBe(false);
  expect(isSame(`${good}x`, good)).toBe(false);
});
