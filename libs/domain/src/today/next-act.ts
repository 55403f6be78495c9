import type { DateOn } from '../calendar/date-on.js';
import { compareDays, earlierOf } from '../calendar/days.js';
import type { CallParty } from '../case/actions.js';
import type { CaseState } from '../case/case-state.js';
import { SEVERE_DISTRESS, wantedReferrals, type DistressScreening } from '../distress/distress.js';
import { findClinicianCall } from '../pathway/step-facts.js';
import { presentSteps, isOver, isStepOver, statusOf } from '../pathway/step-status.js';
import type { Ball, Step } from '../pathway/steps.types.js';
import { returnWays } from '../slack/release-ways.js';
import { slackOf, remainingWay } from '../slack/slack.js';
import type { WayHistory, Why } from '../slack/slack.types.js';
import { findOpenCrisis } from '../tasks/crisis-answers.js';
import type { CallTask, PatientAnswer } from '../tasks/patient-task.types.js';
import { stepOf } from '../tasks/tasks.js';
import { isTriageFilled } from '../triage/triage.js';
import type { NextAct } from './board.types.js';
import { headsOf } from './heads.js';

/** Why a row stands where it stands, what to do about it, by when, and who has the ball. */
export interface Suggestion {
  why: Why;
  act: NextAct;
  dueOn?: DateOn;
  ball: Ball;
  /** Since when somebody else has the ball, when the act is to wait. */
  waitingSince?: DateOn;
}

/**
 * What to do next. First match wins: words of the patient that sounded like an emergency; a reported death or transfer; distress of 9 or 10 nobody answered; a call for
 * help; any other answer; a due call; a referral for distress that is wanted; a window that is not set, then one that is not confirmed; consent nobody asked for; what
 * triage lacks; then the longest chain's first link that is the navigator's turn, before the other open
 * ways'. When everything waits for somebody else, WAIT until the first day a call is due.
 */
export function nextActOf(
  state: CaseState,
  todayOn: DateOn,
  histories: readonly WayHistory[] = [],
): Suggestion {
  return (
    fromCrisis(state) ??
    fromReport(state) ??
    fromDistress(state, isSevere) ??
    fromAnswers(state) ??
    fromStatus(state, todayOn) ??
    fromCalls(state, todayOn) ??
    fromDistress(state, isAny) ??
    fromTriage(state, todayOn, histories) ??
    fromWays(state, todayOn, histories)
  );
}

function fromCrisis(state: CaseState): Suggestion | undefined {
  const answer = findOpenCrisis(state);
  if (!answer) return undefined;
  const call = state.callTasks.find((one) => !one.isDone && one.reason === 'ASKED_FOR_HELP');
  const step = openStep(state);
  const why: Why = { code: 'PATIENT_IN_DANGER', step, on: answer.on };
  if (answer.text) why.text = answer.text;
  const act: NextAct = { code: 'CALL_NOW', step, answerId: answer.id };
  if (call) act.callTaskId = call.id;
  return navigators(why, act, answer.on);
}

function fromReport(state: CaseState): Suggestion | undefined {
  const { reported } = state;
  if (!reported || state.status === 'CLOSED') return undefined;
  const code = reported.fact === 'DECEASED' ? 'REPORTED_DECEASED' : 'REPORTED_TRANSFERRED';
  const why: Why = { code, on: reported.on, who: reported.source };
  return navigators(why, { code: 'CONFIRM_REPORT', step: openStep(state) }, reported.on);
}

const isSevere = ({ score }: DistressScreening): boolean => score >= SEVERE_DISTRESS;
const isAny = (): boolean => true;

/** The highest score whose referral is open. Not on a closed case: nobody works on it. */
function fromDistress(
  state: CaseState,
  isMeant: (screening: DistressScreening) => boolean,
): Suggestion | undefined {
  if (state.status === 'CLOSED') return undefined;
  const [first] = wantedReferrals(state)
    .filter(isMeant)
    .toSorted((a, b) => b.score - a.score);
  if (!first) return undefined;
  const step = openStep(state);
  const code = isSevere(first) ? 'DISTRESS_SEVERE' : 'DISTRESS_REFERRAL_WANTED';
  const why: Why = { code, step, on: first.on, count: first.score };
  return navigators(why, { code: isSevere(first) ? 'RELIEVE_DISTRESS' : 'REFER_DISTRESS', step }, first.on);
}

function fromAnswers(state: CaseState): Suggestion | undefined {
  const waiting = state.answers.filter((answer) => !answer.isHandled);
  const first = waiting.find((answer) => answer.kind === 'HELP') ?? waiting[0];
  if (!first) return undefined;
  const task = state.tasks.find((one) => one.id === first.taskId);
  const step = task ? stepOf(task.kind) : openStep(state);
  const why: Why = {
    code: answerCode(first),
    step,
    on: first.on,
    ...(first.text ? { text: first.text } : {}),
  };
  const ids = task?.recordItemId === undefined ? {} : { recordItemIds: [task.recordItemId] };
  return navigators(why, { code: 'ANSWER_PATIENT', step, answerId: first.id, ...ids }, first.on);
}

function answerCode({ kind, isCaregivers, pictures }: PatientAnswer): Why['code'] {
  const isPicture = pictures !== undefined && (kind === 'TEXT' || kind === 'DONE');
  if (isPicture) return isCaregivers ? 'CAREGIVER_SENT_PICTURE' : 'PATIENT_SENT_PICTURE';
  return (isCaregivers ? CAREGIVERS : PATIENTS)[kind];
}

const PATIENTS: Record<PatientAnswer['kind'], Why['code']> = {
  HELP: 'PATIENT_ASKED_FOR_HELP',
  DONE: 'PATIENT_ANSWERED',
  TEXT: 'PATIENT_ANSWERED',
  STOP: 'PATIENT_STOPPED_MESSAGES',
};
const CAREGIVERS: typeof PATIENTS = {
  HELP: 'CAREGIVER_ASKED_FOR_HELP',
  DONE: 'CAREGIVER_ANSWERED',
  TEXT: 'CAREGIVER_ANSWERED',
  STOP: 'CAREGIVER_STOPPED_MESSAGES',
};

function fromStatus(state: CaseState, todayOn: DateOn): Suggestion | undefined {
  const step = openStep(state);
  switch (state.status) {
    case 'OPEN':
      return undefined;
    case 'PAUSED': {
      const { resumeOn } = state;
      const why: Why = resumeOn === undefined ? { code: 'PAUSED' } : { code: 'PAUSED', on: resumeOn };
      return navigators(why, { code: 'REVIEW_PAUSE', step }, resumeOn);
    }
    case 'CLOSED': {
      const { closedOn } = state;
      const lent = returnWays(state, todayOn);
      const link = lent[0]?.links[0];
      if (link) {
        const recordItemIds = lent.flatMap((way) => (way.recordItemId ? [way.recordItemId] : []));
        return navigators(link.why, { code: 'RETURN_RECORD', step: 'RECORDS', recordItemIds }, link.since);
      }
      const why: Why = closedOn === undefined ? { code: 'CLOSED' } : { code: 'CLOSED', on: closedOn };
      return navigators(why, { code: 'NONE', step }, undefined);
    }
  }
}

function fromCalls(state: CaseState, todayOn: DateOn): Suggestion | undefined {
  const calls = state.callTasks
    .filter((call) => !call.isDone && call.dueOn <= todayOn)
    .toSorted((a, b) => compareDays(a.dueOn, b.dueOn));
  const first = calls[0];
  if (!first) return undefined;
  const task = state.tasks.find((one) => one.id === first.patientTaskId);
  const { code, step = task ? stepOf(task.kind) : openStep(state) } = CALLS[first.party ?? 'PATIENT'];
  const items = state.recordItems.filter(
    (item) => item.holderId !== undefined && item.holderId === first.holderId,
  );
  const who = items.find((item) => item.holderName)?.holderName;
  const called = who === undefined ? {} : { who };
  const due = first.reason === 'NEEDS_INTERPRETER' ? 'INTERPRETER_CALL_DUE' : 'CALL_DUE';
  const why: Why = { code: due, step, on: first.dueOn, ...called };
  return navigators(why, { code, step, callTaskId: first.id, ...called }, first.dueOn);
}

/** What a follow-up call is about, by whom it goes to. */
const CALLS: Record<CallParty, { code: NextAct['code']; step?: Step }> = {
  PATIENT: { code: 'CALL_PATIENT' },
  HOLDER: { code: 'CHASE_RECORDS', step: 'RECORDS' },
  INSURER: { code: 'CALL_INSURER', step: 'INSURANCE' },
  CENTER: { code: 'CHASE_CENTER', step: 'CENTER' },
  CLINICIAN: { code: 'ASK_WINDOW', step: 'TRIAGE' },
  OTHER: { code: 'CALL_PATIENT' },
};

function fromTriage(
  state: CaseState,
  todayOn: DateOn,
  histories: readonly WayHistory[],
): Suggestion | undefined {
  if (isStepOver(state, 'DECIDE')) return undefined;
  const since = earlierOf(statusOf(state, 'TRIAGE')?.enteredOn ?? state.openedOn, todayOn);
  const doctor = state.triage.currentDoctor;
  const who = doctor === undefined ? {} : { who: doctor };
  const triage = (code: Why['code'], act: NextAct['code'], facts: Partial<Why> = {}): Suggestion =>
    navigators(
      { code, step: 'TRIAGE', ...facts },
      { code: act, step: 'TRIAGE', ...(facts.who ? { who: facts.who } : {}) },
      since,
    );
  const asked = findClinicianCall(state);
  if (asked) return untilClinicianAnswers(state, asked, fromWays(state, todayOn, histories));
  if (!state.window) return triage('WINDOW_NOT_SET', 'ASK_WINDOW', who);
  if (!state.window.isConfirmed) {
    return triage('WINDOW_NOT_CONFIRMED', 'CONFIRM_WINDOW', { ...who, on: state.window.on });
  }
  if (!state.triage.isConsentAsked) return triage('CONSENT_NOT_ASKED', 'ASK_CONSENT');
  return isTriageFilled(state) ? undefined : triage('TRIAGE_INCOMPLETE', 'COMPLETE_TRIAGE');
}

/** While a clinician thinks about the window, the rest of the way goes on. */
function untilClinicianAnswers(state: CaseState, asked: CallTask, otherwise: Suggestion): Suggestion {
  if (otherwise.act.code !== 'WAIT') return otherwise;
  const doctor = state.triage.currentDoctor;
  const who = doctor === undefined ? {} : { who: doctor };
  const code = state.window ? 'WINDOW_NOT_CONFIRMED' : 'WINDOW_NOT_SET';
  return {
    why: { code, step: 'TRIAGE', ...who },
    act: { code: 'WAIT', step: 'TRIAGE', ...who },
    dueOn: earlierOf(asked.dueOn, otherwise.dueOn ?? asked.dueOn),
    ball: 'CLINICIAN',
    waitingSince: asked.raisedOn,
  };
}

function fromWays(state: CaseState, todayOn: DateOn, histories: readonly WayHistory[]): Suggestion {
  const { slackDays } = slackOf(state, todayOn, histories);
  const heads = headsOf(state, remainingWay(state, todayOn, histories), slackDays, todayOn);
  const due = heads.find((head) => head.isDue);
  if (due) return navigators(due.link.why, due.act, due.dueOn);
  const first = heads[0];
  if (!first) {
    const doneOn = statusOf(state, 'DECIDE')?.doneOn;
    return navigators(
      { code: 'NOTHING_OPEN', step: 'DECIDE' },
      { code: 'CLOSE_CASE', step: 'DECIDE' },
      doneOn ?? todayOn,
    );
  }
  const calls = state.callTasks.filter((call) => !call.isDone).map((call) => call.dueOn);
  const days = [...heads.map((head) => head.dueOn), ...calls];
  return {
    why: first.link.why,
    act: first.act,
    dueOn: days.reduce(earlierOf),
    ball: first.link.ball,
    waitingSince: first.link.since,
  };
}

function navigators(why: Why, act: NextAct, dueOn: DateOn | undefined): Suggestion {
  return { why, act, ball: 'NAVIGATOR', ...(dueOn === undefined ? {} : { dueOn }) };
}

/** The first step of the track that is not over; the last when all are. */
export function openStep(state: CaseState): Step {
  return presentSteps(state).find((one) => !isOver(one))?.step ?? 'DECIDE';
}
