/**
 * A row of the board as JSON in the words of the API, from `case_board b` and `person n` (the navigator, left-joined).
 * One place, so that Today, Caseload and the lists behind a figure show the same.
 */
export const BOARD_ROW_JSON = `json_build_object(
  'caseId', b.case_id, 'version', b.version, 'patientName', b.patient_name, 'mrn', b.mrn, 'cancerType', b.cancer_type,
  'reasons', b.reasons, 'language', b.language, 'status', b.status, 'round', b.round, 'navigatorId', b.navigator_id,
  'navigatorName', n.name, 'windowOn', b.window_on, 'isWindowConfirmed', b.is_window_confirmed,
  'mustMoveOn', b.must_move_on, 'isEstimate', b.is_estimate, 'stepStates', b.step_states,
  'overdueSteps', b.overdue_steps, 'currentStep', b.current_step, 'ball', b.ball, 'why', b.why, 'nextAct', b.next_act,
  'dueOn', b.due_on, 'waitingSince', b.waiting_since, 'answeredAt', iso(b.answered_at), 'isHelpAsked', b.is_help_asked,
  'isConsentMissing', b.is_consent_missing, 'isUnreachable', b.is_unreachable, 'recordsReady', b.records_ready,
  'recordsTotal', b.records_total, 'visitOn', b.visit_on, 'lastTouchAt', iso(b.last_touch_at))`;

export const NAVIGATOR_JOIN = 'left join person n on n.org_id = b.org_id and n.id = b.navigator_id';
