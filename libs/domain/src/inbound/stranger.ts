import type { DateOn } from '../calendar/date-on.js';
import { mayBeHandled } from '../tasks/crisis-answers.js';

/** What somebody did about words of danger from a place that belongs to no case. */
export const STRANGER_OUTCOMES = ['REACHED', 'NOT_REACHED', 'SET_ASIDE'] as const;
export type StrangerOutcome = (typeof STRANGER_OUTCOMES)[number];

export interface StrangerFacts {
  isHandled: boolean;
  calledOn: DateOn | null;
}

/**
 * How words of danger from a place that belongs to no case stand after this. The same rule as on a case: reaching somebody
 * settles them, setting them aside is refused (undefined) until somebody has tried. What is settled stays so.
 */
export function afterStrangerOutcome(
  before: StrangerFacts,
  outcome: StrangerOutcome,
  todayOn: DateOn,
): StrangerFacts | undefined {
  if (before.isHandled) return before;
  switch (outcome) {
    case 'REACHED':
      return { isHandled: true, calledOn: todayOn };
    case 'NOT_REACHED':
      return { isHandled: false, calledOn: todayOn };
    case 'SET_ASIDE':
      return mayBeHandled({ ...before, crisis: 'LIFE' }) ? { ...before, isHandled: true } : undefined;
  }
}
