import { describe, expect, it } from '@jest/globals';
import { coverageActs, coverageFieldOf } from './coverage-values.js';

const today = '2026-11-22';

describe('what is sent of the call form', () => {
  it('sends only what changed, dollars as whole cents, cleared fields as null', () => {
    expect(
      coverageActs({ payerName: 'Blue Meadow', memberNumber: '', deductibleLeft: '$1,200.50' }, today),
    ).toEqual([
      {
        updateCoverage: {
          payerName: 'Blue Meadow',
          memberNumber: null,
          deductibleLeftCents: 120_050,
          calledOn: today,
        },
      },
    ]);
  });

  it('dates an answer of the insurer today, unless another day was typed', () => {
    expect(coverageActs({ referralRequired: 'YES' }, today)).toEqual([
      { updateCoverage: { referralRequired: 'YES', calledOn: today } },
    ]);
    expect(coverageActs({ referralRequired: 'YES', calledOn: '2026-11-20' }, today)).toEqual([
      { updateCoverage: { referralRequired: 'YES', calledOn: '2026-11-20' } },
    ]);
  });

  it('takes a referral that came in for no call', () => {
    expect(coverageActs({ referralNumber: 'R-88' }, today)).toEqual([
      { updateCoverage: { referralNumber: 'R-88' } },
    ]);
  });

  it('logs the call beside the answers there was one', () => {
    expect(
      coverageActs({ isCoverageActive: 'YES', minutes: '12' }, today, { outcome: 'REACHED', minutes: 12 }),
    ).toEqual([
      { updateCoverage: { isCoverageActive: 'YES', calledOn: today } },
      { logCall: { party: 'INSURER', outcome: 'REACHED', minutes: 12 } },
    ]);
  });

  it('logs a call on which nothing was learned', () => {
    expect(coverageActs({}, today, { outcome: 'ON_HOLD_GAVE_UP' })).toEqual([
      { logCall: { party: 'INSURER', outcome: 'ON_HOLD_GAVE_UP' } },
    ]);
  });

  it('sends an appeal’s result and an expedited request as what they are', () => {
    expect(coverageActs({ appealResult: 'WON', authorizationIsExpedited: true }, today)).toEqual([
      { updateCoverage: { appealResult: 'WON', authorizationIsExpedited: true } },
    ]);
  });

  it('records nothing when nothing changed', () => {
    expect(coverageActs({}, today)).toEqual([]);
  });

  it('puts the server’s problem with an amount on the form’s field', () => {
    expect(coverageFieldOf('deductibleLeftCents')).toBe('deductibleLeft');
    expect(coverageFieldOf('payerName')).toBe('payerName');
  });
});
