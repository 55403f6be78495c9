import type { DateOn } from '../calendar/date-on.js';
import { businessDayFrom } from '../calendar/business-days.js';
import { addDays } from '../calendar/days.js';
import type { Action } from '../case/actions.js';
import type { CaseState } from '../case/case-state.js';
import type { Macro, MacroStep } from './macro.types.js';

/**
 * The acts a macro amounts to on this case today. What is done already is left out: records that were requested, a task
 * the patient has. Nothing somebody filled in is ever overwritten. `newId` makes the ids of what is new.
 */
export function macroActions(macro: Macro, state: CaseState, todayOn: DateOn, newId: () => string): Action[] {
  return macro.steps.flatMap((step) => actionsOf(step, state, todayOn, newId));
}

function actionsOf(step: MacroStep, state: CaseState, todayOn: DateOn, newId: () => string): Action[] {
  const later = (days: number): DateOn => businessDayFrom(addDays(todayOn, days));
  switch (step.kind) {
    case 'REQUEST_RECORDS': {
      const wanted = state.recordItems.filter(
        (item) => item.state === 'NEEDED' || item.state === 'WRONG_OR_INCOMPLETE',
      );
      const recordItemIds = wanted.map(({ id }) => id);
      return recordItemIds.length === 0 ? [] : [{ type: 'REQUEST_RECORDS', recordItemIds, way: step.way }];
    }
    case 'LOG_CALL': {
      const { party, outcome, followUpDays } = step;
      const next = followUpDays === undefined ? {} : { followUpOn: later(followUpDays) };
      return [{ type: 'LOG_CALL', party, outcome, ...next }];
    }
    case 'ASK_PATIENT': {
      const isAsked = state.tasks.some((task) => task.state === 'OPEN' && task.kind === step.task);
      return isAsked ? [] : [{ type: 'ASK_PATIENT', taskId: newId(), kind: step.task }];
    }
    case 'ADD_NOTE':
      return [{ type: 'ADD_NOTE', text: step.text }];
    case 'SNOOZE':
      return [{ type: 'SNOOZE_CASE', untilOn: addDays(todayOn, step.days) }];
  }
}
