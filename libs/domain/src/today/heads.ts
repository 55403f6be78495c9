import type { DateOn } from '../calendar/date-on.js';
import { earlierOf } from '../calendar/days.js';
import type { CaseState } from '../case/case-state.js';
import { testsAhead } from '../decision/decision.js';
import { isStepReady } from '../pathway/step-facts.js';
import { isStepOver } from '../pathway/step-status.js';
import { isWithEarlierCenter } from '../records/records.js';
import { releaseWays, returnWays } from '../slack/release-ways.js';
import { daysOf, openLink, type OpenLink, type OpenWay } from '../slack/open-link.js';
import { whyForCenter } from '../slack/records-ways.js';
import type { RemainingWay } from '../slack/slack.js';
import type { WhyCode } from '../slack/slack.types.js';
import { isWithPatient } from '../tasks/tasks.js';
import { findBooked } from '../visit/appointments.js';
import type { NextAct, NextActCode } from './board.types.js';
import { chaseOn } from './chase.js';

/** What is at the front of one open way: an act of the navigator that is due, or a wait until a day. */
export interface Head {
  link: OpenLink;
  act: NextAct;
  /** The day the act is due. */
  dueOn: DateOn;
  isDue: boolean;
}

/**
 * The fronts of all open ways, the one the case waits for longest first, a visit that is ahead last, what is to be given
 * back before a decision the patient still has time for. What cannot begin yet (booking
 * before the center accepted, deciding before the visit) has no front.
 */
export function headsOf(
  state: CaseState,
  way: RemainingWay,
  slackDays: number | undefined,
  todayOn: DateOn,
): Head[] {
  const isReadyToBook = isStepReady(state, 'CENTER') || findBooked(state) !== undefined;
  const open = [
    ...way.parallel.toSorted((a, b) => daysOf(b) - daysOf(a)),
    ...(isReadyToBook ? way.visit : []),
    ...(isStepOver(state, 'VISIT') && testsAhead(state).length === 0 ? way.decide : []),
  ];
  // A visit ahead only waits for its day: what has to be ready by then says more.
  const first = way.critical?.links[0]?.why.code === 'VISIT_AHEAD' ? undefined : way.critical;
  const lent = returnWays(state, todayOn);
  // The patient takes time to decide; whoever lent something waits for it by a day. A window at risk comes first.
  const isLentFirst =
    first?.links[0]?.why.code === 'DECISION_MISSING' && (slackDays === undefined || slackDays >= 0);
  const ways = [
    ...(isLentFirst ? lent : []),
    ...open.filter((one) => one === first),
    ...open.filter((one) => one !== first),
    ...confirmWays(state),
    ...packetWays(state),
    ...releaseWays(state, todayOn),
    ...(isLentFirst ? [] : lent),
  ];
  return ways.flatMap((one) => {
    const link = one.links[0];
    return link ? [headOf(state, one, link, ways, slackDays, todayOn)] : [];
  });
}

function headOf(
  state: CaseState,
  way: OpenWay,
  link: OpenLink,
  ways: readonly OpenWay[],
  slackDays: number | undefined,
  todayOn: DateOn,
): Head {
  const chasedFrom = chaseOn(state, link, slackDays);
  const dueOn = chasedFrom ?? earlierOf(link.since, todayOn);
  const isDue = dueOn <= todayOn;
  const { code, who } = link.why;
  const ids = isDue ? recordItemIds(state, way, link, ways, slackDays, todayOn) : [];
  const act: NextAct = {
    code: isDue ? ACTS[code] : 'WAIT',
    step: link.step,
    ...(who === undefined ? {} : { who }),
    ...(ids.length === 0 ? {} : { recordItemIds: ids }),
  };
  return { link, act, dueOn, isDue };
}

/** One call covers all items of a holder that wait for the same thing: everything groups by holder. */
function recordItemIds(
  state: CaseState,
  way: OpenWay,
  link: OpenLink,
  ways: readonly OpenWay[],
  slackDays: number | undefined,
  todayOn: DateOn,
): string[] {
  if (way.recordItemId === undefined) return [];
  const act = ACTS[link.why.code];
  return ways.flatMap(({ recordItemId, links: [front] }) => {
    if (recordItemId === undefined || !front || front.why.who !== link.why.who) return [];
    const dueOn = chaseOn(state, front, slackDays);
    return ACTS[front.why.code] === act && (dueOn === undefined || dueOn <= todayOn) ? [recordItemId] : [];
  });
}

/** A visit the patient has not confirmed by the day before wants a call. */
function confirmWays(state: CaseState): OpenWay[] {
  const task = state.tasks.find((one) => one.kind === 'CONFIRM_VISIT' && isWithPatient(one));
  if (!task) return [];
  const facts = { days: 0, since: task.askedOn, ball: 'PATIENT' as const, taskId: task.id };
  return [{ step: 'VISIT', links: [openLink('VISIT', 'PATIENT_HAS_THE_BALL', facts)] }];
}

/** Readable records a center that has accepted did not get yet: the step does not wait for it, the doctor does. */
function packetWays(state: CaseState): OpenWay[] {
  if (!isStepReady(state, 'CENTER') || !isStepReady(state, 'RECORDS') || isStepOver(state, 'VISIT'))
    return [];
  return state.recordItems
    .filter((item) => item.state === 'READABLE' || (isNothingSent(state) && isWithEarlierCenter(state, item)))
    .map((item) => ({
      step: 'RECORDS' as const,
      recordItemId: item.id,
      links: [
        openLink('RECORDS', 'RECORD_NOT_SENT', {
          days: 0,
          since: item.since,
          why: whyForCenter(state, item),
        }),
      ],
    }));
}

/** The center of this round got nothing yet; once it did, what it was not sent it did not want. */
function isNothingSent(state: CaseState): boolean {
  return !state.recordItems.some((item) => item.round === state.round && item.sentOn !== undefined);
}

/** What to do about each reason once it is the navigator's turn. */
const ACTS: Record<WhyCode, NextActCode> = {
  PATIENT_IN_DANGER: 'CALL_NOW',
  REPORTED_DECEASED: 'CONFIRM_REPORT',
  REPORTED_TRANSFERRED: 'CONFIRM_REPORT',
  PATIENT_ASKED_FOR_HELP: 'ANSWER_PATIENT',
  PATIENT_ANSWERED: 'ANSWER_PATIENT',
  PATIENT_SENT_PICTURE: 'ANSWER_PATIENT',
  PATIENT_STOPPED_MESSAGES: 'ANSWER_PATIENT',
  CAREGIVER_ASKED_FOR_HELP: 'ANSWER_PATIENT',
  CAREGIVER_ANSWERED: 'ANSWER_PATIENT',
  CAREGIVER_SENT_PICTURE: 'ANSWER_PATIENT',
  CAREGIVER_STOPPED_MESSAGES: 'ANSWER_PATIENT',
  DISTRESS_SEVERE: 'RELIEVE_DISTRESS',
  DISTRESS_REFERRAL_WANTED: 'REFER_DISTRESS',
  CALL_DUE: 'CALL_PATIENT',
  INTERPRETER_CALL_DUE: 'CALL_PATIENT',
  WINDOW_NOT_SET: 'ASK_WINDOW',
  WINDOW_NOT_CONFIRMED: 'CONFIRM_WINDOW',
  CONSENT_NOT_ASKED: 'ASK_CONSENT',
  TRIAGE_INCOMPLETE: 'COMPLETE_TRIAGE',
  NO_CANDIDATE: 'ADD_CANDIDATE',
  CANDIDATE_NOT_CHOSEN: 'CHOOSE_CANDIDATE',
  CENTER_NOT_ASKED: 'ASK_CENTER',
  CENTER_NOT_ANSWERED: 'CHASE_CENTER',
  RECORD_NOT_REQUESTED: 'REQUEST_RECORDS',
  RECORD_WAITING: 'CHASE_RECORDS',
  RECORD_PROMISED: 'CHASE_RECORDS',
  RECORD_WRONG: 'REQUEST_AGAIN',
  RECORD_NOT_CHECKED: 'CHECK_READABLE',
  RECORD_NOT_SENT: 'SEND_RECORDS',
  RECORD_NOT_ACCEPTED: 'CHASE_ACCEPTANCE',
  RECORD_TO_RETURN: 'RETURN_RECORD',
  ACCESS_CLOCK_OVER: 'CHASE_RECORDS',
  RELEASE_ENDS: 'RENEW_RELEASE',
  RELEASE_ENDED: 'RENEW_RELEASE',
  COVERAGE_NOT_ASKED: 'CALL_INSURER',
  REFERRAL_MISSING: 'GET_REFERRAL',
  AUTHORIZATION_NOT_SUBMITTED: 'SUBMIT_AUTHORIZATION',
  AUTHORIZATION_WAITING: 'CHASE_AUTHORIZATION',
  AUTHORIZATION_LATE: 'CHASE_AUTHORIZATION',
  AUTHORIZATION_DENIED: 'APPEAL_DENIAL',
  APPEAL_LOST: 'CALL_PATIENT',
  COVERAGE_REFERENCE_MISSING: 'CALL_INSURER',
  PATIENT_HAS_THE_BALL: 'CALL_PATIENT',
  QUESTIONS_MISSING: 'ADD_QUESTIONS',
  VISIT_NOT_BOOKED: 'BOOK_VISIT',
  VISIT_AHEAD: 'RECORD_ATTENDANCE',
  VISIT_RESULT_MISSING: 'RECORD_ATTENDANCE',
  OUTCOME_MISSING: 'RECORD_OUTCOME',
  DECISION_MISSING: 'RECORD_DECISION',
  PAUSED: 'REVIEW_PAUSE',
  CLOSED: 'NONE',
  NOTHING_OPEN: 'CLOSE_CASE',
};
