import { describe, expect, it } from '@jest/globals';
import { type PLAN_TYPES } from '../insurance/coverage.types.js';
import { INSURANCE_CARDS } from './insurance-cards.js';
import { isRuleOld } from './is-rule-old.js';
import { ruleCards } from './rule-cards.js';

const codes = (planType: (typeof PLAN_TYPES)[number], round = 1): string[] =>
  ruleCards({ coverage: { planType }, round }, '2026-12-01').map((card) => card.code);

describe('rule cards', () => {
  it.each([
    ['MEDICARE', ['PART_B_SECOND_OPINION', 'PART_B_THIRD_OPINION']],
    ['MEDICARE_ADVANTAGE', ['ADVANTAGE_NETWORK', 'PRIOR_AUTHORIZATION_TIMES', 'DENIAL_REASON']],
    ['MEDICAID', ['PRIOR_AUTHORIZATION_TIMES', 'DENIAL_REASON']],
    ['CHIP', ['PRIOR_AUTHORIZATION_TIMES', 'DENIAL_REASON']],
    ['HMO', ['NO_FIXED_TIME']],
    ['PPO', ['NO_FIXED_TIME']],
    ['OTHER_COMMERCIAL', ['NO_FIXED_TIME']],
    ['UNKNOWN', []],
    ['SELF_PAY', []],
  ] as const)('for %s are %j', (planType, expected) => {
    expect(codes(planType)).toEqual(expected);
  });

  it('put the third opinion first once a later round has begun', () => {
    expect(codes('MEDICARE', 2)[0]).toBe('PART_B_THIRD_OPINION');
  });

  it('are none for somebody who pays without insurance', () => {
    expect(
      ruleCards({ coverage: { planType: 'MEDICARE', isSelfPay: true }, round: 1 }, '2026-12-01'),
    ).toEqual([]);
  });

  it('say "usually" in both languages, name a source, and never tell anybody what to do about treatment', () => {
    for (const { text, source } of INSURANCE_CARDS) {
      expect(text.en).toMatch(/usually/);
      expect(text.es).toMatch(/\bsuele/);
      expect(source.name).not.toBe('');
      expect(`${text.en} ${text.es}`).not.toMatch(/\b(must|should|legal|entitled|debe|derecho)\b/i);
    }
  });

  it('warn when nobody has compared them with their source for more than a year', () => {
    const source = { name: 'x', checkedOn: '2024-02-29' };
    expect(isRuleOld(source, '2025-02-28')).toBe(false);
    expect(isRuleOld(source, '2025-03-01')).toBe(true);
    const [card] = ruleCards({ coverage: { planType: 'PPO' }, round: 1 }, '2028-01-01');
    expect(card?.isOld).toBe(true);
  });
});
