import {
  ANSWERS,
  APPEAL_RESULTS,
  AUTHORIZATION_STATES,
  NETWORK_STATUSES,
  PLAN_TYPES,
  type CallOutcome,
} from '@sextant/domain';
import type { ActionInput, CoverageView } from '../../case.types.js';
import { moneyInput, readMoney } from './money.js';

export type CoverageValues = {
  payerName: string;
  planType: string;
  memberNumber: string;
  isSelfPay: boolean;
  isCoverageActive: string;
  coverageDetails: string;
  referralRequired: string;
  referralNumber: string;
  referralReceivedOn: string;
  authorizationRequired: string;
  authorizationState: string;
  authorizationNumber: string;
  authorizationSubmittedOn: string;
  authorizationSubmittedTime: string;
  authorizationIsExpedited: boolean;
  network: string;
  /** Dollars as typed. */
  deductibleLeft: string;
  outOfPocket: string;
  estimateShownOn: string;
  representativeName: string;
  calledOn: string;
  referenceNumber: string;
  denialReason: string;
  appealDueOn: string;
  appealFiledOn: string;
  appealResult: string;
  /** Not of the coverage: logs the call beside it. */
  minutes: string;
};

export function coverageValues(coverage: CoverageView): CoverageValues {
  return {
    payerName: coverage.payerName ?? '',
    planType: coverage.planType ?? '',
    memberNumber: coverage.memberNumber ?? '',
    isSelfPay: coverage.isSelfPay ?? false,
    isCoverageActive: coverage.isCoverageActive ?? '',
    coverageDetails: coverage.coverageDetails ?? '',
    referralRequired: coverage.referralRequired ?? '',
    referralNumber: coverage.referralNumber ?? '',
    referralReceivedOn: coverage.referralReceivedOn ?? '',
    authorizationRequired: coverage.authorizationRequired ?? '',
    authorizationState: coverage.authorizationState ?? '',
    authorizationNumber: coverage.authorizationNumber ?? '',
    authorizationSubmittedOn: coverage.authorizationSubmittedOn ?? '',
    authorizationSubmittedTime: coverage.authorizationSubmittedTime ?? '',
    authorizationIsExpedited: coverage.authorizationIsExpedited ?? false,
    network: coverage.network ?? '',
    deductibleLeft: moneyInput(coverage.deductibleLeftCents),
    outOfPocket: moneyInput(coverage.outOfPocketCents),
    estimateShownOn: coverage.estimateShownOn ?? '',
    representativeName: coverage.representativeName ?? '',
    calledOn: coverage.calledOn ?? '',
    referenceNumber: coverage.referenceNumber ?? '',
    denialReason: coverage.denialReason ?? '',
    appealDueOn: coverage.appealDueOn ?? '',
    appealFiledOn: coverage.appealFiledOn ?? '',
    appealResult: coverage.appealResult ?? '',
    minutes: '',
  };
}

/** Answers somebody at the insurer gave: changing one of them means there was a call. */
const SAID_ON_THE_CALL = [
  'isCoverageActive',
  'referralRequired',
  'authorizationRequired',
  'network',
  'representativeName',
  'referenceNumber',
  'deductibleLeft',
  'outOfPocket',
] as const satisfies readonly (keyof CoverageValues)[];

export function isCallRecorded(changed: Partial<CoverageValues>): boolean {
  return SAID_ON_THE_CALL.some((field) => changed[field] !== undefined);
}

function cents(text: string): number | null {
  const read = readMoney(text);
  return read.kind === 'CENTS' ? read.cents : null;
}

function one<T extends string>(known: readonly T[], value: string): T | null {
  return known.find((each) => each === value) ?? null;
}

/** A call to the insurer that is logged beside the answers. */
export interface InsurerCall {
  outcome: CallOutcome;
  minutes?: number | null;
  note?: string;
}

/** Only what changed is sent; what was said on a call is dated today unless a day was typed. */
export function coverageActs(
  changed: Partial<CoverageValues>,
  today: string,
  call?: InsurerCall,
): ActionInput[] {
  const {
    isSelfPay,
    authorizationIsExpedited,
    planType,
    isCoverageActive,
    referralRequired,
    authorizationRequired,
    authorizationState,
    appealResult,
    network,
    deductibleLeft,
    outOfPocket,
    minutes: _minutes,
    ...texts
  } = changed;
  const sent = {
    ...Object.fromEntries(Object.entries(texts).map(([field, value]) => [field, value || null])),
    ...(isSelfPay === undefined ? {} : { isSelfPay }),
    ...(authorizationIsExpedited === undefined ? {} : { authorizationIsExpedited }),
    ...(planType === undefined ? {} : { planType: one(PLAN_TYPES, planType) }),
    ...(isCoverageActive === undefined ? {} : { isCoverageActive: one(ANSWERS, isCoverageActive) }),
    ...(referralRequired === undefined ? {} : { referralRequired: one(ANSWERS, referralRequired) }),
    ...(authorizationRequired === undefined
      ? {}
      : { authorizationRequired: one(ANSWERS, authorizationRequired) }),
    ...(authorizationState === undefined
      ? {}
      : { authorizationState: one(AUTHORIZATION_STATES, authorizationState) }),
    ...(appealResult === undefined ? {} : { appealResult: one(APPEAL_RESULTS, appealResult) }),
    ...(network === undefined ? {} : { network: one(NETWORK_STATUSES, network) }),
    ...(deductibleLeft === undefined ? {} : { deductibleLeftCents: cents(deductibleLeft) }),
    ...(outOfPocket === undefined ? {} : { outOfPocketCents: cents(outOfPocket) }),
    ...(isCallRecorded(changed) && changed.calledOn === undefined ? { calledOn: today } : {}),
  };
  return [
    ...(Object.keys(sent).length > 0 ? [{ updateCoverage: sent }] : []),
    ...(call ? [{ logCall: { party: 'INSURER' as const, ...call } }] : []),
  ];
}

/** The payload's names for the two amounts are in cents; the form's are in dollars. */
export function coverageFieldOf(serverField: string): string {
  if (serverField === 'deductibleLeftCents') return 'deductibleLeft';
  return serverField === 'outOfPocketCents' ? 'outOfPocket' : serverField;
}
