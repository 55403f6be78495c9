import type { CaseState } from '../case/case-state.js';
import { findChosen, isCenterDone } from '../center/center.js';
import { isDecisionDone } from '../decision/decision.js';
import { isCoverageAsked, isInsuranceDone, isReferralReceived } from '../insurance/coverage.js';
import { isQuestionsDone } from '../questions/questions.js';
import { isItemDoneInRound, isRecordsDone } from '../records/records.js';
import type { RecordItem } from '../records/record-item.types.js';
import type { CallTask, PatientTaskKind } from '../tasks/patient-task.types.js';
import { isWithPatient } from '../tasks/tasks.js';
import { isTriageDone, isTriageFilled } from '../triage/triage.js';
import { findBooked, isVisitDone } from '../visit/appointments.js';
import { isStepOver } from './step-status.js';
import type { Ball, Step } from './steps.types.js';

/** The column "entered" of decisions.md, "What counts". */
export function isStepEntered(state: CaseState, step: Step): boolean {
  switch (step) {
    case 'TRIAGE':
      return true;
    case 'CENTER':
      return isStepOver(state, 'TRIAGE') || state.candidates.some((one) => one.round === state.round);
    case 'RECORDS':
    case 'INSURANCE':
    case 'QUESTIONS':
      return isStepOver(state, 'TRIAGE');
    case 'VISIT':
      return state.appointments.some((one) => one.round === state.round);
    case 'DECIDE':
      return isStepOver(state, 'VISIT');
  }
}

/** The column "done" of decisions.md, "What counts", by the facts alone: whether it was entered is not asked. */
export function isStepDone(state: CaseState, step: Step): boolean {
  switch (step) {
    case 'TRIAGE':
      return isTriageDone(state);
    case 'CENTER':
      return isCenterDone(state);
    case 'RECORDS':
      return isRecordsDone(state);
    case 'INSURANCE':
      return isInsuranceDone(state);
    case 'QUESTIONS':
      return isQuestionsDone(state);
    case 'VISIT':
      return isVisitDone(state);
    case 'DECIDE':
      return isDecisionDone(state);
  }
}

/**
 * Nothing of the step is left to do: it is over, or its facts are complete although it is not entered yet
 * (records may all be there before a window is stated).
 */
export function isStepReady(state: CaseState, step: Step): boolean {
  return isStepOver(state, step) || isStepDone(state, step);
}

/** Who has the ball when it is not the navigator: everything open of the step waits for somebody else. */
export function findBall(state: CaseState, step: Step): Ball | undefined {
  switch (step) {
    case 'TRIAGE':
      return findClinicianCall(state) ? 'CLINICIAN' : undefined;
    case 'QUESTIONS':
    case 'DECIDE':
      return undefined;
    case 'CENTER':
      return findChosen(state)?.reply === 'ASKED' ? 'CENTER' : undefined;
    case 'RECORDS':
      return recordsBall(state);
    case 'INSURANCE':
      return insuranceBall(state);
    case 'VISIT':
      if (!findBooked(state)) return undefined;
      return hasAsked(state, 'CONFIRM_VISIT') ? 'PATIENT' : 'CENTER';
  }
}

/**
 * The follow-up by which a clinician who was called about the window is called again, when nothing else of
 * triage is open: until then the clinician has the ball.
 */
export function findClinicianCall(state: CaseState): CallTask | undefined {
  if (!isTriageFilled(state) || !state.triage.isConsentAsked || state.window?.isConfirmed) return undefined;
  return state.callTasks.find((call) => !call.isDone && call.party === 'CLINICIAN');
}

/** Who has the ball for one record item; undefined when it is the navigator's turn, or nobody's. */
export function findItemBall(state: CaseState, item: RecordItem): Ball | undefined {
  switch (item.state) {
    case 'NEEDED':
    case 'WRONG_OR_INCOMPLETE':
      return isPatientAskedFor(state, item) ? 'PATIENT' : undefined;
    case 'REQUESTED':
    case 'PROMISED':
      return isPatientAskedFor(state, item) || item.way === 'PATIENT_BRINGS_IT' ? 'PATIENT' : 'HOLDER';
    case 'SENT_TO_CENTER':
      return 'CENTER';
    case 'RECEIVED':
    case 'READABLE':
    case 'ACCEPTED':
    case 'NOT_APPLICABLE':
      return undefined;
  }
}

/** A holder is the slowest, so the holder has the ball as long as one item waits for it. */
function recordsBall(state: CaseState): Ball | undefined {
  const balls = state.recordItems
    .filter((item) => !isItemDoneInRound(state, item))
    .map((item) => findItemBall(state, item) ?? 'NAVIGATOR');
  if (balls.length === 0 || balls.includes('NAVIGATOR')) return undefined;
  return balls.includes('HOLDER') ? 'HOLDER' : balls.includes('PATIENT') ? 'PATIENT' : 'CENTER';
}

function insuranceBall(state: CaseState): Ball | undefined {
  const { coverage } = state;
  if (!isCoverageAsked(coverage)) return hasAsked(state, 'SEND_CARD_PHOTO') ? 'PATIENT' : undefined;
  if (coverage.referralRequired === 'YES' && !isReferralReceived(coverage)) {
    return hasAsked(state, 'GET_REFERRAL') ? 'PATIENT' : undefined;
  }
  const isPending = coverage.authorizationState === 'SUBMITTED' || coverage.authorizationState === 'APPEALED';
  return coverage.authorizationRequired === 'YES' && isPending ? 'INSURER' : undefined;
}

/** Tasks about records that name no item: which kinds of items they bring. */
const BRINGS: Partial<Record<PatientTaskKind, (item: RecordItem) => boolean>> = {
  SIGN_FORM: (item) => item.state === 'NEEDED',
  FETCH_SLIDES: (item) => item.kind === 'BIOPSY_SLIDES',
  FETCH_DISC: (item) => item.kind === 'IMAGING_DISC',
  DOWNLOAD_FROM_PORTAL: (item) => item.kind !== 'BIOPSY_SLIDES' && item.kind !== 'IMAGING_DISC',
};

function isPatientAskedFor(state: CaseState, item: RecordItem): boolean {
  return state.tasks
    .filter(isWithPatient)
    .some((task) => (task.recordItemId ? task.recordItemId === item.id : BRINGS[task.kind]?.(item) === true));
}

function hasAsked(state: CaseState, kind: PatientTaskKind): boolean {
  return state.tasks.some((task) => task.kind === kind && isWithPatient(task));
}
