import type { ActionOf } from '../case/actions.js';
import type { CaseState } from '../case/case-state.js';
import { patched, without } from '../case/patch.js';
import type { Answer } from '../center/center.types.js';
import type { Coverage } from './coverage.types.js';

export function applyCoverage(state: CaseState, action: ActionOf<'UPDATE_COVERAGE'>): CaseState {
  const { type, ...fields } = action;
  return { ...state, coverage: patched<Coverage>(state.coverage, fields) };
}

/** The next round asks the insurer anew about another center; who insures and what is left to pay stays. */
export function coverageForRound(coverage: Coverage, round: number): Coverage {
  return {
    ...without(
      coverage,
      'referralNumber',
      'referralReceivedOn',
      'authorizationRequired',
      'authorizationState',
      'authorizationNumber',
      'authorizationSubmittedOn',
      'representativeName',
      'calledOn',
      'referenceNumber',
      'denialReason',
      'appealFiledOn',
      'chasedOn',
    ),
    round,
  };
}

export function isAnswered(answer: Answer | undefined): boolean {
  return answer === 'YES' || answer === 'NO';
}

export function isSelfPay(coverage: Coverage): boolean {
  return coverage.isSelfPay === true || coverage.planType === 'SELF_PAY';
}

export function isReferralReceived(coverage: Coverage): boolean {
  return Boolean(coverage.referralReceivedOn || coverage.referralNumber);
}

/** Whether the insurer (or the plan itself) has said: is it active, is a referral, is an authorization needed. */
export function isCoverageAsked(coverage: Coverage): boolean {
  return (
    isAnswered(coverage.isCoverageActive) &&
    isAnswered(coverage.referralRequired) &&
    isAnswered(coverage.authorizationRequired)
  );
}

/** No referral is missing, no authorization is open. */
export function isCoverageCleared(coverage: Coverage): boolean {
  const hasReferral = coverage.referralRequired !== 'YES' || isReferralReceived(coverage);
  const isAuthorized = coverage.authorizationRequired !== 'YES' || coverage.authorizationState === 'APPROVED';
  return hasReferral && isAuthorized;
}

/**
 * Coverage, referral and prior authorization are answered, with what was required in hand and a reference
 * number or the name of who said it; or the person pays, and nobody has to say anything.
 */
export function isInsuranceDone(state: CaseState): boolean {
  const { coverage } = state;
  if (isSelfPay(coverage)) return true;
  const hasSource = Boolean(coverage.referenceNumber || coverage.representativeName);
  return isCoverageAsked(coverage) && isCoverageCleared(coverage) && hasSource;
}
