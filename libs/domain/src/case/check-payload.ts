import type { DateOn } from '../calendar/date-on.js';
import type { Action } from './actions.js';
import type { Refused } from './decide.types.js';
import { PAYLOAD_RULES } from './payload-rules.js';
import { refuse } from './refuse.js';
import type { Rule } from './rules.js';

/** Refuses an action of an unknown type, with a field nobody knows, or with a value that cannot stand there. */
export function checkPayload(action: Action, todayOn: DateOn): Refused | undefined {
  if (!isKnown(action)) return refuse('INVALID', 'This kind of action does not exist.', 'type');
  const rules: Record<string, Rule> = PAYLOAD_RULES[action.type];
  for (const field of Object.keys(action)) {
    if (field !== 'type' && !Object.hasOwn(rules, field)) {
      return refuse('INVALID', 'This field does not exist here.', field);
    }
  }
  const values: Record<string, unknown> = { ...action };
  for (const [field, rule] of Object.entries(rules)) {
    const message = rule(values[field], todayOn);
    if (message !== undefined) return refuse('INVALID', message, field);
  }
  return undefined;
}

function isKnown(action: unknown): action is Action {
  if (typeof action !== 'object' || action === null) return false;
  const { type } = action as { type?: unknown };
  return typeof type === 'string' && Object.hasOwn(PAYLOAD_RULES, type);
}
