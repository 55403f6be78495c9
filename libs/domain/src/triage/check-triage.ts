import type { RecordedAction } from '../case/actions.js';
import type { CaseState } from '../case/case-state.js';
import type { Refused } from '../case/decide.types.js';
import { refuse } from '../case/refuse.js';
import { triageWith, windowFrom, type TriageAction } from './triage.js';

export function checkTriage(
  state: CaseState,
  action: TriageAction,
  recorded: RecordedAction,
): Refused | undefined {
  switch (action.type) {
    case 'UPDATE_TRIAGE': {
      const diagnosedOn = triageWith(state.triage, action).diagnosedOn;
      if (diagnosedOn && state.window && diagnosedOn > state.window.on) {
        return refuse('INVALID', 'The diagnosis cannot be later than the decision window.', 'diagnosedOn');
      }
      return undefined;
    }
    case 'STATE_WINDOW':
      return checkWindow(state, action, recorded);
    case 'RECORD_CONSENT':
      if (action.how === 'IMPORTED_REFUSAL' && action.isGiven) {
        return refuse('INVALID', 'An imported refusal cannot be a consent.', 'isGiven');
      }
      if (recorded.actor.kind === 'IMPORT' && action.isGiven) {
        return refuse('NOT_ALLOWED', 'A file cannot consent for a person. Ask at the first call.', 'isGiven');
      }
      if (action.isGiven && !action.riskVersion && recorded.actor.kind === 'PERSON') {
        return refuse(
          'INVALID',
          'Read out the risk of such messages first, and say which text.',
          'riskVersion',
        );
      }
      return undefined;
    case 'RECORD_CAREGIVER_PERMISSION':
      if (recorded.actor.kind !== 'IMPORT' || !action.isGiven) return undefined;
      return refuse('NOT_ALLOWED', 'A file cannot give a permission. Ask the patient.', 'isGiven');
  }
}

function checkWindow(
  state: CaseState,
  action: Extract<TriageAction, { type: 'STATE_WINDOW' }>,
  recorded: RecordedAction,
): Refused | undefined {
  if (state.triage.diagnosedOn && action.on < state.triage.diagnosedOn) {
    return refuse('INVALID', 'The window cannot end before the diagnosis.', 'on');
  }
  const current = state.window;
  if (!current?.isConfirmed) return undefined;
  if (recorded.actor.kind === 'IMPORT') {
    return refuse('NOT_ALLOWED', 'A file cannot change a window a clinician confirmed.');
  }
  const next = windowFrom(action, recorded);
  if (!next.isConfirmed) {
    return refuse(
      'NOT_ALLOWED',
      'The window is confirmed. Changing it takes the name of the clinician and the day of the statement.',
      action.statedOn ? 'clinicianName' : 'statedOn',
    );
  }
  const isNewer = (next.statedOn ?? '') > (current.statedOn ?? '');
  if (!recorded.actor.isClinical && !isNewer) {
    return refuse(
      'NOT_ALLOWED',
      'The window is confirmed. Only a clinical role, or a newer dated statement, can change it.',
      'statedOn',
    );
  }
  return undefined;
}
