import type { DateOn } from '../calendar/date-on.js';
import { addYears } from '../calendar/days.js';
import type { RuleSource } from './rule-card.types.js';

/** Rules change: what nobody has compared with its source for more than a year says so. */
export function isRuleOld({ checkedOn }: RuleSource, todayOn: DateOn): boolean {
  return todayOn > addYears(checkedOn, 1);
}
