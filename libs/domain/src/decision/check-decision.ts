import type { ActionOf, RecordedAction } from '../case/actions.js';
import type { CaseState } from '../case/case-state.js';
import type { Refused } from '../case/decide.types.js';
import { isOpen } from '../case/open-actions.js';
import { refuse, taken } from '../case/refuse.js';
import { isOver, statusOf } from '../pathway/step-status.js';
import { checkPatientTasks } from '../tasks/check-tasks.js';
import { applyPatientTasks } from '../tasks/patient-tasks.js';
import { withTest, type DecisionAction } from './decision.js';

export function checkDecision(
  state: CaseState,
  action: DecisionAction,
  recorded: RecordedAction,
): Refused | undefined {
  switch (action.type) {
    case 'RECORD_OPINION':
    case 'RATE_TEAM':
      if (action.order === 'THIRD' && state.round < 2) {
        return refuse('NOT_IN_THIS_STATE', 'A third opinion needs a new round. Start it first.', 'order');
      }
      return undefined;
    case 'RECORD_OUTCOME':
    case 'RECORD_DECISION':
      if (!isOver(statusOf(state, 'VISIT'))) {
        return refuse('NOT_IN_THIS_STATE', 'Record the visit or the written opinion first.');
      }
      return action.type === 'RECORD_OUTCOME' ? checkTests(state, action, recorded) : undefined;
    case 'RETURN_SUMMARY':
      if (!action.isPermitted && action.sentOn) {
        return refuse(
          'INVALID',
          'A summary goes back only with the permission of the patient.',
          'isPermitted',
        );
      }
      return undefined;
  }
}

/** Each test is checked as if it were added and asked for by itself, one after the other. */
function checkTests(
  state: CaseState,
  action: ActionOf<'RECORD_OUTCOME'>,
  recorded: RecordedAction,
): Refused | undefined {
  let soFar = state;
  for (const { taskId, taskKind, ...test } of action.tests ?? []) {
    const isTaken = taken(soFar.recordItems, test.recordItemId, 'tests', 'record item');
    if (isTaken) return isTaken;
    soFar = withTest(soFar, test, recorded);
    if (Boolean(taskId) !== Boolean(taskKind)) {
      return refuse('INVALID', 'Say what the patient is asked for, with an id of its own.', 'tests');
    }
    if (!taskId || !taskKind) continue;
    if (!isOpen(state.status, 'ASK_PATIENT')) {
      return refuse('CASE_PAUSED', 'This case is paused. Resume it before you ask the patient.', 'tests');
    }
    const ask = { type: 'ASK_PATIENT' as const, taskId, kind: taskKind, recordItemId: test.recordItemId };
    const refused = checkPatientTasks(soFar, ask, recorded);
    if (refused) return { ...refused, field: 'tests' };
    soFar = applyPatientTasks(soFar, ask, recorded);
  }
  return undefined;
}
