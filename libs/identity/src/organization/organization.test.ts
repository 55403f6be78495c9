import { describe, expect, it } from '@jest/globals';
import { workloadWeights } from '@sextant/domain';
import { organizationProblems, workProblems } from './organization.js';

const GOOD = {
  name: 'Mercy Cancer Institute',
  senderName: 'Mercy Navigation',
  senderPhone: '(212) 555-0100',
  zone: 'America/New_York',
  quietStartHour: 9,
  quietEndHour: 20,
  isSecondFactorRequired: false,
};
const CHECKS = {
  isPossiblePhone: (text: string) => /^\(\d{3}\) 555-01\d\d$/.test(text),
  bannedWordIn: (text: string) => /cancer/i.exec(text)?.[0],
};
const fieldsOf = (over: Partial<typeof GOOD>) =>
  organizationProblems({ ...GOOD, ...over }, CHECKS).map(({ field, code }) => `${field} ${code}`);

describe('settings of an organization', () => {
  it('are taken when all is right: its full name may say cancer, patients are shown the short one', () => {
    expect(fieldsOf({})).toEqual([]);
  });

  it.each([
    [{ senderName: 'Mercy Cancer Center' }, 'senderName BANNED_WORD'],
    [{ senderName: '' }, 'senderName REQUIRED'],
    [{ senderName: 'x'.repeat(41) }, 'senderName TOO_LONG'],
    [{ name: 'a\u0007b' }, 'name INVALID'],
    [{ senderPhone: 'none' }, 'senderPhone INVALID'],
    [{ zone: 'America/Newyork' }, 'zone UNKNOWN_ZONE'],
    [{ zone: '+05:00' }, 'zone UNKNOWN_ZONE'],
    [{ quietStartHour: 7 }, 'quietStartHour OUT_OF_RANGE'],
    [{ quietEndHour: 22 }, 'quietEndHour OUT_OF_RANGE'],
    [{ quietStartHour: 12, quietEndHour: 12 }, 'quietEndHour BEFORE_START'],
  ])('%j is refused: %s', (over, expected) => {
    expect(fieldsOf(over)).toEqual([expected]);
  });

  it('tells every problem at once', () => {
    expect(fieldsOf({ name: '', zone: '', quietStartHour: 3 })).toHaveLength(3);
  });
});

describe('the days after which a case counts as cold', () => {
  it.each([
    [0, ['coldAfterDays']],
    [1, []],
    [60, []],
    [61, ['coldAfterDays']],
    [7.5, ['coldAfterDays']],
  ])('%p', (coldAfterDays, fields) => {
    const settings = { distressThreshold: 4, workloadWeights: workloadWeights(null), coldAfterDays };
    expect(workProblems(settings).map(({ field }) => field)).toEqual(fields);
  });
});
