import type { ActionOf, RecordedAction } from '../case/actions.js';
import type { CaseState } from '../case/case-state.js';
import { patched, without } from '../case/patch.js';
import type { Answer } from '../center/center.types.js';
import { authorizationsAfter, withAuthorization } from './authorization-rounds.js';
import type { Coverage } from './coverage.types.js';

export function applyCoverage(
  state: CaseState,
  action: ActionOf<'UPDATE_COVERAGE'>,
  { on }: RecordedAction,
): CaseState {
  const { type, ...said } = action;
  const before = state.coverage;
  const isNewEstimate =
    said.outOfPocketCents !== undefined &&
    said.outOfPocketCents !== before.outOfPocketCents &&
    said.estimateShownOn === undefined;
  const after = patched<Coverage>(before, withAuthorization(before, said, on));
  // The patient has seen the old estimate, not this one.
  const coverage = isNewEstimate ? without(after, 'estimateShownOn') : after;
  return {
    ...state,
    coverage,
    authorizations: authorizationsAfter(state.authorizations, before, coverage, said),
  };
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
      'authorizationSubmittedTime',
      'authorizationIsExpedited',
      'authorizationAnsweredOn',
      'representativeName',
      'calledOn',
      'referenceNumber',
      'denialReason',
      'appealDueOn',
      'appealFiledOn',
      'appealResult',
      'appealAnsweredOn',
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
