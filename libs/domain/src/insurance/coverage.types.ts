import type { DateOn } from '../calendar/date-on.js';
import type { Answer, NetworkStatus } from '../center/center.types.js';
import type { AppealResult } from './authorization.types.js';

export const PLAN_TYPES = [
  'UNKNOWN',
  'HMO',
  'PPO',
  'MEDICARE',
  'MEDICARE_ADVANTAGE',
  'MEDICAID',
  'CHIP',
  'OTHER_COMMERCIAL',
  'SELF_PAY',
] as const;
export type PlanType = (typeof PLAN_TYPES)[number];

export const AUTHORIZATION_STATES = ['NOT_ASKED', 'SUBMITTED', 'APPROVED', 'DENIED', 'APPEALED'] as const;
export type AuthorizationState = (typeof AUTHORIZATION_STATES)[number];

/** Amounts are whole US cents. */
export interface CoverageFields {
  payerName?: string;
  planType?: PlanType;
  memberNumber?: string;
  isSelfPay?: boolean;
  isCoverageActive?: Answer;
  coverageDetails?: string;
  referralRequired?: Answer;
  referralNumber?: string;
  referralReceivedOn?: DateOn;
  authorizationRequired?: Answer;
  authorizationState?: AuthorizationState;
  authorizationNumber?: string;
  authorizationSubmittedOn?: DateOn;
  /** HH:MM on the organization's wall clock: 72 hours begin at a time of day. */
  authorizationSubmittedTime?: string;
  authorizationIsExpedited?: boolean;
  authorizationAnsweredOn?: DateOn;
  network?: NetworkStatus;
  deductibleLeftCents?: number;
  outOfPocketCents?: number;
  estimateShownOn?: DateOn;
  representativeName?: string;
  calledOn?: DateOn;
  referenceNumber?: string;
  denialReason?: string;
  /** The last day for an appeal, as the denial says. */
  appealDueOn?: DateOn;
  appealFiledOn?: DateOn;
  appealResult?: AppealResult;
  appealAnsweredOn?: DateOn;
}

/** What the insurer said, who said it and when. One per round. */
export interface Coverage extends CoverageFields {
  round: number;
  /** The last call to the insurer. */
  chasedOn?: DateOn;
}
