import { describe, expect, it } from '@jest/globals';
import { generate } from 'otplib';
import { acceptedStep, newEnrollment } from './second-factor.js';

const AT = new Date('2026-11-22T15:00:10Z');
const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

function codeAt(secondsFromNow: number): Promise<string> {
  return generate({ secret: SECRET, epoch: AT.getTime() / 1000 + secondsFromNow });
}

describe('a code of the authenticator app', () => {
  it('counts in its own half minute and in the ones beside it', async () => {
    for (const seconds of [-30, 0, 30]) {
      expect(await acceptedStep(SECRET, await codeAt(seconds), AT, undefined)).toBe(
        Math.floor((AT.getTime() / 1000 + seconds) / 30),
      );
    }
  });

  it('does not count when it is two minutes old or of another secret', async () => {
    expect(await acceptedStep(SECRET, await codeAt(-120), AT, undefined)).toBeUndefined();
    const { secret } = await newEnrollment('Sextant', 'noor@hospital.test');
    expect(await acceptedStep(secret, await codeAt(0), AT, undefined)).toBeUndefined();
  });

  it('counts once: neither the same code nor an earlier one is taken after it', async () => {
    const code = await codeAt(0);
    const step = await acceptedStep(SECRET, code, AT, undefined);
    expect(step).toBeDefined();
    expect(await acceptedStep(SECRET, code, AT, step)).toBeUndefined();
    expect(await acceptedStep(SECRET, await codeAt(-30), AT, step)).toBeUndefined();
    expect(await acceptedStep(SECRET, await codeAt(30), AT, step)).toBe((step ?? 0) + 1);
  });

  it.each(['', '12345', '1234567', 'abcdef', '１２３４５６', '-12345'])('%j is no code', async (code) => {
    expect(await acceptedStep(SECRET, code, AT, undefined)).toBeUndefined();
  });

  it('may be typed with a space in the middle', async () => {
    const code = await codeAt(0);
    expect(await acceptedStep(SECRET, `${code.slice(0, 3)} ${code.slice(3)}`, AT, undefined)).toBeDefined();
  });
});

describe('enrolling', () => {
  it('makes another secret each time, with a picture of it', async () => {
    const [one, two] = await Promise.all([
      newEnrollment('Sextant', 'a@b.test'),
      newEnrollment('Sextant', 'a@b.test'),
    ]);
    expect(one.secret).not.toBe(two.secret);
    expect(one.secret).toMatch(/^[A-Z2-7]{26,}$/);
    expect(one.qrSvg).toMatch(/^<svg [\s\S]*<\/svg>\s*$/);
  });
});
