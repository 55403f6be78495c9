import { isStepOver } from '../pathway/step-status.js';
import type { CaseState } from './case-state.js';
import type { Refused } from './decide.types.js';
import type { LifecycleAction } from './lifecycle.js';
import { refuse } from './refuse.js';

export function checkLifecycle(state: CaseState, action: LifecycleAction): Refused | undefined {
  switch (action.type) {
    case 'ASSIGN_NAVIGATOR':
    case 'PAUSE_CASE':
    case 'RESUME_CASE':
    case 'REOPEN_CASE':
      return undefined;
    case 'READ_HANDOVER':
      return state.handover ? undefined : refuse('NOT_IN_THIS_STATE', 'There is no note to read.');
    case 'REPORT_FACT':
      if (state.reported?.fact !== 'DECEASED' || action.fact === 'DECEASED') return undefined;
      return refuse(
        'NOT_IN_THIS_STATE',
        'A death is reported. Confirm or dismiss that report first.',
        'fact',
      );
    case 'DISMISS_REPORT':
      return state.reported ? undefined : refuse('NOT_IN_THIS_STATE', 'Nothing is reported on this case.');
    case 'CLOSE_CASE':
      if (action.reason !== 'DECIDED' || isStepOver(state, 'DECIDE')) return undefined;
      return refuse(
        'NOT_IN_THIS_STATE',
        'Record the outcome and the decision before closing as decided.',
        'reason',
      );
  }
}
