import type { DateOn } from '../calendar/date-on.js';
import { openBarriers } from '../barriers/barriers.js';
import { latestDistress } from '../distress/distress.js';
import { callsToMake } from '../calls/calls-to-make.js';
import type { CaseState } from '../case/case-state.js';
import { presentSteps } from '../pathway/step-status.js';
import { slackOf } from '../slack/slack.js';
import { snoozedUntil } from '../snooze/snooze.js';
import type { WayHistory } from '../slack/slack.types.js';
import type { PatientAnswer } from '../tasks/patient-task.types.js';
import { findBooked } from '../visit/appointments.js';
import type { BoardFacts } from './board.types.js';
import { unreachableReason } from './silence.js';
import { nextActOf, openStep } from './next-act.js';
import { overdueSteps } from './step-due.js';

/**
 * The board row of a case on a day, without who it is. `histories`: how long those it waits for usually take.
 * `hasContact`: whether there is any number or address that is not known to be dead.
 */
export function boardFacts(
  state: CaseState,
  todayOn: DateOn,
  histories: readonly WayHistory[] = [],
  hasContact = true,
): BoardFacts {
  const slack = slackOf(state, todayOn, histories);
  const { why, act, dueOn, ball, waitingSince } = nextActOf(state, todayOn, histories);
  const waiting = state.answers.filter((answer) => !answer.isHandled);
  const answeredAt = oldest(waiting);
  const visitOn = visitDay(state);
  const unreachable = unreachableReason(state, hasContact);
  const wanted = state.recordItems.filter((item) => item.state !== 'NOT_APPLICABLE');
  const ready = wanted.filter((item) => ['READABLE', 'SENT_TO_CENTER', 'ACCEPTED'].includes(item.state));
  return {
    status: state.status,
    round: state.round,
    isWindowConfirmed: state.window?.isConfirmed === true,
    isEstimate: slack.isEstimate,
    stepStates: presentSteps(state).map((step) => step.state),
    overdueSteps: overdueSteps(state, todayOn),
    currentStep: why.step ?? openStep(state),
    ball,
    why,
    nextAct: act,
    calls: callsToMake(state, todayOn, histories),
    isHelpAsked: waiting.some((answer) => answer.kind === 'HELP'),
    isConsentMissing: !state.triage.isConsentAsked,
    isUnreachable: unreachable !== undefined,
    recordsReady: ready.length,
    recordsTotal: wanted.length,
    openBarriers: openBarriers(state).length,
    physicalRecords: physicalRecords(state),
    lastTouchAt: state.lastTouchAt,
    lastTouch: state.lastTouch,
    asOf: todayOn,
    ...defined({
      navigatorId: state.navigatorId,
      windowOn: state.window?.on,
      mustMoveOn: slack.mustMoveOn,
      dueOn,
      waitingSince,
      answeredAt,
      visitOn,
      snoozedUntilOn: snoozedUntil(state, todayOn, slack.slackDays),
      distressScore: latestDistress(state)?.score,
      unreachable,
    }),
  };
}

/** Slides, blocks and discs that are wanted and have not been accepted. */
function physicalRecords(state: CaseState): number {
  return state.recordItems.filter(
    ({ kind, state: is }) =>
      (kind === 'BIOPSY_SLIDES' || kind === 'IMAGING_DISC') && is !== 'ACCEPTED' && is !== 'NOT_APPLICABLE',
  ).length;
}

/** The visit that is ahead, else the last one that took place in this round. */
function visitDay(state: CaseState): DateOn | undefined {
  const held = state.appointments.findLast(
    (one) => one.round === state.round && (one.state === 'ATTENDED' || one.state === 'OPINION_RECEIVED'),
  );
  return (findBooked(state) ?? held)?.startsOn;
}

function oldest(answers: readonly PatientAnswer[]): string | undefined {
  return answers.map((answer) => answer.at).toSorted()[0];
}

/** Without the keys that have no value, so that rows survive JSON unchanged. */
function defined<T extends object>(fields: T): Partial<{ [K in keyof T]: NonNullable<T[K]> }> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<{
    [K in keyof T]: NonNullable<T[K]>;
  }>;
}
