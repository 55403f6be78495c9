import { applyBarriers, withDoctorReaction } from '../barriers/barriers.js';
import { applyCenter } from '../center/center.js';
import { applyDecision } from '../decision/decision.js';
import { applyDistress } from '../distress/distress.js';
import { applyCoverage } from '../insurance/coverage.js';
import { applyNavigation } from '../minutes/effort.js';
import { refreshedSteps } from '../pathway/refresh-steps.js';
import { applyStartRound } from '../pathway/rounds.js';
import { applySkip } from '../pathway/skipping.js';
import { applyQuestions } from '../questions/questions.js';
import { applyAuthorizations } from '../records/authorization/authorizations.js';
import { applyRecords } from '../records/records.js';
import { applySnooze, awakened } from '../snooze/snooze.js';
import { applyCalls } from '../tasks/call-tasks.js';
import { applyPatientTasks } from '../tasks/patient-tasks.js';
import { settled } from '../tasks/settle.js';
import { applyTriage } from '../triage/triage.js';
import { applyAppointments } from '../visit/appointments.js';
import type { RecordedAction } from './actions.js';
import type { CaseState } from './case-state.js';
import { applyLifecycle, openedCase, touchOf } from './lifecycle.js';

/**
 * The state of a case from its recorded actions, oldest first. Actions a CORRECT names are left out, as if
 * they had never been recorded; the version counts on. Throws when the first action is not
 * OPEN_CASE: such a list is no case.
 */
export function foldCase(actions: readonly RecordedAction[]): CaseState {
  const kept = withoutCorrected(actions);
  const first = kept[0];
  if (first?.action.type !== 'OPEN_CASE') throw new Error('A case begins with OPEN_CASE.');
  return kept.slice(1).reduce(withAction, startCase(first, first.action));
}

/** The actions that still count: without those taken back by a later CORRECT. */
export function withoutCorrected(actions: readonly RecordedAction[]): RecordedAction[] {
  const takenBack = correctedIds(actions);
  return actions.filter((recorded) => !takenBack.has(recorded.id));
}

/** The ids of the actions taken back by a CORRECT. */
export function correctedIds(actions: readonly RecordedAction[]): Set<string> {
  const ids = new Set<string>();
  for (const { action } of actions) if (action.type === 'CORRECT') ids.add(action.actionId);
  return ids;
}

/** The state of a case that was just opened. */
export function startCase(
  recorded: RecordedAction,
  action: Extract<RecordedAction['action'], { type: 'OPEN_CASE' }>,
): CaseState {
  return refreshedSteps(withDoctorReaction(openedCase(action, recorded), recorded), recorded);
}

/** The state after one more action: its own effect, what has become moot by it, and the steps. */
export function withAction(state: CaseState, recorded: RecordedAction): CaseState {
  const own = withDoctorReaction(applied(state, recorded), recorded);
  const after = awakened(settled(own, recorded), recorded);
  return touched(refreshedSteps(after, recorded), recorded);
}

function applied(state: CaseState, recorded: RecordedAction): CaseState {
  const { action } = recorded;
  switch (action.type) {
    case 'OPEN_CASE':
    case 'ADD_NOTE':
    case 'CORRECT':
      return state;
    case 'UPDATE_TRIAGE':
    case 'STATE_WINDOW':
    case 'RECORD_CONSENT':
    case 'RECORD_CAREGIVER_PERMISSION':
      return applyTriage(state, action, recorded);
    case 'ADD_CANDIDATE':
    case 'UPDATE_CANDIDATE':
    case 'CHOOSE_CANDIDATE':
    case 'RECORD_CENTER_REPLY':
      return applyCenter(state, action, recorded);
    case 'ADD_RECORD_ITEM':
    case 'UPDATE_RECORD_ITEM':
    case 'REQUEST_RECORDS':
    case 'PROMISE_RECORDS':
    case 'EXTEND_REQUEST':
    case 'RECEIVE_RECORDS':
    case 'MARK_RECORDS_READABLE':
    case 'MARK_RECORD_WRONG':
    case 'SEND_RECORDS':
    case 'MARK_RECORDS_ARRIVED':
    case 'ACCEPT_RECORDS':
    case 'RETURN_RECORD':
    case 'MARK_RECORD_NOT_APPLICABLE':
    case 'NEED_RECORD_AGAIN':
      return applyRecords(state, action, recorded);
    case 'PREPARE_AUTHORIZATION':
    case 'SIGN_AUTHORIZATION':
    case 'REVOKE_AUTHORIZATION':
      return applyAuthorizations(state, action, recorded);
    case 'UPDATE_COVERAGE':
      return applyCoverage(state, action, recorded);
    case 'ADD_QUESTION':
    case 'UPDATE_QUESTION':
    case 'REMOVE_QUESTION':
    case 'PREPARE_VISIT':
      return applyQuestions(state, action);
    case 'BOOK_APPOINTMENT':
    case 'RECORD_PAST_VISIT':
    case 'MOVE_APPOINTMENT':
    case 'CANCEL_APPOINTMENT':
    case 'RECORD_ATTENDANCE':
      return applyAppointments(state, action, recorded);
    case 'RECORD_OPINION':
    case 'RATE_TEAM':
    case 'RECORD_OUTCOME':
    case 'RECORD_DECISION':
    case 'RETURN_SUMMARY':
      return applyDecision(state, action, recorded);
    case 'START_ROUND':
      return applyStartRound(state, action);
    case 'ASK_PATIENT':
    case 'COMPLETE_PATIENT_TASK':
    case 'CANCEL_PATIENT_TASK':
    case 'PATIENT_ANSWERED':
    case 'HANDLE_ANSWER':
      return applyPatientTasks(state, action, recorded);
    case 'LOG_CALL':
    case 'RAISE_CALL_TASK':
      return applyCalls(state, action, recorded);
    case 'LOG_TIME':
    case 'RECORD_NAVIGATION_CONSENT':
    case 'RECORD_INITIATING_VISIT':
    case 'RECORD_CARE_PLAN':
      return applyNavigation(state, action);
    case 'ADD_BARRIER':
    case 'RESOLVE_BARRIER':
    case 'REOPEN_BARRIER':
      return applyBarriers(state, action, recorded);
    case 'RECORD_DISTRESS':
    case 'ANSWER_DISTRESS':
      return applyDistress(state, action, recorded);
    case 'SKIP_STEP':
    case 'RESUME_STEP':
      return applySkip(state, action);
    case 'ASSIGN_NAVIGATOR':
    case 'READ_HANDOVER':
    case 'REPORT_FACT':
    case 'DISMISS_REPORT':
    case 'PAUSE_CASE':
    case 'RESUME_CASE':
    case 'CLOSE_CASE':
    case 'REOPEN_CASE':
      return applyLifecycle(state, action, recorded);
    case 'SNOOZE_CASE':
    case 'UNSNOOZE_CASE':
      return applySnooze(state, action, recorded);
  }
}

/** Files and nightly jobs are no touch: only people are. */
function touched(state: CaseState, recorded: RecordedAction): CaseState {
  const { kind } = recorded.actor;
  const isHuman = kind === 'PERSON' || kind === 'PATIENT';
  const isPatient = kind === 'PATIENT' || recorded.action.type === 'PATIENT_ANSWERED';
  const { isNumberWrong: _, ...reached } = state;
  return {
    ...(isPatient ? reached : state),
    version: recorded.seq,
    ...(isHuman || isPatient ? { lastTouchAt: recorded.at, lastTouch: touchOf(recorded) } : {}),
    ...(isPatient ? { lastPatientContactAt: recorded.at, unansweredCalls: 0 } : {}),
  };
}
