import { describe, expect, it } from '@jest/globals';

import { moneyInput, moneyText, readMoney } from './money.js';

describe('an amount in dollars', () => {
  it.each([
    ['1200', 120_000],
    ['$1,200', 120_000],
    ['1,200.5', 120_050],
    ['0.07', 7],
    [' $ 30 ', 3_000],
    ['1000000', 100_000_000],
    ['19.99', 1_999],
  ])('reads %s as %d cents', (text, cents) => {
    expect(readMoney(text)).toEqual({ kind: 'CENTS', cents });
  });

  it('knows that an empty field says nothing, which is not zero', () => {
    expect(readMoney('  ')).toEqual({ kind: 'EMPTY' });
    expect(readMoney('0')).toEqual({ kind: 'CENTS', cents: 0 });
  });

  it.each(['12,50', '1.234,50', 'about 30', '-5', '1000000.01', '1.999', '1,2,3'])(
    'does not guess what %s means',
    (text) => {
      expect(readMoney(text)).toEqual({ kind: 'NOT_MONEY' });
    },
  );

  it('shows an amount again the way it can be read back', () => {
    for (const cents of [0, 7, 50, 120_000, 120_050, 1_999]) {
      expect(readMoney(moneyInput(cents))).toEqual({ kind: 'CENTS', cents });
    }
    expect(moneyInput(null)).toBe('');
  });

  it('prints whole dollars without cents', () => {
    expect(moneyText(120_000)).toBe('$1,200');
    expect(moneyText(120_050)).toBe('$1,200.50');
  });
});
