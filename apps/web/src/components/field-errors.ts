/** One problem with one field, as the server answers it. */
export interface FieldProblem {
  field: string;
  code: string;
  message: string;
}

/**
 * Problems by field path, ready for `form.setErrors`. With `prefix`, paths below it lose it
 * (`triage.cancerType` → `cancerType`); a problem of the whole input has the key ''.
 */
export function fieldErrors(problems: readonly FieldProblem[], prefix = ''): Record<string, string> {
  return Object.fromEntries(
    problems.map(({ field, message }) => [
      prefix && field.startsWith(`${prefix}.`) ? field.slice(prefix.length + 1) : field,
      message,
    ]),
  );
}

/** The problems no visible field can show, to say above the form. */
export function problemsWithoutField(problems: readonly FieldProblem[], shown: readonly string[]): string[] {
  return problems.filter(({ field }) => !shown.includes(field)).map(({ message }) => message);
}
