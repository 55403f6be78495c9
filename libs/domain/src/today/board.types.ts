import type { DateOn, InstantAt } from '../calendar/date-on.js';
import type { CallToMake } from '../calls/calls-to-make.js';
import type { CaseStatus, LastTouch } from '../case/case-state.js';
import type { Ball, Step, StepState } from '../pathway/steps.types.js';
import type { Why } from '../slack/slack.types.js';

export const NEXT_ACTS = [
  'CALL_NOW',
  'CONFIRM_REPORT',
  'ANSWER_PATIENT',
  'RELIEVE_DISTRESS',
  'REFER_DISTRESS',
  'CALL_PATIENT',
  'ASK_WINDOW',
  'CONFIRM_WINDOW',
  'ASK_CONSENT',
  'COMPLETE_TRIAGE',
  'ADD_CANDIDATE',
  'CHOOSE_CANDIDATE',
  'ASK_CENTER',
  'CHASE_CENTER',
  'REQUEST_RECORDS',
  'CHASE_RECORDS',
  'REQUEST_AGAIN',
  'CHECK_READABLE',
  'SEND_RECORDS',
  'CHASE_ACCEPTANCE',
  'RETURN_RECORD',
  'RENEW_RELEASE',
  'CALL_INSURER',
  'GET_REFERRAL',
  'SUBMIT_AUTHORIZATION',
  'CHASE_AUTHORIZATION',
  'APPEAL_DENIAL',
  'ADD_QUESTIONS',
  'BOOK_VISIT',
  'RECORD_ATTENDANCE',
  'RECORD_OUTCOME',
  'RECORD_DECISION',
  'WAIT',
  'REVIEW_PAUSE',
  'CLOSE_CASE',
  'NONE',
] as const;
export type NextActCode = (typeof NEXT_ACTS)[number];

/** What the product suggests to do next. A suggestion about work, never about medicine. */
export interface NextAct {
  code: NextActCode;
  step: Step;
  /** Who would be called or asked. */
  who?: string;
  recordItemIds?: string[];
  answerId?: string;
  callTaskId?: string;
}

export const TODAY_GROUPS = [
  'SAME_DAY',
  'WINDOW_NOT_SET',
  'AT_RISK',
  'ANSWERS',
  'DUE',
  'WAITING',
  'SNOOZED',
  'NONE',
] as const;
export type TodayGroup = (typeof TODAY_GROUPS)[number];

/** Why a person cannot be reached now. */
export const UNREACHABLE_REASONS = ['NO_CONTACT', 'WRONG_NUMBER', 'BOUNCED', 'UNANSWERED'] as const;
export type UnreachableReason = (typeof UNREACHABLE_REASONS)[number];

/** Everything the board row of one case stores besides who it is. Pure function of the state and the day. */
export interface BoardFacts {
  status: CaseStatus;
  round: number;
  navigatorId?: string;
  windowOn?: DateOn;
  isWindowConfirmed: boolean;
  mustMoveOn?: DateOn;
  isEstimate: boolean;
  /** One state a step, in track order. */
  stepStates: StepState[];
  /** The steps that are past their own due date (computed backwards from the window) on `asOf`. */
  overdueSteps: Step[];
  currentStep: Step;
  ball: Ball;
  why: Why;
  nextAct: NextAct;
  /** Calls to holders, insurers and centers, with the day each is due. */
  calls: CallToMake[];
  /** The day the next act is due; today or earlier puts the row under Due. */
  dueOn?: DateOn;
  /** Off the list until this day; absent as soon as something has brought the case back. */
  snoozedUntilOn?: DateOn;
  /** Since when somebody else has the ball. */
  waitingSince?: DateOn;
  /** Oldest answer of the patient nobody has handled yet. */
  answeredAt?: InstantAt;
  isHelpAsked: boolean;
  isConsentMissing: boolean;
  isUnreachable: boolean;
  unreachable?: UnreachableReason;
  recordsReady: number;
  recordsTotal: number;
  openBarriers: number;
  /** The latest score, 0 to 10. */
  distressScore?: number;
  /** Slides and discs still under way. */
  physicalRecords: number;
  visitOn?: DateOn;
  lastTouchAt: InstantAt;
  lastTouch: LastTouch;
  /** The day this row was computed for; older rows are re-evaluated by the nightly job. */
  asOf: DateOn;
}
