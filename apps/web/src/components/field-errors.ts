/** One problem with one field, as the server answers it. */
export interface FieldProblem {
  field: string;
  code: string;
  message: string;
}

/**
 * Problems by field path, ready for `form.setErrors`. With `prefix`, paths below it lose it
 * (`triage.cancerType` → `cancerType`). `say` makes the sentence; the server's own without it.
 */
export function fieldErrors(
  problems: readonly FieldProblem[],
  say: (problem: FieldProblem) => string = (problem) => problem.message,
  prefix = '',
): Record<string, string> {
  return Object.fromEntries(
    problems.map((problem) => [
      prefix && problem.field.startsWith(`${prefix}.`)
        ? problem.field.slice(prefix.length + 1)
        : problem.field,
      say(problem),
    ]),
  );
}

/** The problems no visible field can show, to say above the form. */
export function problemsWithoutField(
  problems: readonly FieldProblem[],
  shown: readonly string[],
  say: (problem: FieldProblem) => string = (problem) => problem.message,
): string[] {
  return problems.filter(({ field }) => !shown.includes(field)).map(say);
}
