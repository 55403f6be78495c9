import { describe, expect, it } from '@jest/globals';
import { hashPassword, isPassword, passwordProblem } from './password.js';

describe('a new password', () => {
  it.each([
    ['elevenchars', 'TOO_SHORT'],
    ['', 'TOO_SHORT'],
    ['🔑'.repeat(11), 'TOO_SHORT'],
    ['x1y2z3'.repeat(22), 'TOO_LONG'],
    ['password1234', 'TOO_COMMON'],
    ['Password-1234', 'TOO_COMMON'],
    ['PASSWORD 1234!', 'TOO_COMMON'],
    ['qwertyuiopasdf', 'TOO_COMMON'],
    ['Welcome!20261122', 'TOO_COMMON'],
    ['012345678901', 'TOO_COMMON'],
    ['aaaaaaaaaaaaaa', 'TOO_COMMON'],
    ['abcabcabcabc', 'TOO_COMMON'],
    ['Noor Haddad-Levi', 'IS_YOUR_NAME'],
    ['noor@hospital.test', 'IS_YOUR_NAME'],
  ] as const)('%j is refused: %s', (password, expected) => {
    expect(passwordProblem(password, ['Noor Haddad-Levi', 'noor@hospital.test'])).toBe(expected);
  });

  it.each([
    'blue kettle on the stove',
    'twelve chars',
    'ñandú corre lejos',
    'Tr0ub4dor&3xyz',
    'x1y2z3'.repeat(21),
  ])('%j is taken', (password) => {
    expect(passwordProblem(password)).toBeUndefined();
  });
});

describe('comparing a password', () => {
  it('knows the right one, whichever keyboard wrote its letters, and no other', async () => {
    const stored = await hashPassword('cañón azul profundo');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await isPassword('cañón azul profundo'.normalize('NFD'), stored)).toBe(true);
    expect(await isPassword('canon azul profundo', stored)).toBe(false);
  });

  it('is false where there is nothing to compare with, even for the stand-in', async () => {
    expect(await isPassword('nobody has this password', undefined)).toBe(false);
  });
});
