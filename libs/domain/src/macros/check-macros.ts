import { CALL_OUTCOMES, CALL_PARTIES } from '../case/actions.js';
import { id, integer, oneOf, optional, reason, text, type Rule } from '../case/rules.js';
import { RECORD_WAYS } from '../records/record-item.types.js';
import { PATIENT_TASK_KINDS } from '../tasks/patient-task.types.js';
import {
  FIRST_MACROS,
  MAX_MACRO_DAYS,
  MAX_MACRO_NAME,
  MAX_MACRO_STEPS,
  MAX_MACROS,
  type Macro,
  type MacroStep,
} from './macro.types.js';

export interface MacroProblem {
  /** Path in the list, e.g. `macros.0.steps.1.days`. */
  field: string;
  message: string;
}

type StepRules = { [K in MacroStep['kind']]: Record<string, Rule> };
const STEP_RULES: StepRules = {
  REQUEST_RECORDS: { way: oneOf(RECORD_WAYS) },
  LOG_CALL: {
    party: oneOf(CALL_PARTIES),
    outcome: oneOf(CALL_OUTCOMES),
    followUpDays: optional(integer(1, MAX_MACRO_DAYS)),
  },
  ASK_PATIENT: { task: oneOf(PATIENT_TASK_KINDS) },
  ADD_NOTE: { text: reason },
  SNOOZE: { days: integer(1, MAX_MACRO_DAYS) },
};

/** What is wrong with a list of macros as somebody sends it; empty when nothing is. */
export function macroProblems(macros: readonly Macro[]): MacroProblem[] {
  if (macros.length > MAX_MACROS) {
    return [{ field: 'macros', message: `Keep at most ${String(MAX_MACROS)} macros.` }];
  }
  const problems = macros.flatMap((macro, index) => problemsOf(macro, `macros.${String(index)}`));
  const names = macros.map((macro) => macro.name?.trim().toLowerCase()).filter((name) => name);
  if (new Set(names).size < names.length) {
    problems.push({ field: 'macros', message: 'Two macros have the same name.' });
  }
  if (new Set(macros.map((macro) => macro.id)).size < macros.length) {
    problems.push({ field: 'macros', message: 'Two macros have the same id.' });
  }
  return problems;
}

function problemsOf(macro: Macro, path: string): MacroProblem[] {
  const isFirst = FIRST_MACROS.some((first) => first.id === macro.id);
  const nameRule = isFirst ? optional(text(MAX_MACRO_NAME)) : text(MAX_MACRO_NAME);
  const { length } = macro.steps;
  return [
    ...problem(`${path}.id`, id, macro.id),
    ...problem(`${path}.name`, nameRule, macro.name),
    ...(length === 0 || length > MAX_MACRO_STEPS
      ? [{ field: `${path}.steps`, message: `Give it 1 to ${String(MAX_MACRO_STEPS)} acts.` }]
      : []),
    ...macro.steps.flatMap((step, index) =>
      Object.entries(STEP_RULES[step.kind]).flatMap(([field, rule]) =>
        problem(`${path}.steps.${String(index)}.${field}`, rule, (step as Record<string, unknown>)[field]),
      ),
    ),
  ];
}

/** None of these rules looks at the day. */
const ANY_DAY = '2000-01-01';

function problem(field: string, rule: Rule, value: unknown): MacroProblem[] {
  const message = rule(value, ANY_DAY);
  return message === undefined ? [] : [{ field, message }];
}
