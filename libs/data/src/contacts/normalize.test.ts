import { describe, expect, it } from '@jest/globals';
import { displayPhone, parseEmail, parsePhone, tailKey } from './normalize.js';

describe('a phone number', () => {
  it.each([
    ['(327) 555-0128', '+13275550128', undefined],
    ['852.555.0128 (cell)', '+18525550128', undefined],
    ['7605550150 x12', '+17605550150', '12'],
    ['+12135550162', '+12135550162', undefined],
    ['1-212-555-0100', '+12125550100', undefined],
    ['+44 20 7946 0018', '+442079460018', undefined],
  ])('%j is stored as %j', (text, value, extension) => {
    expect(parsePhone(text)).toEqual({ value, ...(extension ? { extension } : {}) });
  });

  it.each(['ask daughter', 'none', '', '555', '12', '99999999999999999999', 'call +++'])(
    '%j is none',
    (text) => {
      expect(parsePhone(text)).toBeUndefined();
    },
  );

  it('is shown as people write it', () => {
    expect(displayPhone({ value: '+12125550100' })).toBe('(212) 555-0100');
    expect(displayPhone({ value: '+17605550150', extension: '12' })).toBe('(760) 555-0150 ext. 12');
    expect(displayPhone({ value: '+442079460018' })).toBe('+44 20 7946 0018');
  });

  it('is looked up by its last seven digits', () => {
    expect(tailKey('+12125550100')).toBe('5550100');
    expect(tailKey('0100')).toBeUndefined();
  });
});

describe('an e-mail address', () => {
  it.each([
    ['Hiro9@mail.test ', 'hiro9@mail.test'],
    ['zoë.4@mail.test', 'zoë.4@mail.test'],
    ['nadia+b@mail.example.test', 'nadia+b@mail.example.test'],
  ])('%j is stored as %j', (text, address) => expect(parseEmail(text)).toBe(address));

  it.each([
    'a@b',
    'Hannah.15@mail,test',
    'not given',
    '@x.test',
    'a b@mail.test',
    `${'a'.repeat(65)}@mail.test`,
  ])('%j is none', (text) => expect(parseEmail(text)).toBeUndefined());
});
