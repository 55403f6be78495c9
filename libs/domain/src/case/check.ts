import { checkBarriers } from '../barriers/barriers.js';
import { checkCenter } from '../center/check-center.js';
import { checkDecision } from '../decision/check-decision.js';
import { checkDistress } from '../distress/distress.js';
import { checkNavigation } from '../minutes/effort.js';
import { checkStartRound } from '../pathway/rounds.js';
import { checkSkip } from '../pathway/skipping.js';
import { checkQuestions } from '../questions/check-questions.js';
import { checkAuthorizations } from '../records/authorization/check-authorizations.js';
import { checkRecords } from '../records/check-records.js';
import { checkSnooze } from '../snooze/check-snooze.js';
import { checkCalls, checkPatientTasks } from '../tasks/check-tasks.js';
import { checkTriage } from '../triage/check-triage.js';
import { checkAppointments } from '../visit/check-appointments.js';
import type { RecordedAction } from './actions.js';
import type { CaseState } from './case-state.js';
import { checkLifecycle } from './check-lifecycle.js';
import { checkPayload } from './check-payload.js';
import { checkActor, checkStatus } from './check-status.js';
import type { Refused } from './decide.types.js';

/** Whether the action may follow on this state: its form, the status, who says it, and what it is about. */
export function check(state: CaseState, recorded: RecordedAction): Refused | undefined {
  const { action, actor, on } = recorded;
  return (
    checkPayload(action, on) ??
    checkStatus(state, action) ??
    checkActor(actor, action) ??
    checkMeaning(state, recorded)
  );
}

function checkMeaning(state: CaseState, recorded: RecordedAction): Refused | undefined {
  const { action } = recorded;
  switch (action.type) {
    case 'OPEN_CASE':
    case 'ADD_NOTE':
    case 'CORRECT':
    case 'UPDATE_COVERAGE':
      return undefined;
    case 'UPDATE_TRIAGE':
    case 'STATE_WINDOW':
    case 'RECORD_CONSENT':
    case 'RECORD_CAREGIVER_PERMISSION':
      return checkTriage(state, action, recorded);
    case 'ADD_CANDIDATE':
    case 'UPDATE_CANDIDATE':
    case 'CHOOSE_CANDIDATE':
    case 'RECORD_CENTER_REPLY':
      return checkCenter(state, action);
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
      return checkRecords(state, action, recorded);
    case 'PREPARE_AUTHORIZATION':
    case 'SIGN_AUTHORIZATION':
    case 'REVOKE_AUTHORIZATION':
      return checkAuthorizations(state, action, recorded);
    case 'ADD_QUESTION':
    case 'UPDATE_QUESTION':
    case 'REMOVE_QUESTION':
    case 'PREPARE_VISIT':
      return checkQuestions(state, action);
    case 'BOOK_APPOINTMENT':
    case 'RECORD_PAST_VISIT':
    case 'MOVE_APPOINTMENT':
    case 'CANCEL_APPOINTMENT':
    case 'RECORD_ATTENDANCE':
      return checkAppointments(state, action, recorded);
    case 'RECORD_OPINION':
    case 'RATE_TEAM':
    case 'RECORD_OUTCOME':
    case 'RECORD_DECISION':
    case 'RETURN_SUMMARY':
      return checkDecision(state, action, recorded);
    case 'START_ROUND':
      return checkStartRound(state);
    case 'ASK_PATIENT':
    case 'COMPLETE_PATIENT_TASK':
    case 'CANCEL_PATIENT_TASK':
    case 'PATIENT_ANSWERED':
    case 'HANDLE_ANSWER':
      return checkPatientTasks(state, action, recorded);
    case 'LOG_CALL':
    case 'RAISE_CALL_TASK':
      return checkCalls(state, action);
    case 'LOG_TIME':
    case 'RECORD_NAVIGATION_CONSENT':
    case 'RECORD_INITIATING_VISIT':
    case 'RECORD_CARE_PLAN':
      return checkNavigation(action, recorded);
    case 'ADD_BARRIER':
    case 'RESOLVE_BARRIER':
    case 'REOPEN_BARRIER':
      return checkBarriers(state, action);
    case 'RECORD_DISTRESS':
    case 'ANSWER_DISTRESS':
      return checkDistress(state, action);
    case 'SKIP_STEP':
    case 'RESUME_STEP':
      return checkSkip(state, action);
    case 'ASSIGN_NAVIGATOR':
    case 'READ_HANDOVER':
    case 'REPORT_FACT':
    case 'DISMISS_REPORT':
    case 'PAUSE_CASE':
    case 'RESUME_CASE':
    case 'CLOSE_CASE':
    case 'REOPEN_CASE':
      return checkLifecycle(state, action);
    case 'SNOOZE_CASE':
    case 'UNSNOOZE_CASE':
      return checkSnooze(state, action, recorded.on);
  }
}
